import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { plain, register, told, Town } from './steering-group.ts';

/** People who have the app only through the group, and chats that the bot is taken out of, with a real process. */
describe('whoever the bot cannot write to', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-03T12:00', TICK_MS: '100' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
  });
  afterEach(() => town.demolish());

  const alone = (person: Person): Chat => {
    const personal = town.teams.personalChat(person.id);
    assert.ok(personal);
    return personal;
  };
  const shown = (where: Chat, ...texts: readonly string[]): Promise<ChatMessage> =>
    where.waitFor(({ visible }) => texts.every((text) => plain(visible).includes(text)), 15_000);
  const meeting = async (): Promise<void> => {
    await chat.say(anna, 'möte 2025-02-12 kl 13.00 Rosenlund');
    await told(chat, anna, await shown(chat, 'Utkast till kallelse'), 'Skicka kallelse');
  };

  it('is mentioned in the group’s chat with what it is about, stands in the status, and gets it when met', async () => {
    alone(bengt).botPresent = false;
    await register(chat, anna, NORMA);
    await meeting();
    const group = await shown(chat, 'Jag kunde inte skriva till Bengt Åberg', 'Kallelse');
    assert.match(group.visible, /<at>Bengt Åberg<\/at>/);
    const { msteams } = group.card as { msteams: { entities: readonly unknown[] } };
    assert.deepEqual(msteams.entities, [
      {
        type: 'mention',
        text: '<at>Bengt Åberg</at>',
        mentioned: { id: bengt.id, name: 'Bengt Åberg' },
      },
    ]);
    await chat.say(anna, 'status');
    await shown(chat, 'Nås inte i egen chatt: Bengt Åberg (sedan 3 februari 2025)');

    await alone(bengt).addBot(bengt);
    await shown(alone(bengt), 'onsdag den 12 februari 2025', 'Du har inte svarat än');
    await chat.say(anna, 'hjälp');
    await chat.say(anna, 'status');
    const statuses = () => chat.fromBot.filter(({ visible }) => visible.includes('[Om partnerskapet]'));
    await chat.waitFor(() => statuses().length >= 3, 15_000);
    assert.ok(!statuses().at(-1)?.visible.includes('Nås inte'));
    const notices = alone(bengt).fromBot.filter(({ visible }) => visible.includes('Du har inte svarat än'));
    assert.equal(notices.length, 1, 'once');
  });

  it('is told in one message what was missed, when the bot comes back to a chat it was removed from', async () => {
    await register(chat, anna, NORMA);
    await meeting();
    await shown(chat, 'Kallelse');
    await town.settled();
    await chat.removeBot(anna);
    const before = chat.fromBot.length;
    const own = await shown(alone(bengt), 'Du har inte svarat än');
    const calls = town.teams.calls.length;
    await told(alone(bengt), bengt, own, 'Kommer');
    await town.settled();
    const toGroup = town.teams.calls
      .slice(calls)
      .filter(({ path }) => path.includes(encodeURIComponent(chat.id)));
    assert.deepEqual(toGroup, [], 'nothing is sent where the bot is not');

    await alone(bengt).say(bengt, 'möte 2025-02-20 kl 10.00 Rosenlund');
    await town.settled();
    await chat.addBot(anna);
    await shown(chat, 'Jag är tillbaka', 'Utkast till kallelse: Ordinarie möte 20 februari');
    assert.equal(chat.fromBot.length, before + 1, 'in one message');
    await shown(chat, 'Kommer: Bengt Åberg');
    assert.equal(chat.fromBot.length, before + 1, 'and the cards there are brought up to date');
  });
});
