import { isProtecting } from '../../capabilities/group-rules/domain/every-party.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Fact, FactOf } from '../../capabilities/index.ts';
import { votingFacts } from '../../capabilities/voting/domain/facts.ts';
import type { VotingFact } from '../../capabilities/voting/domain/facts.ts';
import { given } from '../../partnership/domain/given.ts';
import { alike } from './alike.ts';
import type { Recorded } from './numbering.ts';
import { countAgain, sameResult } from '../../capabilities/results/domain/verify-on-load.ts';
import { countsOf } from '../../capabilities/voting/domain/result.ts';
import type { Ballot, Choice } from '../../partnership/domain/choice.ts';
import type { Elector } from '../../capabilities/voting/domain/vote.ts';
import type { NotEntitled, VoteFinding, VoteLabel } from './vote-findings.ts';

/** A closed vote as recorded, whether or not the recount agrees. */
export type ClosedVoteLine = Pick<FactOf<'voteOpened'>, 'question' | 'alternatives'> &
  Pick<FactOf<'voteClosed'>, 'decision' | 'result'> & {
    readonly secret: boolean;
    /** How many had to take part, where any number had to. */
    readonly quorum?: number;
    /** Absent in votes of the first version. */
    readonly procedure?: Exclude<FactOf<'voteOpened'>, { v: 1 }>['procedure'];
  };

/**
 * Counts every vote again from its own facts: register, ballots, recusals, closing. The state that rules work with is not
 * used, so what is wrong elsewhere in the journal does not stop the counting.
 * @param facts the whole journal's, in order
 * @returns the votes in the order they were closed
 */
export function recountVotes(facts: readonly Recorded[]) {
  const byVote = Map.groupBy(facts.filter(isOfVote), ({ fact }) =>
    fact.type === 'amendmentAdopted' ? fact.amendment : fact.vote,
  );
  const votes = [...byVote].map(([id, ofVote]) => recountVote(id, ofVote));
  return {
    votes: votes
      .flatMap(({ closed }) => closed ?? [])
      .sort((one, other) => one.seq - other.seq)
      .map(({ line }) => line),
    findings: votes.flatMap(({ findings }) => findings),
  };
}

/** A vote's own facts, and what it has brought about. */
const VOTING = new Set<string>(votingFacts.map(({ shape }) => shape.type.value));

export const isVotingFact = (fact: Fact): fact is VotingFact => VOTING.has(fact.type);

type OfVote = VotingFact | FactOf<'amendmentAdopted'>;

const isOfVote = (recorded: Recorded): recorded is Recorded<OfVote> =>
  isVotingFact(recorded.fact) || recorded.fact.type === 'amendmentAdopted';

type Finding<F = VoteFinding> = F extends VoteFinding ? Omit<F, 'seq' | 'vote'> : never;

function recountVote(id: string, facts: readonly Recorded<OfVote>[]) {
  const closing = facts.find(is('voteClosed'));
  const start = facts.findIndex(is('voteOpened'));
  const opening = facts.find(is('voteOpened'));
  const label: VoteLabel = {
    id,
    ...(opening && { question: opening.fact.question }),
    ...(closing && { decision: closing.fact.decision }),
  };
  const findings: VoteFinding[] = [];
  const find = ({ seq }: { seq: number }, finding: Finding): void => {
    findings.push({ ...finding, seq, vote: label });
  };
  const [first] = facts;
  if (first && start !== 0) find(first, { code: 'vote-not-opened' });
  if (!opening) return { findings };

  const polling = new Polling(opening.fact);
  for (const recorded of facts.slice(start + 1)) {
    const finding = polling.take(recorded);
    if (finding) find(recorded, finding);
  }
  if (!closing) return { findings };
  return { findings, closed: { seq: closing.seq, line: lineOf(opening.fact, closing.fact) } };
}

function lineOf(opening: FactOf<'voteOpened'>, { decision, result }: FactOf<'voteClosed'>): ClosedVoteLine {
  const { question, alternatives, secret = false, quorum } = opening;
  const recused = countsOf(result).recused;
  const most = quorum && 'of' in quorum ? quorum.of - recused : Infinity;
  return {
    question,
    decision,
    result,
    secret,
    ...(alternatives && { alternatives }),
    ...(quorum && { quorum: Math.max(0, Math.min(quorum.least, most)) }),
    ...(opening.v !== 1 && { procedure: opening.procedure }),
  };
}

const is =
  <T extends Fact['type']>(type: T) =>
  (recorded: Recorded): recorded is Recorded<FactOf<T>> =>
    recorded.fact.type === type;

/** One vote's facts, taken in turn. */
class Polling {
  readonly #opening: FactOf<'voteOpened'>;
  readonly #ballots = new Map<string, Ballot>();
  readonly #accepted: Set<string>;
  readonly #recused: Set<string>;
  /** Those whose yes has a proviso that is not met. */
  readonly #provisos = new Set<string>();
  #declined = false;
  /** Those who have come to the meeting since the vote was opened there. */
  readonly #register: Elector[];
  #closed: FactOf<'voteClosed'> | undefined;

  constructor(opening: FactOf<'voteOpened'>) {
    this.#opening = opening;
    this.#recused = new Set(opening.recusals?.map(({ member }) => member));
    this.#accepted = new Set(opening.v === 1 ? opening.acceptedBy : []);
    this.#register = [...opening.register];
  }

  take(recorded: Recorded<OfVote>): Finding | undefined {
    const { fact, by, at } = recorded;
    if (fact.type === 'voteOpened') return { code: 'vote-opened-twice' };
    if (fact.type === 'voteClosed') return this.#close(fact);
    if (fact.type === 'groupRuleSet') return this.#rule(fact);
    if (fact.type === 'amendmentAdopted') return this.#amendment(fact);
    if (fact.type === 'decisionRevoked') return this.#revocation(fact);
    if (fact.type === 'provisoMet') return this.#met(fact);
    if (this.#closed) return { code: 'vote-changed-after-closing' };
    if (fact.type === 'electorJoined') return this.#join(fact);
    if (fact.type === 'missingCalled') return undefined;
    const why = this.#notEntitled(by, at);
    switch (fact.type) {
      case 'recusalDeclared':
        if (why) return { code: 'recusal-not-valid', why };
        this.#recused.add(by);
        this.#ballots.delete(by);
        this.#provisos.delete(by);
        return undefined;
      case 'formAccepted':
        this.#accepted.add(by);
        return undefined;
      case 'formDeclined':
        this.#accepted.delete(by);
        this.#declined = true;
        return undefined;
      case 'ballotWithdrawn':
        if (why) return { code: 'ballot-not-valid', why };
        this.#provisos.delete(by);
        return this.#ballots.delete(by) ? undefined : { code: 'ballot-out-of-order', replaces: true };
      case 'ballotCast':
        if (why) return { code: 'ballot-not-valid', why };
        this.#provisos.delete(by);
        if (fact.proviso !== undefined) this.#provisos.add(by);
        return this.#ballot(by, fact.choice, fact.replaces);
      case 'ballotSealed':
        return why
          ? { code: 'ballot-not-valid', why }
          : this.#ballot(by, { sealed: fact.sealed }, fact.replaces);
    }
  }

  /** Of an adopted vote, once for each who gave a yes with one. */
  #met({ member }: FactOf<'provisoMet'>): Finding | undefined {
    const adopted = this.#closed?.result.outcome === 'adopted';
    return adopted && this.#provisos.delete(member) ? undefined : { code: 'proviso-not-given' };
  }

  #ballot(by: string, ballot: Ballot, replaces: boolean): Finding | undefined {
    const inOrder = replaces === this.#ballots.has(by);
    const early = this.#written && this.#electors().some((member) => !this.#accepted.has(member));
    this.#ballots.set(by, ballot);
    if (!this.#isAnswer(ballot)) return { code: 'ballot-of-another-kind' };
    if (early) return { code: 'ballot-before-acceptance' };
    return inOrder ? undefined : { code: 'ballot-out-of-order', replaces };
  }

  #isAnswer(ballot: Ballot): boolean {
    const { secret = false, alternatives } = this.#opening;
    if (typeof ballot !== 'string') return secret;
    const answers: readonly Choice[] = alternatives?.map(({ id }) => id) ?? ['yes', 'no'];
    return !secret && (ballot === 'abstain' || answers.includes(ballot));
  }

  get #written(): boolean {
    return this.#opening.v === 1 && this.#opening.written === true;
  }

  /** One seat, one vote: only somebody whose seat is not in the register can come to it. */
  #join({ elector }: FactOf<'electorJoined'>): Finding | undefined {
    const twice = this.#register.some(
      ({ seat, member }) => seat === elector.seat || member === elector.member,
    );
    this.#register.push(elector);
    return twice ? { code: 'elector-joined-twice' } : undefined;
  }

  #electors(): readonly string[] {
    return this.#register.map(({ member }) => member).filter((member) => !this.#recused.has(member));
  }

  #notEntitled(by: string, at: string): NotEntitled | undefined {
    const { deadline } = this.#opening;
    if (!this.#register.some(({ member }) => member === by)) return 'outside-register';
    if (this.#recused.has(by)) return 'recused';
    return deadline !== undefined && at > deadline ? 'last-day-passed' : undefined;
  }

  #close(fact: FactOf<'voteClosed'>): Finding | undefined {
    const { result, decision, cause } = fact;
    if (this.#closed) return { code: 'vote-closed-twice', again: decision };
    this.#closed = fact;
    const polled = {
      ...this.#opening,
      eachParty: this.#opening.v !== 1 && this.#opening.eachParty === true,
      electoralRegister: this.#register,
      written: this.#written,
      declined: this.#declined,
      cause,
      acceptedBy: this.#accepted,
      ballots: this.#ballots,
      recused: this.#recused,
    };
    const recounted = countAgain(polled, result);
    return sameResult(result, recounted)
      ? undefined
      : { code: 'result-differs', recorded: result, recounted };
  }

  #rule({ rule, forum, decision }: FactOf<'groupRuleSet'>): Finding | undefined {
    const { effect } = this.#opening;
    const asked = effect?.kind === 'set-rule' && JSON.stringify(effect.rule) === JSON.stringify(rule);
    const each = this.#opening.v !== 1 && this.#opening.eachParty === true;
    if (isProtecting(rule.setting) && !each) return { code: 'rule-not-decided' };
    return asked && this.#hasAdopted(forum, decision) ? undefined : { code: 'rule-not-decided' };
  }

  #amendment(fact: FactOf<'amendmentAdopted'>): Finding | undefined {
    const { forum, decision, text, changes, from, wording, document } = fact;
    const { effect, question } = this.#opening;
    // In words alone it is the question; otherwise what the settings say.
    const asked =
      effect?.kind === 'amend-agreement' &&
      (changes !== undefined || question === text) &&
      alike({ kind: effect.kind, ...given({ changes, from, wording, document }) }, effect);
    return asked && this.#hasAdopted(forum, decision) ? undefined : { code: 'amendment-not-decided' };
  }

  #revocation({ forum, revoked, decision, replacedBy }: FactOf<'decisionRevoked'>): Finding | undefined {
    const { effect } = this.#opening;
    const asked =
      effect?.kind === 'revoke' && sameNumber(effect.decision, revoked) && effect.replacedBy === replacedBy;
    return asked && this.#hasAdopted(forum, decision) ? undefined : { code: 'revocation-not-decided' };
  }

  /** It was adopted in that forum, with that number, and waits for nothing. */
  #hasAdopted(forum: string, number: DecisionNumber): boolean {
    const { result, decision } = this.#closed ?? {};
    const adopted = result?.outcome === 'adopted' && decision !== undefined && sameNumber(decision, number);
    return adopted && forum === this.#opening.forum && this.#provisos.size === 0;
  }
}
