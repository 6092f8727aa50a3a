import { askedToSign, lapsed, signBy } from '../../amendments/domain/amendment.ts';
import type { Amendment } from '../../amendments/domain/amendment.ts';
import { isAskedAbout } from '../../amendments/domain/renewal.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Obligation } from './duty.ts';
import { PRODUCT_DEFAULT } from './owing.ts';

/** Each party signs what has been adopted: until all have, it is not valid (B-ändringar-92). */
export const amendmentDuties = (state: Registered): readonly Obligation[] =>
  [...state.amendments.values()]
    .filter((amendment) => lapsed(amendment) === undefined)
    .flatMap((amendment) => [
      ...amendment.parties.map((party) => signature(state, amendment, party)),
      ...(isAskedAbout(amendment) ? [renewal(state, amendment)] : []),
    ]);

function signature(state: Registered, amendment: Amendment, party: string): Obligation {
  const { id, forum, text } = amendment;
  return {
    id: `sign-amendment:${id}:${party}`,
    subject: { kind: 'sign-amendment', amendment: id, party, text },
    due: signBy(amendment),
    doneOn: amendment.signatures.get(party)?.day,
    owes: { forum, members: representativesOf(state, forum, party) },
    source: PRODUCT_DEFAULT,
    remind: { before: [7, 0], overdue: 'repeatedly', knownSince: localDay(askedToSign(amendment)) },
  };
}

/** The group is asked once whether it is to be renewed: it stands in the list, and nobody is reminded. */
function renewal(state: Registered, { id, forum, text, asked, parties }: Amendment): Obligation {
  const { lastDay = '', letGo = [] } = asked ?? {};
  const left = parties.filter((party) => !letGo.includes(party));
  return {
    id: `renew-amendment:${id}`,
    subject: { kind: 'renew-amendment', amendment: id, text },
    due: lastDay,
    owes: { forum, members: left.flatMap((party) => representativesOf(state, forum, party)) },
    source: PRODUCT_DEFAULT,
    remind: { before: [], overdue: 'never', knownSince: lastDay },
  };
}
