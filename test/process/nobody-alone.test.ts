import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, minutesIn, openedMeeting, unfolded } from './at-a-meeting.ts';
import { BRUKARSKOLAN, NORMA } from './groups.ts';
import {
  asCard,
  openVote,
  plain,
  press,
  register,
  sentenceOf,
  told,
  Town,
  typedForm,
} from './steering-group.ts';

/** What one person alone, at night and outside a meeting, once could decide, in both agreements. */
const ALONE = [
  {
    group: NORMA,
    night: '2025-07-17T02:00',
    lastDay: '24 juli 2025',
    dayAfter: '2025-07-25',
    meeting: '2025-07-25 kl 10.00',
    rule: {
      button: 'Beslutsregel',
      filled: { 'Ny regel': 'Enhällighet: alla avgivna ja- och nejröster ska vara ja' },
    },
    ruleAsked: 'alla avgivna ja- och nejröster',
  },
  {
    group: BRUKARSKOLAN,
    night: '2022-07-17T02:00',
    lastDay: '25 juli 2022',
    dayAfter: '2022-07-26',
    meeting: '2022-07-26 kl 10.00',
    rule: { button: 'Utslagsröst', filled: {} },
    ruleAsked: 'Ska ordföranden ha utslagsröst',
  },
] as const;
const QUESTION = 'Ska vi flytta 200 000 kr?';
const AMENDMENT = 'Ersättningen höjs till 900 000 kr per år';

for (const { group, night, lastDay, dayAfter, meeting, rule, ruleAsked } of ALONE) {
  describe(`nobody decides alone in ${group.agreement}`, function () {
    this.timeout(60_000);
    let town: Town;
    let chat: Chat;
    let anna: Person, others: readonly Person[];

    beforeEach(async () => {
      town = await Town.build({ START_TIME: night });
      [anna, ...others] = town.people(...Object.values(group.seats)) as [Person, ...Person[]];
      chat = town.teams.groupChat('Styrgruppen', [anna, ...others]);
      await register(chat, anna, group);
    });
    afterEach(() => town.demolish());

    const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
      chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 20_000);
    const numbered = (n: number): string => `§ ${n}/${night.slice(0, 4)}`;
    const isOpen = (question: string): Promise<ChatMessage> => shows(question, 'har röstat', '[Ja]');
    const rules = async (): Promise<Pressable> => {
      return typedForm(chat, anna, 'regler');
    };
    /** The plain word, a change of the agreement, and a rule of the group's own. */
    const allAsked = async (): Promise<readonly ChatMessage[]> => {
      await chat.say(anna, `rösta ${QUESTION}`);
      const question = await isOpen(QUESTION);
      await chat.say(anna, `ändring ${AMENDMENT}`);
      const amendment = await isOpen(AMENDMENT);
      const card = await rules();
      const form = asCard(await press(chat, anna, card, rule.button), card);
      assert.match(await told(chat, anna, form, 'Öppna omröstningen', rule.filled), /Omröstningen är öppen/);
      return [question, amendment, await isOpen(ruleAsked)];
    };
    const agenda = async (): Promise<string> => {
      await chat.say(anna, 'dagordning');
      return plain((await chat.waitFor(({ unfolded }) => unfolded.includes('Dagordning'), 20_000)).unfolded);
    };

    it('gets nothing adopted at night, tells everybody in person, and waits for the next meeting', async () => {
      const votes = await allAsked();
      for (const vote of votes) {
        assert.ok(plain(vote.visible).includes(`sista dag ${lastDay}`), vote.visible);
        await told(chat, anna, vote, 'Ja');
        for (const verb of ['close-vote', 'call-missing']) {
          const data = { vote: idOf(vote), confirmed: 'true' };
          const value = { action: { type: 'Action.Execute', verb, data } };
          const answer = invokeAnswer(await chat.invoke(anna, { name: 'adaptiveCard/action', value }));
          assert.match(sentenceOf(answer), /En skriftlig omröstning kan ingen avsluta i förtid/);
        }
        await chat.waitFor(
          ({ id, visible }) =>
            id === vote.id && plain(visible).includes(`1 av ${others.length + 1} har röstat`),
          20_000,
        );
      }
      await town.settled();
      for (const person of others) {
        const inPerson = town.teams.personalChat(person.id)?.fromBot ?? [];
        for (const question of [QUESTION, AMENDMENT, ruleAsked]) {
          const about = inPerson.filter(({ visible }) => plain(visible).includes(question));
          assert.equal(about.length, 1, `${person.name} is told of ${question}`);
          assert.match(plain(about[0]?.visible ?? ''), /Du har inte röstat\.[^]*\[Ja\]/);
        }
      }

      // All others but one answer: that one is missing all the same.
      for (const vote of votes) for (const person of others.slice(1)) await told(chat, person, vote, 'Ja');
      await town.restart('SIGKILL', { START_TIME: dayAfter });
      for (const n of [1, 2, 3]) await shows(`${numbered(n)} · omröstning`, 'Inte avgjord');
      const waiting = await agenda();
      for (const n of [1, 2, 3])
        assert.ok(
          waiting.includes(`Blev inte avgjord i omröstningen mellan mötena, ${numbered(n)}`),
          waiting,
        );
      assert.doesNotMatch(plain(JSON.stringify((await rules()).card)), /gruppens eget beslut/);
      await chat.say(anna, 'ändring');
      await shows('Inga ändringar av avtalet är antagna');
      assert.ok(!chat.fromBot.some(({ visible }) => plain(visible).includes('Antaget')));
    });

    it('and what all have answered is reported to the next meeting, and stands in its minutes', async () => {
      const votes = await allAsked();
      for (const vote of votes) for (const person of [anna, ...others]) await told(chat, person, vote, 'Ja');
      for (const n of [1, 2, 3]) await shows(`${numbered(n)} · omröstning`, 'Antaget');
      const reported = await agenda();
      for (const n of [1, 2, 3])
        assert.ok(reported.includes(`Avgjordes mellan mötena, ${numbered(n)}. Resultatet anmäls.`), reported);
      if (group === BRUKARSKOLAN) return; // Its first meeting cannot be closed at once (B-styrgrupp-61).

      await town.restart('SIGTERM', { START_TIME: `${dayAfter}T09:50` });
      await openedMeeting(chat, anna, meeting);
      const form = asCard(
        await press(chat, anna, await agendaIn(chat), 'Avsluta mötet'),
        await agendaIn(chat),
      );
      await told(chat, anna, form, 'Avsluta mötet');
      const { text } = unfolded(await minutesIn(chat), 'Hela protokollet');
      for (const n of [1, 2, 3]) assert.ok(text.includes(numbered(n)), text);
      assert.match(text, /2 röstade ja och ingen nej/);
    });
  });
}

/** With waits of seconds, and a look for what is due that comes too late: the process has a timer of its own. */
describe('second thoughts after the last answer', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  const build = async (waits: string): Promise<void> => {
    town = await Town.build({ START_TIME: '2025-02-12T12:55', TICK_MS: '60000', VOTE_WAITS: waits });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  };
  afterEach(() => town.demolish());

  const shows = (vote: ChatMessage, wanted: string): Promise<ChatMessage> =>
    chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes(wanted), 20_000);
  const own = async (person: Person, vote: Pressable): Promise<Pressable> =>
    asCard(invokeAnswer(await chat.look(person, vote)), vote);

  it('change what was voted, or take it back; then the vote closes by itself in a moment', async () => {
    await build('1,3,1');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    await told(chat, anna, vote, 'Ja');
    assert.match(
      await told(chat, bengt, vote, 'Nej'),
      /Alla har nu svarat, och omröstningen avslutas om 3 sekunder\. Till dess kan du ändra dig/,
    );
    assert.match(await told(chat, bengt, await own(bengt, vote), 'Ångra'), /Din röst är borttagen/);
    await pause(4_000);
    assert.match(plain((await shows(vote, '1 av 2 har röstat')).visible), /Väntar på/);

    await told(chat, bengt, vote, 'Nej');
    assert.match(plain((await shows(vote, '2 av 2 har röstat')).visible), /Alla har svarat/);
    assert.match(await told(chat, bengt, vote, 'Ja'), /röstat ja/);
    const result = await chat.waitFor(
      ({ visible }) => plain(visible).includes('§ 1/2025 · omröstning'),
      20_000,
    );
    assert.match(plain(result.visible), /2 röstade ja och ingen nej/);
  });

  it('are skipped at a meeting by who leads it', async () => {
    await build('60,1,1');
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    await told(chat, anna, vote, 'Ja');
    assert.match(await told(chat, bengt, vote, 'Ja'), /avslutas om en minut/);
    assert.match(await told(chat, anna, vote, 'Avsluta omröstningen'), /avslutad, § 1\/2025/);
  });

  it('are over at a meeting after as long as it is set to, and those called have as long as that', async () => {
    await build('1,60,2');
    await openedMeeting(chat, anna, '2025-02-12 kl 13.00');
    const first = await openVote(chat, anna, 'Ska vi flytta?');
    for (const person of [anna, bengt]) await told(chat, person, first, 'Ja');
    await shows(first, 'Antaget, § 1/2025');

    const second = await openVote(chat, anna, 'Ska vi måla om?');
    await told(chat, anna, second, 'Ja');
    const calling = asCard(await press(chat, anna, second, 'Avsluta omröstningen'), second);
    await told(chat, anna, calling, 'Ropa upp dem som saknas');
    await shows(second, 'De som saknas ropades upp kl. 12.55');
    const asking = asCard(await press(chat, anna, second, 'Avsluta omröstningen'), second);
    assert.match(
      plain(JSON.stringify(asking.card)),
      /En part saknar svar\. Om du avslutar nu är frågan inte/,
    );
    assert.match(await told(chat, anna, asking, 'Avsluta ändå'), /får två minuter på sig/);
    await pause(2_500);
    assert.match(await told(chat, anna, asking, 'Avsluta ändå'), /avslutad, § 2\/2025/);
    await shows(second, 'Inte avgjord, § 2/2025');
  });
});

const idOf = ({ card }: ChatMessage): unknown =>
  /"cast-ballot","data":\{"vote":"([^"]+)"/.exec(JSON.stringify(card))?.[1];
