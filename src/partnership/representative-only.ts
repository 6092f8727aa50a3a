import type { Asked } from './asked.ts';
import { refusedWith } from './replies.ts';
import type { Reply } from '../capabilities/views.ts';

/** The refusal for anyone who holds no seat in the forum; undefined for its representatives. */
export async function representativeOnly({ scene, state }: Asked): Promise<Reply | undefined> {
  return (await scene.isRepresentative(state)) ? undefined : refusedWith({ code: 'not-a-member' });
}
