import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import type { Call } from '../support/chat-double/faults.ts';
import { plain, Town } from './steering-group.ts';

/** What is answered to typed words when Teams takes it badly, with a real process. */
describe('a reply to what is typed', function () {
  this.timeout(40_000);
  let town: Town;
  let chat: Chat;
  let anna: Person;

  before(async () => {
    town = await Town.build();
  });
  beforeEach(() => {
    [anna] = town.people('Anna Ek') as [Person];
    chat = town.teams.groupChat('Styrgruppen', [anna]);
  });
  after(() => town.demolish());

  const isPost = ({ method, path }: Call): boolean =>
    method === 'POST' && path.includes(encodeURIComponent(chat.id));
  const posts = () => town.teams.calls.filter(isPost);
  const isHelp = ({ visible }: ChatMessage): boolean => plain(visible).includes('Så fungerar det');
  const warned = async (words: string): Promise<void> => {
    while (!town.bot.output().includes(words)) await pause(20);
  };

  for (const [name, fault] of [
    ['is throttled', { status: 429, retryAfterSeconds: 1 }],
    ['meets another change', { status: 412 }],
    ['meets an error', { status: 502 }],
    ['is lost on the way', 'lost-call'],
  ] as const) {
    it(`that ${name} comes once, later, and Teams waits for nothing`, async () => {
      town.teams.fail(fault, { times: 2, when: isPost });
      assert.equal((await chat.say(anna, 'hjälp')).status, 200);
      assert.equal(posts().length, 1, 'answered before the second try');
      await chat.waitFor(isHelp, 10_000);
      const [first, second] = posts();
      assert.ok(first && second);
      if (name === 'is throttled') assert.ok(second.at - first.at >= 1_000, 'before Teams allowed it');
      assert.equal(posts().length, 3);
      assert.equal(chat.fromBot.length, 1, 'an apology, or twice the same');
    });
  }

  it('that Teams is slow to confirm is neither sent again nor apologised for', async () => {
    town.teams.fail('effect-alone', { when: isPost });
    const asked = Date.now();
    assert.equal((await chat.say(anna, 'hjälp')).status, 200);
    assert.ok(Date.now() - asked < 15_000, 'Teams would have asked again');
    await warned('a reply was not confirmed in time');
    await pause(2_000);
    assert.equal(posts().length, 1);
    assert.equal(chat.fromBot.length, 1);
  });

  it('that Teams refuses is apologised for', async () => {
    town.teams.fail({ status: 413 }, { when: isPost });
    assert.equal((await chat.say(anna, 'hjälp')).status, 200);
    assert.match(chat.fromBot.at(-1)?.text ?? '', /Något gick fel/);
  });

  it('that is refused like its apology is given up, without a fault of the bot’s', async () => {
    chat.botPresent = false;
    assert.equal((await chat.say(anna, 'hjälp')).status, 200);
    await warned('an apology was refused');
    assert.equal(posts().length, 2);
  });

  it('that waits when the bot stops is tried once more before it ends', async () => {
    town.teams.fail({ status: 429, retryAfterSeconds: 30 }, { when: isPost });
    await chat.say(anna, 'hjälp');
    assert.equal(await town.restart('SIGTERM'), 0);
    assert.deepEqual(chat.fromBot.map(isHelp), [true]);
  });
});
