import assert from 'node:assert/strict';
import { partsOfType } from '../support/card-parts.ts';
import { usualLastDay } from '../../src/capabilities/group-rules/domain/last-day.ts';
import { addDays, localDay } from '../../src/partnership/domain/calendar.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import {
  asCard,
  inBothWays,
  openVote,
  plain,
  press,
  register,
  sentUnchecked,
  told,
  Town,
  typedForm,
} from './steering-group.ts';
import { confirmSeat } from './confirmed-seat.ts';

const NUMBER = '890201-3286';
const FUNKTIONSSTOD = 'Nämnden för funktionsstöd, Göteborgs stad';
const NORMA = { agreement: 'Norma', seats: { [FUNKTIONSSTOD]: 'Anna Ek', 'Forum Skill': 'Bengt Åberg' } };

const textOf = (form: Pressable): string => JSON.stringify(form.card);
/** What stands in the inputs, in their order: what was typed, or the ids of the persons chosen. */
const filledIn = (form: Pressable): readonly unknown[] =>
  partsOfType(form.card, 'Input.').map(({ value }) => value);

const lastDay = usualLastDay(localDay(new Date().toISOString()), {
  value: 7,
  source: { kind: 'default' },
});
/** No alternatives, not secret, and as long to answer in as it usually is. */
const NOTHING_ELSE = ['', 'false', lastDay];

/** Forms and buttons, with a real process. */
inBothWays('forms', function (forms) {
  this.timeout(30_000);
  let town: Town;
  let chat: Chat;
  let status: ChatMessage;
  let anna: Person, bengt: Person, cecilia: Person;

  beforeEach(async () => {
    town = await Town.build({ FORMS: forms });
    [anna, bengt, cecilia] = town.people('Anna Ek', 'Bengt Åberg', 'Cecilia Öst') as [Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia]);
    status = await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const pressedOpen = async (by: Person, on: Pressable, title: string): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const voteForm = (): Promise<Pressable> => typedForm(chat, anna, 'rösta');
  const voteOn = (question: string): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => visible.includes(question) && visible.includes('har röstat'));
  /** The way back shows what was there before; a dialog closes, for it stands in the chat. */
  const leadsBack = async (by: Person, form: Pressable, to: RegExp): Promise<void> => {
    const answer = await press(chat, by, form, 'Tillbaka');
    if (form.inDialog) assert.deepEqual(answer, { kind: 'closed' });
    else assert.match(textOf(asCard(answer, form)), to);
  };

  describe('for a vote', () => {
    it('comes when no question is typed, and opens the vote', async () => {
      const form = await voteForm();
      assert.equal(
        await told(chat, anna, form, 'Öppna omröstningen', { Fråga: 'Ska vi flytta?' }),
        'Omröstningen är öppen. Kortet visas i gruppens chatt.',
      );
      await told(chat, bengt, await voteOn('Ska vi flytta?'), 'Ja');
    });

    it('opens one vote however often its button is pressed', async () => {
      const form = await voteForm();
      for (const question of ['Ska vi flytta?', 'Ska vi flytta?', 'Ska vi ändå?']) {
        await told(chat, anna, form, 'Öppna omröstningen', { Fråga: question });
      }
      const vote = await voteOn('Ska vi flytta?');
      for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
      await chat.waitFor(({ visible }) => plain(visible).includes('§ 1/'));
      await chat.say(anna, 'stäng');
      await chat.waitFor(({ text }) => text.includes('Ingen omröstning är öppen'));
    });

    it('comes by a button on the status card and on the help card, and leads back', async () => {
      await chat.say(anna, 'hjälp');
      const help = await chat.waitFor(({ visible }) => visible.includes('Det här kan du göra'));
      for (const [card, button] of [
        [status, 'Ny omröstning'],
        [help, 'Rösta'],
      ] as const) {
        const form = await pressedOpen(anna, card, button);
        const question = `Ska vi, ${card.id}?`;
        await told(chat, anna, form, 'Öppna omröstningen', { Fråga: question });
        await voteOn(question);
        await leadsBack(anna, form, /Om partnerskapet/);
      }
    });

    it('keeps a question that is too long or empty, with what to do about it', async () => {
      const form = await voteForm();
      const long = `Ska vi ${'flytta '.repeat(80)}?`;
      const again = await sentUnchecked(chat, anna, form, 'open-vote', { question: long });
      assert.deepEqual(filledIn(again), [long, ...NOTHING_ELSE]);
      assert.match(textOf(again), /Korta den till högst 500 tecken/);
      const later = addDays(lastDay, 3);
      const filled = { Fråga: '  ', 'Sista dag att svara (mellan möten)': later };
      const missing = asCard(await press(chat, anna, again, 'Öppna omröstningen', filled), form);
      assert.deepEqual(filledIn(missing), ['  ', '', 'false', later]);
      assert.match(textOf(missing), /Frågan saknas/);
      await told(chat, anna, missing, 'Öppna omröstningen', { Fråga: 'Ska vi flytta?' });
      await voteOn('Ska vi flytta?');
    });

    it('refuses a personal identity number, typed or in the form, and repeats it to nobody else', async () => {
      await chat.say(anna, `rösta Ska ${NUMBER} få en plats?`);
      await chat.waitFor(({ visible }) => visible.includes('ser ut att innehålla ett personnummer'));
      const form = await voteForm();
      const filled = { Fråga: `Ska ${NUMBER} få en plats?` };
      const again = asCard(await press(chat, anna, form, 'Öppna omröstningen', filled), form);
      assert.deepEqual(filledIn(again), [filled.Fråga, ...NOTHING_ELSE]);
      assert.match(textOf(again), /ser ut att innehålla ett personnummer/);
      for (const { text, card } of chat.fromBot) {
        assert.ok(!JSON.stringify([text, card]).includes(NUMBER));
      }
    });

    it('is refused to those who have no seat, however they ask', async () => {
      const notYou = /bara gruppens företrädare/;
      assert.match(await told(chat, cecilia, status, 'Ny omröstning'), notYou);
      const form = await voteForm();
      assert.match(await told(chat, cecilia, form, 'Öppna omröstningen', { Fråga: 'Ska vi?' }), notYou);
      await chat.say(cecilia, 'rösta');
      await chat.waitFor(({ visible }) => notYou.test(visible));
      await chat.say(cecilia, 'hjälp');
      const help = await chat.waitFor(({ visible }) => visible.includes('Du har ingen plats i gruppen.'));
      assert.doesNotMatch(help.visible, /\[(Rösta|Ny omröstning|Ändra företrädare|Switch to English)\]/);
    });
  });

  describe('for the seats', () => {
    it('gives a seat to someone else; an open vote keeps its register', async () => {
      const before = await openVote(chat, anna, 'Före bytet?');
      const form = await pressedOpen(bengt, status, 'Ändra företrädare');
      assert.match(textOf(form), /Vilka är företrädare nu\?/);
      assert.deepEqual(filledIn(form), [anna.aadObjectId, bengt.aadObjectId]);
      assert.match(await told(chat, bengt, form, 'Spara', { 'Forum Skill': 'Cecilia Öst' }), /är ändrade/);
      await chat.waitFor((message) => message.id === status.id && textOf(message).includes('Cecilia Öst'));

      const after = await openVote(chat, cecilia, 'Efter bytet?');
      assert.match(await told(chat, bengt, after, 'Ja'), /röstlängden/);
      assert.match(await told(chat, cecilia, before, 'Ja'), /röstlängden/);
      for (const [vote, other] of [
        [before, bengt],
        [after, cecilia],
      ] as const) {
        await told(chat, anna, vote, 'Ja');
        await told(chat, other, vote, 'Ja');
        await chat.waitFor(({ id, visible }) => id === vote.id && visible.includes('2 av 2 röstade'));
      }
    });

    it('are each party’s own to give once they are confirmed, also when who holds one has left (B-struktur-55)', async () => {
      await confirmSeat(town, bengt);
      const form = await pressedOpen(anna, status, 'Ändra företrädare');
      const again = asCard(await press(chat, anna, form, 'Spara', { 'Forum Skill': 'Cecilia Öst' }), form);
      assert.match(textOf(again), /Varje part utser sina egna företrädare/);
      assert.deepEqual(filledIn(again), [anna.aadObjectId, cecilia.aadObjectId]);
      chat.members.splice(chat.members.indexOf(bengt), 1);
      const still = asCard(await press(chat, anna, again, 'Spara'), again);
      assert.match(textOf(still), /Skriftligt beslut/, 'the party’s own word is asked for');
    });

    it('leads back to the status card with nothing changed', async () => {
      const form = await pressedOpen(bengt, status, 'Ändra företrädare');
      await leadsBack(bengt, form, /Om partnerskapet/);
    });

    it('names who was chosen for two seats, and keeps the choices', async () => {
      const form = await pressedOpen(bengt, status, 'Ändra företrädare');
      const again = asCard(await press(chat, bengt, form, 'Spara', { 'Forum Skill': 'Anna Ek' }), form);
      assert.match(textOf(again), /Anna Ek är vald till två platser/);
      assert.deepEqual(filledIn(again), [anna.aadObjectId, anna.aadObjectId]);
      await told(chat, bengt, again, 'Spara', { 'Forum Skill': 'Cecilia Öst' });
      await chat.waitFor((message) => message.id === status.id && textOf(message).includes('Cecilia Öst'));
    });

    it('is refused to those who have no seat, also when they have the form before them', async () => {
      const notYou = /[Bb]ara gruppens företrädare/;
      const list = await pressedOpen(cecilia, status, 'Ändra företrädare');
      assert.match(textOf(list), /Företrädare och mandat/);
      assert.deepEqual(filledIn(list), [], 'who has no seat reads who has');
      const form = await pressedOpen(anna, status, 'Ändra företrädare');
      assert.match(await told(chat, cecilia, form, 'Spara', { 'Forum Skill': 'Cecilia Öst' }), notYou);
      await chat.say(anna, 'status');
      const now = await chat.waitFor(
        ({ id, visible }) => id !== status.id && visible.includes('Om partnerskapet'),
      );
      assert.match(textOf(now), /Bengt Åberg/);
    });
  });
});
