import type { RequestContext } from './request-context.ts';
import { refusedWith } from './replies.ts';
import type { Reply } from './reply.ts';

/** The refusal for anyone who holds no seat in the forum; undefined for its representatives. */
export async function representativeOnly({ session, state }: RequestContext): Promise<Reply | undefined> {
  return (await session.isRepresentative(state)) ? undefined : refusedWith({ code: 'not-a-member' });
}
