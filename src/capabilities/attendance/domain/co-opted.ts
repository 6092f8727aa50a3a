import type { Actor } from '../../../partnership/domain/actor.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { correctableMeeting } from '../../meetings/domain/leading.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { membersAt } from './attendance.ts';

export const LONGEST_CAPACITY = 100;
/** Keeps cards and minutes of a size that can be read. */
const MOST_CO_OPTED = 30;

interface RecordCoOpted extends AboutMeeting {
  readonly type: 'recordCoOpted';
  /** Unique; made by the form, so that a form sent twice records one. */
  readonly coOpted: string;
  readonly member?: MemberId;
  /** What they are; empty: it is not said. */
  readonly capacity: string;
}

interface RemoveCoOpted extends AboutMeeting {
  readonly type: 'removeCoOpted';
  readonly coOpted: string;
}

/** Somebody takes part without a vote. A person the record does not know is written by what they are. */
function recordCoOpted(state: Partnership, command: RecordCoOpted, actor: Actor): Decided<Fact> {
  const found = correctableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const { coOpted, member } = command;
  if (meeting.coOpted.some(({ id }) => id === coOpted)) return accept();
  if (member !== undefined && membersAt(registered, meeting).includes(member))
    return refuse({ code: 'has-a-seat', member });
  if (member !== undefined && meeting.coOpted.some((other) => other.member === member)) return accept();
  const capacity =
    member === undefined
      ? recordable(command.capacity, LONGEST_CAPACITY, { missing: { code: 'co-opted-unnamed' } })
      : recordableIfAny(command.capacity, LONGEST_CAPACITY);
  if (!capacity.ok) return capacity;
  if (meeting.coOpted.length >= MOST_CO_OPTED)
    return refuse({ code: 'meeting-is-full', most: MOST_CO_OPTED, of: 'coOpted' });
  return accept({
    type: 'coOptedRecorded',
    v: 1,
    meeting: meeting.id,
    coOpted,
    ...(member !== undefined && { member }),
    ...(capacity.text !== '' && { capacity: capacity.text }),
  });
}

function removeCoOpted(state: Partnership, command: RemoveCoOpted, actor: Actor): Decided<Fact> {
  const found = correctableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  return meeting.coOpted.some(({ id }) => id === command.coOpted)
    ? accept({ type: 'coOptedRemoved', v: 1, meeting: meeting.id, coOpted: command.coOpted })
    : accept();
}

export const coOptedRules = { recordCoOpted, removeCoOpted };
