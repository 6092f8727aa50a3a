import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { partsOfType } from '../support/card-parts.ts';
import { invokeActivity } from '../support/chat-double/activities.ts';
import type { Call } from '../support/chat-double/faults.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { asCard, press, register, sentUnchecked, told, Town } from './steering-group.ts';

const NUMBER = '890201-3286';
const NORMA = {
  agreement: 'Norma',
  seats: { 'Nämnden för funktionsstöd, Göteborgs stad': 'Bengt Åberg', 'Forum Skill': 'Astrid Berg' },
};
const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: {
    'Vuxenskolan, företrädare 1': 'Astrid Berg',
    'Vuxenskolan, företrädare 2 (valfri)': 'Cecilia Öst',
    'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
  },
};

const textOf = (on: Pressable): string => JSON.stringify(on.card);
/** As somebody still has it on the screen when the card has changed. */
const copyOf = ({ id, card }: Pressable): Pressable => ({ id, card });
const filledIn = (on: Pressable): readonly unknown[] =>
  partsOfType(on.card, 'Input.').map(({ value }) => value);

/** The whole way: a real process, tokens over HTTP, a SQLite file. */
describe('a problem', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let astrid: Person, bengt: Person, cecilia: Person;

  beforeEach(async () => {
    town = await Town.build();
    [astrid, bengt, cecilia] = town.people('Astrid Berg', 'Bengt Åberg', 'Cecilia Öst') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [astrid, bengt, cecilia]);
  });
  afterEach(() => town.demolish());

  const begun = async (text: string, by = astrid): Promise<ChatMessage> => {
    const before = chat.fromBot.length;
    await chat.say(by, `problem ${text}`);
    return chat.waitFor(
      (message) => chat.fromBot.indexOf(message) >= before && message.visible.includes('anmäler ett problem'),
    );
  };
  const opened = async (on: Pressable, title: string, by = astrid): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const shows = (on: Pressable, text: string): Promise<ChatMessage> =>
    chat.waitFor(({ id, unfolded }) => id === on.id && unfolded.includes(text));
  /** The problem's card: a message of its own, which alerts the group. */
  const posted = (text: string, withinMs?: number): Promise<ChatMessage> =>
    chat.waitFor(
      ({ visible }) => visible.includes(text) && visible.includes('[Bekräfta mottagandet]'),
      withinMs,
    );
  const reported = async (text = 'Värmen är borta'): Promise<ChatMessage> => {
    const message = await begun(text);
    const form = await opened(message, 'Fyll i anmälan');
    assert.match(await told(chat, astrid, form, 'Anmäl'), /Problemet är anmält/);
    return posted(text);
  };
  const sent = (by: Person, on: Pressable, verb: string, data: object): Promise<Pressable> =>
    sentUnchecked(chat, by, on, verb, data);

  describe('in Norma', () => {
    beforeEach(() => register(chat, astrid, NORMA));

    it('is reported, acknowledged, answered and resolved on one card (N12-21, N12-22)', async () => {
      const message = await begun('Värmen är borta');
      assert.match(message.visible, /Astrid Berg anmäler ett problem/);
      const form = await opened(message, 'Fyll i anmälan');
      assert.deepEqual(filledIn(form), ['Värmen är borta', 'problem']);
      assert.match(
        textOf(form),
        /Företrädarna för Nämnden för funktionsstöd, Göteborgs stad får ett meddelande direkt/,
      );
      assert.match(textOf(form), /ska rapporteras snarast till relevant part/);
      assert.match(textOf(form), /går problemet vidare till styrgruppen \(avtalet, avsnitt\s12\)/);
      assert.match(textOf(form), /Väntetiden är 3 dagar \(förval/);
      await told(chat, astrid, form, 'Anmäl', { 'Vad gäller det?': 'Svårighet' });

      const card = await posted('Värmen är borta');
      assert.notEqual(card.id, message.id);
      assert.match(card.visible, /Nämnden för funktionsstöd, Göteborgs stad behöver bekräfta/);
      assert.match(card.visible, /Väntar på <at>Bengt Åberg<\/at>/);
      const before = copyOf(card);
      assert.match(card.visible, /Svårighet · anmält av Astrid Berg, Forum Skill/);
      assert.match(card.summary, /^Bekräfta senast \d.*: Värmen är borta \(Norma, från Forum Skill\)/);
      assert.match(await told(chat, bengt, card, 'Bekräfta mottagandet'), /Du har bekräftat/);
      await shows(card, 'Bengt Åberg bekräftade anmälan');
      const answer = await opened(card, 'Svara', bengt);
      await told(chat, bengt, answer, 'Skicka svaret', { Svar: 'Vi ringer i dag.' });
      await shows(card, 'Vi ringer i dag.');
      const resolving = await opened(card, 'Markera som löst');
      await told(chat, astrid, resolving, 'Markera som löst', {
        'Hur löstes problemet?': 'Pumpen är bytt.',
      });
      const resolved = await shows(card, 'Problemet är löst.');
      assert.match(resolved.visible, /Pumpen är bytt\./);
      assert.doesNotMatch(resolved.visible, /\[(?!Visa mer)/);
      assert.match(await told(chat, bengt, before, 'Lyft till styrgruppen'), /redan markerat som löst/);
    });

    it('is filled in by its author alone', async () => {
      const message = await begun('Värmen är borta');
      assert.match(
        await told(chat, bengt, message, 'Fyll i anmälan'),
        /Astrid Berg som anmäler .* Skriv @Samverka problem/,
      );
      await chat.say(cecilia, 'problem Jag har ingen plats');
      await chat.waitFor(({ visible }) => /bara gruppens företrädare/.test(visible));
      const form = await opened(message, 'Fyll i anmälan');
      assert.match(await told(chat, cecilia, form, 'Anmäl'), /bara gruppens företrädare/);
      assert.match(message.visible, /\[Fyll i anmälan\]/);
    });

    it('takes no message that is something else, whatever a client sends', async () => {
      await chat.say(astrid, 'rösta Ska vi flytta?');
      const vote = await chat.waitFor(({ visible }) => visible.includes('Ska vi flytta?'));
      const data = { problem: randomUUID(), kind: 'problem', text: 'Värmen är borta', ownMessage: true };
      const value = { action: { type: 'Action.Execute', verb: 'report-problem', data } };
      await chat.invoke(astrid, { name: 'adaptiveCard/action', value, replyToId: vote.id });
      const card = await chat.waitFor(({ visible }) => visible.includes('Värmen är borta'));
      assert.notEqual(card.id, vote.id);
      await told(chat, bengt, vote, 'Ja');
      await shows(vote, 'Ska vi flytta?');
    });

    it('is acknowledged once, by the counterpart, and touched by nobody from elsewhere', async () => {
      const card = await reported();
      assert.match(
        await told(chat, astrid, card, 'Bekräfta mottagandet'),
        /det är den andra parten som behöver bekräfta/,
      );
      assert.match(await told(chat, cecilia, card, 'Bekräfta mottagandet'), /bara gruppens företrädare/);
      assert.match(await told(chat, cecilia, card, 'Svara'), /bara gruppens företrädare/);
      const both = await Promise.all([
        told(chat, bengt, card, 'Bekräfta mottagandet'),
        told(chat, bengt, card, 'Bekräfta mottagandet'),
      ]);
      assert.equal(both.filter((text) => text.startsWith('Du har bekräftat')).length, 1);
      assert.ok(both.some((text) => text.startsWith('Bengt Åberg har redan bekräftat')));

      const elsewhere = town.teams.groupChat('En annan grupp', [astrid, bengt]);
      await register(elsewhere, astrid, NORMA);
      for (const button of ['Bekräfta mottagandet', 'Svara', 'Markera som löst', 'Lyft till styrgruppen']) {
        assert.match(await told(elsewhere, bengt, card, button), /finns inte i den här chatten/);
      }
    });

    it('is one problem however often the form is sent', async () => {
      const message = await begun('Värmen är borta');
      const form = await opened(message, 'Fyll i anmälan');
      const copy = copyOf(message);
      await Promise.all([told(chat, astrid, form, 'Anmäl'), told(chat, astrid, form, 'Anmäl')]);
      await told(chat, astrid, form, 'Anmäl');
      await chat.say(astrid, 'problem');
      await chat.waitFor(({ visible }) => visible.includes('Ett öppet problem'));
      assert.match(textOf(await opened(copy, 'Fyll i anmälan')), /behöver bekräfta/);
    });

    it('keeps what was typed when the form is refused, and repeats a personal identity number to nobody', async () => {
      await chat.say(astrid, `problem Ring ${NUMBER}`);
      await chat.waitFor(({ visible }) => visible.includes('ser ut att innehålla ett personnummer'));
      await chat.say(astrid, `problem ${'lång '.repeat(500)}`);
      await chat.waitFor(({ visible }) => visible.includes('högst 2000 tecken'));
      const message = await begun('Värmen är borta');
      const form = await opened(message, 'Fyll i anmälan');
      const text = `Ring ${NUMBER}`;
      const again = await sent(astrid, form, 'report-problem', { text, kind: 'difficulty' });
      assert.deepEqual(filledIn(again), [text, 'difficulty']);
      assert.match(textOf(again), /ser ut att innehålla ett personnummer/);
      const odd = await sent(astrid, again, 'report-problem', { text: 'Värmen', kind: 'fire' });
      assert.match(textOf(odd), /Välj vad det gäller i listan/);
      await told(chat, astrid, odd, 'Anmäl', { 'Vad gäller det?': 'Problem' });
      const card = await posted('Värmen');
      const answer = await opened(card, 'Svara', bengt);
      const refused = await sent(bengt, answer, 'answer-problem', { text });
      assert.deepEqual(filledIn(refused), [text]);
      for (const { versions } of chat.fromBot) assert.ok(!JSON.stringify(versions).includes(NUMBER));
    });

    it('is on the steering group’s agenda when it is raised (N13-24)', async () => {
      const card = await reported();
      const before = copyOf(card);
      assert.match(
        await told(chat, astrid, card, 'Lyft till styrgruppen'),
        /lyft till styrgruppen och tas upp på gruppens nästa möte/,
      );
      const raised = await shows(card, 'Astrid Berg lyfte problemet till styrgruppen');
      assert.doesNotMatch(raised.visible, /\[Lyft/);
      assert.match(await told(chat, bengt, before, 'Lyft till styrgruppen'), /redan lyft till styrgruppen/);
      await chat.say(bengt, 'status');
      await chat.waitFor(({ visible }) => visible.includes('Värmen är borta (lyft till styrgruppen)'));
    });

    it('is found in the list, and reported from there with a card of its own', async () => {
      await chat.say(astrid, 'problem');
      const list = await chat.waitFor(({ visible }) => visible.includes('Inga öppna problem'));
      const form = await opened(list, 'Anmäl problem', bengt);
      await told(chat, bengt, form, 'Anmäl', { 'Beskriv problemet': 'Nyckeln fattas' });
      const card = await chat.waitFor(({ visible }) => visible.includes('anmält av Bengt Åberg'));
      assert.notEqual(card.id, list.id);
      assert.match(list.visible, /Inga öppna problem/);
      await reported('Värmen är borta');
      await chat.say(cecilia, 'problem');
      const open = await chat.waitFor(({ visible }) => visible.includes('2 öppna problem'));
      assert.ok(open.visible.indexOf('Värmen') < open.visible.indexOf('Nyckeln'), 'newest first');
      assert.doesNotMatch(open.visible, /\[Anmäl problem\]/);
      const one = asCard(await press(chat, cecilia, open, 'Värmen är borta'), open);
      assert.match(textOf(one), /Värmen är borta/);
      assert.match(textOf(await opened(one, 'Alla öppna problem', cecilia)), /2 öppna problem/);
    });

    it('survives a process that is killed between the report and its card', async () => {
      const message = await begun('Värmen är borta');
      const form = await opened(message, 'Fyll i anmälan');
      const isCard = ({ body }: Call): boolean => JSON.stringify(body ?? '').includes('Bekräfta mottagandet');
      town.teams.fail('no-answer', { when: isCard, times: 2 });
      await told(chat, astrid, form, 'Anmäl');
      await town.teams.waitUntil(() => town.teams.calls.some(isCard));
      await town.restart('SIGKILL');
      await posted('Värmen är borta', 40_000);
      await chat.say(astrid, 'problem');
      await chat.waitFor(({ visible }) => visible.includes('Ett öppet problem'));
    });

    it('answers a press that Teams sends again as it did the first time', async () => {
      const card = await reported();
      const button = partsOfType(card.card, 'Action.').find(({ title }) => title === 'Bekräfta mottagandet');
      const press = invokeActivity(chat.setting, bengt, {
        name: 'adaptiveCard/action',
        value: { action: button },
        replyToId: card.id,
      });
      const [first, again] = [await chat.send(press), await chat.send(press)];
      assert.match(JSON.stringify(first.body), /Du har bekräftat/);
      assert.deepEqual(again.body, first.body);
    });
  });

  it('in Stockholm passes the collaboration group by, which has no chat yet (B-samverkansgrupp-77)', async () => {
    await register(chat, astrid, BRUKARSKOLAN);
    const message = await begun('Nyckeln fattas');
    const form = await opened(message, 'Fyll i anmälan');
    assert.deepEqual(filledIn(form), ['Nyckeln fattas', 'practical-problem']);
    assert.match(
      textOf(form),
      /Företrädarna för Stockholms stad, Socialförvaltningen får ett meddelande direkt/,
    );
    assert.match(textOf(form), /vidare till styrgruppen \(avtalet, avsnitt\sSamverkansgrupp\)/);
    await told(chat, astrid, form, 'Anmäl');
    const card = await posted('Nyckeln fattas');
    assert.match(await told(chat, cecilia, card, 'Bekräfta mottagandet'), /det är den andra parten/);
    const answer = await opened(card, 'Svara', bengt);
    await told(chat, bengt, answer, 'Skicka svaret', { Svar: 'Den ligger hos oss.' });
    const answered = await shows(card, 'Parterna diskuterar problemet.');
    assert.doesNotMatch(answered.visible, /\[Bekräfta mottagandet\]/, 'an answer acknowledges');
  });
});
