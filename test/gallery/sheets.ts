import type { Place } from './teams-page.ts';

/** What a card's figure has above the card and around it. */
const NAME = 20;
const AROUND = 16;
/** What can be looked at in one piece. */
const WIDEST = 1760;
const HIGHEST = 1700;

interface Sized {
  readonly name: string;
  readonly height: number;
}

/** Where each card stands on sheets of several columns, read downwards. A card higher than a sheet gets a higher one. */
export function sheets(cards: readonly Sized[], width: number): readonly (readonly Place[])[] {
  const columns = Math.floor(WIDEST / (width + AROUND));
  const made: Place[][] = [[]];
  let [column, top] = [0, 0];
  for (const { name, height } of cards) {
    const whole = NAME + height + AROUND;
    if (top > 0 && top + whole > HIGHEST) [column, top] = [column + 1, 0];
    if (column === columns) {
      made.push([]);
      column = 0;
    }
    made.at(-1)?.push({ name, left: column * (width + AROUND), top });
    top += whole;
  }
  return made.filter((places) => places.length > 0);
}

/** Where cards without names stand two by two: each with the one after it on its right. */
export function pairs(cards: readonly Sized[], width: number): readonly Place[] {
  let [here, next] = [0, 0];
  return cards.map(({ name, height }, index) => {
    const right = index % 2 === 1;
    if (!right) [here, next] = [next, next + height + AROUND];
    return { name, left: right ? width + AROUND : 0, top: here };
  });
}
