import type { Refusal } from '../domain/refusal.ts';
import type { Asked } from './asked.ts';
import { partyNames, refusedWith } from './replies.ts';
import type { Reply } from './views.ts';

/** A sentence that calls parties and persons by name. */
export const refusedHere = async (asked: Asked, refusal: Refusal): Promise<Reply> =>
  refusedWith(refusal, await namesIn(asked, refusal));

/** What people call the parties and persons in the refusal. */
export async function namesIn(
  { scene, state }: Asked,
  refusal: Refusal,
): Promise<Readonly<Record<string, string>>> {
  const names = partyNames(state);
  if (!('member' in refusal)) return names;
  const { member } = refusal;
  const people = await scene.people([member]);
  return { ...names, [member]: people.name(member) };
}

export async function representativeOnly({ scene, state }: Asked): Promise<Reply | undefined> {
  return (await scene.isRepresentative(state)) ? undefined : refusedWith({ code: 'not-a-member' });
}
