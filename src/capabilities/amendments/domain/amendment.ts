import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { AmendmentFact } from './facts.ts';

type Signed = Extract<AmendmentFact, { type: 'amendmentSigned' }>;

/** How a party has signed (N-slut-44); texts as they were written, the day local and ISO. */
export type Signature = Readonly<Omit<Signed, 'type' | 'v' | 'amendment'> & { recordedBy: MemberId }>;

/** A change of the agreement that has been adopted: valid when every party has signed (B-ändringar-92). */
export interface Amendment {
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
  /** The decision that has revoked it, before every party had signed: then it never becomes valid. */
  readonly lapsedBy?: DecisionNumber;
}

/** Adopted, and neither valid nor lapsed. */
export const awaitsSignatures = (amendment: Amendment): boolean =>
  amendment.lapsedBy === undefined && yetToSign(amendment).length > 0;

/** The change of the agreement that was adopted with that number, if it was one. */
export const amendmentOf = ({ amendments }: Registered, number: DecisionNumber): Amendment | undefined =>
  [...amendments.values()].find(({ decision }) => sameNumber(decision, number));

export const yetToSign = ({ parties, signatures }: Amendment): readonly string[] =>
  parties.filter((party) => !signatures.has(party));

/** The day of the last signature, local ISO; undefined while one is missing. */
export const validFrom = (amendment: Amendment): string | undefined =>
  yetToSign(amendment).length > 0
    ? undefined
    : [...amendment.signatures.values()]
        .map(({ day }) => day)
        .sort()
        .at(-1);

/** Days for the parties to sign in: neither agreement says (choice). */
export const DAYS_TO_SIGN = 30;

/** The last day to sign, local ISO. */
export const signBy = ({ adoptedAt }: Amendment): string => addDays(localDay(adoptedAt), DAYS_TO_SIGN);

/** Those that wait for signatures before those that are valid, and last those that have lapsed; within each, the newest first. */
export function amendmentsInOrder({ amendments }: Registered): readonly Amendment[] {
  const newest = [...amendments.values()].reverse();
  return [
    ...newest.filter(awaitsSignatures),
    ...newest.filter((amendment) => validFrom(amendment) !== undefined),
    ...newest.filter(({ lapsedBy }) => lapsedBy !== undefined),
  ];
}
