import { setTimeout as delay } from 'node:timers/promises';
import { localDay } from '../../src/partnership/domain/calendar.ts';
import { guideTexts } from './guide-texts.ts';
import type { Button, Person, Playground, ShownCard } from './playground.ts';

/** Which of a card's buttons the others press by themselves: whatever is asked of everybody, with a friendly answer. */
const ANSWERS: readonly ((button: Button) => boolean)[] = [
  ({ verb, data }) => verb === 'answer-attendance' && data['answer'] === 'coming',
  ({ verb }) => verb === 'i-am-here',
  ({ verb }) => verb === 'agree-today',
  ({ verb }) => verb === 'confirm-decision',
  ({ verb, data }) => verb === 'cast-ballot' && data['choice'] !== 'no' && data['choice'] !== 'abstain',
  ({ verb, data }) => verb === 'answer-form' && data['accept'] === true,
  ({ verb }) => verb === 'acknowledge-problem',
  ({ verb }) => verb === 'approve-minutes',
  ({ verb }) => verb === 'approve-correction',
];

/** The Playground has no personal chats but that of the page: the others confirm their seats where seats are shown. */
const showsSeats = ({ verb }: Button): boolean => verb === 'seats';

/**
 * Lets the others of the Playground take part by themselves, a while after each card, so that one person at the page is
 * enough for a group. Who holds a seat they do not know: whoever may not do it is refused, which nobody sees. Nothing is
 * ever done for the person at the page.
 * @param delayMs how long the first of them takes; the others are a little slower
 * @param start what time it is for the bot
 */
export function keepCompany(
  playground: Playground,
  { delayMs, start, language }: { delayMs: number; start: Date; language: string },
): void {
  const appointment = {
    appointedBy: guideTexts(language).appointedBy,
    appointedOn: localDay(start.toISOString()),
  };
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
    const asked = ANSWERS.flatMap((isAnswer) => shown.buttons.find(isAnswer) ?? []);
    const seats = shown.buttons.some(showsSeats)
      ? [{ type: 'Action.Execute', verb: 'confirm-seat', data: appointment }]
      : [];
    for (const button of [...asked, ...seats]) {
      for (const [index, person] of playground.others.entries())
        void answer(person, shown, button, delayMs * (1 + index / 4));
    }
  });
}
