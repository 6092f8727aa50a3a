import assert from 'node:assert/strict';
import type { Actors } from '../play.ts';
import type { Card, Filled } from '../stage.ts';

export const GROUP = 'Styrgruppen Norma';
export const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
/** Represents Funktionsstöd. */
export const ASTRID = 'Astrid Berg';
/** Represents Forum Skill. */
export const OMAR = 'Omar Haddad';
/** Is in the chat, and holds no seat. */
export const KARIN = 'Karin Lund';

export const otherThan = (representative: string): string => (representative === ASTRID ? OMAR : ASTRID);

/** Presses a button whose answer begins so, or has this in it. */
export async function told(
  on: Actors,
  person: string,
  card: Card,
  button: string,
  answer: string,
  filled: Filled = {},
): Promise<void> {
  const text = await on.presses(person, card, button, filled);
  const plain = text.replaceAll('\u00a0', ' ');
  assert.ok(plain.includes(answer), `“${button}” was answered with: ${text}`);
}

/** Writes something that is answered in the chat with a message that has this in it. */
export async function answered(
  on: Actors,
  person: string,
  text: string,
  ...texts: readonly string[]
): Promise<Card> {
  await on.says(person, GROUP, text);
  return on.card(GROUP, ...texts);
}
