import type { Acting } from './domain/acting.ts';
import type { Registered } from './domain/state.ts';
import type { Scene } from './scene.ts';
import type { Reply } from '../capabilities/views.ts';

/** Where and when something is asked for in a chat that is a forum, and how the partnership stands. */
export interface Asked {
  readonly scene: Scene;
  readonly state: Registered;
  readonly now: Date;
}

/** Who asks and when, as the rules are told. */
export const actingIn = async ({ scene, now }: Asked): Promise<Acting> => ({
  by: await scene.member(),
  at: now.toISOString(),
});

/** How a capability answers its requests: one function per request, by its name. */
export type Answers<R extends { ask: string }> = {
  readonly [A in R['ask']]: (asked: Asked, request: Extract<R, { ask: A }>) => Reply | Promise<Reply>;
};
