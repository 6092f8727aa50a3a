import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { waitingItems } from '../agenda/domain/agenda.ts';
import { amendmentsInOrder } from '../amendments/domain/amendment.ts';
import { amendmentLine } from '../amendments/present.ts';
import { presentNext } from '../duties/present.ts';
import { ruleInWords } from '../group-rules/present.ts';
import { meetingLine } from '../meetings/present.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import { minutesToApprove } from '../minutes/present.ts';
import { openProblems } from '../problems/domain/problem.ts';
import { problemLine } from '../problems/present.ts';
import { unexpectedComposition } from '../registration/domain/rules.ts';
import { owedReports } from '../reports/present.ts';
import { openVotes } from '../voting/domain/vote.ts';
import { decisionLine, voteLine } from '../voting/present.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { SeatHolder } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, forumName, partyName, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { FormButtonView, ToldView } from './present-dialog.ts';
import type { presentForumChoice } from './present-forum-choice.ts';
import type { presentHelp } from './present-help.ts';
import type { presentNotUnderstood } from './present-not-understood.ts';

export type OverviewView =
  | ReturnType<
      typeof presentStatus | typeof presentHelp | typeof presentNotUnderstood | typeof presentForumChoice
    >
  | { view: 'greeting' }
  | ToldView
  | FormButtonView;

const LATEST = 5;
const MOST_AMENDMENTS = 3;
const MOST_REPORTS = 3;
const LONGEST_TEXT = 120;

/** @param representative whether to offer what only representatives may do; true for a card that the whole chat reads */
export function presentStatus(presenting: Presenting, representative: boolean) {
  const { state, forum, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, forum);
  const seats = state.forums.get(forum)?.seats ?? [];
  const reports = owedReportLines(presenting);
  return {
    view: 'status' as const,
    name: agreement.name,
    forum: forumName(agreement, forum),
    parties: agreement.parties.map(({ name }) => name),
    validity: validity(agreement, localDay(now.toISOString())),
    decisionRule: rules ? [ruleInWords(rules.decisionRule.value, rules.decisionRule.source)] : [],
    // Per party that has seats in the forum, so that a party without anyone is seen to have no one.
    seats: (rules?.seats ?? []).map(({ party }) => ({
      party: shortName(agreement, party),
      names: seats.filter((seat) => seat.party === party).map(({ member }) => people.name(member)),
    })),
    lists: [
      { heading: 'status.warnings', lines: warnings(agreement, rules, seats) },
      { heading: 'status.next-meeting', lines: [nextMeetingPhrase(state, forum, now)] },
      {
        heading: 'status.next',
        lines: presentNext(presenting).map((line): Phrase => ({ say: 'duty-line', ...line })),
      },
      { heading: 'open-votes.choose', lines: votes(state, forum) },
      { heading: 'problems.heading', lines: problems(agreement, state, forum) },
      { heading: 'button.reports', lines: reports },
      { heading: 'status.minutes', lines: minutes(state, forum, now) },
      { heading: 'amendments.heading', lines: amendments(agreement, state, forum) },
      { heading: 'status.carried-over', lines: carriedOver(state, forum, now) },
    ].filter(({ lines }) => lines.length > 0),
    decisions: state.decisions.toReversed().slice(0, LATEST).map(decisionLine(people)),
    representative,
    // The row of buttons is full: those who owe no report get help in that place.
    last: reports.length > 0 ? 'reports' : 'help',
  };
}

function validity({ validity: { value, source } }: Agreement, today: string) {
  const when = today < value.from ? 'ahead' : today > value.to ? 'over' : 'now';
  return { ...value, source, when };
}

/** Parties whose number of seats differs from what the agreement says elsewhere. */
const warnings = (
  agreement: Agreement,
  rules: AgreementForum | undefined,
  seats: readonly SeatHolder[],
): readonly Phrase[] =>
  unexpectedComposition(rules?.seats ?? [], seats).flatMap(({ party, expected }): readonly Phrase[] =>
    expected
      ? [
          {
            say: expected.source.kind === 'clause' ? 'status.unexpected' : 'status.unexpected-otherwise',
            party: partyName(agreement, party),
            filled: seats.filter((seat) => seat.party === party).length,
            expected: expected.value,
            source: expected.source,
          },
        ]
      : [],
  );

/** The one going on, or the next planned. */
function nextMeetingPhrase(state: Registered, forum: string, now: Date): Phrase {
  const found = openMeeting(state, forum) ?? nextMeeting(state, forum, now.toISOString());
  if (!found) return { say: 'status.no-meeting' };
  const { status, place, kind, startsAt } = meetingLine(found);
  const named: Phrase = { say: 'meeting.named', kind, startsAt };
  const meeting: Phrase = place === '' ? named : { say: 'status.meeting-at', meeting: named, place };
  if (status === 'draft') return { say: 'status.meeting-draft', meeting };
  return { say: status === 'called' ? 'status.meeting-called' : 'status.meeting-open', meeting };
}

function votes(state: Registered, forum: string): readonly Phrase[] {
  const open = openVotes(state, forum).map(voteLine);
  if (open.length === 0) return [{ say: 'status.no-open-votes' }];
  return open.map(({ question, ...voted }) => ({
    say: 'open-votes.choice',
    question,
    progress: { say: 'progress.voted', ...voted },
  }));
}

/** The latest, newest first. */
function problems(agreement: Agreement, state: Registered, forum: string): readonly Phrase[] {
  const open = openProblems(state, forum).map((problem) => problemLine(agreement, problem));
  return withMore(open, LATEST, 'status.more-problems', (line) => ({
    say: 'status.problem',
    text: shortened(line.text, LONGEST_TEXT),
    state: { say: `problem-state.${line.state}`, ...line },
  }));
}

/**
 * Those that somebody has to hand in or complete now, soonest first. At most three lines: the last says how many more
 * there are.
 */
function owedReportLines({ state, forum, now }: Presenting): readonly Phrase[] {
  const owed = owedReports(state, forum, now);
  const shown = owed.length > MOST_REPORTS ? MOST_REPORTS - 1 : MOST_REPORTS;
  return withMore(owed, shown, 'status.more-reports', (line) => ({
    say: 'status.report',
    report: line.beside,
    standing: line.stands,
  }));
}

/** Those that wait for signatures first, of each the newest first. */
const amendments = (agreement: Agreement, state: Registered, forum: string): readonly Phrase[] =>
  withMore(
    amendmentsInOrder(state).map((amendment) => amendmentLine(amendment, agreement, forum)),
    MOST_AMENDMENTS,
    'status.more-amendments',
    (line) => ({
      say: line.validFrom === undefined ? 'status.amendment-waiting' : 'status.amendment-valid',
      ...line,
      text: shortened(line.text, LONGEST_TEXT),
    }),
  );

const minutes = (state: Registered, forum: string, now: Date): readonly Phrase[] =>
  minutesToApprove(state, forum, now)
    .slice(0, LATEST)
    .map(({ number, parties }) => ({ say: 'status.minutes-line', ...number, parties }));

/** Tied votes of this forum, the latest first: matters that the next meeting must take up. */
function carriedOver(state: Registered, forum: string, now: Date): readonly Phrase[] {
  const waiting = new Set(waitingItems(state, forum, now.toISOString()).map(({ id }) => id));
  return state.decisions
    .filter(({ vote, outcome }) => outcome === 'tied' && waiting.has(`vote:${vote ?? ''}`))
    .map(({ text, number }) => ({ say: 'status.carried-over-line', question: text, decision: number }))
    .toReversed();
}

/** The first few, each as a phrase, and how many there are beside those. */
function withMore<L>(
  lines: readonly L[],
  most: number,
  say: Phrase['say'],
  phrase: (line: L) => Phrase,
): readonly Phrase[] {
  const more = lines.length - most;
  return [...lines.slice(0, most).map(phrase), ...(more > 0 ? [{ say, more }] : [])];
}
