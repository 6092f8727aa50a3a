import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { holding } from '../../../partnership/domain/seat-register.ts';
import { openForumOf, speaksFor } from './who-may.ts';

/** Somebody acts in a seat from a day until and including another: still one person, one vote. Days are local and ISO. */
interface NameTemporary {
  readonly type: 'nameTemporary';
  readonly forum: string;
  readonly seat: string;
  readonly member: string;
  readonly from: string;
  readonly to: string;
}

interface EndTemporary {
  readonly type: 'endTemporary';
  readonly forum: string;
  readonly seat: string;
}

/** Whoever acts in a seat says when they are away; a later one takes its place. */
interface RecordAway {
  readonly type: 'recordAway';
  readonly forum: string;
  readonly from: string;
  readonly to: string;
}

interface WithdrawAway {
  readonly type: 'withdrawAway';
  readonly forum: string;
}

export function nameTemporary(state: Partnership, command: NameTemporary, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum } = found;
  const { register } = forum;
  const { seat, member, from, to } = command;
  const party = speaksFor(forum, actor.by);
  if (party === undefined) return refuse({ code: 'not-a-member' });
  const held = holding(register).find((tenure) => tenure.seat === seat);
  if (!held) return refuse({ code: 'unknown-seat' });
  if (held.party !== party) return refuse({ code: 'seat-of-another-party', party: held.party });
  if (member === '') return refuse({ code: 'person-missing' });
  const wrong = wrongDays(command, actor);
  if (wrong) return refuse(wrong);
  if (register.temporaries.some((one) => one.seat === seat))
    return refuse({ code: 'temporary-named-already' });
  if (isSeated(forum, member) || register.temporaries.some((one) => one.member === member))
    return refuse({ code: 'person-holds-two-seats', member });
  const seated = { v: 1, forum: forum.id, seat, member } as const;
  return accept<Fact>(
    { ...seated, type: 'temporaryNamed', from, to },
    ...(from <= localDay(actor.at) ? [{ ...seated, type: 'temporaryBegan' } as const] : []),
  );
}

/** Whoever serves may end it too. */
export function endTemporary(state: Partnership, command: EndTemporary, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { forum } = found;
  const { seat } = command;
  const named = forum.register.temporaries.find((one) => one.seat === seat);
  if (!named) return refuse({ code: 'no-temporary' });
  const party = holding(forum.register).find((tenure) => tenure.seat === seat)?.party ?? '';
  if (named.member !== actor.by && speaksFor(forum, actor.by) !== party)
    return refuse({ code: 'seat-of-another-party', party });
  return accept({ type: 'temporaryEnded', v: 1, forum: forum.id, seat, member: named.member });
}

export function recordAway(state: Partnership, command: RecordAway, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { by: member } = actor;
  if (!isSeated(found.forum, member)) return refuse({ code: 'no-seat-of-yours' });
  const wrong = wrongDays(command, actor);
  if (wrong) return refuse(wrong);
  const { from, to } = command;
  return accept({ type: 'awayRecorded', v: 1, forum: found.forum.id, member, from, to });
}

export function withdrawAway(state: Partnership, command: WithdrawAway, actor: Actor): Decided<Fact> {
  const found = openForumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { id: forum, register } = found.forum;
  const { by: member } = actor;
  return register.away.some((one) => one.member === member)
    ? accept({ type: 'awayWithdrawn', v: 1, forum, member })
    : accept();
}

const isSeated = (forum: Parameters<typeof speaksFor>[0], member: string): boolean =>
  [...forum.seats, ...holding(forum.register)].some((one) => one.member === member);

function wrongDays(
  { from, to }: { readonly from: string; readonly to: string },
  { at }: Actor,
): Refusal | undefined {
  if (from === '' || to === '') return { code: 'day-unknown' };
  if (to < from) return { code: 'last-day-before-first' };
  const today = localDay(at);
  return to < today ? { code: 'day-in-the-past', day: to } : undefined;
}
