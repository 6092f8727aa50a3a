import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { mayRead } from '../../partnership/domain/seats.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { namesIn } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { beginningSaid } from './beginning-fields.ts';
import { membersGone } from './chat-members.ts';
import type { RegistrationMessage } from './messages.ts';
import { presentSeatForm } from './present-seat-form.ts';
import { presentSeatHistory, presentSeatList } from './present-seat-list.ts';
import type { SeatForm, SeatRequest } from './seat-requests.ts';

type CommandHere = Parameters<typeof carriedOut>[1];

/** What is asked of single seats, in the group's chat or one's own. Anybody in the chat may read. */
export const seatAnswers: Answers<SeatRequest> = {
  seats: seatList,
  'seat-history': async (context) => show(presentSeatHistory(await context.session.presenting(context))),
  'seat-form': async (context, { form }) => seatForm(context, form, await begun(context, form)),
  'confirm-seat': (context, { appointedBy, appointedOn }) =>
    done(context, 'confirm', { appointedBy, appointedOn }, { type: 'confirmSeat', appointedBy, appointedOn }),
  'dispute-seat': (context) => done(context, 'dispute', {}, { type: 'disputeSeat' }),
  'leave-seat': (context) => done(context, 'leave', {}, { type: 'leaveSeat' }),
  'name-temporary': async (context, { seat, person, from, to }) => {
    const filled = { seat, person, from, to };
    const member = await chosenMember(context, person);
    return member === undefined
      ? seatForm(context, 'temporary', filled, { code: 'person-not-in-chat' })
      : done(context, 'temporary', filled, { type: 'nameTemporary', seat, member, from, to });
  },
  'end-temporary': (context, { seat }) => done(context, 'temporary', {}, { type: 'endTemporary', seat }),
  'record-away': (context, { from, to }) =>
    done(context, 'away', { from, to }, { type: 'recordAway', from, to }),
  'withdraw-away': (context) => done(context, 'away', {}, { type: 'withdrawAway' }),
  'enter-appointment': async (context, { seat, person, reference, decidedOn }) => {
    const filled = { seat, person, reference, decidedOn };
    const member = await chosenMember(context, person);
    if (member === undefined) return seatForm(context, 'appointment', filled, { code: 'person-not-in-chat' });
    const gone = await membersGone(context.session, context.state);
    const entered = { seat, member, reference, decidedOn, gone };
    return done(context, 'appointment', filled, { type: 'enterAppointment', ...entered });
  },
  'enter-mandate': (context, { seat, text, amount, reference }) => {
    const filled = { seat, text, amount, reference };
    return done(context, 'mandate', filled, { type: 'enterMandate', ...filled });
  },
  'give-role': async (context, { role, person }) => {
    const member = await chosenMember(context, person);
    return member === undefined
      ? seatForm(context, 'role', { role, person }, { code: 'person-not-in-chat' })
      : done(context, 'role', { role, person }, { type: 'giveRole', role, member });
  },
  'correct-beginning': async (context, { began }) => {
    const member = await chosenMember(context, began.chair);
    if (member === undefined) return seatForm(context, 'beginning', began, { code: 'person-not-in-chat' });
    return done(context, 'beginning', began, {
      type: 'correctBeginning',
      began: { ...began, chair: member },
    });
  },
  'end-role': (context, { role, member }) => done(context, 'role', {}, { type: 'endRole', role, member }),
};

export async function seatList(context: RequestContext): Promise<Reply> {
  const { session } = context;
  return show(presentSeatList(await session.presenting(context), await session.member()));
}

const done = (
  context: RequestContext,
  form: SeatForm,
  filled: Readonly<Record<string, string>>,
  command: CommandHere,
): Promise<Reply> =>
  carriedOut(context, command, { message: `seat-${form}` } satisfies RegistrationMessage, (refusal) =>
    seatForm(context, form, filled, refusal),
  );

async function seatForm(
  context: RequestContext,
  form: SeatForm,
  filled: Readonly<Record<string, string>>,
  refusal?: Refusal,
): Promise<Reply> {
  const { session, state } = context;
  const you = await session.member();
  const forum = state.forums.get(session.forum);
  const concerned = [
    ...(forum?.register.tenures ?? []),
    ...(forum?.register.waiting ?? []),
    ...(forum?.register.temporaries ?? []),
  ];
  if (!forum || !(mayRead(forum, you) || concerned.some(({ member, by }) => member === you || by === you)))
    return refusedWith({ code: 'not-a-member' });
  const roster = WITH_PERSONS.has(form) ? await session.roster() : [];
  const presenting = await session.presenting(context);
  const wrong = refusal && { refusal, names: await namesIn(context, refusal) };
  return show(presentSeatForm(form, presenting, you, roster, { filled, ...wrong }));
}

const WITH_PERSONS: ReadonlySet<SeatForm> = new Set<SeatForm>([
  'temporary',
  'appointment',
  'role',
  'beginning',
]);

/** What is known already, for the person to look through. */
async function begun(
  { session, state }: RequestContext,
  form: SeatForm,
): Promise<Readonly<Record<string, string>>> {
  const forum = state.forums.get(session.forum);
  const you = await session.member();
  const held = forum?.register.tenures.find(
    ({ member, to, temporary }) => member === you && to === undefined && !temporary,
  );
  const own: Readonly<Record<string, string>> = held ? { seat: held.seat } : {};
  if (form === 'beginning') return beginningSaid(state, session.forum, await session.people([]));
  if (form === 'confirm' && held?.appointment)
    return { appointedBy: held.appointment.reference, appointedOn: held.appointment.decidedOn };
  if (form === 'away') {
    const away = forum?.register.away.find(({ member }) => member === you);
    return away ? { from: away.from, to: away.to } : {};
  }
  if (form !== 'mandate') return own;
  const mandate = held && forum?.register.mandates.get(held.seat);
  const { text = '', ore, reference = '' } = mandate ?? {};
  return { ...own, text, reference, amount: ore === undefined ? '' : String(ore / 100) };
}

/** Somebody in the group's chat, as a member; an empty id where nobody was chosen, undefined for who is not there. */
async function chosenMember({ session, state }: RequestContext, person: string): Promise<string | undefined> {
  if (person === '') return '';
  const forum = state.forums.get(session.forum);
  // Nobody else can fill the people record.
  const you = await session.member();
  const known = forum && (mayRead(forum, you) || forum.register.tenures.some(({ member }) => member === you));
  if (!known) return '';
  const entry = (await session.roster()).find(({ aadObjectId }) => aadObjectId === person);
  return entry && session.join(entry);
}
