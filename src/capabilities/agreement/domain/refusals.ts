/** Why what a party says of its copy of the agreement is not recorded. Days are local, ISO. */
export type AgreementPaperRefusal =
  | { code: 'own-copy-only' }
  | { code: 'agreement-signature-incomplete'; positioned: boolean }
  | { code: 'agreement-signed-ahead'; day: string }
  | { code: 'signed-by-nobody-here' }
  | { code: 'nothing-entered' };
