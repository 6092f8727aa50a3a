import { randomUUID } from 'node:crypto';
import { localDay } from '../../domain/calendar.ts';
import { openMeeting as openMeetingIn } from '../../domain/meetings/planned.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Choice } from '../../domain/voting/choice.ts';
import { isElector, openVotes, yetToAccept } from '../../domain/voting/vote.ts';
import type { Answers, Asked } from '../asked.ts';
import { isAboutForm } from '../filled-in.ts';
import type { Outcome } from '../ledger.ts';
import { closeMeetingForm } from '../meetings/conduct-answers.ts';
import { nothing, refusedWith, say, show } from '../replies.ts';
import type { Scene } from '../scene.ts';
import type { Reply } from '../views.ts';
import { namedInDecisions, presentDecisions } from './present-decisions.ts';
import { presentOpenVotes } from './present.ts';
import { answerOf, presentVote } from './present-vote.ts';
import { reopeningAnswers } from './reopening-answers.ts';
import type { VotingRequest } from './requests.ts';

/** All but the ballot itself, which is answered before anything is looked up. */
export const votingAnswers: Answers<Exclude<VotingRequest, { ask: 'cast-ballot' }>> = {
  'vote-form': voteForm,
  'open-vote': openVote,
  close: closeTheOpenVote,
  decisions: async ({ scene, state }, { search }) =>
    show(presentDecisions(state, search, await scene.people(namedInDecisions(state)))),
  'recusal-form': ({ scene, state }, { vote }) => recusalForm(scene, state, vote),
  'declare-recusal': ({ scene, state }, request) => declareRecusal(scene, state, request),
  'show-vote': ({ scene, state }, { vote }) => showVote(scene, state, vote),
  'answer-form': ({ scene }, request) => answerForm(scene, request),
  'close-vote': ({ scene }, { vote }) => closeVote(scene, vote),
  ...reopeningAnswers,
};

async function voteForm({ scene, state, now }: Asked): Promise<Reply> {
  const allowed = await scene.isRepresentative(state);
  const today = localDay(now.toISOString());
  return allowed
    ? show({ view: 'vote-form', vote: randomUUID(), question: '', lastDay: '', today })
    : refusedWith({ code: 'not-a-member' });
}

/**
 * The vote's card, posted to the chat, is the answer to a typed question. On the form, what is wrong with the
 * question is said beside what was typed; a typed one is refused with a sentence, for a form in the chat would
 * repeat to everybody what was refused.
 */
async function openVote(
  { scene, now }: Asked,
  { question, vote = randomUUID(), lastDay = '' }: Extract<VotingRequest, { ask: 'open-vote' }>,
): Promise<Reply> {
  const { forum } = scene;
  const onForm = scene.turn.pressedMessage !== undefined;
  const outcome = await scene.execute({
    type: 'openVote',
    forum,
    vote,
    question,
    ...(lastDay !== '' && { lastDay }),
  });
  if (outcome.ok) return onForm ? say({ message: 'vote-opened' }) : nothing;
  const { refusal } = outcome;
  const today = localDay(now.toISOString());
  return onForm && isAboutForm(refusal)
    ? show({ view: 'vote-form', vote, question, lastDay, today, problem: refusal })
    : refusedWith(refusal);
}

/** Looks nothing up first: the rules are applied where the ballot is written, so it costs one write and no read. */
export async function castBallot(scene: Scene, vote: string, choice: Choice): Promise<Reply> {
  const outcome = await scene.execute({ type: 'castBallot', forum: scene.forum, vote, choice });
  if (!outcome.ok) return refusedWith(outcome.refusal);
  const { state, facts } = outcome;
  const voted = state.status === 'registered' ? state.votes.get(vote) : undefined;
  const answer = answerOf(voted ?? {}, choice);
  const ballot = facts.find(({ type }) => type === 'ballotCast' || type === 'ballotSealed');
  if (!ballot) return say({ message: 'ballot-unchanged', answer });
  const replaces = 'replaces' in ballot && ballot.replaces;
  return say({ message: replaces ? 'ballot-changed' : 'ballot-recorded', answer });
}

/** `stäng`: closes the open vote, or asks which one; when none is open, asks whether to close the open meeting. */
async function closeTheOpenVote(asked: Asked): Promise<Reply> {
  const { scene, state } = asked;
  const { forum } = scene;
  const open = openVotes(state, forum);
  const [only] = open;
  if (!only && openMeetingIn(state, forum)) return closeMeetingForm(asked, {});
  if (!only) return refusedWith({ code: 'no-open-vote' });
  if (open.length > 1) return show(presentOpenVotes(open));
  const outcome = await scene.execute({ type: 'closeVote', forum, vote: only.id });
  return outcome.ok ? nothing : refusedWith(outcome.refusal);
}

async function closeVote(scene: Scene, vote: string): Promise<Reply> {
  return closedReply(await scene.execute({ type: 'closeVote', forum: scene.forum, vote }));
}

async function recusalForm(scene: Scene, state: Registered, id: string): Promise<Reply> {
  const vote = state.votes.get(id);
  if (vote?.forum !== scene.forum) return refusedWith({ code: 'unknown-vote' });
  if (vote.status === 'closed') return refusedWith({ code: 'vote-closed', decision: vote.decision });
  if (!isElector(vote, await scene.member())) return refusedWith({ code: 'not-an-elector' });
  return show({ view: 'recusal-form', vote: id, question: vote.question, reason: '' });
}

/** When the reason itself is what is wrong, the form comes back with what was typed. */
async function declareRecusal(
  scene: Scene,
  state: Registered,
  { vote, reason }: { vote: string; reason: string },
): Promise<Reply> {
  const outcome = await scene.execute({ type: 'declareRecusal', forum: scene.forum, vote, reason });
  if (outcome.ok) return say({ message: 'recusal-recorded' });
  const { refusal } = outcome;
  const question = state.votes.get(vote)?.question;
  return isAboutForm(refusal) && question !== undefined
    ? show({ view: 'recusal-form', vote, question, reason, problem: refusal })
    : refusedWith(refusal);
}

async function showVote(scene: Scene, state: Registered, id: string): Promise<Reply> {
  const vote = state.votes.get(id);
  if (vote?.forum !== scene.forum) return refusedWith({ code: 'unknown-vote' });
  const people = await scene.people(vote.register.map((elector) => elector.member));
  return show(presentVote(vote, state, people, await scene.member()));
}

/** Whether somebody accepts that the matter is decided in writing (per capsulam). */
async function answerForm(
  scene: Scene,
  { vote: id, accept }: { vote: string; accept: boolean },
): Promise<Reply> {
  const outcome = await scene.execute({ type: 'answerForm', forum: scene.forum, vote: id, accept });
  if (!outcome.ok) return refusedWith(outcome.refusal);
  const vote = outcome.state.status === 'registered' ? outcome.state.votes.get(id) : undefined;
  if (vote?.status === 'closed' && !accept) return say({ message: 'form-declined', decision: vote.decision });
  return vote ? say({ message: 'form-accepted', waiting: yetToAccept(vote).length }) : nothing;
}

function closedReply(outcome: Outcome): Reply {
  if (!outcome.ok) return refusedWith(outcome.refusal);
  const closing = outcome.facts.find((fact) => fact.type === 'voteClosed');
  return closing
    ? say({ message: 'vote-closed', outcome: closing.result.outcome, decision: closing.decision })
    : nothing;
}
