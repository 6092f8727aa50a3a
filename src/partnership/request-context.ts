import type { Actor } from './domain/actor.ts';
import type { Registered } from './domain/state.ts';
import type { ForumSession } from './forum-session.ts';
import type { Reply } from './reply.ts';

/** Where and when something is asked for in a chat that is a forum, and how the partnership stands. */
export interface RequestContext {
  readonly session: ForumSession;
  readonly state: Registered;
  readonly now: Date;
}

/** Who asks and when, as the rules are told. */
export const actorIn = async ({ session, now }: RequestContext): Promise<Actor> => ({
  by: await session.member(),
  at: now.toISOString(),
});

/** How a capability answers its requests: one function per request, by its name. */
export type Answers<R extends { ask: string }> = {
  readonly [A in R['ask']]: (
    context: RequestContext,
    request: Extract<R, { ask: A }>,
  ) => Reply | Promise<Reply>;
};
