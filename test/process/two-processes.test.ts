import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { BotProcess } from '../support/bot-process.ts';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { BRUKARSKOLAN } from './groups.ts';
import { openVote, plain, register, told, Town } from './steering-group.ts';

/** Clocks and connections differ a little; nobody sees the difference. */
const NEARLY_A_SECOND_MS = 900;

describe('two processes on one store', function () {
  this.timeout(60_000);
  let town: Town;
  let other: BotProcess;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person, david: Person, eva: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt, cecilia, david, eva] = town.people(...Object.values(BRUKARSKOLAN.seats)) as [
      Person,
      Person,
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia, david, eva]);
    await register(chat, anna, BRUKARSKOLAN);
    other = await town.startAnother();
  });
  afterEach(() => town.demolish());

  const isEdit = ({ method }: { method: string }): boolean => method === 'PUT';
  const edits = (message: ChatMessage): readonly { at: number }[] =>
    town.teams.calls.filter((call) => isEdit(call) && call.path.endsWith(`/${message.id}`));
  const leastGap = (message: ChatMessage): number => {
    const times = edits(message).map(({ at }) => at);
    return Math.min(...times.slice(1).map((at, index) => at - (times[index] ?? 0)));
  };

  it('that share the voters edit the card once a second together, and it ends as things stand', async () => {
    const vote = await openVote(chat, anna, 'Ska vi söka medel?');
    town.teams.connectTo(town.bot.url, other.url);
    const began = Date.now();
    for (let round = 0; Date.now() - began < 4_000; round += 1) {
      const button = round % 2 ? 'Ja' : 'Nej';
      await Promise.all([anna, bengt, cecilia, david].map((person) => told(chat, person, vote, button)));
      await pause(50);
    }
    await Promise.all([anna, bengt, cecilia, david].map((person) => told(chat, person, vote, 'Ja')));
    // The last who is waited for closes the vote, whatever the others are about to change.
    await told(chat, eva, vote, 'Ja');
    await town.settled();

    assert.match(plain(vote.visible), /Antaget, § 1\//);
    assert.equal(chat.fromBot.filter(({ visible }) => plain(visible).includes('5 röstade ja')).length, 1);
    assert.ok(edits(vote).length >= 4, `${edits(vote).length} edits`);
    assert.ok(leastGap(vote) >= NEARLY_A_SECOND_MS, `two edits within ${leastGap(vote)} ms`);
    for (const bot of [town.bot, other]) assert.doesNotMatch(bot.output(), /"level":(40|50)/);
  });

  for (const [name, votesAtSurvivor, stands] of [
    ['and nothing else happens', 0, '1 av 5 har röstat'],
    ['while others vote at the one that is left', 3, '4 av 5 har röstat'],
  ] as const) {
    it(`of which one is killed as it edits, ${name}: the card ends as things stand`, async () => {
      const vote = await openVote(chat, anna, 'Ska vi?');
      town.teams.fail('no-answer', { when: isEdit });
      await told(chat, anna, vote, 'Ja');
      await town.teams.waitUntil(() => edits(vote).length === 1);
      assert.match(plain(vote.visible), /0 av 5 har röstat/);
      await town.bot.end('SIGKILL');
      town.teams.connectTo(other.url);
      for (const person of [bengt, cecilia, david].slice(0, votesAtSurvivor)) {
        await told(chat, person, vote, 'Nej');
      }
      await town.settled();
      assert.ok(plain(vote.visible).includes(stands), vote.visible);
      assert.ok(leastGap(vote) >= NEARLY_A_SECOND_MS, `two edits within ${leastGap(vote)} ms`);
      assert.doesNotMatch(other.output(), /"level":(40|50)/);
    });
  }
});
