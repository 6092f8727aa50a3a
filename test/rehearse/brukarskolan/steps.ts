import type { Actors } from '../play.ts';
import { unfolded } from '../stage.ts';
import type { Card } from '../stage.ts';

/** What people do again and again at meetings, step by step as they would. */

/** Whoever has been given a seat says in their own chat that it is theirs, and by whose word. */
export async function confirmsSeat(
  on: Actors,
  person: string,
  group: string,
  by: string,
  day: string,
): Promise<void> {
  const form = await on.opens(
    person,
    await on.personalCard(person, `i ${group}`, 'Tryck på Stämmer'),
    'Stämmer',
  );
  await on.presses(person, form, 'Stämmer', {
    'Utsedd av (organ eller befattning)': by,
    'Vilken dag': day,
  });
}

/** @param typed as in the command, such as `14 juni kl 13.00 Rosenlund` @param inWords as the card has it */
export async function plansMeeting(
  on: Actors,
  by: string,
  chat: string,
  typed: string,
  inWords: string,
): Promise<Card> {
  await on.says(by, chat, typed);
  return on.card(chat, 'Utkast till kallelse', inWords, '[Skicka kallelse]');
}

export async function callsMeeting(on: Actors, by: string, draft: Card): Promise<Card> {
  await on.presses(by, draft, 'Skicka kallelse');
  return on.card(draft.chat, '[Kommer]', firstLineOf(draft), '[Ändra eller ställ in]');
}

/** What tells one meeting's card from another's: its kind and moment. */
const firstLineOf = (card: Card): string =>
  card.visible
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .find((line) => /^(Ordinarie|Extra) möte /.test(line)) ?? '';

/** Whoever opens it is there, and each of the others says so. */
export async function opensMeeting(
  on: Actors,
  by: string,
  notice: Card,
  others: readonly string[],
): Promise<void> {
  const form = await on.opens(by, notice, 'Öppna mötet');
  await on.presses(by, form, 'Öppna mötet');
  const card = await agenda(on, notice.chat);
  for (const person of others) await on.presses(person, card, 'Jag är här');
  await agenda(on, notice.chat, 'Närvarande:', ...others);
}

export const agenda = (on: Actors, chat: string, ...texts: readonly string[]): Promise<Card> =>
  on.card(chat, 'pågår', 'öppnat kl.', ...texts);

export async function takesUp(on: Actors, by: string, chat: string, title: string): Promise<Card> {
  const card = unfolded(await agenda(on, chat, title), 'Hela dagordningen');
  const choice = choiceWith(card, title);
  await on.presses(by, card, 'Ta upp punkten', { 'Gå till en annan punkt': choice });
  return agenda(on, chat, `Punkt ${choice.split(' ')[0] ?? ''} av`);
}

/** Somebody of the other party confirms the words of what is to be decided without a vote. */
export async function confirms(on: Actors, by: string, chat: string, words: string): Promise<void> {
  await on.presses(by, await on.card(chat, 'Förslag till beslut: stämmer det?', words), 'Stämmer');
}

/** Takes the item up and decides it without a vote. @param confirmer of the other party */
export async function decides(
  on: Actors,
  [by, confirmer]: readonly [by: string, confirmer: string],
  chat: string,
  title: string,
  text: string,
): Promise<void> {
  const card = await takesUp(on, by, chat, title);
  const form = await on.opens(by, card, 'Besluta');
  await on.presses(by, form, 'Besluta', { Beslut: text });
  await confirms(on, confirmer, chat, text);
  await agenda(on, chat, `${title} · Beslut §`);
}

/**
 * Takes the item up and puts it to the vote.
 * @param agreeing those who say that it may be decided although the notice came late
 * @returns the vote's card
 */
export async function asks(
  on: Actors,
  by: string,
  chat: string,
  title: string,
  question: string,
  agreeing: readonly string[] = [],
): Promise<Card> {
  const card = await takesUp(on, by, chat, title);
  for (const person of agreeing) await on.presses(person, card, 'Får avgöras i dag');
  const form = await on.opens(by, card, 'Rösta');
  await on.presses(by, form, 'Öppna omröstningen', { Fråga: question });
  return on.card(chat, question, 'har röstat');
}

export async function vote(
  on: Actors,
  card: Card,
  ballots: readonly (readonly [person: string, choice: string])[],
): Promise<void> {
  for (const [person, choice] of ballots) await on.presses(person, card, choice);
}

export async function closesMeeting(on: Actors, by: string, chat: string): Promise<Card> {
  const form = await on.opens(by, await agenda(on, chat), 'Avsluta mötet');
  await on.presses(by, form, 'Avsluta mötet');
  return on.card(chat, 'väntar på justering', '[Justera]');
}

export async function approve(on: Actors, minutes: Card, ...by: readonly string[]): Promise<void> {
  for (const person of by) await on.presses(person, minutes, 'Justera');
}

/** The choice that has the text, as an input shows it. */
export function choiceWith(card: Pick<Card, 'visible'>, text: string): string {
  const line = card.visible.split('\n').find((one) => one.startsWith('( ) ') && one.includes(text));
  if (line === undefined) throw new Error(`nothing to choose with ${text} in ${card.visible}`);
  return line.slice(4);
}
