import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, openVote, press, register, Town } from './steering-group.ts';

describe('with targeted messages', function () {
  this.timeout(40_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  before(async () => {
    town = await Town.build({ TARGETED_MESSAGES: 'on' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
  });
  after(() => town.demolish());

  const answerTo = async (words: string): Promise<ChatMessage> => {
    const before = chat.fromBot.length;
    await chat.say(anna, words);
    const answer = chat.fromBot[before];
    assert.ok(answer, words);
    return answer;
  };

  /** Teams does not know the message by that address, or shows one person what all should see. */
  const notEdited = ({ id }: ChatMessage): void =>
    assert.ok(!town.teams.calls.some(({ method, path }) => method === 'PUT' && path.endsWith(`/${id}`)));

  for (const words of ['hjälp', 'status', 'tack', 'blomkål', 'rösta', 'problem Värmen'])
    it(`what is answered to “${words}” is shown to whoever wrote it alone`, async () => {
      assert.equal((await answerTo(words)).onlyFor?.name, 'Anna Ek');
    });

  it('what concerns the group is shown to all', async () => {
    assert.equal((await openVote(chat, anna, 'Ska vi byta lokal?')).onlyFor, undefined);
    for (const words of ['beslut', 'frister', 'språk sv'])
      assert.equal((await answerTo(words)).onlyFor, undefined, words);
    await chat.addBot();
    assert.equal(chat.fromBot.at(-1)?.onlyFor, undefined);
  });

  it('a form that one person is shown becomes a card for all, as a message of its own', async () => {
    const form = await answerTo('problem Värmen fungerar inte');
    const filled = asCard(await press(chat, anna, form, 'Fyll i anmälan'), form);
    await press(chat, anna, filled, 'Anmäl');
    const card = await chat.waitFor(
      ({ visible, onlyFor }) => visible.includes('Värmen fungerar inte') && !onlyFor,
    );
    assert.notEqual(card.id, form.id);
    notEdited(form);
  });

  for (const status of [400, 403, 404])
    it(`the whole chat is shown it where Teams answers ${status}`, async () => {
      town.teams.fail({ status }, { when: ({ query }) => query.has('isTargetedActivity') });
      const answer = await answerTo('hjälp');
      assert.equal(answer.onlyFor, undefined);
      assert.doesNotMatch(JSON.stringify(answer.card), /"alone"/);
    });

  it('what is said in a personal chat is sent as ever', async () => {
    const personal = town.teams.personalChat(anna.id);
    assert.ok(personal);
    await personal.say(anna, 'status');
    assert.equal(personal.fromBot.at(-1)?.onlyFor, undefined);
    const there = town.teams.calls.filter(({ path }) => path.includes(encodeURIComponent(personal.id)));
    assert.ok(there.length > 0 && there.every(({ query }) => !query.has('isTargetedActivity')));
  });

  it('nor does a card become one for all that was reached from one that one person is shown', async () => {
    chat.members.push(...town.people('Cecilia Öst'));
    const help = await answerTo('hjälp');
    const status = asCard(await press(chat, anna, help, 'Status'), help);
    const form = asCard(await press(chat, anna, status, 'Ändra företrädare'), status);
    await press(chat, anna, form, 'Spara', {
      'Nämnden för funktionsstöd, Göteborgs stad': 'Cecilia Öst',
    });
    await chat.waitFor(({ unfolded, onlyFor }) => unfolded.includes('Cecilia Öst') && !onlyFor);
    notEdited(help);
  });
});

describe('without targeted messages', function () {
  this.timeout(40_000);

  it('everything is shown to all, as nobody has asked for anything else', async () => {
    const town = await Town.build();
    const [anna] = town.people('Anna Ek') as [Person];
    const chat = town.teams.groupChat('Styrgruppen', [anna]);
    await chat.say(anna, 'hjälp');
    assert.ok(!town.teams.calls.some(({ query }) => query.has('isTargetedActivity')));
    assert.equal(chat.fromBot.length, 1);
    await town.demolish();
  });
});
