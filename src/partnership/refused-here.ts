import type { Refusal } from './domain/refusal.ts';
import type { RequestContext } from './request-context.ts';
import { agreementNow } from './presenting.ts';
import type { Named } from './presenting.ts';
import { partyNames, refusedWith } from './replies.ts';
import type { Names, Reply } from './reply.ts';

/** A sentence that calls parties and persons by name. */
export const refusedHere = async (context: RequestContext, refusal: Refusal): Promise<Reply> =>
  refusedWith(refusal, await namesIn(context, refusal));

/** What people call the parties and persons in the refusal. */
export async function namesIn(context: RequestContext, refusal: Refusal): Promise<Names> {
  if (!('member' in refusal)) return partyNames(agreementNow(context));
  return namesOf(refusal, { ...context, people: await context.session.people([refusal.member]) });
}

export const namesOf = (refusal: Refusal, shown: Named): Names => ({
  ...partyNames(agreementNow(shown)),
  ...('member' in refusal && { [refusal.member]: shown.people.name(refusal.member) }),
});
