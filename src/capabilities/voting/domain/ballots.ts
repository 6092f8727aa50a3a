import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { closeWhenComplete, closing } from './closing.ts';
import { NO_BALLOT_BOX } from '../../../partnership/domain/choice.ts';
import type { Choice, Sealed } from '../../../partnership/domain/choice.ts';
import { choiceOf } from './count.ts';
import { findOpen, takingPart } from './finding.ts';
import type { AboutVote, WithOpenVote } from './finding.ts';
import {
  isDeclinable,
  withAcceptance,
  withBallot,
  withoutAcceptance,
  withRecusal,
  yetToAccept,
} from './vote.ts';
import type { OpenVote } from './vote.ts';
import { LONGEST_PROVISO, meetProviso, takesProvisos } from './provisos.ts';

export const LONGEST_RECUSAL_REASON = 500;

export interface CastBallot extends AboutVote {
  readonly type: 'castBallot';
  readonly choice: Choice;
  /** With a yes: the body of the person's own party that has to decide so too. */
  readonly proviso?: string;
}

export interface DeclareRecusal extends AboutVote {
  readonly type: 'declareRecusal';
  readonly reason: string;
}

/** The person takes back the ballot they have cast. */
interface WithdrawBallot extends AboutVote {
  readonly type: 'withdrawBallot';
}

/** Whoever put the question takes it back. */
interface WithdrawVote extends AboutVote {
  readonly type: 'withdrawVote';
}

/** Whether the person accepts that the matter is decided in writing, outside a meeting. */
export interface AnswerWrittenProcedure extends AboutVote {
  readonly type: 'answerWrittenProcedure';
  readonly accept: boolean;
}

/** The latest ballot counts. The same choice pressed twice changes nothing and writes nothing. */
function castBallot(state: Partnership, command: CastBallot, actor: Actor): Decided<Fact> {
  const found = takingPart(state, command, actor);
  if (!found.ok) return found;
  const { vote } = found;
  const { choice } = command;
  if (!answers(vote, choice)) return refuse({ code: 'not-an-answer' });
  const proviso = readProviso(vote, command);
  if (!proviso.ok) return proviso;
  const remaining = yetToAccept(vote).length;
  if (remaining > 0) return refuse({ code: 'form-not-accepted', remaining });
  return vote.secret
    ? castSecretly(found, choice, actor)
    : castOpenly(found, { choice, ...proviso.given }, actor);
}

function castOpenly(
  { registered, vote }: WithOpenVote,
  { choice, proviso }: Pick<CastBallot, 'choice' | 'proviso'>,
  actor: Actor,
): Decided<Fact> {
  const { by } = actor;
  if (vote.ballots.get(by) === choice && vote.provisos.get(by) === proviso) return accept();
  const replaces = vote.ballots.has(by);
  const ballot = { choice, replaces, ...(proviso !== undefined && { proviso }) };
  return follow({ type: 'ballotCast', v: 1, vote: vote.id, ...ballot }, () =>
    closeWhenComplete(registered, withBallot(vote, by, choice, proviso), actor),
  );
}

/** Only a yes can have one. */
function readProviso(
  vote: OpenVote,
  { choice, proviso }: CastBallot,
): Found<{ given: Pick<CastBallot, 'proviso'> }> {
  if (proviso === undefined) return { ok: true, given: {} };
  if (choice !== 'yes' || !takesProvisos(vote)) return refuse({ code: 'no-provisos-here' });
  const body = recordable(proviso, LONGEST_PROVISO, { missing: { code: 'proviso-missing' } });
  return body.ok ? { ok: true, given: { proviso: body.text } } : body;
}

function castSecretly({ registered, vote }: WithOpenVote, choice: Choice, actor: Actor): Decided<Fact> {
  const ballot = sealedBallot(vote, choice, actor);
  if (ballot === 'unreadable') return refuse({ code: 'ballots-unreadable' });
  if (ballot === 'cast-before') return accept();
  const replaces = vote.ballots.has(actor.by);
  return follow({ type: 'ballotSealed', v: 1, vote: vote.id, ...ballot, replaces }, () =>
    closeWhenComplete(registered, withBallot(vote, actor.by, ballot), actor),
  );
}

/** A ballot is not taken where it could not be counted, or where what it replaces cannot be read. */
function sealedBallot(vote: OpenVote, choice: Choice, actor: Actor): Sealed | 'cast-before' | 'unreadable' {
  const { by, ballotBox = NO_BALLOT_BOX } = actor;
  try {
    if (choiceOf(vote, by, ballotBox) === choice) return 'cast-before';
    return { sealed: ballotBox.seal(vote.id, by, choice) };
  } catch {
    return 'unreadable';
  }
}

/** Yes and no to a yes-or-no question, one of its own to a vote with alternatives; anybody may abstain. */
function answers({ alternatives }: OpenVote, choice: Choice): boolean {
  if (choice === 'abstain') return true;
  return alternatives ? alternatives.some(({ id }) => id === choice) : choice === 'yes' || choice === 'no';
}

/** Recusal (B-grund-51): the person leaves the register of this matter, with the reason minuted. */
function declareRecusal(state: Partnership, command: DeclareRecusal, actor: Actor): Decided<Fact> {
  const found = takingPart(state, command, actor);
  if (!found.ok) return found;
  const { registered, vote } = found;
  const written = recordable(command.reason, LONGEST_RECUSAL_REASON, {
    missing: { code: 'recusal-reason-missing' },
    tooLong: { code: 'recusal-reason-too-long', longest: LONGEST_RECUSAL_REASON },
  });
  if (!written.ok) return written;
  const reason = written.text;
  return follow({ type: 'recusalDeclared', v: 1, vote: vote.id, reason }, () =>
    closeWhenComplete(registered, withRecusal(vote, { member: actor.by, reason }), actor),
  );
}

/** A second thought, until the vote closes. */
function withdrawBallot(state: Partnership, command: WithdrawBallot, actor: Actor): Decided<Fact> {
  const found = takingPart(state, command, actor);
  if (!found.ok) return found;
  const { vote } = found;
  return vote.ballots.has(actor.by) ? accept({ type: 'ballotWithdrawn', v: 1, vote: vote.id }) : accept();
}

/** Until somebody has answered; then the question is everybody's. */
function withdrawVote(state: Partnership, command: WithdrawVote, actor: Actor): Decided<Fact> {
  const found = findOpen(state, command);
  if (!found.ok) return found;
  const { registered, vote } = found;
  if (vote.procedure === undefined || vote.openedBy !== actor.by)
    return refuse({ code: 'not-your-question', member: vote.openedBy });
  const answered = vote.ballots.size + vote.recusals.length > 0;
  return answered ? refuse({ code: 'answered-already' }) : closing(registered, vote, 'withdrawn', actor);
}

/**
 * Anyone who does not accept the form ends the vote, and so does anyone at a meeting who minds that what is on no item of
 * its agenda is decided today: the matter waits for the next meeting. Voting accepts it, but for the votes
 * that were opened with the form to be accepted first.
 */
function answerWrittenProcedure(
  state: Partnership,
  command: AnswerWrittenProcedure,
  actor: Actor,
): Decided<Fact> {
  const found = takingPart(state, command, actor);
  if (!found.ok) return found;
  const { registered, vote } = found;
  if (!vote.written && !isDeclinable(vote)) return refuse({ code: 'not-in-writing' });
  if (vote.written && yetToAccept(vote).length === 0) return refuse({ code: 'form-already-accepted' });
  if (!command.accept) {
    return follow({ type: 'formDeclined', v: 1, vote: vote.id }, () =>
      closing(registered, withoutAcceptance(vote, actor.by), 'form-declined', actor),
    );
  }
  if (!vote.written) return refuse({ code: 'voting-accepts' });
  if (vote.acceptedBy.has(actor.by)) return accept();
  return follow({ type: 'formAccepted', v: 1, vote: vote.id }, () =>
    closeWhenComplete(registered, withAcceptance(vote, actor.by), actor),
  );
}

/** A fact, and what follows once it holds: nothing of it if that is refused. */
function follow(fact: Fact, then: () => Decided<Fact>): Decided<Fact> {
  const after = then();
  return after.ok ? accept(fact, ...after.facts) : after;
}

export const ballotRules = {
  castBallot,
  withdrawBallot,
  withdrawVote,
  declareRecusal,
  answerWrittenProcedure,
  meetProviso,
};
