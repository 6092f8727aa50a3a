import { randomUUID } from 'node:crypto';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { openMeeting } from '../meetings/domain/planned.ts';
import { knownAction } from './domain/action.ts';
import { changeable, LONGEST_ACTION } from './domain/rules.ts';
import type { ActionOrigin } from './domain/rules.ts';
import { mayComplete } from './domain/who-may.ts';
import { ownerChoices, resolveOwner } from './owner.ts';
import { presentActionForm, presentActionNoteForm } from './present-forms.ts';
import type { FilledAction } from './present-forms.ts';
import { presentAction, presentActions } from './present.ts';
import type { ActionNotePurpose, ActionRequest } from './requests.ts';

export const actionAnswers: Answers<ActionRequest> = {
  async actions(context, { from = 0 }) {
    const { session, state } = context;
    const reader = { member: await session.member(), alone: session.interaction.chatKind === 'personal' };
    const representative = await session.isRepresentative(state);
    return show(presentActions(await session.presenting(context), reader, { from, representative }));
  },

  /** What was typed is checked first, for the button that opens the form carries it. */
  async 'begin-action'(context, { text }) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const written = recordable(text, LONGEST_ACTION);
    if (!written.ok && written.refusal.code === 'contains-personal-identity-number')
      return refusedWith(written.refusal);
    return newForm(context, { text: text.trim() });
  },

  'action-form': async (context, request) =>
    (await representativeOnly(context)) ?? newForm(context, originIn(request)),

  /** Anyone who may not add one is refused first: the form would come back to them. */
  async 'add-action'(context, request) {
    const { action, text, who, day } = request;
    const filled = { action, text, ...originIn(request) };
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const formAgain = (refusal: Refusal): Promise<Reply> => form(context, { ...filled, who, day, refusal });
    const owner = await resolveOwner(context, who);
    if (!owner.ok) return formAgain(owner.refusal);
    const { member } = owner;
    const people = await context.session.people([member]);
    const own = member === (await context.session.member());
    return carriedOut(
      context,
      { type: 'addAction', ...filled, member, due: day },
      { message: 'action-added', own, name: people.name(member), day },
      formAgain,
    );
  },

  'show-action': (context, { action }) => showAction(context, action),

  async 'change-action-form'(context, { action: id }) {
    const found = changeable(context.state, about(context, id), await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    const { text, member, due } = found.action;
    return form(context, { action: id, text, who: member, day: due, reason: '' });
  },

  async 'change-action'(context, { action, text, who, day, reason }) {
    const filled = { action, text, who, day, reason };
    const found = changeable(context.state, about(context, action), await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    const formAgain = (refusal: Refusal): Promise<Reply> => form(context, { ...filled, refusal });
    const owner = await resolveOwner(context, who, found.action.member);
    if (!owner.ok) return formAgain(owner.refusal);
    return carriedOut(
      context,
      { type: 'changeAction', action, text, member: owner.member, due: day, reason },
      { message: 'action-changed' },
      formAgain,
    );
  },

  async 'action-note-form'(context, { action: id, purpose }) {
    const actor = await actorIn(context);
    const found =
      purpose === 'drop'
        ? changeable(context.state, about(context, id), actor)
        : knownAction(context.state, about(context, id));
    if (!found.ok) return refusedHere(context, found.refusal);
    const { action } = found;
    if (action.status !== 'open') return showAction(context, id);
    if (purpose === 'complete' && !mayComplete(context.state, action, actor))
      return refusedHere(context, { code: 'action-of-another', member: action.member });
    return show(presentActionNoteForm(action, { purpose, text: '' }));
  },

  'complete-action': (context, request) => note(context, request, 'complete'),
  'drop-action': (context, request) => note(context, request, 'drop'),

  'reopen-action': (context, { action }) =>
    carriedOut(context, { type: 'reopenAction', action }, { message: 'action-reopened' }),
};

/** Where it comes from, as the button says. */
const originIn = ({ meeting, item, decision }: ActionOrigin): ActionOrigin => ({
  ...(meeting !== undefined && { meeting }),
  ...(item !== undefined && { item }),
  ...(decision && { decision }),
});

const about = ({ session }: RequestContext, action: string) => ({ forum: session.forum, action });

async function showAction(context: RequestContext, id: string): Promise<Reply> {
  const found = knownAction(context.state, about(context, id));
  if (!found.ok) return refusedWith(found.refusal);
  const [presenting, reader] = [await context.session.presenting(context), await context.session.member()];
  return show(presentAction(found.action, presenting, reader));
}

/** While a meeting goes on, what is typed there is given at it. */
function newForm(
  context: RequestContext,
  begun: Partial<Pick<FilledAction, 'text' | 'meeting' | 'item' | 'decision'>>,
): Promise<Reply> {
  const { session, state } = context;
  const here = session.interaction.chatKind === 'group' ? openMeeting(state, session.forum)?.id : undefined;
  const meeting = begun.meeting ?? here;
  const filled = { action: randomUUID(), text: '', who: '', day: '', ...begun };
  return form(context, { ...filled, ...(meeting !== undefined && { meeting }) });
}

async function form(context: RequestContext, filled: FilledAction): Promise<Reply> {
  const now = context.state.actions.get(filled.action)?.member;
  const choices = await ownerChoices(context, now);
  return show(presentActionForm(await context.session.presenting(context), choices, filled));
}

/** When the text itself is what is wrong, the form comes back with what was typed. */
function note(
  context: RequestContext,
  { action: id, text }: { action: string; text: string },
  purpose: ActionNotePurpose,
): Reply | Promise<Reply> {
  const found = knownAction(context.state, about(context, id));
  if (!found.ok) return refusedWith(found.refusal);
  const command =
    purpose === 'complete'
      ? ({ type: 'completeAction', action: id, note: text } as const)
      : ({ type: 'dropAction', action: id, reason: text } as const);
  const message = purpose === 'complete' ? 'action-done' : 'action-was-dropped';
  return carriedOut(context, command, { message }, (refusal) =>
    show(presentActionNoteForm(found.action, { purpose, text, refusal })),
  );
}
