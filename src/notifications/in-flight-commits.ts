import type { OwedCommit } from '../partnership/journal.ts';
import type { Notice } from '../partnership/notices.ts';
import type { Delivery } from './chat-queue.ts';

interface Held {
  readonly commit: OwedCommit;
  readonly left: Set<Notice>;
  readonly since: number;
}

/** The commits this process is delivering, and which of their notices are left. */
export class InFlightCommits {
  readonly #held = new Map<string, Held>();

  take(commit: OwedCommit): void {
    this.#held.set(key(commit), { commit, left: new Set(commit.notices), since: Date.now() });
  }

  /** @returns the numbers of the commits that now have every notice delivered */
  deliver(deliveries: readonly Delivery[]): number[] {
    return deliveries.flatMap(({ commit, notice }) => {
      const held = commit && this.#held.get(key(commit));
      if (!commit || !held) return [];
      held.left.delete(notice);
      if (held.left.size > 0) return [];
      this.#held.delete(key(commit));
      return [commit.seq];
    });
  }

  drop(deliveries: readonly Delivery[]): void {
    for (const { commit } of deliveries) if (commit) this.#held.delete(key(commit));
  }

  /** Commits held longer than `ms`, by partnership: their leases need prolonging. */
  since(ms: number): Map<string, number[]> {
    const late = new Map<string, number[]>();
    for (const { commit, since } of this.#held.values()) {
      if (since + ms > Date.now()) continue;
      late.set(commit.partnership, [...(late.get(commit.partnership) ?? []), commit.seq]);
    }
    return late;
  }
}

const key = ({ partnership, seq }: OwedCommit): string => `${partnership}/${seq}`;
