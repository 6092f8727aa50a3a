import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { addDays, localDay } from '../../partnership/domain/calendar.ts';
import type { DutySubject } from '../duties/domain/duty.ts';
import { openDuties } from '../duties/present.ts';
import { openProblems } from '../problems/domain/problem.ts';
import { problemLine } from '../problems/present.ts';
import { owedReports } from '../reports/present.ts';
import { openVotes } from '../voting/domain/vote.ts';
import { voteLine } from '../voting/present.ts';

/** A line whose first words, in bold, say what it is. */
interface Line {
  readonly lead: Phrase;
  readonly text: Phrase;
}

const SOON_DAYS = 7;
const MOST_LATE = 2;
/** Of both: more would have to be scrolled to. */
const MOST_WAITING_LINES = 3;
const MOST_NEXT = 2;
const MOST_NAMED = 2;
const LONGEST_WAITING_TEXT = 80;

/** Somebody has done their part, and waits for others: these are to be seen to now, whatever their last day. */
const ANSWERS: ReadonlySet<DutySubject['kind']> = new Set([
  'accept-form',
  'answer-notice',
  'answer-resting',
  'approve-minutes',
  'approve-report',
  'meet-proviso',
  'mend-minutes',
  'problem',
  'receive-notice',
  'renew-amendment',
  'sign-amendment',
  'vote',
]);

/** Their last day is no day by which somebody has to act, or none that the agreement names. */
const DATED_OTHERWISE: ReadonlySet<DutySubject['kind']> = new Set(['expiry', 'invoice']);

type OpenDuty = ReturnType<typeof openDuties>[number];

/** What is late, what waits for somebody or is due within a week, and what comes after that. */
export function whatWaits(presenting: Presenting) {
  const { state, forum, now } = presenting;
  const within = addDays(localDay(now.toISOString()), SOON_DAYS);
  const sentBack = owedReports(state, forum, now).filter(({ standing }) => standing === 'sent-back');
  const open = openDuties(presenting).filter(({ id }) =>
    sentBack.every(({ report }) => id !== `report:${report}`),
  );
  const {
    late = [],
    soon = [],
    next = [],
  } = Object.groupBy(open, (duty) => {
    if (duty.state === 'overdue') return 'late';
    const payable = duty.subject.kind === 'invoice' && duty.state === 'due';
    return payable || ANSWERS.has(duty.subject.kind) || duty.due <= within ? 'soon' : 'next';
  });
  // The clock ends the others, and their last day makes them a duty.
  const votes = openVotes(state, forum).filter(({ deadline }) => deadline === undefined);
  const waiting: readonly Line[] = [
    ...votes.map(voteWaits),
    ...soon.map(dutyWaits),
    ...sentBack.map(({ beside, stands }) => ({ lead: { say: 'status.named', what: beside }, text: stands })),
    ...problemsWithoutDuty(presenting, soon),
  ];
  // The latest of what is late is what can still be mended.
  const shownLate = late.slice(-MOST_LATE);
  const shown = waiting.slice(0, MOST_WAITING_LINES - shownLate.length);
  const ballots = soon.filter(({ subject }) => 'question' in subject).length + votes.length;
  const free = MOST_WAITING_LINES - shownLate.length - shown.length;
  return {
    summary: inShort(late, openVotes(state, forum).length, waiting.length - ballots),
    late: shownLate.map(dutyWaits),
    waiting: shown,
    more: late.length - shownLate.length + waiting.length - shown.length,
    next: next
      .slice(0, Math.min(MOST_NEXT, free))
      .map((duty): Phrase => ({ say: 'status.duty-line', ...dutyWaits(duty) })),
  };
}

function dutyWaits({ subject, state, line }: OpenDuty): Line {
  const { who, when } = line;
  // Who is to sign is a party, which the duty names.
  const named =
    subject.kind !== 'sign-amendment' &&
    subject.kind !== 'meet-proviso' &&
    typeof who !== 'string' &&
    'length' in who &&
    who.length <= MOST_NAMED;
  const by = state === 'overdue' ? 'status.duty-late' : 'status.duty-by';
  const said: Phrase = DATED_OTHERWISE.has(subject.kind) ? when : { ...when, say: by };
  return {
    lead: { say: 'status.duty', ...line },
    text: named ? { say: 'status.waits-for', when: said, who } : said,
  };
}

const voteWaits = (vote: Parameters<typeof voteLine>[0]): Line => {
  const { question, ...voted } = voteLine(vote);
  return {
    lead: { say: 'status.vote' },
    text: {
      say: 'open-votes.choice',
      question: shortened(question, LONGEST_WAITING_TEXT),
      progress: { say: 'progress.voted', ...voted },
    },
  };
};

/** Those that have been acknowledged: they wait for no day, but somebody is to solve them. */
function problemsWithoutDuty(presenting: Presenting, duties: readonly OpenDuty[]): readonly Line[] {
  const waited = new Set(duties.map(({ subject }) => subject.kind === 'problem' && subject.problem));
  return openProblems(presenting.state, presenting.forum)
    .filter(({ id }) => !waited.has(id))
    .map((problem) => {
      const { text, state, ...line } = problemLine(agreementNow(presenting), problem);
      return {
        lead: { say: 'status.named', what: { say: 'button.problems' } },
        text: {
          say: 'status.problem',
          text: shortened(text, LONGEST_WAITING_TEXT),
          state: { say: `problem-state.${state}`, ...line },
        },
      };
    });
}

/** For who sees no more than a line: what is late, how many votes are open, and how much else waits. */
function inShort(late: readonly OpenDuty[], votes: number, others: number): readonly Phrase[] {
  const said: readonly Phrase[] = [
    { say: 'status.short-late', count: late.length, kind: late[0]?.subject.kind },
    { say: 'status.short-votes', count: votes },
    { say: 'status.short-waiting', count: others },
  ];
  const some = said.filter(({ count }) => count !== 0);
  return some.length > 0 ? some : [{ say: 'status.nothing' }];
}
