import { localDay } from '../../../partnership/domain/calendar.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { partiesAwaited, receivedBy } from '../../informing/domain/notice.ts';
import type { InformationNotice } from '../../informing/domain/notice.ts';
import type { Obligation } from './duty.ts';
import { group, PRODUCT_DEFAULT } from './owing.ts';

/** N16-30, B-informationsskyldighet-93: what a party has been told reaches it when somebody there says so. */
export const informingDuties = (state: Registered): readonly Obligation[] =>
  [...state.information.values()].flatMap((notice) =>
    partiesAwaited(notice).map((party) => receiving(state, notice, party)),
  );

function receiving(state: Registered, notice: InformationNotice, party: string): Obligation {
  const { id, text, to: forum, at } = notice;
  const members = representativesOf(state, forum, party);
  return {
    id: `receive-notice:${id}:${party}`,
    subject: { kind: 'receive-notice', notice: id, text },
    due: receivedBy(state, notice),
    // A party that has nobody in the forum: the group can fill its seats.
    owes: members.length === 0 ? group(forum) : { forum, members },
    source: PRODUCT_DEFAULT,
    remind: { before: [0], overdue: 'repeatedly', knownSince: localDay(at) },
  };
}
