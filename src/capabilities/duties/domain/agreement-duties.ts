import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { addDays, daysBetween, localDay } from '../../../partnership/domain/calendar.ts';
import type { Obligation } from './duty.ts';
import { group, owedByParties, recordedSince, fulfilledOn, usedFrom } from './owing.ts';

/** The days the agreement itself names: the invoice, the decision on continuation and its end; none before Samverka. */
export function agreementDuties(state: Registered, today: string): readonly Obligation[] {
  const main = mainForum(state, today);
  const since = usedFrom(state, main.forum) ?? '';
  return [invoice(main), continuation(main), expiry(main)]
    .flatMap((duty) => duty ?? [])
    .filter(({ due, doneOn }) => due >= since || doneOn !== undefined);
}

/** The agreement's first forum, in which what concerns the parties is dealt with. */
function mainForum(state: Registered, today: string) {
  const agreement = agreementInForce(state, today);
  const forum = agreement.forums[0]?.id ?? '';
  return { state, today, agreement, forum, knownSince: recordedSince(state, forum, today) };
}
type MainForum = ReturnType<typeof mainForum>;

/** Days from the start of the partnership in which what is to be done in connection with it is not late (choice). */
const DAYS_IN_CONNECTION = 30;

/** N17-33: in connection with the start. Whether it has been sent, only the issuer knows. */
function invoice({ state, today, agreement, forum, knownSince }: MainForum): Obligation | undefined {
  const { funding, validity } = agreement;
  if (!funding?.invoice) return undefined;
  const { issuer, receiver } = funding.invoice.value;
  const id = 'invoice';
  const start = validity.value.from;
  const due = addDays(start, DAYS_IN_CONNECTION);
  // Who begins to use Samverka after the start is asked for it the day after.
  const asked = [start, addDays(knownSince, 1)].sort().at(-1) ?? start;
  return {
    id,
    subject: { kind: 'invoice', issuer, receiver, ore: funding.total.value.amount, start },
    due,
    doneOn: fulfilledOn(state, id),
    owes: owedByParties(state, forum, [issuer], today),
    source: funding.invoice.source,
    canBeMarkedDone: true,
    remind: {
      before: [DAYS_IN_CONNECTION + 7, daysBetween(asked, due), 0].filter((days) => days >= 0),
      overdue: 'repeatedly',
      knownSince,
    },
  };
}

/** B-5.1-90: the last day to agree on a continuation. A vote that went against it has decided it too. */
function continuation({ state, agreement, forum, knownSince }: MainForum): Obligation | undefined {
  const found = agreement.continuation;
  if (!found) return undefined;
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
    remind: { before: [60, 14, 0], overdue: 'repeatedly', knownSince },
  };
}

/** N18-37: it ends by itself; the group is told in time, and once. Nothing has to be done, so it is never late. */
function expiry({ today, agreement, forum, knownSince }: MainForum): Obligation {
  const { validity, endsWithoutNotice } = agreement;
  const { to } = validity.value;
  return {
    id: 'expiry',
    subject: { kind: 'expiry', withoutNotice: endsWithoutNotice?.value ?? false },
    due: to,
    doneOn: today > to ? to : undefined,
    owes: group(forum),
    source: validity.source,
    remind: { before: [90, 30, 7, 0], overdue: 'never', saidOnce: true, knownSince },
  };
}
