import type { Agreement } from '../../agreement/domain/profile.ts';
import type { Change } from '../../capabilities/changes/domain/change.ts';
import type { DecisionNumber } from './decision.ts';

/** A decision, or a signed amendment, that has changed settings. */
export interface Changed {
  readonly kind: 'changed';
  /** The first local day on which it holds, ISO. */
  readonly from: string;
  readonly decision: DecisionNumber;
  readonly changes: readonly Change[];
  /** The parties have signed it: what it sets is the agreement's own from then on. */
  readonly signed: boolean;
}

/** A later decision has revoked one that changed settings: from the day, what it set no longer holds. */
interface Withdrawn {
  readonly kind: 'withdrawn';
  readonly from: string;
  /** The one that no longer holds. */
  readonly decision: DecisionNumber;
  readonly by: DecisionNumber;
}

type Entry = Changed | Withdrawn;

/** An agreement with what one decision has changed in it. */
export type Apply = (agreement: Agreement, changed: Changed) => Agreement;

/**
 * The agreement as it was registered, everything that has changed it, and what each of that left, by the day from which
 * it holds. Only this file reads it (`eslint.config.js`): everybody else asks for the agreement in force on a day.
 */
interface AgreementVersions {
  readonly registered: Agreement;
  /** In the order in which they hold. */
  readonly log: readonly Entry[];
  /** One for each of the log. */
  readonly changed: readonly { readonly from: string; readonly agreement: Agreement }[];
}

/** The part of a partnership's state that knows its agreement. */
export interface WithAgreement {
  readonly agreementVersions: AgreementVersions;
}

/**
 * The agreement as it holds on a day, the group's own rules included. Every rule reads it here.
 * @param day local ISO day of the moment the rule is about: that of the command for what may be done, today for what
 * is shown
 */
export const agreementInForce = ({ agreementVersions }: WithAgreement, day: string): Agreement =>
  agreementVersions.changed.findLast(({ from }) => from <= day)?.agreement ?? agreementVersions.registered;

/** The agreement in force on the day, and as every decision that holds later is to leave it. */
export const agreementsFrom = (state: WithAgreement, day: string): readonly Agreement[] => [
  agreementInForce(state, day),
  ...state.agreementVersions.changed.filter(({ from }) => from > day).map(({ agreement }) => agreement),
];

/**
 * The first local day, ISO, since which what is read has been as it is on the day; undefined: since the agreement was
 * registered.
 */
export function heldSince(
  { agreementVersions: { registered, changed } }: WithAgreement,
  day: string,
  read: (agreement: Agreement) => unknown,
): string | undefined {
  const until = changed.filter(({ from }) => from <= day);
  const now = canonical(read(until.at(-1)?.agreement ?? registered));
  const other = until.findLastIndex(({ agreement }) => canonical(read(agreement)) !== now);
  return other < 0 && canonical(read(registered)) === now ? undefined : until[other + 1]?.from;
}

const canonical = (value: unknown): string => JSON.stringify([value]);

/**
 * What has changed the agreement, in the order in which it holds, with the agreement before it, and what has withdrawn it
 * if something has.
 */
export const agreementChanges = ({ agreementVersions: { registered, log, changed } }: WithAgreement) =>
  log.flatMap((entry, index) => {
    if (entry.kind === 'withdrawn') return [];
    const withdrawn = log.find((other) => other.kind === 'withdrawn' && isOf(other, entry));
    const before = changed[index - 1]?.agreement ?? registered;
    return [{ ...entry, before, ...(withdrawn?.kind === 'withdrawn' && { withdrawn }) }];
  });

/**
 * As it was registered and as each decision has left it, oldest first, those that do not hold yet too: for what shows how a
 * setting has come to be what it is.
 */
export const agreementThroughTime = ({
  agreementVersions: { registered, changed },
}: WithAgreement): readonly { readonly from?: string; readonly agreement: Agreement }[] => [
  { agreement: registered },
  ...changed,
];

/** For the fold: what a partnership begins with. */
export const registeredWith = (agreement: Agreement): WithAgreement => ({
  agreementVersions: { registered: agreement, log: [], changed: [] },
});

/**
 * For the fold: the state after a decision that changes the agreement, or withdraws such a change. Decisions are put in
 * the order of the days from which they hold, whichever comes first into the record.
 */
export function withChangedAgreement<S extends WithAgreement>(state: S, entry: Entry, apply: Apply): S {
  const { registered, log, changed } = state.agreementVersions;
  const place = log.findLastIndex((other) => inOrder(other, entry) <= 0) + 1;
  const entries = log.toSpliced(place, 0, entry);
  const versions = changed.slice(0, place);
  for (let index = place; index < entries.length; index += 1) {
    const { from } = entries[index] ?? entry;
    const before = versions.at(-1)?.agreement ?? registered;
    versions.push({ from, agreement: after(registered, before, entries.slice(0, index + 1), apply) });
  }
  return { ...state, agreementVersions: { registered, log: entries, changed: versions } };
}

/** @param until the log up to and including the entry that the agreement is asked for after */
function after(registered: Agreement, before: Agreement, until: readonly Entry[], apply: Apply): Agreement {
  const last = until.at(-1);
  if (last?.kind === 'changed') return isWithdrawn(until, last) ? before : apply(before, last);
  return until.reduce(
    (agreement, entry) =>
      entry.kind === 'withdrawn' || isWithdrawn(until, entry) ? agreement : apply(agreement, entry),
    registered,
  );
}

const isWithdrawn = (log: readonly Entry[], changed: Changed): boolean =>
  log.some((entry) => entry.kind === 'withdrawn' && isOf(entry, changed));

const isOf = ({ decision }: Entry, changed: Changed): boolean =>
  decision.year === changed.decision.year && decision.number === changed.decision.number;

/** By the day, and then as they were decided. */
function inOrder(one: Entry, other: Entry): number {
  const decided = (entry: Entry): DecisionNumber => (entry.kind === 'withdrawn' ? entry.by : entry.decision);
  const [first, second] = [decided(one), decided(other)];
  return one.from.localeCompare(other.from) || first.year - second.year || first.number - second.number;
}
