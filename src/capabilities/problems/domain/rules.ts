import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Agreement } from '../../../agreement/domain/profile.ts';
import type { Fact } from '../../index.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { holderOfRole } from '../../../partnership/domain/roles.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { actingIn } from './acting.ts';
import { beginningOf, raisesTo } from './escalation.ts';
import { knownProblem, openProblems } from './problem.ts';
import type { AboutProblem, Problem } from './problem.ts';
import { afterTheRole, passedOn } from './waiting.ts';

export const LONGEST_PROBLEM = 2000;
export const LONGEST_ANSWER = 1000;
export const MOST_OPEN_PROBLEMS = 50;

/** The kind of a problem where the agreement names no kinds. */
export const UNNAMED_KIND = 'problem';

interface ProblemCommand<T extends string> extends AboutProblem {
  readonly type: T;
}

interface WrittenCommand<T extends string> extends ProblemCommand<T> {
  /** What the problem is, an answer to it, or how it was resolved. */
  readonly text: string;
}

interface ReportProblem extends WrittenCommand<'reportProblem'> {
  /** One of the agreement's issue kinds. */
  readonly kind: string;
}

/**
 * N12-22: any representative may report, and the counterpart is told at once; so may whoever has a role that the agreement
 * names, along the chain of that (N12-23).
 */
function reportProblem(state: Partnership, command: ReportProblem, actor: Actor): Decided<Fact> {
  const found = actingIn(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, agreement, forum, party, roles } = found;
  const reported = registered.problems.get(command.problem);
  if (reported) return sentBefore(reported.text === command.text.trim() && reported.kind === command.kind);
  const { issueKinds } = agreement;
  const known = issueKinds.length === 0 ? [UNNAMED_KIND] : issueKinds.map(({ kind }) => kind);
  if (!known.some((kind) => kind === command.kind)) return refuse({ code: 'unknown-issue-kind' });
  const written = recordable(command.text, LONGEST_PROBLEM);
  if (!written.ok) return written;
  if (openProblems(registered, forum.id).length >= MOST_OPEN_PROBLEMS) {
    return refuse({ code: 'too-many-open-problems', most: MOST_OPEN_PROBLEMS });
  }
  const { problem, kind } = command;
  const { text } = written;
  const { reportedAs, role } = beginningOf(registered, agreement, roles, actor.by);
  return accept({
    type: 'problemReported',
    v: 1,
    problem,
    forum: forum.id,
    party,
    kind,
    text,
    ...(reportedAs !== undefined && { reportedAs }),
    ...(role !== undefined && { role }),
  });
}

/** Only those it has been turned to can say that they know: the counterpart, or whoever has the role it is with. */
function acknowledgeProblem(
  state: Partnership,
  command: ProblemCommand<'acknowledgeProblem'>,
  actor: Actor,
): Decided<Fact> {
  const found = findOpen(state, command, actor);
  if (!found.ok) return found;
  const { registered, problem, party } = found;
  const withAnother = withAnotherRole(registered, problem, actor);
  if (withAnother) return withAnother;
  if (problem.withRole === undefined && party === problem.party) return refuse({ code: 'not-counterpart' });
  const already = problem.history.findLast(({ what }) => what === 'acknowledged');
  if (problem.acknowledged && already)
    return refuse({ code: 'problem-acknowledged-already', member: already.by });
  return accept({ type: 'problemAcknowledged', v: 1, problem: problem.id });
}

/** N12-23: as long as it is with a role it is for whoever has that to say that they know of it, or to hand it on. */
function withAnotherRole(state: Registered, { withRole }: Problem, { by }: Actor) {
  if (withRole === undefined) return undefined;
  const member = holderOfRole(state, withRole)?.member;
  if (member === by) return undefined;
  return refuse(
    member === undefined ? { code: 'problem-with-a-role' } : { code: 'problem-with-another', member },
  );
}

/** Whoever has the role that it is with does not have to wait: the next in the chain is turned to at once. */
function handOnProblem(
  state: Partnership,
  command: ProblemCommand<'handOnProblem'>,
  actor: Actor,
): Decided<Fact> {
  const found = findOpen(state, command, actor);
  if (!found.ok) return found;
  const { registered, problem } = found;
  if (problem.withRole === undefined) return refuse({ code: 'problem-with-no-role' });
  const withAnother = withAnotherRole(registered, problem, actor);
  if (withAnother) return withAnother;
  const next = afterTheRole(registered, problem, localDay(actor.at));
  return next ? accept(passedOn(problem, next)) : refuse({ code: 'nobody-after-the-role' });
}

/** Whom it was turned to and who answers knows of the problem: the answer acknowledges it as well. */
function answerProblem(
  state: Partnership,
  command: WrittenCommand<'answerProblem'>,
  actor: Actor,
): Decided<Fact> {
  const found = findOpen(state, command, actor);
  if (!found.ok) return found;
  const { registered, problem, party } = found;
  const written = recordable(command.text, LONGEST_ANSWER);
  if (!written.ok) return written;
  const latest = problem.history.at(-1);
  // The same form sent twice.
  if (latest?.what === 'answered' && latest.by === actor.by && latest.text === written.text) return accept();
  const turnedTo =
    problem.withRole === undefined
      ? party !== problem.party
      : holderOfRole(registered, problem.withRole)?.member === actor.by;
  const knowsNow: Fact[] =
    turnedTo && !problem.acknowledged ? [{ type: 'problemAcknowledged', v: 1, problem: problem.id }] : [];
  return accept(...knowsNow, { type: 'problemAnswered', v: 1, problem: problem.id, text: written.text });
}

function resolveProblem(
  state: Partnership,
  command: WrittenCommand<'resolveProblem'>,
  actor: Actor,
): Decided<Fact> {
  const found = findOpenFromSeat(state, command, actor);
  if (!found.ok) return found;
  const written = recordable(command.text, LONGEST_ANSWER);
  if (!written.ok) return written;
  return accept({ type: 'problemResolved', v: 1, problem: found.problem.id, note: written.text });
}

/** N13-24, B-samverkansgrupp-78: either party may lift it; the forum's next agenda gets the matter. */
function raiseProblem(
  state: Partnership,
  command: ProblemCommand<'raiseProblem'>,
  actor: Actor,
): Decided<Fact> {
  const found = findOpenFromSeat(state, command, actor);
  if (!found.ok) return found;
  const { agreement, problem } = found;
  const forum = raisesTo(agreement, command.forum);
  if (problem.raisedTo === forum) return refuse({ code: 'problem-raised-already', forum });
  return accept({ type: 'problemRaised', v: 1, problem: problem.id, forum });
}

/** The problem, if the person may do something about it: nobody has resolved it. */
export function findOpen(
  state: Partnership,
  about: AboutProblem,
  actor: Actor,
): Found<{ registered: Registered; agreement: Agreement; problem: Problem; party: string }> {
  const found = actingIn(state, about.forum, actor);
  if (!found.ok) return found;
  const { registered, agreement, party } = found;
  const known = knownProblem(registered, about);
  if (!known.ok) return known;
  const { problem } = known;
  if (problem.status === 'resolved') return refuse({ code: 'problem-resolved' });
  return { ok: true, registered, agreement, problem, party };
}

/** What settles a problem for both parties, or takes it to a meeting, is for representatives: a role alone is not enough. */
export function findOpenFromSeat(
  state: Partnership,
  about: AboutProblem,
  actor: Actor,
): ReturnType<typeof findOpen> {
  const seated = forumOf(state, about.forum, actor);
  return seated.ok ? findOpen(state, about, actor) : seated;
}

/** What can be done about problems: one rule per command, by the command's name. */
export const problemRules = {
  reportProblem,
  acknowledgeProblem,
  answerProblem,
  resolveProblem,
  raiseProblem,
  handOnProblem,
};
