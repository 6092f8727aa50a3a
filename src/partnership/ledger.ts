import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Command, Fact } from '../capabilities/index.ts';
import type { VoteWaits } from './domain/actor.ts';
import type { Partnership, Registered } from './domain/state.ts';
import type { Refusal } from './domain/refusal.ts';
import type { BallotKeys } from './ballot-keys.ts';
import { PartnershipLog } from './partnership-log.ts';
import type { Capabilities } from './capabilities.ts';
import type { Clock } from './clock.ts';
import { CommitDrafter } from './commit-draft.ts';
import type { CommitDraft, WaitingCommand } from './commit-draft.ts';
import { seal } from './journal.ts';
import type { Commit, JournalStore } from './journal.ts';
import { lastPerSlot } from './notices.ts';
import { PartnershipBallotBox } from './partnership-ballot-box.ts';
import { WakeKeeper } from './wake-keeper.ts';
import type { WakeStore } from './wakes.ts';

export interface Instruction {
  /** From the activity; the same when Teams repeats it. */
  readonly id: string;
  /** Member id of the person who acts, or `NOBODY`. */
  readonly by: string;
  readonly command: Command;
}

/** In place of a member id, for anyone not in the people record. No rule lets nobody do anything: it is never recorded. */
export const NOBODY = '';

/** `facts` is empty when the command was accepted but changed nothing. */
export type Outcome =
  | { readonly ok: true; readonly facts: readonly Fact[]; readonly state: Partnership }
  | { readonly ok: false; readonly refusal: Refusal; readonly state: Partnership };

/**
 * How long the writer of a commit has to deliver its notices, or to prolong its lease, before others may: the
 * wait after a crash.
 */
export const LEASE_MS = 3_000;

/** Partnerships kept in memory; the least recently used is read anew when needed. */
const MOST_PARTNERSHIPS = 200;
/** Commands in one commit: keeps the document far below the 2 MB of a Cosmos item. */
const MOST_IN_A_COMMIT = 100;
/** Times a commit is decided again after other writers came first, before giving up. */
const MOST_ATTEMPTS = 50;

export interface LedgerParts {
  readonly capabilities: Capabilities;
  readonly journal: JournalStore;
  readonly clock: Clock;
  readonly onCommit: (commit: Commit) => void;
  readonly wakes: Pick<WakeStore, 'sooner'>;
  readonly ballotKeys: BallotKeys;
  /** How long votes wait before they close. */
  readonly waits: VoteWaits;
}

/**
 * Carries out commands: load → decide → commit. Commands of one partnership are taken in turn; what queues up
 * while a write is under way is written together as the next commit. A conflict with another process is settled
 * by reading on and deciding again, so nothing is ever decided on a state that was not the latest.
 */
export class Ledger {
  readonly #parts: LedgerParts;
  readonly #desks = new LRUCache<string, Desk>({ max: MOST_PARTNERSHIPS });

  constructor(parts: LedgerParts) {
    this.#parts = parts;
  }

  /** Resolves once the facts are durable. Rejects if the store fails or the journal is damaged. */
  execute(partnership: string, instruction: Instruction): Promise<Outcome> {
    return this.#desk(partnership).execute(instruction);
  }

  /** The partnership as it stands in the store now. */
  read(partnership: string): Promise<Partnership> {
    return this.#desk(partnership).read();
  }

  /** As `read`, but what this process knew last, without asking the store; undefined if it knows nothing. */
  lastKnown(partnership: string): Registered | undefined {
    const state = this.#desks.get(partnership)?.state;
    return state?.status === 'registered' ? state : undefined;
  }

  /** Partnerships of which this process has keys of secret votes in memory. */
  get holdingKeys(): readonly string[] {
    return [...this.#desks].flatMap(([partnership, desk]) => (desk.holdsKeys ? [partnership] : []));
  }

  #desk(partnership: string): Desk {
    const known = this.#desks.get(partnership);
    if (known) return known;
    const desk = new Desk(partnership, this.#parts);
    this.#desks.set(partnership, desk);
    return desk;
  }
}

/** The one place where a partnership's commands are worked through, one batch at a time. */
class Desk {
  #log: PartnershipLog;
  readonly #parts: LedgerParts;
  readonly #wake: WakeKeeper;
  readonly #ballotBox: PartnershipBallotBox;
  readonly #drafter: CommitDrafter;
  readonly #queue: WaitingCommand[] = [];
  #working = false;
  #catchingUp: Promise<void> | undefined;

  constructor(partnership: string, parts: LedgerParts) {
    this.#wake = new WakeKeeper(partnership, parts.wakes, parts.capabilities.nextMoment);
    this.#ballotBox = new PartnershipBallotBox(partnership, parts.ballotKeys);
    this.#drafter = new CommitDrafter(parts.capabilities, this.#ballotBox, parts.waits);
    this.#log = new PartnershipLog(partnership, parts.capabilities);
    this.#parts = parts;
  }

  get state(): Partnership {
    return this.#log.state;
  }

  get holdsKeys(): boolean {
    return this.#ballotBox.holdsKeys;
  }

  execute(instruction: Instruction): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.#queue.push({ instruction, settle, fail });
      if (!this.#working) void this.#work();
    });
  }

  async read(): Promise<Partnership> {
    // A reading under way may have begun before what the caller knows to have been written.
    await this.#catchingUp?.catch(() => undefined);
    await this.#catchUp();
    return this.#log.state;
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#queue.length > 0) {
      // A store that answers at once would leave nothing to queue up: what has come in meanwhile is let in first.
      await setImmediate();
      const batch = this.#queue.splice(0, MOST_IN_A_COMMIT);
      try {
        await this.#carryOut(batch);
      } catch (reason) {
        // What the process believes may no longer be what the store holds: read everything again next time.
        this.#log = new PartnershipLog(this.#log.partnership, this.#parts.capabilities);
        for (const waiting of batch) waiting.fail(reason);
      }
    }
    this.#working = false;
  }

  async #carryOut(batch: readonly WaitingCommand[]): Promise<void> {
    let fresh = false;
    if (this.#log.seq === 0) {
      await this.#catchUp();
      fresh = true;
    }
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      if (this.#ballotBox.lacksKeys(this.#log.state)) await this.#ballotBox.prepare(this.#log.state);
      const draft = this.#drafter.draft(batch, this.#log, this.#parts.clock.now().toISOString());
      // Only a write proves that the state was the latest; an answer without one needs a look first.
      if (draft.unproven && draft.records.length === 0 && !fresh) {
        const before = this.#log.seq;
        await this.#catchUp();
        fresh = true;
        if (this.#log.seq !== before) continue;
      }
      if (draft.records.length > 0 && !(await this.#write(draft))) {
        await this.#catchUp();
        continue;
      }
      this.#destroySpentKeys();
      // Now rather than when somebody votes, and has to wait for it; what fails is tried again then.
      await this.#ballotBox.prepare(this.#log.state).catch(() => undefined);
      for (const answer of draft.answers) answer();
      return;
    }
    throw new Error(`gave up after ${MOST_ATTEMPTS} conflicts in partnership ${this.#log.partnership}`);
  }

  /** @returns false if another writer took the number first */
  async #write(draft: CommitDraft): Promise<boolean> {
    const commit = seal({
      format: 1,
      partnership: this.#log.partnership,
      seq: this.#log.seq + 1,
      commands: draft.records,
      notices: lastPerSlot(draft.notices),
      prevHash: this.#log.hash,
    });
    const wake = await this.#wake.prepare(draft);
    if (!(await this.#append(commit))) return false;
    this.#log.accept(commit, draft.state);
    this.#parts.onCommit(commit);
    await this.#wake.confirm(wake);
    return true;
  }

  /** A write whose answer never came is resolved by reading: is the commit with that number ours? */
  async #append(commit: Commit): Promise<boolean> {
    try {
      return (await this.#parts.journal.append(commit, Date.now() + LEASE_MS)) === 'appended';
    } catch (reason) {
      const [written] = await this.#parts.journal.read(commit.partnership, commit.seq - 1);
      if (written === undefined) throw reason;
      return written.hash === commit.hash;
    }
  }

  /** Reads what has been written after what is known. Several callers at once share one reading. */
  #catchUp(): Promise<void> {
    this.#catchingUp ??= this.#readOn().finally(() => {
      this.#catchingUp = undefined;
    });
    return this.#catchingUp;
  }

  async #readOn(): Promise<void> {
    const log = this.#log;
    const commits = await this.#parts.journal.read(log.partnership, log.seq);
    if (commits.length > 0) this.#wake.othersWrote();
    for (const commit of commits) {
      if (commit.seq > log.seq) log.add(commit);
    }
    this.#destroySpentKeys();
  }

  /** Nobody waits for it. What is not destroyed now, the sweep finds. */
  #destroySpentKeys(): void {
    this.#ballotBox.destroySpent(this.#log.state).catch(() => undefined);
  }
}
