import type { Actor } from '../../../partnership/domain/actor.ts';
import { addDays, localDay, momentOf } from '../../../partnership/domain/calendar.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { DAYS_TO_APPROVE_CORRECTION } from '../../meetings/domain/handling.ts';
import type { Correction } from '../../meetings/domain/handling.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { isAttending } from '../../meetings/domain/leading.ts';
import { isHeld, isLocked } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';
import { endedMeeting } from './draft.ts';
import type { MinutesFactOf } from './facts.ts';

export const LONGEST_CORRECTION = 500;
export const MOST_CORRECTIONS = 30;
/** Local hour at which it lapses, the day after (choice): people are told then. */
const LAPSING_HOUR = 8;

interface ProposeCorrection extends AboutMeeting, Pick<Correction, 'says' | 'shouldSay'> {
  readonly type: 'proposeCorrection';
  /** Unique; made by the form, so that a form sent twice proposes one. */
  readonly correction: string;
}

interface ApproveCorrection extends AboutMeeting {
  readonly type: 'approveCorrection';
  readonly correction: string;
}

/** What was written wrong in locked minutes, by somebody who attended: the words there stay readable. */
function proposeCorrection(state: Partnership, command: ProposeCorrection, actor: Actor): Decided<Fact> {
  const found = endedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting, party, rules } = found;
  const { corrections } = meeting.handling;
  if (!isLocked(meeting)) return refuse({ code: 'minutes-not-locked' });
  if (!isAttending(meeting, actor.by)) return refuse({ code: 'correction-by-attendees' });
  const [says, shouldSay] = [command.says, command.shouldSay].map((text) =>
    recordable(text, LONGEST_CORRECTION),
  );
  if (!says?.ok) return says ?? refuse({ code: 'text-missing' });
  if (!shouldSay?.ok) return shouldSay ?? refuse({ code: 'text-missing' });
  const same = corrections.find(({ id }) => id === command.correction);
  if (same) return sentBefore(same.says === says.text && same.shouldSay === shouldSay.text);
  if (says.text === shouldSay.text) return refuse({ code: 'correction-changes-nothing' });
  if (corrections.length >= MOST_CORRECTIONS)
    return refuse({ code: 'meeting-is-full', most: MOST_CORRECTIONS, of: 'corrections' });
  const about = { v: 1, meeting: meeting.id, correction: command.correction } as const;
  return accept<Fact>(
    { type: 'correctionProposed', ...about, party, says: says.text, shouldSay: shouldSay.text },
    ...corrected(meeting, command.correction, partiesIn(rules), [party]),
  );
}

/** One from each party, whoever of them it is. */
function approveCorrection(state: Partnership, command: ApproveCorrection, actor: Actor): Decided<Fact> {
  const found = endedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting, party, rules } = found;
  const correction = meeting.handling.corrections.find(({ id }) => id === command.correction);
  if (!correction) return refuse({ code: 'unknown-correction' });
  const approved = correction.approvals.map((approval) => approval.party);
  if (approved.includes(party)) return accept();
  if (correction.settledAt !== undefined) return refuse({ code: 'correction-settled' });
  const about = { v: 1, meeting: meeting.id, correction: correction.id } as const;
  return accept<Fact>(
    { type: 'correctionApproved', ...about, party },
    ...corrected(meeting, correction.id, partiesIn(rules), [...approved, party]),
  );
}

/** Every party that has seats there, whether anybody holds them or not: none corrects for another. */
const partiesIn = ({
  seats,
}: {
  readonly seats: readonly { readonly party: string }[];
}): readonly string[] => [...new Set(seats.map(({ party }) => party))];

/** It stands when all have approved, with the next number of these minutes. */
function corrected(
  { id: meeting, handling }: HeldMeeting,
  correction: string,
  parties: readonly string[],
  approved: readonly string[],
): readonly MinutesFactOf<'minutesCorrected'>[] {
  if (!parties.every((party) => approved.includes(party))) return [];
  const number = 1 + handling.corrections.filter((other) => other.number !== undefined).length;
  return [{ type: 'minutesCorrected', v: 1, meeting, correction, number }];
}

/** The last day on which it can be approved, local ISO. */
export const lastDayToCorrect = ({ at }: Pick<Correction, 'at'>): string =>
  addDays(localDay(at), DAYS_TO_APPROVE_CORRECTION);

const lapsesAt = (correction: Correction): string =>
  momentOf(addDays(lastDayToCorrect(correction), 1), LAPSING_HOUR);

/** Those that lapse now. @param at UTC, ISO 8601 */
export const correctionsOut = (state: Registered, at: string): readonly MinutesFactOf<'correctionLapsed'>[] =>
  pending(state)
    .filter(({ correction }) => lapsesAt(correction) <= at)
    .map(({ meeting, correction }) => ({
      type: 'correctionLapsed',
      v: 1,
      meeting,
      correction: correction.id,
    }));

export const nextCorrectionOut = (state: Registered): readonly string[] =>
  pending(state).map(({ correction }) => lapsesAt(correction));

const pending = (state: Registered) =>
  [...state.meetings.values()]
    .filter(isHeld)
    .flatMap(({ id: meeting, handling }) =>
      handling.corrections
        .filter(({ settledAt }) => settledAt === undefined)
        .map((correction) => ({ meeting, correction })),
    );

export const correctingRules = { proposeCorrection, approveCorrection };
