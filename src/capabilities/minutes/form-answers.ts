import { randomUUID } from 'node:crypto';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Command, Message } from '../index.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { actorIn } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { WHOLE_MEETING } from '../conduct/requests.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { openedMeeting } from '../meetings/replies.ts';
import type { minutesAnswers } from './answers.ts';
import { ownNote } from './domain/notes.ts';
import {
  filledWith,
  presentApproversForm,
  presentCorrectionForm,
  presentMinutesForm,
  presentNoteForm,
  presentOwnNotes,
} from './present-forms.ts';
import type { MinutesForm, MinutesRequest } from './requests.ts';
import type { MinutesFormView } from './present.ts';

type Pressed = keyof typeof minutesAnswers;

/** The forms about minutes, and what they send. */
export const minutesFormAnswers: Answers<Exclude<MinutesRequest, { ask: Pressed }>> = {
  'minutes-form': (context, { meeting, form }) => textForm(context, meeting, form, ''),
  'ask-change': (context, { meeting, text }) =>
    sent(context, { type: 'askForChange', meeting, text }, 'change-asked', meeting, 'ask-change'),
  'refuse-approval': (context, { meeting, text }) =>
    sent(context, { type: 'refuseApproval', meeting, text }, 'approval-refused', meeting, 'refuse-approval'),
  'send-minutes': (context, { meeting, text }) =>
    sent(context, { type: 'sendMinutesAgain', meeting, text }, 'minutes-sent-again', meeting, 'send-minutes'),
  'approvers-form': (context, { meeting }) => approversForm(context, meeting),
  async 'choose-approvers'(context, { meeting, approvers }) {
    const found = await openedMeeting(context, meeting);
    if (!found.ok) return found.reply;
    const [first] = approvers;
    const command =
      found.meeting.status === 'open'
        ? ({ type: 'electApprovers', meeting, approvers } as const)
        : ({ type: 'replaceApprover', meeting, member: first?.member ?? '' } as const);
    return carriedOut(context, command, { message: 'approvers-chosen' }, (refusal) =>
      approversForm(context, meeting, refusal),
    );
  },
  'own-notes': async (context, { meeting: id }) => {
    const found = await openedMeeting(context, id);
    if (!found.ok) return found.reply;
    const by = await context.session.member();
    const notes = found.meeting.notes.filter((note) => note.by === by);
    const [only] = notes;
    if (!only) return refusedWith({ code: 'no-own-notes' });
    if (notes.length === 1) return noteForm(context, id, only.number);
    return show(presentOwnNotes(await context.session.presenting(context), found.meeting, notes));
  },
  'note-form': (context, { meeting, note }) => noteForm(context, meeting, note),
  'change-note': (context, { meeting, note, matter, kind, text }) => {
    const about = matter === WHOLE_MEETING || matter === '' ? {} : { item: matter };
    return carriedOut(
      context,
      { type: 'changeNote', meeting, note, kind, ...about, text },
      { message: 'note-changed' },
      (refusal) =>
        formAgain(context, meeting, (presenting, held) =>
          presentNoteForm(presenting, held, { note, kind, matter, text }, refusal),
        ),
    );
  },
  'remove-note': (context, { meeting, note }) =>
    carriedOut(context, { type: 'removeNote', meeting, note }, { message: 'note-removed' }),
  'correction-form': (context, { meeting }) =>
    correctionForm(context, meeting, { correction: randomUUID(), says: '', shouldSay: '' }),
  'propose-correction': (context, { meeting, correction, says, shouldSay }) => {
    const filled = { correction, says, shouldSay };
    return carriedOut(
      context,
      { type: 'proposeCorrection', meeting, ...filled },
      { message: 'correction-proposed' },
      (refusal) => correctionForm(context, meeting, filled, refusal),
    );
  },
};

type Text = Extract<Command, { type: 'askForChange' | 'refuseApproval' | 'sendMinutesAgain' }>;
type Done = Extract<
  Message,
  { message: 'change-asked' | 'approval-refused' | 'minutes-sent-again' }
>['message'];

const sent = (
  context: RequestContext,
  command: Omit<Text, 'forum'>,
  message: Done,
  meeting: string,
  form: MinutesForm,
): Promise<Reply> =>
  carriedOut(context, command, { message }, (refusal) =>
    textForm(context, meeting, form, command.text, refusal),
  );

const textForm = (
  context: RequestContext,
  meeting: string,
  form: MinutesForm,
  text: string,
  refusal?: Refusal,
): Promise<Reply> =>
  formAgain(context, meeting, (presenting, held) =>
    presentMinutesForm(presenting, held, { form, text }, refusal),
  );

async function approversForm(context: RequestContext, meeting: string, refusal?: Refusal): Promise<Reply> {
  const by = await context.session.member();
  return formAgain(context, meeting, (presenting, held) =>
    presentApproversForm(presenting, held, by, refusal),
  );
}

const correctionForm = (
  context: RequestContext,
  meeting: string,
  filled: Parameters<typeof presentCorrectionForm>[2],
  refusal?: Refusal,
): Promise<Reply> =>
  formAgain(context, meeting, (presenting, held) => presentCorrectionForm(presenting, held, filled, refusal));

async function noteForm(context: RequestContext, meeting: string, note: number): Promise<Reply> {
  const about = { forum: context.session.forum, meeting, note };
  const found = ownNote(context.state, about, await actorIn(context));
  if (!found.ok) return refusedHere(context, found.refusal);
  const presenting = await context.session.presenting(context);
  return show(presentNoteForm(presenting, found.meeting, filledWith(found.note)));
}

async function formAgain(
  context: RequestContext,
  meeting: string,
  present: (presenting: Presenting, held: HeldMeeting) => MinutesFormView,
): Promise<Reply> {
  const found = await openedMeeting(context, meeting);
  if (!found.ok) return found.reply;
  return show(present(await context.session.presenting(context), found.meeting));
}
