import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { AmendmentFact } from './facts.ts';
import type { AmendmentRefusal } from './refusals.ts';

type Adopted = Readonly<Extract<AmendmentFact, { type: 'amendmentAdopted' }>>;
type Signed = Extract<AmendmentFact, { type: 'amendmentSigned' }>;

/** How a party has signed (N-slut-44); texts as they were written, the day local and ISO. */
export type Signature = Readonly<Omit<Signed, 'type' | 'v' | 'amendment'> & { recordedBy: MemberId }>;

/** A change of the agreement that has been adopted: valid when every party has signed (B-ändringar-92). */
export interface Amendment extends Pick<Adopted, 'changes' | 'from' | 'wording' | 'document'> {
  /** Of the vote that adopted it. */
  readonly id: string;
  readonly forum: string;
  readonly text: string;
  readonly decision: DecisionNumber;
  /** UTC, ISO 8601. */
  readonly adoptedAt: string;
  /** Those that have to sign, as the agreement named them then. */
  readonly parties: readonly string[];
  readonly signatures: ReadonlyMap<string, Signature>;
  /** That the group has been asked whether to renew it: until when it can, local ISO, and which parties would not. */
  readonly asked?: { readonly lastDay: string; readonly letGo: readonly string[] };
  /** Somebody has renewed it since. `at`: UTC, ISO 8601. */
  readonly renewed?: { readonly by: MemberId; readonly at: string };
  /** The decision that has revoked it, before every party had signed: then it never becomes valid. */
  readonly lapsedBy?: DecisionNumber;
  /** The local day on which it lapsed because nobody renewed it, ISO: nor does it then. */
  readonly lapsedOn?: string;
}

/** Why it never becomes valid; undefined if it is, or still may. */
export const lapsed = ({ lapsedBy, lapsedOn }: Amendment): AmendmentRefusal | undefined =>
  lapsedBy
    ? { code: 'amendment-lapsed', decision: lapsedBy }
    : lapsedOn === undefined
      ? undefined
      : { code: 'amendment-lapsed-unsigned', day: lapsedOn };

/** Adopted, and neither valid nor lapsed. */
export const awaitsSignatures = (amendment: Amendment): boolean =>
  lapsed(amendment) === undefined && yetToSign(amendment).length > 0;

/** The change of the agreement that was adopted with that number, if it was one. */
export const amendmentOf = ({ amendments }: Registered, number: DecisionNumber): Amendment | undefined =>
  [...amendments.values()].find(({ decision }) => sameNumber(decision, number));

export const yetToSign = ({ parties, signatures }: Amendment): readonly string[] =>
  parties.filter((party) => !signatures.has(party));

export const withSignature = (amendment: Amendment, signature: Signature): Amendment => ({
  ...amendment,
  signatures: withEntry(amendment.signatures, signature.party, signature),
});

/**
 * The day of the last signature, local ISO, but not before it was adopted, nor before the day that it says itself; undefined
 * while a signature is missing.
 */
export const validFrom = (amendment: Amendment): string | undefined => {
  if (yetToSign(amendment).length > 0) return undefined;
  const signed = [...amendment.signatures.values()].map(({ day }) => day);
  return [...signed, localDay(amendment.adoptedAt), amendment.from ?? ''].sort().at(-1);
};

/** In a notification, and where others quote it. */
export const LONGEST_AMENDMENT_IN_SHORT = 120;

/** Days for the parties to sign in: neither agreement says (choice). */
export const DAYS_TO_SIGN = 30;

/** When signing was last asked for: as it was adopted, or renewed. UTC, ISO 8601. */
export const askedToSign = ({ adoptedAt, renewed }: Amendment): string => renewed?.at ?? adoptedAt;

/** The last day to sign, local ISO. */
export const signBy = (amendment: Amendment): string =>
  addDays(localDay(askedToSign(amendment)), DAYS_TO_SIGN);

/** Those that wait for signatures before those that are valid, and last those that have lapsed; within each, the newest first. */
export function amendmentsInOrder({ amendments }: Registered): readonly Amendment[] {
  const newest = [...amendments.values()].reverse();
  return [
    ...newest.filter(awaitsSignatures),
    ...newest.filter((amendment) => validFrom(amendment) !== undefined),
    ...newest.filter((amendment) => lapsed(amendment) !== undefined),
  ];
}
