import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { Signature } from './domain/amendment.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { SignatureTyped } from './requests.ts';

export type AmendmentView = AmendmentsView | AmendmentCardView | SignFormView;

/** A change of the agreement on one line. In every view, days are local and ISO, and `id` is the amendment's. */
export interface AmendmentLine {
  id: string;
  text: string;
  decision: DecisionNumber;
  /** The day of the last signature, when every party has signed. */
  validFrom?: string;
  /** Names of the parties that have not signed. */
  waitingFor: readonly string[];
  /** Another forum than the one it is shown in adopted it: its signatures are recorded there. */
  elsewhere?: Label;
}

/** `ändring`: those there are, and for who may propose one the form for it. */
export interface AmendmentsView {
  view: 'amendments';
  partnership: string;
  /** At most `MOST_AMENDMENTS_SHOWN`: those that wait first, of each the newest first. */
  lines: readonly AmendmentLine[];
  total: number;
  form?: AmendmentForm;
}

export const MOST_AMENDMENTS_SHOWN = 5;

export interface AmendmentForm {
  /** The vote that will be opened: pressing the form's button again opens no other. */
  vote: string;
  /** What was typed before a refusal. */
  text: string;
  lastDay: string;
  today: string;
  /** What the agreement says of who signs. */
  source: Source;
  problem?: Refusal;
}

export interface AmendmentCardView {
  view: 'amendment';
  id: string;
  text: string;
  decision: DecisionNumber;
  validFrom?: string;
  signBy: string;
  parties: readonly { name: string; onBehalfOf?: string; signature?: ShownSignature }[];
  /** What the agreement says of who signs. */
  source: Source;
  /** Whether a signature can be recorded where it is shown. */
  signable: boolean;
}

/** With the name of who recorded it. */
export type ShownSignature = Omit<Signature, 'party' | 'recordedBy'> & { readonly recordedBy: string };

export interface SignFormView {
  view: 'sign-form';
  id: string;
  text: string;
  /** Name of the party that signs. */
  party: string;
  /** What the agreement's own signatures say of this party. */
  onBehalfOf?: string;
  position?: string;
  /** The party has signed already: this puts it right. */
  corrects: boolean;
  /** The days on which it can have been signed. */
  earliest: string;
  today: string;
  typed: SignatureTyped;
  problem?: Refusal;
}

export type AmendmentMessage =
  | { message: 'amendment-opened' }
  | { message: 'signature-recorded' }
  /** It was the last one: valid from the day. */
  | { message: 'last-signature-recorded'; day: string };
