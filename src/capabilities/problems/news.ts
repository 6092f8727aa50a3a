import { z } from 'zod';
import { CLOCK } from '../../partnership/domain/actor.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { actsFor } from '../../partnership/domain/roles.ts';
import { mayRead } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { eventInWords, roleName } from './present-event.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { ProblemFact } from './domain/facts.ts';
import { awaitedOf, forumsOf, reachedBy } from './domain/problem.ts';
import type { Problem, ProblemEvent } from './domain/problem.ts';

const LONGEST_TEXT_IN_NEWS = 80;

/** What has been done about a problem and what was said, beside its card: part of the journal's public format. */
export const problemNewsSubjects = [
  /** `event`: its place in the problem's history, from 0. */
  subject(
    z.strictObject({
      subject: z.literal('problem-event'),
      problem: id,
      event: z.string().regex(/^\d{1,6}$/),
    }),
    ({ problem: id, event: place }, presenting, to) => {
      const problem = presenting.state.problems.get(id);
      const event = problem?.history[Number(place)];
      // Whoever hears of it late hears that it is resolved, not how.
      const past = to !== undefined && problem?.status === 'resolved' && event?.what !== 'resolved';
      return problem && event && !past ? presentEvent(problem, event, presenting, to) : undefined;
    },
    { as: 'news' },
    ({ problem }, { problems }) =>
      (problems.get(problem)?.history ?? []).flatMap(({ by }) => (by === CLOCK ? [] : by)),
  ),
] as const;

function presentEvent(problem: Problem, event: ProblemEvent, presenting: Presenting, to: string | undefined) {
  const { what, by, text = '', forum, role } = event;
  const agreement = agreementNow(presenting);
  const news = eventInWords(event);
  return presentNews(presenting, `problem-${news}`, {
    told: {
      problem: shortened(problem.text, LONGEST_TEXT_IN_NEWS),
      name: by === CLOCK ? '' : presenting.people.name(by),
      text,
      brief: shortened(text, LONGEST_TEXT_IN_NEWS),
      group: forum && forumInText(agreement, forum),
      role: role && roleName(agreement, role),
    },
    lines: [...(what === 'acknowledged' ? [] : [`news.problem-said.${news}`]), 'news.problem.about'],
    buttons: buttons(problem, presenting, to),
  });
}

/** In the group's chat the problem's card is there to press, so that nothing stands there twice. */
function buttons(problem: Problem, { state }: Presenting, to: string | undefined): readonly NewsButton[] {
  const { id, status, acknowledged } = problem;
  const show = { title: 'problem-news.button.show', verb: 'show-problem', data: { problem: id } };
  if (to === undefined || status === 'resolved') return [show];
  return !acknowledged && awaitedOf(state, problem).includes(to)
    ? [
        {
          title: 'problem-card.button.acknowledge',
          verb: 'acknowledge-problem',
          data: { problem: id },
          asked: true,
        },
        show,
      ]
    : [
        {
          title: 'problem-card.button.answer',
          verb: 'problem-note-form',
          data: { problem: id, purpose: 'answer' },
        },
        show,
      ];
}

const WHAT: Readonly<Record<Exclude<ProblemFact['type'], 'problemReported'>, ProblemEvent['what']>> = {
  problemAcknowledged: 'acknowledged',
  problemAnswered: 'answered',
  problemResolved: 'resolved',
  problemRaised: 'raised',
  problemPassedOn: 'passed-on',
};

/** The report itself is told by the problem's card, and an answer says that the problem is acknowledged too. */
export function problemNews(fact: ProblemFact, after: Registered, by: string): readonly Notice[] {
  const problem = after.problems.get(fact.problem);
  if (!problem || fact.type === 'problemReported') return [];
  const { id, forum, history } = problem;
  const what = WHAT[fact.type];
  const event = history.findLastIndex((one) => one.what === what);
  if (what === 'acknowledged' && event < history.length - 1) return [];
  const slot = `problem-event:${id}:${event}`;
  const show = { subject: 'problem-event', problem: id, event: String(event) };
  const escalated = 'forum' in fact;
  return [
    ...(escalated ? [{ forum, slot, show }] : []),
    ...concernedBy(problem, what, after, by).flatMap((to): Notice[] => {
      const own = forumsOf(problem).find((one) => {
        const found = after.forums.get(one);
        return found !== undefined && mayRead(found, to);
      });
      return own === undefined ? [] : [{ forum: own, slot: `${slot}:${to}`, show, to }];
    }),
  ];
}

/** Whoever reported it, and those of the other party who have to do with it; not whoever did this. */
export function concernedBy(
  problem: Problem,
  what: ProblemEvent['what'],
  state: Registered,
  by: string,
): readonly MemberId[] {
  const { reportedBy, reportedAt, party, history } = problem;
  const agreement = agreementInForce(state, localDay(reportedAt));
  const ofReporters = (member: string): boolean =>
    forumsOf(problem).some((id) => {
      const forum = state.forums.get(id);
      return forum !== undefined && actsFor(agreement, forum, member) === party;
    });
  const others = (): readonly MemberId[] =>
    what !== 'answered' || ofReporters(by)
      ? reachedBy(state, problem)
      : history.flatMap((event) => (ofReporters(event.by) ? event.by : []));
  const concerned = what === 'acknowledged' ? [reportedBy] : [reportedBy, ...others()];
  return [...new Set(concerned)].filter((member) => member !== by);
}
