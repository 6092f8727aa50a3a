import type { z } from 'zod';
import type { decisionNumber } from './fact-fields.ts';
import type { Outcome } from './outcome.ts';
import type { MemberId } from './seats.ts';

/** One series per partnership and year, without gaps: `§ 7/2026`. */
export type DecisionNumber = Readonly<z.infer<typeof decisionNumber>>;

/**
 * An entry of the decision log: every closed vote and every decision by acclamation gets the next number, whatever
 * the outcome.
 */
export interface Decision {
  readonly number: DecisionNumber;
  readonly forum: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The question voted on, or what was decided by acclamation. */
  readonly text: string;
  readonly outcome: Outcome;
  /** What was chosen among the alternatives of a vote. */
  readonly chosen?: string;
  /** The vote that settled it; absent: acclamation. */
  readonly vote?: string;
  /** The meeting and the item of its agenda, if it was decided there. */
  readonly meeting?: string;
  readonly item?: string;
  /** It is a directive to that forum (B-styrgrupp-68). */
  readonly directs?: string;
  /** A later decision has revoked it, or put another in its place. */
  readonly revokedBy?: { readonly decision: DecisionNumber; readonly replaced: boolean };
  /** Whoever wrote what was decided without a vote, and those of the other parties who confirmed the words. */
  readonly proposedBy?: MemberId;
  readonly confirmedBy?: readonly MemberId[];
  /** Taken at a meeting where a party was not represented: it is not in effect until that has ended. */
  readonly resting?: Resting;
  /** Somebody voted yes with a proviso: it is conditional, and not in effect until each is met. */
  readonly provisos?: readonly Proviso[];
  /** The chair it elected, of which party then, until and including the local day (B-styrgrupp-60). */
  readonly elected?: { readonly member: MemberId; readonly party: string; readonly until: string };
}

/** A yes that holds when a body of the person's own party has decided so too. */
export interface Proviso {
  readonly member: MemberId;
  readonly party: string;
  /** That body. */
  readonly text: string;
  /** Where its decision is written, of which local day, and who has entered that. */
  readonly met?: { readonly reference: string; readonly decidedOn: string; readonly by: MemberId };
}

/** Why a decision no longer rests: only the last of them leaves it without effect. */
export type RestingEnd = 'accepted' | 'silence' | 'stayed-away' | 'taken-up-again';

export interface Resting {
  /** The parties that were not represented. */
  readonly parties: readonly string[];
  /** Those of them that have accepted it. */
  readonly accepted: readonly string[];
  /** It is about something that takes effect by their yes alone. */
  readonly needsYes: boolean;
  /** Since when each of them has had somebody to tell of it: UTC, ISO 8601. */
  readonly toldAt: ReadonlyMap<string, string>;
  /** The party that has asked for it to be taken up again, and when. */
  readonly asked?: { readonly party: string; readonly at: string };
  readonly ended?: { readonly cause: RestingEnd; readonly at: string };
}

export const isResting = ({ resting }: Decision): boolean => resting !== undefined && !resting.ended;

export const unmetProvisos = ({ provisos = [] }: Pick<Decision, 'provisos'>): readonly Proviso[] =>
  provisos.filter(({ met }) => met === undefined);

/** It has been adopted and holds, or has held. */
export const tookEffect = (decision: Decision): boolean =>
  decision.outcome === 'adopted' &&
  unmetProvisos(decision).length === 0 &&
  !isResting(decision) &&
  decision.resting?.ended?.cause !== 'taken-up-again';

/** Next in the series of the year: `§ 1/2026` opens a year, unless the group began before Samverka. */
export function nextDecisionNumber({ decisions, beginnings }: Numbered, year: number): DecisionNumber {
  const latest = decisions.findLast((decision) => decision.number.year === year);
  if (latest) return { year, number: latest.number.number + 1 };
  const begun = [...beginnings.values()].flatMap(({ nextDecision: next }) =>
    next?.year === year ? [next.number] : [],
  );
  return { year, number: Math.max(1, ...begun) };
}

interface Numbered {
  readonly decisions: readonly Decision[];
  /** Where the series of a year began before Samverka. */
  readonly beginnings: ReadonlyMap<string, { readonly nextDecision?: DecisionNumber }>;
}

/** As the value of a choice in a list: `2026-7`. */
export const decisionChoice = ({ year, number }: DecisionNumber): string => `${year}-${number}`;

export const sameNumber = (one: DecisionNumber, other: DecisionNumber): boolean =>
  one.year === other.year && one.number === other.number;
