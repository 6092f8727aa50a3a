export type AmendmentRequest =
  | { ask: 'amendments' }
  /** Puts a change of the agreement to the vote; without `vote` it was typed. */
  | { ask: 'open-amendment'; text: string; vote?: string; lastDay?: string }
  | { ask: 'show-amendment'; amendment: string }
  | { ask: 'sign-form'; amendment: string }
  | ({ ask: 'sign-amendment'; amendment: string } & SignatureTyped);

/** A signature as it was filled in. */
export interface SignatureTyped {
  readonly name: string;
  readonly role: string;
  readonly place: string;
  /** Local day, ISO; empty for none. */
  readonly day: string;
  readonly registryNumber: string;
}
