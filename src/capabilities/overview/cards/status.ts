import type { StatusView } from '../views.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import {
  dateInWords,
  decidedInWords,
  decisionNumber,
  nameList,
  progressInWords,
  shortened,
  ruleInWords,
  sourceInWords,
} from '../../../chat/wording.ts';
import { meetingInWords } from '../../meetings/cards/words.ts';

const LONGEST_SHOWN_PROBLEM = 120;

export function statusContent(say: Say, view: StatusView): CardContent {
  const { agreement } = view;
  const forum = agreement.forums.find(({ id }) => id === view.forum);
  return {
    summary: say('status.summary', { name: agreement.name }),
    data: {
      kicker: say('status.kicker', { forum: forum?.name[say.language] ?? view.forum }),
      name: agreement.name,
      facts: [
        {
          title: say('status.parties'),
          value: nameList(
            say,
            agreement.parties.map(({ name }) => name),
          ),
        },
        { title: say('status.validity'), value: validityInWords(say, view) },
        ...(forum
          ? [
              {
                title: say('status.rule'),
                value: ruleInWords(say, forum.decisionRule.value, forum.decisionRule.source),
              },
            ]
          : []),
      ],
      seatsHeading: say('status.seats'),
      seats: seatFacts(say, view, forum),
      sections: sections(say, view),
      decisionsHeading: say('status.decisions'),
      decisions: view.latestDecisions.map((line) => ({
        title: decisionNumber(say, line.number),
        value: say('status.decision', {
          question: decidedInWords(say, line),
          outcome: say(`outcome.${line.outcome}`),
          date: dateInWords(say, line.date),
        }),
      })),
      noDecisions: view.latestDecisions.length === 0 ? say('status.no-decisions') : '',
      representative: view.representative,
      rulesButton: say('button.rules'),
      meetingButton: say('button.new-meeting'),
      voteButton: say('button.new-vote'),
      seatsButton: say('button.change-seats'),
      decisionsButton: say('button.decisions'),
      deadlinesButton: say('button.deadlines'),
      helpButton: say('button.help'),
      anyReport: view.owedReports.length > 0,
      reportsButton: say('button.reports'),
    },
  };
}

function validityInWords(say: Say, { agreement, today }: StatusView): string {
  const { value, source } = agreement.validity;
  const period = say('status.period', {
    from: dateInWords(say, value.from),
    to: dateInWords(say, value.to),
    source: sourceInWords(say, source),
  });
  if (today < value.from) return say('status.not-yet', { period });
  return today > value.to ? say('status.expired', { period }) : period;
}

/** Per party that has seats in the forum, so that a party without anyone is seen to have no one. */
const seatFacts = (
  say: Say,
  { agreement, seats }: StatusView,
  forum: AgreementForum | undefined,
): { title: string; value: string }[] =>
  (forum?.seats ?? []).map(({ party }) => {
    const names = seats.filter((seat) => seat.party === party).map(({ name }) => name);
    return {
      title: agreement.parties.find(({ id }) => id === party)?.shortName ?? party,
      value: names.length === 0 ? say('status.vacant') : nameList(say, names),
    };
  });

/** What needs attention first; a section with nothing to say is left out, except those people look for. */
function sections(say: Say, view: StatusView): { heading: string; lines: { text: string }[] }[] {
  const section = (heading: string, lines: readonly string[]) => ({
    heading,
    lines: lines.map((text) => ({ text })),
  });
  return [
    section(say('status.warnings'), warnings(say, view)),
    section(say('status.next-meeting'), [nextMeetingInWords(say, view)]),
    section(
      say('status.next'),
      view.next.map((line) => say('duty-line', line)),
    ),
    section(
      say('status.open-votes'),
      view.openVotes.length === 0
        ? [say('status.no-open-votes')]
        : view.openVotes.map((vote) =>
            say('status.open-vote', { question: vote.question, progress: progressInWords(say, vote) }),
          ),
    ),
    section(say('status.problems'), problems(say, view)),
    section(say('status.reports'), reportLines(say, view)),
    section(
      say('status.minutes'),
      view.minutesToApprove.map(({ number: { year, number }, parties }) =>
        say('status.minutes-line', {
          number: String(number),
          year: String(year),
          parties: nameList(say, parties),
        }),
      ),
    ),
    section(say('status.amendments'), amendmentLines(say, view)),
    section(
      say('status.carried-over'),
      view.carriedOver.map(({ question, number }) =>
        say('status.carried-over-line', { question, decision: decisionNumber(say, number) }),
      ),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function problems(say: Say, { openProblems, moreProblems }: StatusView): readonly string[] {
  const lines = openProblems.map((line) =>
    say('status.problem', {
      text: shortened(line.text, LONGEST_SHOWN_PROBLEM),
      state: say(`problem-state.${line.state}`, line),
    }),
  );
  return moreProblems === 0 ? lines : [...lines, say('status.more-problems', { more: moreProblems })];
}

const MOST_AMENDMENTS = 3;

function amendmentLines(say: Say, { amendments }: StatusView): readonly string[] {
  const lines = amendments.slice(0, MOST_AMENDMENTS).map(({ text, validFrom, waitingFor }) => {
    const what = shortened(text, LONGEST_SHOWN_PROBLEM);
    return validFrom === undefined
      ? say('status.amendment-waiting', { text: what, parties: nameList(say, waitingFor) })
      : say('status.amendment-valid', { text: what, date: dateInWords(say, validFrom) });
  });
  const more = amendments.length - lines.length;
  return more > 0 ? [...lines, say('status.more-amendments', { more })] : lines;
}

const MOST_REPORTS = 3;

/** At most three lines: the last says how many more there are. */
function reportLines(say: Say, { owedReports }: StatusView): readonly string[] {
  const shown = owedReports.length > MOST_REPORTS ? owedReports.slice(0, MOST_REPORTS - 1) : owedReports;
  const lines = shown.map((line) => say('status.report', { report: line.beside, standing: line.stands }));
  const more = owedReports.length - shown.length;
  return more > 0 ? [...lines, say('status.more-reports', { more })] : lines;
}

function nextMeetingInWords(say: Say, { nextMeeting }: StatusView): string {
  if (!nextMeeting) return say('status.no-meeting');
  const { status, place } = nextMeeting;
  const named = meetingInWords(say, nextMeeting);
  const meeting = place === '' ? named : say('status.meeting-at', { meeting: named, place });
  if (status === 'draft') return say('status.meeting-draft', { meeting });
  return say(status === 'called' ? 'status.meeting-called' : 'status.meeting-open', { meeting });
}

const warnings = (say: Say, { agreement, unexpected }: StatusView): readonly string[] =>
  unexpected.map(({ party, filled, expected, source }) =>
    say(source.kind === 'clause' ? 'status.unexpected' : 'status.unexpected-otherwise', {
      party: agreement.parties.find(({ id }) => id === party)?.name ?? party,
      filled,
      expected,
      source: sourceInWords(say, source),
    }),
  );
