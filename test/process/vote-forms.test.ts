import assert from 'node:assert/strict';
import { toggleParts } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { partsOfType } from '../support/card-parts.ts';
import { openedMeeting } from './at-a-meeting.ts';
import {
  asCard,
  inBothWays,
  openVote,
  plain,
  press,
  register,
  told,
  Town,
  typedForm,
} from './steering-group.ts';

/** Two of one party and one of the other. */
const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: {
    'Vuxenskolan, företrädare 1': 'Anna Ek',
    'Vuxenskolan, företrädare 2 (valfri)': 'Cecilia Öst',
    'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
  },
};
const QUESTION = 'Var ska vi hålla öppet hus?';

const ALTERNATIVES = 'Alternativ, ett på varje rad';

/** The forms that open a vote, and what is asked before one is closed, with a real process. */
inBothWays('a vote opened on a form', function (forms) {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person, outsider: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55', FORMS: forms });
    [anna, bengt, cecilia, outsider] = town.people(
      'Anna Ek',
      'Bengt Åberg',
      'Cecilia Öst',
      'Okänd Person',
    ) as [Person, Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia, outsider]);
    await register(chat, anna, BRUKARSKOLAN);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const unfolded = ({ card, ...on }: Pressable, title: string): Pressable => ({
    ...on,
    card: toggleParts(card, title),
  });
  const voteForm = (): Promise<Pressable> => typedForm(chat, anna, 'rösta');
  const textOf = ({ card }: Pressable): string => JSON.stringify(card);
  const filledIn = ({ card }: Pressable): readonly unknown[] =>
    partsOfType(card, 'Input.').map(({ value }) => value);

  it('has the alternatives that were typed, kept while they were wrong, and a last day', async () => {
    const form = unfolded(await voteForm(), 'Flera alternativ');
    assert.deepEqual(
      filledIn(form),
      ['', '', 'false', '2025-02-19'],
      'a week, unless somebody says otherwise',
    );
    const typed = { Fråga: QUESTION, [ALTERNATIVES]: 'Rosenlund\n\n rosenlund' };
    const again = asCard(await press(chat, anna, form, 'Öppna omröstningen', typed), form);
    assert.match(textOf(again), /Två av alternativen är likadana/);
    assert.deepEqual(filledIn(again), [QUESTION, 'Rosenlund\n rosenlund', 'false', '2025-02-19']);
    // Unfolded already, for what is to be put right stands there.
    await told(chat, anna, again, 'Öppna omröstningen', {
      [ALTERNATIVES]: 'Rosenlund\nMajorna',
      'Sista dag att svara (mellan möten)': '2025-03-03',
    });
    const vote = await shows(QUESTION, 'sista dag 3 mars 2025', '[1. Rosenlund]', '[2. Majorna]', '0 av 3');
    assert.match(plain(vote.visible), /Flest röster/);
    for (const person of [anna, bengt, cecilia]) await told(chat, person, vote, '2. Majorna');
    await shows('Valt: Majorna', '§ 1/2025', QUESTION);
  });

  it('at a meeting is closed when those missing have been called, by who leads', async () => {
    await openedMeeting(chat, anna, '12 februari 2025 kl 13.00');
    await told(chat, anna, await voteForm(), 'Öppna omröstningen', { Fråga: QUESTION });
    const vote = await shows(QUESTION, '0 av 3 har röstat');
    assert.doesNotMatch(plain(vote.visible), /sista dag/);
    await told(chat, anna, vote, 'Ja');

    await told(chat, bengt, vote, 'Ja');
    assert.match(
      await told(chat, bengt, vote, 'Avsluta omröstningen'),
      /Be Anna Ek göra det\./,
      'who may not close it is not even asked',
    );
    assert.match(await told(chat, outsider, vote, 'Avsluta omröstningen'), /röstlängden/);
    const calling = asCard(await press(chat, anna, vote, 'Avsluta omröstningen'), vote);
    assert.match(textOf(calling), /2 av 3 har röstat/);
    assert.match(textOf(calling), /Väntar på Cecilia Öst\./);
    assert.match(textOf(calling), /Ropa upp dem som saknas först\. Två minuter senare/);
    assert.doesNotMatch(textOf(calling), /Avsluta ändå/);
    assert.match(await told(chat, bengt, calling, 'Ropa upp dem som saknas'), /Anna Ek/);
    assert.match(await told(chat, anna, calling, 'Ropa upp dem som saknas'), /^Cecilia Öst har ropats upp/);
    await chat.waitFor(({ visible }) => /Ditt svar saknas/.test(visible));

    const asking = asCard(await press(chat, anna, vote, 'Avsluta omröstningen'), vote);
    assert.match(textOf(asking), /Om du avslutar nu räknas bara de röster som har lämnats/);
    assert.match(
      await told(chat, bengt, asking, 'Avsluta ändå'),
      /Anna Ek/,
      'nor may they with the question before them',
    );
    // Asking has closed nothing.
    await chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes('2 av 3 har röstat'));
    assert.match(await told(chat, anna, asking, 'Avsluta ändå'), /avslutad, § 1\/2025/);
    assert.match(await told(chat, anna, asking, 'Avsluta ändå'), /redan avslutad/);
    await shows('Antaget', '§ 1/2025', QUESTION, 'Röstade inte Cecilia Öst');
  });

  it('at a meeting, typed closed, asks in the chat, and shows the vote again instead', async () => {
    await openedMeeting(chat, anna, '12 februari 2025 kl 13.00');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    await chat.say(anna, 'stäng');
    const asking = await shows('Avsluta omröstningen?', '[Ropa upp dem som saknas]');
    assert.match(plain(asking.visible), /Väntar på/);
    const back = asCard(await press(chat, anna, asking, 'Tillbaka'), asking);
    assert.match(textOf(back), /Du har inte röstat\./);
    await told(chat, anna, back, 'Ja');
    await chat.say(bengt, 'stäng');
    await chat.waitFor(({ text }) => plain(text).includes('Be Anna Ek göra det'));
    for (const person of [bengt, cecilia]) await told(chat, person, vote, 'Nej');
    await shows('· omröstning', 'Ska vi flytta?');
    assert.match(await told(chat, anna, asking, 'Ropa upp dem som saknas'), /redan avslutad/);
  });

  it('on an item of the agenda has alternatives and is secret, and says so in English', async () => {
    await chat.say(anna, 'språk en');
    // Forms are in the language of whoever opens them.
    anna = { ...anna, locale: 'en-GB' };
    await chat.waitFor(({ visible, text }) => /English|engelska/.test(visible + text));
    await chat.say(anna, 'meeting 12 February 2025 at 13:00 Rosenlund');
    const draft = await shows('[Send the notice]');
    await told(chat, anna, draft, 'Send the notice');
    const called = await chat.waitFor(
      ({ id, visible }) => id === draft.id && plain(visible).includes('[Open the meeting]'),
    );
    const attendance = asCard(await press(chat, anna, called, 'Open the meeting'), called);
    await told(chat, anna, attendance, 'Open the meeting', {
      'Anna Ek (Vuxenskolan)': 'Present',
      'Cecilia Öst (Vuxenskolan)': 'Present',
      'Bengt Åberg (Socialförvaltningen)': 'Present',
    });
    await told(chat, anna, await shows('[Next item]', '[Close the meeting]'), 'Next item');
    const agenda = await shows('[Next item]', '[Vote]');
    const form = asCard(await press(chat, anna, agenda, 'Vote'), agenda);
    const typed = { Question: 'Where?', 'Alternatives, one on each line': 'Rosenlund' };
    const again = asCard(
      await press(chat, anna, unfolded(form, 'Several alternatives'), 'Open the vote', {
        ...typed,
        'Secret vote': true,
      }),
      form,
    );
    assert.match(textOf(again), /at least 2 alternatives/i);
    // Between them, whether it is a directive.
    assert.deepEqual(filledIn(again), ['Where?', 'false', 'Rosenlund', 'true']);
    await told(chat, anna, again, 'Open the vote', {
      'Alternatives, one on each line': 'Rosenlund\nMajorna',
    });
    const vote = await shows('Where?', '[1. Rosenlund]', '[2. Majorna]');
    assert.match(plain(vote.visible), /The vote is secret/);
    await told(chat, bengt, vote, '1. Rosenlund');
    const asking = asCard(await press(chat, anna, vote, 'Close the vote'), vote);
    assert.match(textOf(asking), /1 of 3 have voted/);
    assert.doesNotMatch(textOf(asking), /Rosenlund|Majorna/);
    for (const person of [anna, cecilia]) await told(chat, person, vote, '1. Rosenlund');
    const result = await shows('Chosen: Rosenlund', '§ 1/2025 ·', 'Where?');
    assert.doesNotMatch(plain(result.visible), /Bengt Åberg/);
  });
});
