import type { Command, Fact } from '../capabilities/index.ts';
import type { FactContext } from './domain/folding.ts';
import type { Notice } from './notices.ts';
import type { Actor } from './domain/actor.ts';
import type { Decided } from './domain/refusal.ts';
import type { Partnership } from './domain/state.ts';

/** What the capabilities do together, handed to the partnership (`src/capabilities/index.ts`). All of it is pure. */
export interface Capabilities {
  readonly decide: (state: Partnership, command: Command, actor: Actor) => Decided<Fact>;
  readonly evolve: (state: Partnership, fact: Fact, context: FactContext) => Partnership;
  /** What the chats are told. `after` is the state the facts led to, `by` who gave the command. */
  readonly noticesOf: (facts: readonly Fact[], after: Partnership, by: string) => readonly Notice[];
  /** Why a fact that is read back cannot be true, given the state before it; undefined if it can. */
  readonly untrue: (before: Partnership, fact: Fact) => string | undefined;
  /** When time next has something to do, in the past if it should have been done already; UTC, ISO 8601. */
  readonly nextMoment: (state: Partnership, now: string) => string | undefined;
}
