import assert from 'node:assert/strict';
import { partsOfType } from '../support/card-parts.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { openForum } from './open-forum.ts';
import { NORMA } from './groups.ts';
import { asCard, press, register, told, Town } from './steering-group.ts';

const NUMBER = '890201-3286';
const FILLED = {
  'Insatser som har genomförts': 'Tio kurser.\nTvå studiebesök.',
  'Vad insatserna har lett till': 'Sex deltagare studerar.',
  'Deltagare under året': '17',
};

const textOf = (card: Pressable): string => JSON.stringify(card.card);
const filledIn = (form: Pressable): Record<string, unknown> =>
  Object.fromEntries(partsOfType(form.card, 'Input.').map(({ label, value }) => [String(label), value]));

/** Reports the whole way, with a real process whose clock is set to the time of the agreements. */
describe('reports', function () {
  this.timeout(30_000);
  let town: Town;
  let anna: Person, bengt: Person, cecilia: Person;
  let chat: Chat;

  afterEach(() => town.demolish());

  const build = async (startsAt: string): Promise<void> => {
    town = await Town.build({ START_TIME: startsAt });
    [anna, bengt, cecilia] = town.people('Anna Ek', 'Bengt Åberg', 'Cecilia Öst') as [Person, Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia]);
  };
  const listOf = async (by: Person, in_: Chat = chat): Promise<ChatMessage> => {
    const before = in_.fromBot.length;
    await in_.say(by, 'rapport');
    return in_.waitFor(
      (message) => in_.fromBot.indexOf(message) >= before && message.visible.includes('Rapporter · '),
    );
  };
  const opened = async (by: Person, on: Pressable, title: string, in_: Chat = chat): Promise<Pressable> =>
    asCard(await press(in_, by, on, title), on);
  /** By what it says, also behind a touch. */
  const receipt = (says: string, in_: Chat = chat): Promise<ChatMessage> =>
    in_.waitFor(
      (message) => message.visible.startsWith('Rapport · ') && textOf(message).includes(says),
      20_000,
    );

  describe('of Norma', () => {
    const BUTTON = 'Fyll i slutrapporten';
    beforeEach(async () => {
      await build('2025-08-18T10:00');
      await register(chat, anna, NORMA);
    });
    const submit = async (by: Person, filled: Record<string, string> = FILLED): Promise<Pressable> => {
      const form = await opened(by, await listOf(by), BUTTON);
      assert.match(await told(chat, by, form, 'Skicka in', filled), /Rapporten är inlämnad/);
      return form;
    };

    it('the final report is submitted by one party and approved by the other (N14-27, N9-11)', async () => {
      const list = await listOf(anna);
      assert.match(list.visible, /Ska lämnas senast den 31\saugusti\s2025\./);
      assert.match(list.visible, /avtalet, avsnitt\s14/);
      await submit(anna);
      const card = await receipt('Väntar på att');
      for (const said of [
        /av Anna Ek/,
        /Tio kurser\..*Två studiebesök\./,
        /Deltagare under året: 17\. .*12–15/,
      ]) {
        assert.match(textOf(card), said);
      }
      assert.match(await told(chat, anna, card, 'Godkänn'), /någon annan/);
      assert.match(await told(chat, cecilia, card, 'Godkänn'), /Bara den som tar emot/);
      assert.match(await told(chat, bengt, card, 'Godkänn'), /är godkänd/);
      assert.match(await told(chat, bengt, card, 'Godkänn'), /är godkänd/);
      assert.match(await told(chat, anna, card, 'Godkänn'), /redan godkänd/);
      await chat.waitFor(
        ({ id, visible }) => id === card.id && /Godkänd den .+ av Bengt Åberg/.test(visible),
      );
      const after = await listOf(bengt);
      assert.match(after.visible, /Slutrapport, 31\saugusti\s2025: Godkänd\./);
      assert.doesNotMatch(after.visible, /\[Fyll i/);
    });

    it('is one report however often the form is sent, and another form finds it submitted', async () => {
      const bengts = await opened(bengt, await listOf(bengt), BUTTON);
      const form = await submit(anna);
      assert.match(await told(chat, anna, form, 'Skicka in', FILLED), /Rapporten är inlämnad/);
      const again = asCard(
        await press(chat, bengt, bengts, 'Skicka in', { ...FILLED, 'Deltagare under året': '14' }),
        bengts,
      );
      assert.match(textOf(again), /redan inlämnad/);
      assert.equal(filledIn(again)['Deltagare under året'], '14');
      const card = await receipt('Väntar på att');
      assert.match(card.visible, /av Anna Ek/);
      assert.equal(chat.fromBot.filter(({ visible }) => visible.startsWith('Rapport · ')).length, 1);
    });

    it('a form that is refused keeps everything that was typed, and names each field', async () => {
      const form = await opened(anna, await listOf(anna), BUTTON);
      const typed = {
        'Insatser som har genomförts': `${NUMBER} gick en kurs`,
        'Vad insatserna har lett till': '   ',
        'Deltagare under året': 'ungefär 14',
      };
      const again = asCard(await press(chat, anna, form, 'Skicka in', typed), form);
      for (const said of [
        /Insatser som har genomförts: texten ser ut att innehålla ett personnummer/,
        /Vad insatserna har lett till: svaret saknas/,
        /Deltagare under året: det behöver vara ett heltal/,
      ]) {
        assert.match(textOf(again), said);
      }
      assert.deepEqual(filledIn(again), { ...typed, 'Andra medverkande organisationer': '' });
      for (const { text, card } of chat.fromBot) assert.ok(!JSON.stringify([text, card]).includes(NUMBER));
      assert.match(await told(chat, anna, again, 'Skicka in', FILLED), /Rapporten är inlämnad/);
    });

    it('is refused to those who have no seat, in the list and in the form', async () => {
      const list = await listOf(cecilia);
      assert.doesNotMatch(list.visible, /\[Fyll i/);
      const annas = await listOf(anna);
      assert.match(await told(chat, cecilia, annas, BUTTON), /hör inte till dem som lämnar/);
      const form = await opened(anna, annas, BUTTON);
      const again = asCard(await press(chat, cecilia, form, 'Skicka in', FILLED), form);
      assert.match(textOf(again), /hör inte till dem som lämnar/);
      assert.equal(filledIn(again)['Deltagare under året'], '17');
    });

    it('a report sent back opens as it was submitted, and its history is kept', async () => {
      await submit(anna);
      const { id, card: unread } = await receipt('Väntar på att');
      const card = { id, card: unread };
      assert.match(await told(chat, anna, card, 'Be om komplettering'), /någon annan/);
      const form = await opened(bengt, card, 'Be om komplettering');
      const wrong = asCard(
        await press(chat, bengt, form, 'Be om komplettering', {
          'Vad behöver kompletteras?': `Vem är ${NUMBER}?`,
        }),
        form,
      );
      assert.match(textOf(wrong), /personnummer/);
      const asks = { 'Vad behöver kompletteras?': 'Vad ledde besöken till?' };
      assert.match(await told(chat, bengt, wrong, 'Be om komplettering', asks), /får veta vad/);
      const back = await receipt('Ska kompletteras');
      assert.match(back.visible, /Ska kompletteras\. Bengt Åberg: ”Vad ledde besöken till\?”/);

      const completing = await opened(anna, back, 'Komplettera');
      const { 'Andra medverkande organisationer': others, ...rest } = filledIn(completing);
      assert.deepEqual([rest, others], [FILLED, '']);
      assert.match(textOf(completing), /Vad ledde besöken till/);
      const more = { 'Vad insatserna har lett till': 'Sex studerar, fyra arbetar.' };
      assert.match(await told(chat, anna, completing, 'Skicka in', more), /Rapporten är inlämnad/);
      const second = await receipt('Sex studerar, fyra arbetar.');
      assert.match(textOf(second), /Vad som har hänt/);
      assert.match(
        await told(chat, bengt, card, 'Godkänn'),
        /på nytt/,
        'the first submission is not approved unread',
      );
      assert.match(await told(chat, bengt, second, 'Godkänn'), /är godkänd/);
    });

    it('loses nothing when the process is killed', async () => {
      await submit(anna);
      await town.restart('SIGKILL', { START_TIME: '2025-09-02T10:00' });
      const card = await receipt('Väntar på att');
      await told(chat, bengt, card, 'Godkänn');
      await town.restart('SIGKILL');
      await chat.waitFor(({ visible }) => /Godkänd den .+ av Bengt Åberg/.test(visible), 15_000);
    });

    it('does not post its receipt again when the process is killed after it was posted', async () => {
      await submit(anna);
      const card = await receipt('Väntar på att');
      await town.settled();
      await town.restart('SIGKILL');
      await told(chat, bengt, card, 'Godkänn');
      await chat.waitFor(({ visible }) => /Godkänd den .+ av Bengt Åberg/.test(visible), 15_000);
      assert.equal(chat.fromBot.filter(({ visible }) => visible.startsWith('Rapport · ')).length, 1);
    });

    it('says on the status card what is overdue, and that a late report is late', async () => {
      await town.restart('SIGTERM', { START_TIME: '2025-09-02T10:00' });
      await chat.say(anna, 'status');
      const status = await chat.waitFor(({ visible }) => visible.includes('Försenat sedan'));
      assert.match(status.visible, /slutrapport.* Försenat sedan den 31\saugusti\s2025\./i);
      const list = await opened(anna, status, 'Rapporter');
      const form = await opened(anna, list, BUTTON);
      await told(chat, anna, form, 'Skicka in', FILLED);
      await receipt('efter sista dagen');
    });
  });

  it('of Brukarskolan: the collaboration group reports to the steering group (B-samverkansgrupp-79)', async () => {
    await build('2022-09-20T10:00');
    await register(chat, anna, {
      agreement: 'Brukarskolan/På rätt kurs',
      seats: {
        'Vuxenskolan, företrädare 1': 'Anna Ek',
        'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
      },
    });
    const [david, eva] = town.people('David Nord', 'Eva Håkans') as [Person, Person];
    const practice = town.teams.groupChat('Samverkansgruppen', [david, eva]);
    await openForum(town, chat, practice, 'samverkansgrupp', [
      ['vuxenskolan', david],
      ['socialforvaltningen', eva],
    ]);
    await town.restart('SIGKILL');

    const activities = await opened(
      david,
      await listOf(david, practice),
      'Fyll i verksamhetsrapporten',
      practice,
    );
    const content = { 'Det gruppen har bestämt att rapporten ska ta upp': 'Tre kurser pågår.' };
    await told(practice, david, activities, 'Skicka in', content);
    const activity = await receipt('Tre kurser pågår.', practice);
    assert.match(await told(practice, eva, activity, 'Godkänn'), /är godkänd/);

    const list = await listOf(eva, practice);
    const button = 'Fyll i halvårsrapporten';
    assert.match(list.visible, /Ska lämnas senast den 30\sseptember\s2022\./);
    const form = await opened(eva, list, button, practice);
    assert.match(
      textOf(form),
      /Verksamhetsrapport nr 1.*Tre kurser pågår\./,
      'it starts from what was submitted',
    );
    const filled = { 'Partnerskapets läge': 'Gott.', 'Partnerskapets utveckling': 'Fler kurser.' };
    assert.match(await told(practice, eva, form, 'Skicka in', filled), /Rapporten är inlämnad/);

    await receipt('Gott.', practice);
    const received = await receipt('Gott.');
    assert.match(await told(chat, anna, received, 'Godkänn'), /är godkänd/);
    for (const place of [chat, practice]) await receipt('Anna Ek godkände rapporten', place);
    const steering = await listOf(anna);
    assert.match(steering.visible, /Halvårsrapport, 30\sseptember\s2022: Godkänd\./);
    assert.match(steering.visible, /Halvårsrapport: Kommande\. Ska lämnas senast den 31\smars\s2023\./);
  });
});
