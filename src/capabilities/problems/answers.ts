import { randomUUID } from 'node:crypto';
import { knownProblem } from './domain/problem.ts';
import { LONGEST_PROBLEM } from './domain/rules.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { recordable } from '../../partnership/domain/text.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { problemSlot } from './notices.ts';
import {
  presentBegunProblem,
  presentProblem,
  presentProblemNoteForm,
  presentProblems,
  problemForm,
} from './present.ts';
import type { Filled } from './present.ts';
import type { NotePurpose, ProblemRequest } from './requests.ts';

type Request<A extends ProblemRequest['ask']> = Extract<ProblemRequest, { ask: A }>;

export const problemAnswers: Answers<ProblemRequest> = {
  problems,
  'begin-problem': beginProblem,
  'fill-in-problem': fillInProblem,
  'problem-form': (context) => form(context, { id: randomUUID(), text: '', ownMessage: false }),
  'report-problem': reportProblem,
  'show-problem': showProblem,
  'acknowledge-problem': acknowledge,
  'problem-note-form': noteForm,
  'answer-problem': answerProblem,
  'resolve-problem': resolve,
  'raise-problem': raise,
};

async function problems(context: RequestContext): Promise<Reply> {
  const representative = await context.session.isRepresentative(context.state);
  return show(presentProblems(await context.session.presenting(context), representative));
}

/**
 * A form shown to the whole chat would let anybody fill in another's report: there the author gets a button instead.
 * What was typed is checked first, for the button carries it.
 */
async function beginProblem(context: RequestContext, { text }: Request<'begin-problem'>): Promise<Reply> {
  const { session } = context;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const written = recordable(text, LONGEST_PROBLEM);
  if (!written.ok) return refusedWith(written.refusal);
  const begun = { id: randomUUID(), text: written.text };
  if (session.interaction.chatKind === 'personal') return form(context, { ...begun, ownMessage: false });
  const author = await session.member();
  return show(presentBegunProblem(await session.presenting(context), author, begun));
}

async function fillInProblem(context: RequestContext, request: Request<'fill-in-problem'>): Promise<Reply> {
  const { problem: id, author, text } = request;
  const { session, state } = context;
  if (state.problems.has(id)) return showProblem(context, { problem: id });
  if (author === (await session.member())) return form(context, { id, text, ownMessage: true });
  const { people } = await session.presenting(context);
  return say({ message: 'problem-of-another', name: people.name(author) });
}

async function form(context: RequestContext, filled: Filled): Promise<Reply> {
  const { session } = context;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  return show(problemForm(await session.presenting(context), await session.member(), filled));
}

/** Who may not do it is refused first, and a problem there is keeps its message: nobody else can claim one for it. */
async function reportProblem(context: RequestContext, request: Request<'report-problem'>): Promise<Reply> {
  const { session, state } = context;
  const { problem, kind, text, ownMessage } = request;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  if (ownMessage && !state.problems.has(problem)) await session.formBecomes(problemSlot(problem));
  const outcome = await session.execute({ type: 'reportProblem', forum: session.forum, problem, kind, text });
  if (outcome.ok) return say({ message: 'problem-reported' });
  const { refusal } = outcome;
  return isShownInForm(refusal)
    ? form(context, { id: problem, text, kind, ownMessage, refusal })
    : refused(context, refusal);
}

async function showProblem(context: RequestContext, { problem: id }: { problem: string }): Promise<Reply> {
  const found = known(context, id);
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentProblem(found.problem, await context.session.presenting(context), { fromList: true }));
}

async function acknowledge(
  context: RequestContext,
  { problem }: Request<'acknowledge-problem'>,
): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({ type: 'acknowledgeProblem', forum: session.forum, problem });
  return outcome.ok ? say({ message: 'problem-acknowledged' }) : refused(context, outcome.refusal);
}

async function noteForm(context: RequestContext, request: Request<'problem-note-form'>): Promise<Reply> {
  const { problem: id, purpose } = request;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const found = known(context, id);
  if (!found.ok) return refusedWith(found.refusal);
  const { problem } = found;
  if (problem.status === 'resolved') return refusedWith({ code: 'problem-resolved' });
  return show(presentProblemNoteForm(problem, { purpose, text: '' }));
}

async function answerProblem(context: RequestContext, request: Request<'answer-problem'>): Promise<Reply> {
  const { session } = context;
  const { problem, text } = request;
  const outcome = await session.execute({ type: 'answerProblem', forum: session.forum, problem, text });
  return outcome.ok
    ? say({ message: 'problem-answered' })
    : noteRefused(context, { problem, text, purpose: 'answer' }, outcome.refusal);
}

async function resolve(context: RequestContext, request: Request<'resolve-problem'>): Promise<Reply> {
  const { session } = context;
  const { problem, text } = request;
  const outcome = await session.execute({
    type: 'resolveProblem',
    forum: session.forum,
    problem,
    note: text,
  });
  return outcome.ok
    ? say({ message: 'problem-resolved' })
    : noteRefused(context, { problem, text, purpose: 'resolve' }, outcome.refusal);
}

async function raise(context: RequestContext, { problem }: Request<'raise-problem'>): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({ type: 'raiseProblem', forum: session.forum, problem });
  if (!outcome.ok) return refused(context, outcome.refusal);
  const raised = outcome.facts.find((fact) => fact.type === 'problemRaised');
  return say({
    message: 'problem-raised',
    forum: forumInText(agreementNow(context), raised?.forum ?? session.forum),
  });
}

/** When the text itself is what is wrong, the form comes back with what was typed. */
function noteRefused(
  context: RequestContext,
  { problem: id, text, purpose }: { problem: string; text: string; purpose: NotePurpose },
  refusal: Refusal,
): Reply | Promise<Reply> {
  const found = known(context, id);
  return found.ok && isShownInForm(refusal)
    ? show(presentProblemNoteForm(found.problem, { purpose, text, refusal }))
    : refused(context, refusal);
}

const known = ({ session, state }: RequestContext, problem: string): ReturnType<typeof knownProblem> =>
  knownProblem(state, { forum: session.forum, problem });

async function refused(context: RequestContext, refusal: Refusal): Promise<Reply> {
  if (refusal.code === 'problem-acknowledged-already') {
    const { people } = await context.session.presenting(context);
    return refusedWith(refusal, { [refusal.member]: people.name(refusal.member) });
  }
  if (refusal.code === 'problem-raised-already')
    return refusedWith(refusal, { [refusal.forum]: nameOfForum(context, refusal.forum) });
  return refusedWith(refusal);
}

/** In the language of the forum where it is said. */
function nameOfForum(context: RequestContext, forum: string): string {
  const { language = 'sv' } = context.state.forums.get(context.session.forum) ?? {};
  return forumInText(agreementNow(context), forum)[language];
}
