import type { Fact } from '../capabilities/index.ts';
import type { Capabilities } from './capabilities.ts';
import type { Partnership } from './domain/state.ts';
import type { CommitDraft } from './commit-draft.ts';
import type { WakeStore } from './wakes.ts';

/** A wake so near may be past by the clock of another process, which has then moved it later. */
const NEARLY_DUE_MS = 60_000;
/** While somebody is waited for these make nothing due: a room that votes costs no look at the calendar. */
const ANSWERS: ReadonlySet<Fact['type']> = new Set(['ballotCast', 'ballotSealed', 'recusalDeclared']);

const makesNothingDue = (fact: Fact, state: Partnership): boolean =>
  ANSWERS.has(fact.type) &&
  'vote' in fact &&
  state.status === 'registered' &&
  state.votes.get(fact.vote)?.answeredAt === undefined;

/** What is about to be written, and the state it leads to. */
type PendingCommit = Pick<CommitDraft, 'at' | 'records' | 'state'>;

/** Keeps one partnership's wake in the store no later than what its commits make due. */
export class WakeKeeper {
  readonly #partnership: string;
  readonly #wakes: Pick<WakeStore, 'sooner'>;
  readonly #nextMoment: Capabilities['nextMoment'];
  /** The wake that stood in the store when it was last moved here; undefined if it may have been moved later since. */
  #stood: Date | undefined;

  constructor(partnership: string, wakes: Pick<WakeStore, 'sooner'>, nextMoment: Capabilities['nextMoment']) {
    this.#partnership = partnership;
    this.#wakes = wakes;
    this.#nextMoment = nextMoment;
  }

  /** What others have written may have led to a tick that moved the wake later. */
  othersWrote(): void {
    this.#stood = undefined;
  }

  /**
   * Before a commit. Most need nothing: the wake in the store is early enough.
   * @returns the wake it needed, to be confirmed when the commit is in the journal
   */
  async prepare(pending: PendingCommit): Promise<Date | undefined> {
    const needed = this.#needed(pending);
    if (needed) await this.#wakes.sooner(this.#partnership, needed);
    return needed;
  }

  /**
   * Once more when the commit is in the journal: another process may have read the journal before it and moved the wake
   * later since. The commit stands whether this succeeds or not; if not, the next one moves the wake.
   */
  async confirm(needed: Date | undefined): Promise<void> {
    if (!needed) return;
    try {
      this.#stood = await this.#wakes.sooner(this.#partnership, needed);
    } catch {
      this.#stood = undefined;
    }
  }

  #needed({ records, state, at }: PendingCommit): Date | undefined {
    if (records.every(({ facts }) => facts.every((fact) => makesNothingDue(fact, state)))) return undefined;
    const moment = this.#nextMoment(state, at);
    if (moment === undefined) return undefined;
    const needed = new Date(moment);
    const stood = this.#stood?.getTime() ?? 0;
    const early = stood > Date.parse(at) + NEARLY_DUE_MS && stood <= needed.getTime();
    return early ? undefined : needed;
  }
}
