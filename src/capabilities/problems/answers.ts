import { randomUUID } from 'node:crypto';
import { knownProblem } from './domain/problem.ts';
import { findOpen, findOpenFromSeat, LONGEST_PROBLEM } from './domain/rules.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { actingIn } from './domain/acting.ts';
import type { Reply } from '../../partnership/reply.ts';
import {
  presentBegunProblem,
  presentProblem,
  presentProblemNoteForm,
  presentProblems,
  problemForm,
} from './present.ts';
import type { Filled } from './present.ts';
import type { Fact } from '../index.ts';
import type { ProblemMessage } from './messages.ts';
import type { NotePurpose, ProblemRequest } from './requests.ts';

export const problemAnswers: Answers<ProblemRequest> = {
  async problems(context) {
    const { session, state } = context;
    const may = actingIn(state, session.forum, await actorIn(context)).ok;
    return show(presentProblems(await session.presenting(context), may));
  },

  /**
   * A form shown to the whole chat would let anybody fill in another's report: there the author gets a button instead.
   * What was typed is checked first, for the button carries it.
   */
  async 'begin-problem'(context, { text }) {
    const { session } = context;
    const notAllowed = await whoMayReport(context);
    if (notAllowed) return notAllowed;
    const written = recordable(text, LONGEST_PROBLEM);
    if (!written.ok) return refusedWith(written.refusal);
    const begun = { id: randomUUID(), text: written.text };
    if (session.interaction.chatKind === 'personal') return form(context, begun);
    const author = await session.member();
    return show(presentBegunProblem(await session.presenting(context), author, begun));
  },

  async 'fill-in-problem'(context, { problem: id, author, text }) {
    const { session, state } = context;
    if (state.problems.has(id)) return showProblem(context, { problem: id });
    if (author === (await session.member())) return form(context, { id, text });
    const { people } = await session.presenting(context);
    return say({ message: 'problem-of-another', name: people.name(author) });
  },

  'problem-form': (context) => form(context, { id: randomUUID(), text: '' }),

  /** Anyone who may not report is refused first: the form would come back to them. */
  async 'report-problem'(context, { problem, kind, text }) {
    const notAllowed = await whoMayReport(context);
    if (notAllowed) return notAllowed;
    return carriedOut(
      context,
      { type: 'reportProblem', problem, kind, text },
      ({ facts }) => reportedTo(facts),
      (refusal) => form(context, { id: problem, text, kind, refusal }),
    );
  },

  'show-problem': showProblem,

  'acknowledge-problem': (context, { problem }) =>
    carriedOut(context, { type: 'acknowledgeProblem', problem }, { message: 'problem-acknowledged' }),

  async 'problem-note-form'(context, { problem, purpose }) {
    const about = { forum: context.session.forum, problem };
    const find = purpose === 'resolve' ? findOpenFromSeat : findOpen;
    const found = find(context.state, about, await actorIn(context));
    if (!found.ok) return refusedWith(found.refusal);
    return show(presentProblemNoteForm(found.problem, { purpose, text: '' }));
  },

  'answer-problem': (context, request) => note(context, request, 'answer'),
  'resolve-problem': (context, request) => note(context, request, 'resolve'),

  'hand-on-problem': (context, { problem }) =>
    carriedOut(context, { type: 'handOnProblem', problem }, { message: 'problem-handed-on' }),

  async 'raise-problem'(context, { problem }) {
    const { session, state } = context;
    const outcome = await session.execute({ type: 'raiseProblem', forum: session.forum, problem });
    const agreement = agreementNow(context);
    if (outcome.ok) {
      const raised = outcome.facts.find((fact) => fact.type === 'problemRaised');
      return say({
        message: 'problem-raised',
        forum: forumInText(agreement, raised?.forum ?? session.forum),
      });
    }
    const { refusal } = outcome;
    if (refusal.code !== 'problem-raised-already') return refusedWith(refusal);
    const { language = 'sv' } = state.forums.get(session.forum) ?? {};
    return refusedWith(refusal, { [refusal.forum]: forumInText(agreement, refusal.forum)[language] });
  },
};

/** The refusal for anyone whom the agreement does not name. */
async function whoMayReport(context: RequestContext): Promise<Reply | undefined> {
  const acting = actingIn(context.state, context.session.forum, await actorIn(context));
  return acting.ok ? undefined : refusedWith(acting.refusal);
}

const reportedTo = (facts: readonly Fact[]): ProblemMessage => ({
  message: facts.some((fact) => fact.type === 'problemReported' && fact.role !== undefined)
    ? 'problem-reported-to-role'
    : 'problem-reported',
});

async function form(context: RequestContext, filled: Filled): Promise<Reply> {
  const { session } = context;
  const notAllowed = await whoMayReport(context);
  if (notAllowed) return notAllowed;
  return show(problemForm(await session.presenting(context), await session.member(), filled));
}

async function showProblem(context: RequestContext, { problem }: { problem: string }): Promise<Reply> {
  const found = knownProblem(context.state, { forum: context.session.forum, problem });
  if (!found.ok) return refusedWith(found.refusal);
  const [presenting, reader] = [await context.session.presenting(context), await context.session.member()];
  return show(presentProblem(found.problem, presenting, { fromList: true, reader }));
}

const NOTES = {
  answer: { type: 'answerProblem', message: 'problem-answered' },
  resolve: { type: 'resolveProblem', message: 'problem-resolved' },
} as const;

/** When the text itself is what is wrong, the form comes back with what was typed. */
function note(
  context: RequestContext,
  { problem, text }: { problem: string; text: string },
  purpose: NotePurpose,
): Promise<Reply> {
  const { type, message } = NOTES[purpose];
  const about = { forum: context.session.forum, problem };
  const found = knownProblem(context.state, about);
  return carriedOut(
    context,
    { type, ...about, text },
    { message },
    found.ok
      ? (refusal) => show(presentProblemNoteForm(found.problem, { purpose, text, refusal }))
      : undefined,
  );
}
