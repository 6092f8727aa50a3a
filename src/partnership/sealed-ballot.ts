import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { choiceSchema } from './domain/choice.ts';
import type { Choice } from './domain/choice.ts';
import type { BallotKey } from './ballot-keys.ts';

/** Whose ballot in which vote: a sealed ballot opens as nobody else's, and in no other vote. */
export interface BallotOf {
  readonly partnership: string;
  readonly vote: string;
  readonly member: string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Longer than any choice, so that all ballots are equally long. */
const CHOICE_BYTES = 16;
const SEALED_BYTES = NONCE_BYTES + CHOICE_BYTES + TAG_BYTES;

export const newKey = (): BallotKey => randomBytes(KEY_BYTES);

/** @returns base64 of the nonce, the encrypted choice and the tag: 60 characters whatever the choice */
export function sealBallot(key: BallotKey, of: BallotOf, choice: Choice): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(boundTo(of));
  const encrypted = cipher.update(choice.padEnd(CHOICE_BYTES), 'utf8');
  return Buffer.concat([nonce, encrypted, cipher.final(), cipher.getAuthTag()]).toString('base64');
}

/** @throws Error for what was not sealed with this key for this person in this vote */
export function openBallot(key: BallotKey, of: BallotOf, sealed: string): Choice {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length !== SEALED_BYTES) throw new Error('not a sealed ballot');
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    .setAAD(boundTo(of))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8');
  return choiceSchema.parse((opened + decipher.final('utf8')).trimEnd());
}

const boundTo = ({ partnership, vote, member }: BallotOf): Buffer =>
  Buffer.from(JSON.stringify([partnership, vote, member]));
