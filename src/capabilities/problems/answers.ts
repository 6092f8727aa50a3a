import { randomUUID } from 'node:crypto';
import { knownProblem } from './domain/problem.ts';
import { LONGEST_PROBLEM } from './domain/rules.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { recordable } from '../../partnership/domain/text.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
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
  'problem-form': (asked) => form(asked, { id: randomUUID(), text: '', ownMessage: false }),
  'report-problem': reportProblem,
  'show-problem': showProblem,
  'acknowledge-problem': acknowledge,
  'problem-note-form': noteForm,
  'answer-problem': answerProblem,
  'resolve-problem': resolve,
  'raise-problem': raise,
};

async function problems(asked: Asked): Promise<Reply> {
  const representative = await asked.scene.isRepresentative(asked.state);
  return show(presentProblems(await asked.scene.presenting(asked), representative));
}

/**
 * A form shown to the whole chat would let anybody fill in another's report: there the author gets a button instead.
 * What was typed is checked first, for the button carries it.
 */
async function beginProblem(asked: Asked, { text }: Request<'begin-problem'>): Promise<Reply> {
  const { scene } = asked;
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  const written = recordable(text, LONGEST_PROBLEM);
  if (!written.ok) return refusedWith(written.refusal);
  const begun = { id: randomUUID(), text: written.text };
  if (scene.turn.place === 'personal') return form(asked, { ...begun, ownMessage: false });
  const author = await scene.member();
  return show(presentBegunProblem(await scene.presenting(asked), author, begun));
}

async function fillInProblem(asked: Asked, request: Request<'fill-in-problem'>): Promise<Reply> {
  const { problem: id, author, text } = request;
  const { scene, state } = asked;
  if (state.problems.has(id)) return showProblem(asked, { problem: id });
  if (author === (await scene.member())) return form(asked, { id, text, ownMessage: true });
  const { people } = await scene.presenting(asked);
  return say({ message: 'problem-of-another', name: people.name(author) });
}

async function form(asked: Asked, filled: Filled): Promise<Reply> {
  const { scene } = asked;
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  return show(problemForm(await scene.presenting(asked), await scene.member(), filled));
}

/** Who may not do it is refused first, and a problem there is keeps its message: nobody else can claim one for it. */
async function reportProblem(asked: Asked, request: Request<'report-problem'>): Promise<Reply> {
  const { scene, state } = asked;
  const { problem, kind, text, ownMessage } = request;
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  if (ownMessage && !state.problems.has(problem)) await scene.formBecomes(problemSlot(problem));
  const outcome = await scene.execute({ type: 'reportProblem', forum: scene.forum, problem, kind, text });
  if (outcome.ok) return say({ message: 'problem-reported' });
  const { refusal } = outcome;
  return isAboutForm(refusal)
    ? form(asked, { id: problem, text, kind, ownMessage, refusal })
    : refused(asked, refusal);
}

async function showProblem(asked: Asked, { problem: id }: { problem: string }): Promise<Reply> {
  const found = known(asked, id);
  if (!found.ok) return refusedWith(found.refusal);
  return show(presentProblem(found.problem, await asked.scene.presenting(asked), { fromList: true }));
}

async function acknowledge(asked: Asked, { problem }: Request<'acknowledge-problem'>): Promise<Reply> {
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'acknowledgeProblem', forum: scene.forum, problem });
  return outcome.ok ? say({ message: 'problem-acknowledged' }) : refused(asked, outcome.refusal);
}

async function noteForm(asked: Asked, request: Request<'problem-note-form'>): Promise<Reply> {
  const { problem: id, purpose } = request;
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  const found = known(asked, id);
  if (!found.ok) return refusedWith(found.refusal);
  const { problem } = found;
  if (problem.status === 'resolved') return refusedWith({ code: 'problem-resolved' });
  return show(presentProblemNoteForm(problem, { purpose, text: '' }));
}

async function answerProblem(asked: Asked, request: Request<'answer-problem'>): Promise<Reply> {
  const { scene } = asked;
  const { problem, text } = request;
  const outcome = await scene.execute({ type: 'answerProblem', forum: scene.forum, problem, text });
  return outcome.ok
    ? say({ message: 'problem-answered' })
    : noteRefused(asked, { problem, text, purpose: 'answer' }, outcome.refusal);
}

async function resolve(asked: Asked, request: Request<'resolve-problem'>): Promise<Reply> {
  const { scene } = asked;
  const { problem, text } = request;
  const outcome = await scene.execute({ type: 'resolveProblem', forum: scene.forum, problem, note: text });
  return outcome.ok
    ? say({ message: 'problem-resolved' })
    : noteRefused(asked, { problem, text, purpose: 'resolve' }, outcome.refusal);
}

async function raise(asked: Asked, { problem }: Request<'raise-problem'>): Promise<Reply> {
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'raiseProblem', forum: scene.forum, problem });
  if (!outcome.ok) return refused(asked, outcome.refusal);
  const raised = outcome.facts.find((fact) => fact.type === 'problemRaised');
  return say({
    message: 'problem-raised',
    forum: forumInText(agreementNow(asked), raised?.forum ?? scene.forum),
  });
}

/** When the text itself is what is wrong, the form comes back with what was typed. */
function noteRefused(
  asked: Asked,
  { problem: id, text, purpose }: { problem: string; text: string; purpose: NotePurpose },
  refusal: Refusal,
): Reply | Promise<Reply> {
  const found = known(asked, id);
  return found.ok && isAboutForm(refusal)
    ? show(presentProblemNoteForm(found.problem, { purpose, text, refusal }))
    : refused(asked, refusal);
}

const known = ({ scene, state }: Asked, problem: string): ReturnType<typeof knownProblem> =>
  knownProblem(state, { forum: scene.forum, problem });

async function refused(asked: Asked, refusal: Refusal): Promise<Reply> {
  if (refusal.code === 'problem-acknowledged-already') {
    const { people } = await asked.scene.presenting(asked);
    return refusedWith(refusal, { [refusal.member]: people.name(refusal.member) });
  }
  if (refusal.code === 'problem-raised-already')
    return refusedWith(refusal, { [refusal.forum]: nameOfForum(asked, refusal.forum) });
  return refusedWith(refusal);
}

/** In the language of the forum where it is said. */
function nameOfForum(asked: Asked, forum: string): string {
  const { language = 'sv' } = asked.state.forums.get(asked.scene.forum) ?? {};
  return forumInText(agreementNow(asked), forum)[language];
}
