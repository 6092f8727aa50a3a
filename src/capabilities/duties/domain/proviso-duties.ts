import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { unmetProvisos } from '../../../partnership/domain/decision.ts';
import { representativesOf } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { notToBeMet } from '../../voting/domain/provisos.ts';
import type { Obligation } from './duty.ts';
import { PRODUCT_DEFAULT } from './owing.ts';

/** In which a party enters what it has decided, if it has; the decision waits for it after that too. */
const DAYS_TO_MEET = 30;

/** Each party that a conditional decision waits for enters where its own decision is written. */
export const provisoDuties = (state: Registered): readonly Obligation[] =>
  state.decisions.flatMap((decision): readonly Obligation[] => {
    const { forum, number, text, at, vote = '' } = decision;
    const parties = new Set(unmetProvisos(decision).map(({ party }) => party));
    if (parties.size === 0 || notToBeMet(state, decision)) return [];
    const since = localDay(at);
    return [...parties].map((party) => ({
      id: `meet-proviso:${vote}:${party}`,
      subject: { kind: 'meet-proviso', vote, party, decision: number, text },
      due: addDays(since, DAYS_TO_MEET),
      owes: { forum, members: representativesOf(state, forum, party) },
      source: PRODUCT_DEFAULT,
      remind: { before: [7, 0], overdue: 'repeatedly', knownSince: since },
    }));
  });
