import type { Actor } from '../../../partnership/domain/actor.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import { DAYS_TO_APPROVE_CORRECTION } from '../../meetings/domain/handling.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { heldMeeting, ledOrCorrectable } from '../../meetings/domain/leading.ts';
import type { AtMeeting } from '../../meetings/domain/leading.ts';
import type { ElectionCorrection, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { electionAt } from './chair.ts';
import { wrongIn } from './electing.ts';
import type { Elected } from './electing.ts';

type CorrectElection = AboutMeeting & Elected & { readonly type: 'correctElection' };

interface AboutCorrection extends AboutMeeting {
  readonly correction: string;
}

type ConfirmElectionCorrection = AboutCorrection & { readonly type: 'confirmElectionCorrection' };
type DisputeElectionCorrection = AboutCorrection & { readonly type: 'disputeElectionCorrection' };

/**
 * A slip of the pen in whom or until when, by whoever leads the meeting, until the minutes are approved by anybody. Who
 * chairs is a setting of the group: as in every correction of what has been recorded, one from each party agrees to it.
 */
function correctElection(state: Partnership, command: CorrectElection, actor: Actor): Decided<Fact> {
  const found = ledOrCorrectable(state, command, actor);
  if (!found.ok) return found;
  const { registered, forum, party, meeting } = found;
  if (meeting.approvals.length > 0) return refuse({ code: 'minutes-locked' });
  const election = electionAt(registered, meeting);
  if (!election?.elected) return refuse({ code: 'no-election-to-correct' });
  const { member, until } = command;
  if (election.elected.member === member && election.elected.until === until) return accept();
  const wrong = wrongIn(registered, forum.id, command, actor);
  if (wrong) return refuse(wrong);
  const waits = correctionIn(meeting, actor.at);
  if (waits?.member === member && waits.until === until) return accept();
  const decision = election.number;
  const correction = `election-${(meeting.electionCorrections ?? 0) + 1}`;
  const about = { v: 1, meeting: meeting.id, correction } as const;
  const words = { decision, member, until };
  return accept<Fact>(
    { type: 'electionCorrectionProposed', ...about, ...words, party },
    ...corrected(found, { id: correction, ...words, parties: [party] }),
  );
}

/** One from each party, whoever of them it is. */
function confirmElectionCorrection(
  state: Partnership,
  command: ConfirmElectionCorrection,
  actor: Actor,
): Decided<Fact> {
  const found = standing(state, command, actor);
  if (!found.ok) return found;
  const { registered, forum, party, meeting, correction } = found;
  if (correction.parties.includes(party)) return accept();
  const wrong = wrongIn(registered, forum.id, correction, actor);
  if (wrong) return refuse(wrong);
  return accept<Fact>(
    { type: 'electionCorrectionConfirmed', v: 1, meeting: meeting.id, correction: correction.id, party },
    ...corrected(found, { ...correction, parties: [...correction.parties, party] }),
  );
}

/** Anybody with a seat: what was recorded stands. */
function disputeElectionCorrection(
  state: Partnership,
  command: DisputeElectionCorrection,
  actor: Actor,
): Decided<Fact> {
  const found = standing(state, command, actor);
  if (!found.ok) return found;
  const { meeting, correction } = found;
  return accept({ type: 'electionCorrectionDisputed', v: 1, meeting: meeting.id, correction: correction.id });
}

type AtElected = Extract<AtMeeting, { ok: true }>;

/** The correction as it was shown, for anybody with a seat. */
function standing(
  state: Partnership,
  command: AboutCorrection,
  actor: Actor,
): Found<AtElected & { correction: ElectionCorrection }> {
  const found = heldMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const correction = correctionIn(meeting, actor.at);
  const election = electionAt(registered, meeting);
  const stands = correction?.id === command.correction && election;
  if (!stands || !sameNumber(election.number, correction.decision))
    return refuse({ code: 'election-correction-gone' });
  return meeting.approvals.length > 0 ? refuse({ code: 'minutes-locked' }) : { ...found, correction };
}

/** The last local day on which it can be confirmed. */
export const lastDayToConfirm = ({ at }: Pick<ElectionCorrection, 'at'>): string =>
  addDays(localDay(at), DAYS_TO_APPROVE_CORRECTION);

/** What waits to be confirmed: after so many days nothing does. @param at UTC, ISO 8601 */
export const correctionIn = (
  { electionCorrection }: HeldMeeting,
  at: string,
): ElectionCorrection | undefined =>
  electionCorrection && localDay(at) <= lastDayToConfirm(electionCorrection) ? electionCorrection : undefined;

/** Every party with seats in the forum, whether anybody holds them or not: none corrects for another. */
export const yetToConfirm = (
  seats: readonly { readonly party: string }[],
  { parties }: Pick<ElectionCorrection, 'parties'>,
): readonly string[] =>
  [...new Set(seats.map(({ party }) => party))].filter((party) => !parties.includes(party));

function corrected(
  { forum, rules }: AtElected,
  { id: correction, decision, member, until, parties }: Omit<ElectionCorrection, 'by' | 'at'>,
): readonly Fact[] {
  if (yetToConfirm(rules.seats, { parties }).length > 0) return [];
  return [{ type: 'electionCorrected', v: 1, forum: forum.id, member, until, decision, correction }];
}

export const correctionRules = { correctElection, confirmElectionCorrection, disputeElectionCorrection };
