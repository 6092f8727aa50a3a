import assert from 'node:assert/strict';
import { z } from 'zod';
import { partsOfType } from '../support/card-parts.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, InvokeAnswer, Person, Pressable } from '../support/chat-double/index.ts';
import { openedMeeting } from './at-a-meeting.ts';
import { asCard, openVote, press, register, told, Town } from './steering-group.ts';

const PARTIES = ['Nämnden för funktionsstöd, Göteborgs stad', 'Forum Skill'] as const;
const NOT_HERE = /^Det gör du i gruppens chatt, inte här\./;
const NOT_YOURS = 'Kortet gäller en grupp som jag inte hittar bland dina.';
const YOU_REPRESENT = /du företräder|you represent/i;
const IN_THE_GROUP = 'Klart. Det visas i gruppens chatt.';

interface About {
  readonly partnership: string;
  readonly forum: string;
}
const carried = z.object({ about: z.object({ partnership: z.string(), forum: z.string() }) });

/** The chat between a person and the bot, with a real process. */
describe('the personal chat', function () {
  this.timeout(30_000);
  let town: Town;
  let group: Chat;
  let anna: Person, bengt: Person, cecilia: Person, david: Person;

  before(async () => {
    town = await Town.build();
  });
  after(() => town.demolish());

  let round = 0;
  beforeEach(async () => {
    // Other people every time: what somebody's own chat is about depends on all their seats.
    round += 1;
    const names = ['Anna Ek', 'Bengt Åberg', 'Cecilia Öst', 'David Nord'].map((name) => `${name} ${round}`);
    [anna, bengt, cecilia, david] = town.people(...names) as [Person, Person, Person, Person];
    group = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia]);
    await registerNorma(group, anna, bengt);
  });

  /** Each of them is told in person; then their chats are quiet. */
  const registerNorma = async (chat: Chat, one: Person, other: Person): Promise<void> => {
    const told = (): number[] =>
      [one, other].map(
        (person) => alone(person).fromBot.filter(({ summary }) => YOU_REPRESENT.test(summary)).length,
      );
    const before = told();
    await register(chat, one, {
      agreement: 'Norma',
      seats: { [PARTIES[0]]: one.name, [PARTIES[1]]: other.name },
    });
    await town.teams.waitUntil(() => told().every((count, index) => count > (before[index] ?? 0)));
  };
  /** Another partnership, whose agreement has the same name. */
  const elsewhere = async (one: Person, other: Person): Promise<Chat> => {
    const chat = town.teams.groupChat('En annan styrgrupp', [one, other]);
    await registerNorma(chat, one, other);
    return chat;
  };
  const alone = (person: Person): Chat => {
    const chat = town.teams.personalChat(person.id);
    assert.ok(chat);
    return chat;
  };
  const answerTo = async (person: Person, typed: string, mention = false): Promise<ChatMessage> => {
    const chat = alone(person);
    // What comes by itself, such as a vote to answer, has come.
    await town.settled();
    const before = chat.fromBot.length;
    await chat.say(person, typed, mention);
    const [answer, ...more] = chat.fromBot.slice(before);
    assert.ok(answer);
    assert.deepEqual(more, []);
    return answer;
  };
  const dataOf = (card: unknown, asked: string): object =>
    z.looseObject({}).parse(partsOfType(card, 'Action.').find(({ verb }) => verb === asked)?.data);
  const aboutOf = (card: unknown): About => carried.parse(dataOf(card, 'decisions')).about;
  const aboutFor = async (person: Person): Promise<About> => aboutOf((await answerTo(person, 'status')).card);
  /** As from a client of the person's own making. */
  const sent = async (chat: Chat, by: Person, verb: string, data: object): Promise<InvokeAnswer> => {
    const value = { action: { type: 'Action.Execute', verb, data } };
    return invokeAnswer(await chat.invoke(by, { name: 'adaptiveCard/action', value, replyToId: '1' }));
  };
  const textOf = (card: Pressable): string => JSON.stringify(card.card);

  describe('of a person with one seat', () => {
    it('takes the group’s commands, and their results come in the group’s chat', async () => {
      assert.equal((await answerTo(anna, 'rösta Ska vi flytta?')).text, IN_THE_GROUP);
      const vote = await group.waitFor(({ visible }) => visible.includes('Ska vi flytta?'));
      await told(group, bengt, vote, 'Nej');
      assert.match(
        (await answerTo(bengt, 'status')).visible,
        /Rösta om ”Ska vi flytta\?”\. Senast den .* Väntar på Anna Ek/,
      );
      assert.match(
        (await answerTo(anna, '@Samverka stäng')).text,
        /^En skriftlig omröstning kan ingen avsluta/,
      );
      await told(group, anna, vote, 'Nej');
      await group.waitFor(({ visible }) => visible.includes('Ingen röstade ja och 2 nej'));
      assert.match((await answerTo(anna, 'beslut flytta')).visible, /Ska vi flytta\?/);
      assert.match((await answerTo(anna, 'stäng')).text, /^Ingen omröstning är öppen\./);
    });

    it('takes them also where somebody mentions the bot, as people do', async () => {
      for (const [typed, mention] of [
        ['status', true],
        ['@Samverka status', false],
        ['Samverka, status', false],
      ] as const) {
        const { visible } = await answerTo(anna, typed, mention);
        assert.match(visible, /Norma/);
        assert.doesNotMatch(visible, /förstod/);
      }
    });

    it('takes presses on its cards', async () => {
      const status = await answerTo(anna, 'status');
      assert.doesNotMatch(status.visible, /\[Ändra företrädare\]/);
      const form = asCard(await press(alone(anna), anna, status, 'Ny omröstning'), status);
      assert.match(
        await told(alone(anna), anna, form, 'Öppna omröstningen', { Fråga: 'Ska vi flytta?' }),
        /Kortet visas i gruppens chatt/,
      );
      const vote = await group.waitFor(({ visible }) => visible.includes('Ska vi flytta?'));
      assert.deepEqual(await press(alone(anna), anna, form, 'Tillbaka'), { kind: 'closed' });
      await told(group, anna, vote, 'Ja');
    });

    it('says what can be done there', async () => {
      const help = await answerTo(anna, 'hjälp');
      assert.match(help.visible, /skriv till exempel:\nmöte 12 februari/);
      const commands = textOf(help);
      for (const word of ['rösta', 'avsluta', 'beslut', 'frister'])
        assert.match(commands, new RegExp(`"${word}"`));
      assert.doesNotMatch(commands, /"(registrera|språk)"/);
      assert.match(textOf(asCard(await press(alone(anna), anna, help, 'Status'), help)), /Bengt Åberg/);
    });

    it('does what was meant by what it did not understand', async () => {
      const asked = await answerTo(anna, 'rösto Ska vi flytta?');
      assert.match(asked.visible, /Jag känner inte igen ”rösto”\. Menade du rösta\?/);
      assert.match(
        await told(alone(anna), anna, asked, 'rösta Ska vi flytta?'),
        /Kortet visas i gruppens chatt/,
      );
      await group.waitFor(({ visible }) => visible.includes('Ska vi flytta?'));
    });

    it('greets with what can be done there', async () => {
      await alone(anna).addBot(anna);
      await alone(anna).waitFor(({ visible }) => visible.includes('Det här kan du göra'));
    });

    it('leaves to the group’s chat what only it can do', async () => {
      for (const typed of ['registrera', 'språk en', 'språk']) {
        assert.match((await answerTo(anna, typed)).text, NOT_HERE);
      }
      const about = await aboutFor(anna);
      const seats = { 'seat:funktionsstod-1': anna.aadObjectId, 'seat:forum-skill-1': anna.aadObjectId };
      for (const [verb, data] of [
        ['register', {}],
        ['choose-agreement', { agreement: 'norma', forum: 'styrgrupp' }],
        ['assign-seats', { agreement: 'norma', forum: 'styrgrupp', ...seats }],
        ['set-language', { language: 'en' }],
      ] as const) {
        const answer = await sent(alone(anna), anna, verb, { ...data, about });
        assert.ok(answer.kind === 'message' && NOT_HERE.test(answer.text), verb);
      }
      assert.match((await answerTo(anna, 'status')).unfolded, /Forum Skill: Bengt Åberg/);
    });

    it('speaks the person’s own language', async () => {
      const erik = town.teams.person('Erik Ask', 'en-GB');
      await elsewhere(david, erik);
      assert.match((await answerTo(erik, 'stäng')).text, /^No vote is open\./);
      const status = await answerTo(erik, 'status');
      assert.match(status.visible, /\[New vote\]/);
      assert.match(textOf(asCard(await press(alone(erik), erik, status, 'New vote'), status)), /Question/);
    });
  });

  it('of a person without a seat says where to go', async () => {
    for (const person of [cecilia, david]) {
      for (const typed of ['hjälp', 'hej'])
        assert.match(
          (await answerTo(person, typed)).visible,
          /Öppna gruppens chatt och tryck på Registrera där\./,
        );
      assert.match((await answerTo(person, 'rösto')).visible, /Jag arbetar i gruppens chatt\./);
      for (const typed of ['rösta', 'rösta Ska vi?', 'status', 'registrera', 'beslut', 'stäng']) {
        assert.match((await answerTo(person, typed)).text, NOT_HERE);
      }
    }
  });

  describe('of a person with seats in several groups', () => {
    let other: Chat;
    beforeEach(async () => {
      other = await elsewhere(anna, david);
    });

    const chosen = async (choose: ChatMessage, title: string): Promise<Pressable> =>
      asCard(await press(alone(anna), anna, choose, title), choose);
    const inGroups = async (typed: string): Promise<readonly Pressable[]> => {
      const choose = await answerTo(anna, typed);
      assert.match(choose.visible, /^Vilken grupp gäller det\?/);
      return [await chosen(choose, '1. Styrgrupp'), await chosen(choose, '2. Styrgrupp')];
    };

    it('asks which group, and then does what was asked', async () => {
      const texts = (await inGroups('status')).map(textOf);
      assert.ok(texts.some((text) => text.includes('Bengt Åberg') && !text.includes('David Nord')));
      assert.ok(texts.some((text) => text.includes('David Nord') && !text.includes('Bengt Åberg')));
      for (const form of await inGroups('rösta')) {
        await told(alone(anna), anna, form, 'Öppna omröstningen', { Fråga: 'Ska vi i vår grupp?' });
      }
      for (const chat of [group, other]) {
        await chat.waitFor(({ visible }) => visible.includes('Ska vi i'));
        assert.equal(chat.fromBot.filter(({ visible }) => visible.includes('Ska vi i')).length, 1);
      }
    });

    it('closes the vote of the group that is chosen', async () => {
      // From whatever time it is now, within a day.
      await openedMeeting(group, anna, 'imorgon kl 00.00');
      await openVote(group, anna, 'Ska vi flytta?');
      const choose = await answerTo(anna, 'stäng');
      const answers = [
        await press(alone(anna), anna, choose, '1. Styrgrupp'),
        await press(alone(anna), anna, choose, '2. Styrgrupp'),
      ];
      const asking = answers.find(({ kind }) => kind === 'card');
      assert.ok(asking, 'the one with an open vote asks first');
      assert.match(
        await told(alone(anna), anna, asCard(asking, choose), 'Ropa upp dem som saknas'),
        /ropats upp/,
      );
      assert.ok(
        answers.some(
          (answer) => answer.kind === 'message' && answer.text.startsWith('Ingen omröstning är öppen.'),
        ),
      );
    });

    it('says that nothing was done of what came with words of its own', async () => {
      for (const typed of ['rösta Ska vi flytta?', 'beslut flytta']) {
        const choose = await answerTo(anna, typed);
        assert.match(choose.visible, /Jag har inte gjort något än\./);
        assert.match(textOf(await chosen(choose, '1. Styrgrupp')), /Om partnerskapet/);
      }
      assert.ok(![...group.fromBot, ...other.fromBot].some(({ visible }) => visible.includes('flytta')));
    });

    it('helps without asking, and asks when a button is pressed', async () => {
      const help = await answerTo(anna, 'hjälp');
      const choose = asCard(await press(alone(anna), anna, help, 'Beslut'), help);
      const decisions = await press(alone(anna), anna, choose, '1. Styrgrupp');
      assert.match(textOf(asCard(decisions, help)), /Inga beslut än/);
    });
  });

  describe('what a card says it is about', () => {
    let mine: About, theirs: About;
    beforeEach(async () => {
      await elsewhere(cecilia, david);
      [mine, theirs] = [await aboutFor(anna), await aboutFor(david)];
      assert.notEqual(mine.partnership, theirs.partnership);
    });

    const refused = async (by: Person, about: unknown, verb = 'status', data = {}): Promise<void> => {
      const answer = await sent(alone(by), by, verb, { ...data, about });
      assert.ok(answer.kind === 'message' && answer.text.startsWith(NOT_YOURS), JSON.stringify(answer));
    };

    it('is refused to strangers and to members of another partnership', async () => {
      const [stranger] = town.people('Okänd Person') as [Person];
      const vote = await openVote(group, anna, 'Ska vi?');
      const ballot = dataOf(vote.card, 'cast-ballot');
      for (const person of [stranger, david]) {
        await refused(person, mine);
        await refused(person, mine, 'help');
        await refused(person, mine, 'cast-ballot', ballot);
      }
      await refused(anna, theirs);
    });

    it('is refused when it is invented', async () => {
      await refused(anna, { ...mine, partnership: 'another' });
      await refused(anna, { ...mine, forum: 'samverkansgrupp' });
      await refused(anna, { ...mine, forum: '__proto__' });
      const answer = await sent(alone(anna), anna, 'status', { about: { partnership: mine.partnership } });
      assert.ok(answer.kind === 'message' && answer.text.startsWith('Jag kunde inte läsa'));
    });

    it('does not open another partnership’s vote to a member', async () => {
      const vote = await openVote(group, anna, 'Ska vi?');
      const ballot = dataOf(vote.card, 'cast-ballot');
      const answer = await sent(alone(david), david, 'cast-ballot', { ...ballot, about: theirs });
      assert.ok(answer.kind === 'message' && answer.text.startsWith('Den omröstningen finns inte'));
    });

    it('means nothing in a group’s chat: the chat’s own forum is meant', async () => {
      for (const about of [theirs, { partnership: 'another', forum: 'another' }]) {
        const answer = await sent(group, cecilia, 'status', { about });
        assert.ok(answer.kind === 'card');
        assert.match(JSON.stringify(answer.card), /Bengt Åberg/);
        assert.doesNotMatch(JSON.stringify(answer.card), /David Nord|"about"/);
      }
      const unbound = town.teams.groupChat('Ingens chatt', [anna]);
      const answer = await sent(unbound, anna, 'status', { about: mine });
      assert.ok(answer.kind === 'message' && answer.text.includes('inte kopplad till något partnerskap'));
    });
  });
});
