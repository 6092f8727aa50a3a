import { setTimeout as delay } from 'node:timers/promises';
import type { Button, Person, Playground, ShownCard } from './playground.ts';

/** Which of a card's buttons the others press by themselves: whatever is asked of everybody, with a friendly answer. */
const ANSWERS: readonly ((button: Button) => boolean)[] = [
  ({ verb, data }) => verb === 'answer-attendance' && data['answer'] === 'coming',
  ({ verb, data }) => verb === 'cast-ballot' && data['choice'] !== 'no' && data['choice'] !== 'abstain',
  ({ verb }) => verb === 'acknowledge-problem',
  ({ verb }) => verb === 'approve-minutes',
];

/**
 * Lets the others of the Playground take part by themselves, a while after each card, so that one person at the page is
 * enough for a group. Who holds a seat they do not know: whoever may not do it is refused, which nobody sees. Nothing is
 * ever done for the person at the page.
 * @param delayMs how long the first of them takes; the others are a little slower
 */
export function keepCompany(playground: Playground, delayMs: number): void {
  const answered = new Set<string>();

  async function answer(person: Person, shown: ShownCard, button: Button, after: number): Promise<void> {
    const key = JSON.stringify([person.id, shown.message, button.verb, button.data]);
    if (answered.has(key)) return;
    answered.add(key);
    await delay(after, undefined, { ref: false });
    // The bot answers a card that has changed meanwhile as it answers anybody; a Playground that has ended needs none.
    await playground.press(person, shown, button).catch(() => undefined);
  }

  playground.listen((shown) => {
    for (const isAnswer of ANSWERS) {
      const button = shown.buttons.find(isAnswer);
      if (!button) continue;
      for (const [index, person] of playground.others.entries())
        void answer(person, shown, button, delayMs * (1 + index / 4));
    }
  });
}
