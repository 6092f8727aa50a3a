import type { Actor } from '../../../partnership/domain/actor.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { Fact } from '../../index.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { meetingTakenPartIn } from '../../meetings/domain/leading.ts';
import { LONGEST_RESERVATION } from '../../meetings/domain/meeting.ts';
import type { Reservation } from '../../meetings/domain/meeting.ts';
import { openToReservation } from '../../meetings/domain/record.ts';

const MOST_RESERVATIONS = 100;

type MakeReservation = AboutMeeting & Omit<Reservation, 'by'> & { readonly type: 'makeReservation' };

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

export const reservingRules = { makeReservation };
