import type { Agreement, AgreementForum } from '../../../agreement/domain/profile.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { MemberId, SeatHolder } from '../../../partnership/domain/seats.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { recordableIfAny } from '../../../partnership/domain/text.ts';
import type { RegistrationFact } from './facts.ts';

type StartedMidway = Extract<RegistrationFact, { type: 'startedMidway' }>;

/** What a group that began before Samverka says of it; what is left out is empty. Days are local, ISO. */
export interface Began {
  /** The day from which Samverka is used; empty for today. */
  readonly from: string;
  readonly latestMeeting: string;
  readonly nextMinutes: string;
  readonly nextDecision: string;
  /** A decision on each line, with its number first where it has one. */
  readonly inForce: string;
  readonly chair: MemberId;
  readonly chairUntil: string;
}

export const NOTHING_SAID: Began = {
  from: '',
  latestMeeting: '',
  nextMinutes: '',
  nextDecision: '',
  inForce: '',
  chair: '',
  chairUntil: '',
};

interface CorrectBeginning {
  readonly type: 'correctBeginning';
  readonly forum: string;
  readonly began: Began;
}

export const LONGEST_IN_FORCE = 3500;
export const MOST_IN_FORCE = 50;
export const LONGEST_NUMBER = 20;

interface Group {
  readonly agreement: Agreement;
  readonly rules: AgreementForum;
  readonly seats: readonly Pick<SeatHolder, 'member' | 'party'>[];
  /** Of the partnership so far, in any forum. */
  readonly decisions: number;
  /** As said before. */
  readonly before?: Pick<StartedMidway, 'nextDecision'> | undefined;
}

/** Nothing where nothing is said. */
export function beginning(began: Began | undefined, group: Group, { at }: Actor): Decided<StartedMidway> {
  if (!began || Object.values(began).every((said: string) => said.trim() === '')) return accept();
  const today = localDay(at);
  const { from: first, to } = group.agreement.validity.value;
  const from = began.from === '' ? today : began.from;
  if (from < first || from > to) return refuse({ code: 'beginning-outside-validity', from: first, to });
  const { latestMeeting, chair, chairUntil: until } = began;
  if (latestMeeting > today) return refuse({ code: 'latest-meeting-ahead', day: latestMeeting });
  const year = Number((from > today ? from : today).slice(0, 4));
  const minutes = numberIn(began.nextMinutes, year);
  const decision = numberIn(began.nextDecision, year);
  if (!minutes.ok) return minutes;
  if (!decision.ok) return decision;
  const kept = group.before?.nextDecision;
  if (decision.number && group.decisions > 0 && kept?.number !== decision.number.number)
    return refuse({ code: 'decision-numbers-begun' });
  const decisions = decisionsIn(began.inForce);
  if (!decisions.ok) return decisions;
  const party = group.seats.find(({ member }) => member === chair)?.party;
  if (chair !== '') {
    if (group.rules.chair.value.kind !== 'rotating') return refuse({ code: 'agreement-without-chair' });
    if (party === undefined) return refuse({ code: 'chair-not-chosen' });
    if (until === '') return refuse({ code: 'chair-term-missing' });
  }
  return accept({
    type: 'startedMidway',
    v: 1,
    forum: group.rules.id,
    from,
    ...(latestMeeting !== '' && { latestMeeting }),
    ...(minutes.number && { nextMinutes: minutes.number }),
    ...(decision.number && { nextDecision: decision.number }),
    decisions: [...decisions.inForce],
    ...(party !== undefined && { chair: { member: chair, party, until } }),
  });
}

/** "12", "§ 12" or "12/2025"; without a year that of the day from which Samverka is used. */
function numberIn(typed: string, year: number): Found<{ number?: DecisionNumber }> {
  const said = typed.trim();
  if (said === '') return { ok: true };
  const found = /^§*\s*(?<number>\d{1,4})(?:\s*\/\s*(?<year>\d{4}))?$/u.exec(said)?.groups;
  const number = Number(found?.['number'] ?? 0);
  if (number < 1) return refuse({ code: 'next-number-unknown' });
  return { ok: true, number: { year: Number(found?.['year'] ?? year), number } };
}

function decisionsIn(typed: string): Found<{ inForce: StartedMidway['decisions'] }> {
  const written = recordableIfAny(typed, LONGEST_IN_FORCE);
  if (!written.ok) return written;
  const lines = written.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_IN_FORCE)
    return refuse({ code: 'too-many-decisions-in-force', most: MOST_IN_FORCE });
  const inForce = lines.map((line) => {
    const found = /^(?:§+\s*)?(?<number>\d{1,4}(?:\s*[/:–-]\s*\d{1,4})?)[.:)]?\s+(?<text>\S.*)$/u.exec(
      line,
    )?.groups;
    const { number, text } = found ?? {};
    return number !== undefined && text !== undefined
      ? { number: number.replaceAll(/\s/gu, '').slice(0, LONGEST_NUMBER), text }
      : { text: line };
  });
  return { ok: true, inForce };
}

/** Whether what was said of the beginning can still be put right: nothing has been decided or held here since. */
export const isBeginning = (state: Registered, forum: string): boolean =>
  !state.decisions.some((decision) => decision.forum === forum) &&
  ![...state.meetings.values()].some((meeting) => meeting.forum === forum && 'openedAt' in meeting);

/** By any representative. */
export function correctBeginning(
  state: Partnership,
  { forum: id, began }: CorrectBeginning,
  actor: Actor,
): Decided<StartedMidway> {
  const found = forumOf(state, id, actor);
  if (!found.ok) return found;
  const { registered, agreement, rules, forum } = found;
  if (!isBeginning(registered, id)) return refuse({ code: 'beginning-settled' });
  const { seats } = forum;
  const before = registered.beginnings.get(id);
  const decisions = registered.decisions.length;
  const from = began.from === '' ? localDay(actor.at) : began.from;
  return beginning({ ...began, from }, { agreement, rules, seats, decisions, before }, actor);
}
