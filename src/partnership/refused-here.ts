import type { Refusal } from './domain/refusal.ts';
import type { Asked } from './asked.ts';
import { agreementNow } from './presenting.ts';
import type { Named } from './presenting.ts';
import { partyNames, refusedWith } from './replies.ts';
import type { Reply } from '../capabilities/views.ts';

/** A sentence that calls parties and persons by name. */
export const refusedHere = async (asked: Asked, refusal: Refusal): Promise<Reply> =>
  refusedWith(refusal, await namesIn(asked, refusal));

/** What people call the parties and persons in the refusal. */
export async function namesIn(asked: Asked, refusal: Refusal): Promise<Names> {
  if (!('member' in refusal)) return partyNames(agreementNow(asked));
  return namesOf(refusal, { ...asked, people: await asked.scene.people([refusal.member]) });
}

export const namesOf = (refusal: Refusal, shown: Named): Names => ({
  ...partyNames(agreementNow(shown)),
  ...('member' in refusal && { [refusal.member]: shown.people.name(refusal.member) }),
});

/** By id. */
type Names = Readonly<Record<string, string>>;
