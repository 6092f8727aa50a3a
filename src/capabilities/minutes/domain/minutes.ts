import type { Actor } from '../../../partnership/domain/actor.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { Fact } from '../../index.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { correctableMeeting, heldMeeting, meetingTakenPartIn } from '../../meetings/domain/leading.ts';
import { LONGEST_MINUTES_NOTE, LONGEST_RESERVATION } from '../../meetings/domain/meeting.ts';
import type { Note, Reservation } from '../../meetings/domain/meeting.ts';
import { openToReservation } from '../../meetings/domain/record.ts';
import { approversOf } from './approvers.ts';

export const MOST_NOTES = 200;
const MOST_RESERVATIONS = 100;

/** Without an item: about the meeting as a whole. */
type TakeNote = AboutMeeting & Omit<Note, 'by'> & { readonly type: 'takeNote' };

type MakeReservation = AboutMeeting & Omit<Reservation, 'by'> & { readonly type: 'makeReservation' };

type ApproveMinutes = AboutMeeting & { readonly type: 'approveMinutes' };

/** By any representative while the meeting goes on (N14-28), then by whoever may put the draft right. */
function takeNote(state: Partnership, command: TakeNote, actor: Actor): Decided<Fact> {
  const found = correctableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  const { kind, item } = command;
  const known = item === undefined ? undefined : knownItem(meeting, item);
  if (known && !known.ok) return known;
  const written = recordable(command.text, LONGEST_MINUTES_NOTE);
  if (!written.ok) return written;
  const { text } = written;
  const repeated = meeting.notes.some(
    (note) => note.by === actor.by && note.kind === kind && note.item === item && note.text === text,
  );
  if (repeated) return accept();
  if (meeting.notes.length >= MOST_NOTES)
    return refuse({ code: 'meeting-is-full', most: MOST_NOTES, of: 'notes' });
  return accept({
    type: 'noteTaken',
    v: 1,
    meeting: meeting.id,
    kind,
    ...(item !== undefined && { item }),
    text,
  });
}

/**
 * Before the meeting ends, by somebody who takes part in it, a representative or a substitute who serves: against what it
 * has decided, or what was decided between meetings and is reported to it.
 */
function makeReservation(state: Partnership, command: MakeReservation, actor: Actor): Decided<Fact> {
  const { by } = actor;
  const found = meetingTakenPartIn(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const about = openToReservation(registered, meeting).find(({ number }) =>
    sameNumber(number, command.decision),
  );
  if (!about) return refuse({ code: 'unknown-decision' });
  const { number: decision } = about;
  const written = recordable(command.text, LONGEST_RESERVATION);
  if (!written.ok) return written;
  const { text } = written;
  const repeated = meeting.reservations.some(
    (made) => made.by === by && sameNumber(made.decision, decision) && made.text === text,
  );
  if (repeated) return accept();
  if (meeting.reservations.length >= MOST_RESERVATIONS)
    return refuse({ code: 'meeting-is-full', most: MOST_RESERVATIONS, of: 'reservations' });
  return accept({ type: 'reservationMade', v: 1, meeting: meeting.id, decision, text });
}

/** One approver per party: somebody who was there, if anybody of the party was. */
function approveMinutes(state: Partnership, command: ApproveMinutes, actor: Actor): Decided<Fact> {
  const { by } = actor;
  const found = heldMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, party, meeting } = found;
  if (meeting.status === 'open') return refuse({ code: 'meeting-still-open' });
  const earlier = meeting.approvals.find((approval) => approval.party === party);
  if (earlier?.by === by) return accept();
  if (earlier) return refuse({ code: 'party-has-approved', party, member: earlier.by });
  if (meeting.status === 'approved') return refuse({ code: 'minutes-locked' });
  if (!approversOf(registered, meeting, party).includes(by))
    return refuse({ code: 'approver-was-absent', party });
  return accept({ type: 'minutesApproved', v: 1, meeting: meeting.id, party });
}

export const minutesRules = { takeNote, makeReservation, approveMinutes };
