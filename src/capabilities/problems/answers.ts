import { randomUUID } from 'node:crypto';
import { knownProblem } from './domain/problem.ts';
import { LONGEST_PROBLEM } from './domain/rules.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { recordable } from '../../partnership/domain/text.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
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
  'acknowledge-problem': (context, { problem }) =>
    carriedOut(
      context,
      { type: 'acknowledgeProblem', forum: context.session.forum, problem },
      { message: 'problem-acknowledged' },
    ),
  'problem-note-form': noteForm,
  'answer-problem': (context, request) => note(context, request, 'answer'),
  'resolve-problem': (context, request) => note(context, request, 'resolve'),
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

/**
 * Anyone who may not report is refused first, and a problem that exists keeps its message: nobody else can claim one
 * for it.
 */
async function reportProblem(context: RequestContext, request: Request<'report-problem'>): Promise<Reply> {
  const { session, state } = context;
  const { problem, kind, text, ownMessage } = request;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  if (ownMessage && !state.problems.has(problem)) await session.formBecomes(problemSlot(problem));
  return carriedOut(
    context,
    { type: 'reportProblem', forum: session.forum, problem, kind, text },
    { message: 'problem-reported' },
    (refusal) => form(context, { id: problem, text, kind, ownMessage, refusal }),
  );
}

async function showProblem(context: RequestContext, { problem: id }: { problem: string }): Promise<Reply> {
  const found = findHere(context, id);
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentProblem(found.problem, await context.session.presenting(context), { fromList: true }));
}

async function noteForm(context: RequestContext, request: Request<'problem-note-form'>): Promise<Reply> {
  const { problem: id, purpose } = request;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const found = findHere(context, id);
  if (!found.ok) return refusedWith(found.refusal);
  const { problem } = found;
  if (problem.status === 'resolved') return refusedWith({ code: 'problem-resolved' });
  return show(presentProblemNoteForm(problem, { purpose, text: '' }));
}

const NOTES = {
  answer: { type: 'answerProblem', message: 'problem-answered' },
  resolve: { type: 'resolveProblem', message: 'problem-resolved' },
} as const;

/** When the text itself is what is wrong, the form comes back with what was typed. */
function note(
  context: RequestContext,
  { problem, text }: Request<'answer-problem' | 'resolve-problem'>,
  purpose: NotePurpose,
): Promise<Reply> {
  const { type, message } = NOTES[purpose];
  const found = findHere(context, problem);
  return carriedOut(
    context,
    { type, forum: context.session.forum, problem, text },
    { message },
    found.ok
      ? (refusal) => show(presentProblemNoteForm(found.problem, { purpose, text, refusal }))
      : undefined,
  );
}

async function raise(context: RequestContext, { problem }: Request<'raise-problem'>): Promise<Reply> {
  const { session, state } = context;
  const outcome = await session.execute({ type: 'raiseProblem', forum: session.forum, problem });
  const agreement = agreementNow(context);
  if (outcome.ok) {
    const raised = outcome.facts.find((fact) => fact.type === 'problemRaised');
    return say({ message: 'problem-raised', forum: forumInText(agreement, raised?.forum ?? session.forum) });
  }
  const { refusal } = outcome;
  if (refusal.code !== 'problem-raised-already') return refusedWith(refusal);
  const { language = 'sv' } = state.forums.get(session.forum) ?? {};
  return refusedWith(refusal, { [refusal.forum]: forumInText(agreement, refusal.forum)[language] });
}

const findHere = ({ session, state }: RequestContext, problem: string): ReturnType<typeof knownProblem> =>
  knownProblem(state, { forum: session.forum, problem });
