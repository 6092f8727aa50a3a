import { z } from 'zod';

/** The most a card has room for, beside abstention, and a group can keep apart (choice). */
export const MOST_ALTERNATIVES = 6;
export const LEAST_ALTERNATIVES = 2;

export const alternativeIdSchema = z.enum([
  'alternative-1',
  'alternative-2',
  'alternative-3',
  'alternative-4',
  'alternative-5',
  'alternative-6',
]);

/** What one ballot can say: yes or no, or one of the vote's alternatives; or that the person abstains. */
export const choiceSchema = z.enum(['yes', 'no', 'abstain', ...alternativeIdSchema.options]);

export type AlternativeId = z.infer<typeof alternativeIdSchema>;
export type Choice = z.infer<typeof choiceSchema>;

/** What a vote with alternatives chooses among; the text is as somebody wrote it. */
export interface Alternative {
  readonly id: AlternativeId;
  readonly text: string;
}

/** A ballot of a secret vote as the journal keeps it: only the vote's ballot box can open it, while the vote is open. */
export interface Sealed {
  readonly sealed: string;
}

export type Ballot = Choice | Sealed;

/**
 * Seals and opens the ballots of secret votes. Given to the rules like the moment: they ask it, and know nothing of keys.
 */
export interface BallotBox {
  /** @throws Error where there is nothing to seal with */
  seal(vote: string, member: string, choice: Choice): string;
  /** @throws Error for what this vote's ballot box has not sealed for this person */
  open(vote: string, member: string, sealed: string): Choice;
}

/** Where no ballot can be sealed or opened. */
export const NO_BALLOT_BOX: BallotBox = {
  seal: () => {
    throw new Error('there is no ballot box to seal a ballot for');
  },
  open: () => {
    throw new Error('there is no ballot box to open a ballot of');
  },
};
