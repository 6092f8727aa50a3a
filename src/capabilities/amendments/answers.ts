import { randomUUID } from 'node:crypto';
import { signBy, validFrom } from './domain/amendment.ts';
import type { Amendment } from './domain/amendment.ts';
import { findSigning, notToBeSigned } from './domain/rules.ts';
import type { Partnership } from '../../partnership/domain/state.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { given } from '../../partnership/domain/given.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { nothing, partyNames, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentAmendment, presentAmendments, presentSignForm } from './present.ts';
import { emptyAmendment, presentAmendmentForm, presentChooseChanges, whereOf } from './present-form.ts';
import type { FilledAmendment } from './present-form.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { elsewhereView } from '../changes/present-elsewhere.ts';
import { changesInWords } from '../changes/domain/change.ts';
import { kindOf } from '../changes/domain/kinds.ts';
import type { Change } from '../changes/domain/kinds.ts';
import { settingsOf } from './change-input.ts';
import { proposed } from './domain/proposed.ts';
import type { FilledSignature } from './present.ts';
import type { AmendmentMessage } from './messages.ts';
import type { AmendmentRequest } from './requests.ts';

export const amendmentAnswers: Answers<AmendmentRequest> = {
  async amendments(context) {
    const { session, state } = context;
    const mayPropose = await session.isRepresentative(state);
    return show(presentAmendments(await session.presenting(context), mayPropose));
  },
  /** Not shown to anyone who would be refused when sending it. */
  async 'amendment-form'(context) {
    const notAllowed = await representativeOnly(context);
    return notAllowed ?? show(presentChooseChanges(context, context.session.forum));
  },
  async 'change-form'(context, { kinds }) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const filled = emptyAmendment(randomUUID(), kinds);
    return show(
      presentAmendmentForm(await context.session.presenting(context), context.session.forum, filled),
    );
  },
  /**
   * A change of the agreement is a vote, and the vote's card is the answer to a typed one. What is wrong with the text is
   * said of a text, not of a question.
   */
  async 'open-amendment'(context, request) {
    const { session } = context;
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const vote = request.vote ?? randomUUID();
    const filled = { ...emptyAmendment(vote), ...request, vote };
    const outcome = await opened(context, filled);
    const onForm = session.interaction.pressed;
    if (outcome.ok) return onForm ? say({ message: 'amendment-opened' }) : nothing;
    const { refusal } = outcome;
    return onForm ? formAgain(context, filled, refusal) : refusedWith(refusal);
  },
  /** Every forum of the partnership may see how its agreement has been changed. */
  async 'show-amendment'(context, { amendment: id }) {
    const amendment = context.state.amendments.get(id);
    if (!amendment) return refusedWith({ code: 'unknown-amendment' });
    return show(presentAmendment(amendment, await context.session.presenting(context)));
  },
  'sign-form': (context, { amendment }) => form(context, amendment),
  'sign-amendment'(context, request) {
    const { amendment, name, role, authority, place, day, registryNumber } = request;
    const typed = { name, role, ...given({ authority }), place, day, registryNumber };
    return carriedOut(
      context,
      { type: 'signAmendment', amendment, ...typed },
      ({ state }) => confirmSignature(state, amendment),
      (refusal) => form(context, amendment, { typed, refusal }),
    );
  },
  'renew-amendment': (context, { amendment }) =>
    carriedOut(context, { type: 'renewAmendment', amendment }, ({ state }) => ({
      message: 'amendment-renewed',
      day: signByIn(state, amendment),
    })),
  'let-amendment-lapse': (context, { amendment }) =>
    carriedOut(context, { type: 'letAmendmentLapse', amendment }, ({ state }) => letGoIn(state, amendment)),
};

/** Opens the vote on what was filled in, with the question in the language of the forum. */
async function opened(context: RequestContext, filled: FilledAmendment) {
  const { session, state } = context;
  const where = whereOf(context, session.forum);
  const changes: Change[] = [];
  for (const kind of filled.kinds) {
    const read = kindOf(kind).read(settingsOf(kind, filled.settings), where);
    if (!read.ok) return read;
    changes.push(...read.value);
  }
  const language = state.forums.get(session.forum)?.language ?? 'sv';
  const vote = proposed(where, { ...filled, changes }, language);
  if (!vote.ok) return vote;
  return session.execute({
    type: 'openVote',
    forum: session.forum,
    vote: filled.vote,
    question: vote.question,
    effect: vote.effect,
    ...(filled.lastDay !== '' && { lastDay: filled.lastDay }),
  });
}

/** The form with what was filled in, and what is wrong with it; or, where another group decides, a way to raise it there. */
async function formAgain(context: RequestContext, filled: FilledAmendment, refusal: Refusal): Promise<Reply> {
  const { forum } = context.session;
  if (refusal.code === 'amended-elsewhere' || refusal.code === 'setting-elsewhere') {
    const title = filled.text.trim() || asMatter(context, filled);
    const elsewhere = elsewhereView(context, forum, title, refusal);
    if (elsewhere) return show(elsewhere);
  }
  const names = partyNames(agreementNow(context));
  return isShownInForm(refusal)
    ? show(presentAmendmentForm(await context.session.presenting(context), forum, filled, refusal, names))
    : refusedHere(context, refusal);
}

/** What was filled in, as a matter for another group. */
function asMatter(context: RequestContext, { kinds, settings }: FilledAmendment): string {
  const where = whereOf(context, context.session.forum);
  const language = context.state.forums.get(where.forum)?.language ?? 'sv';
  const changes = kinds.flatMap((kind) => {
    const read = kindOf(kind).read(settingsOf(kind, settings), where);
    return read.ok ? read.value : [];
  });
  return changesInWords(where.agreement, changes)
    .map((label) => label[language])
    .join(' ');
}

const amendmentIn = (state: Partnership, id: string): Amendment | undefined =>
  state.status === 'registered' ? state.amendments.get(id) : undefined;

function signByIn(state: Partnership, id: string): string {
  const amendment = amendmentIn(state, id);
  return amendment ? signBy(amendment) : '';
}

function letGoIn(state: Partnership, id: string): AmendmentMessage {
  const { lapsedOn, asked } = amendmentIn(state, id) ?? {};
  return lapsedOn === undefined
    ? { message: 'amendment-let-go', day: asked?.lastDay ?? '' }
    : { message: 'amendment-let-lapse' };
}

function confirmSignature(state: Partnership, id: string): AmendmentMessage {
  const amendment = amendmentIn(state, id);
  const day = amendment && validFrom(amendment);
  return day === undefined ? { message: 'signature-recorded' } : { message: 'last-signature-recorded', day };
}

async function form(context: RequestContext, id: string, filled?: FilledSignature): Promise<Reply> {
  const { session, state } = context;
  const found = findSigning(state, { forum: session.forum, amendment: id }, await actorIn(context));
  if (!found.ok) return refusedHere(context, found.refusal);
  const day = validFrom(found.amendment);
  if (day !== undefined) return refusedWith({ code: 'amendment-valid', day });
  const gone = notToBeSigned(state, found.amendment);
  return gone ? refusedWith(gone) : show(presentSignForm(context, found, filled));
}
