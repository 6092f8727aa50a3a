import type { BallotKeys } from '../partnership/ballot-keys.ts';
import type { Ledger } from '../partnership/ledger.ts';
import { Repetition } from './repetition.ts';

interface KeySweeperParts {
  readonly ballotKeys: BallotKeys;
  readonly ledger: Pick<Ledger, 'read' | 'holdingKeys'>;
  readonly log: { warn(details: object, message: string): void };
}

/** Few votes are secret, and a key that was left behind has waited already. */
const SWEEP_MS = 60_000;

/**
 * Destroys the keys of closed votes that are left: the process that closed the vote ended before it had done so, or the
 * store was busy; or another process closed it, and this one has the key in memory. Several processes may sweep at once.
 */
export class KeySweeper {
  readonly #parts: KeySweeperParts;
  readonly #sweeps = new Repetition(() => this.#sweep(), SWEEP_MS);

  constructor(parts: KeySweeperParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#sweeps.start();
  }

  /** Sweeps a last time, for what was closed while the process was ending. */
  async stop(): Promise<void> {
    await this.#sweeps.stop();
    await this.#sweep();
  }

  async #sweep(): Promise<void> {
    const { ballotKeys, ledger, log } = this.#parts;
    try {
      const held = Map.groupBy(await ballotKeys.held(), ({ partnership }) => partnership);
      for (const partnership of new Set([...held.keys(), ...ledger.holdingKeys])) {
        const votes = held.get(partnership)?.map(({ vote }) => vote) ?? [];
        await this.#sweepOne(partnership, votes);
      }
    } catch (reason) {
      log.warn({ err: reason }, 'keys of closed votes could not be looked for');
    }
  }

  /** Reading the journal is enough for what is in memory: the ledger forgets what it sees to be closed. */
  async #sweepOne(partnership: string, votes: readonly string[]): Promise<void> {
    const { ballotKeys, ledger, log } = this.#parts;
    try {
      const state = await ledger.read(partnership);
      if (state.status !== 'registered') return;
      for (const vote of votes) {
        if (state.votes.get(vote)?.status === 'closed') await ballotKeys.destroy(partnership, vote);
      }
    } catch (reason) {
      log.warn({ err: reason, partnership }, 'the keys of closed votes could not be destroyed');
    }
  }
}
