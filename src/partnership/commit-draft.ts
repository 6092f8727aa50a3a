import { LRUCache } from 'lru-cache';
import type { Fact } from '../capabilities/index.ts';
import type { Capabilities } from './capabilities.ts';
import type { VoteWaits } from './domain/actor.ts';
import type { BallotBox } from './domain/choice.ts';
import type { Decided } from './domain/refusal.ts';
import type { Partnership } from './domain/state.ts';
import type { CommandRecord } from './journal.ts';
import type { Instruction, Outcome } from './ledger.ts';
import type { Notice } from './notices.ts';
import type { PartnershipLog } from './partnership-log.ts';

/** A command that has come in, and whom to tell what became of it. */
export interface WaitingCommand {
  readonly instruction: Instruction;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (reason: unknown) => void;
}

/** What a batch of commands comes to: what to write, and whom to answer once it is written. */
export interface CommitDraft {
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly records: CommandRecord[];
  readonly notices: Notice[];
  readonly answers: (() => void)[];
  /** The state after all of it. */
  state: Partnership;
  /** Some answer was given without a fact: a refusal, or nothing to change. */
  unproven: boolean;
}

/** Answers without a fact that are remembered: Teams repeats an activity within a minute or not at all. */
const MOST_REMEMBERED = 200;

/** Decides a partnership's commands, each on the state that those before it lead to. Nothing is written here. */
export class CommitDrafter {
  readonly #capabilities: Pick<Capabilities, 'decide' | 'noticesOf'>;
  readonly #ballotBox: BallotBox;
  readonly #waits: VoteWaits;
  /**
   * Refusals, and what changed nothing, by the command: they leave no trace in the journal, and a repeated command must
   * not be decided on what has happened since.
   */
  readonly #answered = new LRUCache<string, Decided<Fact>>({ max: MOST_REMEMBERED });

  constructor(
    capabilities: Pick<Capabilities, 'decide' | 'noticesOf'>,
    ballotBox: BallotBox,
    waits: VoteWaits,
  ) {
    this.#capabilities = capabilities;
    this.#ballotBox = ballotBox;
    this.#waits = waits;
  }

  /** @param at the moment of all the commands; UTC, ISO 8601 with milliseconds */
  draft(batch: readonly WaitingCommand[], log: PartnershipLog, at: string): CommitDraft {
    const draft: CommitDraft = {
      at,
      records: [],
      notices: [],
      answers: [],
      state: log.state,
      unproven: false,
    };
    const decidedHere = new Map<string, readonly Fact[]>();
    for (const { instruction, settle } of batch) {
      const { id, by, command } = instruction;
      const first = log.outcomes.get(id) ?? decidedHere.get(id);
      if (first) {
        const { state } = draft;
        draft.answers.push(() => settle({ ok: true, facts: first, state }));
        continue;
      }
      const decided =
        this.#answered.get(id) ??
        this.#capabilities.decide(draft.state, command, {
          by,
          at,
          ballotBox: this.#ballotBox,
          waits: this.#waits,
        });
      if (decided.ok && decided.facts.length > 0) {
        draft.state = log.fold(draft.state, decided.facts, { by, at });
        draft.records.push({ id, by, at, facts: decided.facts });
        draft.notices.push(...this.#capabilities.noticesOf(decided.facts, draft.state, by));
        decidedHere.set(id, decided.facts);
      } else {
        draft.unproven = true;
      }
      const outcome = { ...decided, state: draft.state };
      draft.answers.push(() => {
        if (!decided.ok || decided.facts.length === 0) this.#answered.set(id, decided);
        settle(outcome);
      });
    }
    return draft;
  }
}
