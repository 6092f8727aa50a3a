import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Obligation } from './duty.ts';
import { group, mainForum, owedByParties, recordedSince, fulfilledOn } from './owing.ts';

/** The days the agreement itself names: the invoice, the decision on continuation and its end. */
export function agreementDuties(state: Registered, today: string): readonly Obligation[] {
  return [invoice(state, today), continuation(state, today), expiry(state, today)].flatMap(
    (duty) => duty ?? [],
  );
}

/** N17-33: in connection with the start. Whether it has been sent, only the issuer knows. */
function invoice(state: Registered, today: string): Obligation | undefined {
  const { funding, validity } = agreementInForce(state, today);
  if (!funding?.invoice) return undefined;
  const { issuer, receiver } = funding.invoice.value;
  const forum = mainForum(state, today);
  const id = 'invoice';
  return {
    id,
    subject: { kind: 'invoice', issuer, receiver, ore: funding.total.value.amount },
    due: validity.value.from,
    doneOn: fulfilledOn(state, id),
    owes: owedByParties(state, forum, [issuer], today),
    source: funding.invoice.source,
    canBeMarkedDone: true,
    remind: {
      before: [7],
      onTheDay: true,
      overdue: 'repeatedly',
      knownSince: recordedSince(state, forum, today),
    },
  };
}

/** B-5.1-90: the last day to agree on a continuation. A vote that went against it has decided it too. */
function continuation(state: Registered, today: string): Obligation | undefined {
  const found = agreementInForce(state, today).continuation;
  if (!found) return undefined;
  const forum = mainForum(state, today);
  const id = 'continuation';
  const decision = state.decisions.find(
    ({ item, outcome }) => item === id && (outcome === 'adopted' || outcome === 'rejected'),
  );
  return {
    id,
    subject: { kind: 'continuation' },
    due: found.value.decideBy,
    doneOn: decision ? localDay(decision.at) : fulfilledOn(state, id),
    owes: group(forum),
    source: found.source,
    canBeMarkedDone: true,
    remind: {
      before: [60, 14],
      onTheDay: true,
      overdue: 'repeatedly',
      knownSince: recordedSince(state, forum, today),
    },
  };
}

/** N18-37: it ends by itself; the group is told in time. Nothing has to be done, so it is never late. */
function expiry(state: Registered, today: string): Obligation {
  const { validity, endsWithoutNotice } = agreementInForce(state, today);
  const { to } = validity.value;
  const forum = mainForum(state, today);
  return {
    id: 'expiry',
    subject: { kind: 'expiry', withoutNotice: endsWithoutNotice?.value ?? false },
    due: to,
    doneOn: today > to ? to : undefined,
    owes: group(forum),
    source: validity.source,
    canBeMarkedDone: false,
    remind: {
      before: [90, 30, 7],
      onTheDay: true,
      overdue: 'never',
      knownSince: recordedSince(state, forum, today),
    },
  };
}
