import assert from 'node:assert/strict';
import { cardText } from '../support/chat-double/card-reading.ts';
import { invokeAnswer } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { openedVote } from './opened-vote.ts';
import { NORMA } from './groups.ts';
import { asCard, openVote, plain, press, register, told, Town } from './steering-group.ts';

/** What Teams does with a card that refreshes itself: everybody sees their own, and only their own. */
describe('the vote as each person sees it', function () {
  this.timeout(40_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, outsider: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt, outsider] = town.people('Anna Ek', 'Bengt Åberg', 'Okänd Person') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, outsider]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const own = async (person: Person, on: Pressable): Promise<Pressable> =>
    asCard(invokeAnswer(await chat.look(person, on)), on);
  const seenBy = async (person: Person, on: Pressable): Promise<string> =>
    cardText((await own(person, on)).card);
  const edits = (): number => town.teams.calls.filter(({ method }) => method === 'PUT').length;
  const settled = (vote: ChatMessage, wanted: string): Promise<ChatMessage> =>
    chat.waitFor(({ id, visible }) => id === vote.id && plain(visible).includes(wanted));

  it('says what one has voted to oneself alone, and changes nothing that others see', async () => {
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    assert.match(await seenBy(anna, vote), /^Du har inte röstat\./m);
    assert.match(await told(chat, anna, vote, 'Ja'), /Du har röstat ja/);
    await settled(vote, '1 av 2 har röstat');

    const before = { calls: town.teams.calls.length, versions: vote.versions.length };
    assert.match(await seenBy(anna, vote), /^Du har röstat ja\.[^]*\[✓ Ja\]/m);
    assert.match(await seenBy(bengt, vote), /^Du har inte röstat\./m);
    // Teams asks again when it shows the card again, and the one it was given is refreshed in its turn.
    assert.match(await seenBy(anna, await own(anna, vote)), /^Du har röstat ja/m);
    assert.equal(town.teams.calls.length, before.calls, 'nothing was sent to the chat');
    assert.equal(vote.versions.length, before.versions);
    assert.doesNotMatch(plain(vote.visible), /Du har/);

    // Who has no seat is not asked for, and asking all the same tells nothing of anybody.
    await assert.rejects(chat.look(outsider, vote), /not refreshed for Okänd Person/);
    const data = { vote: voteIn(vote) };
    const asked = await chat.invoke(outsider, {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'own-vote', data }, trigger: 'automatic' },
      replyToId: vote.id,
    });
    assert.match(cardText(asCard(invokeAnswer(asked), vote).card), /^Du står inte i röstlängden/m);
  });

  it('keeps the shared card its own after a refresh, and presses are still answered with a sentence', async () => {
    const vote = await openVote(chat, anna, 'Ska vi flytta?');
    const mine = await own(anna, vote);
    const editsBefore = edits();
    assert.match(await told(chat, anna, mine, 'Nej'), /Du har röstat nej/);
    assert.match(await told(chat, bengt, vote, 'Avstår'), /valt att avstå/);
    const after = await chat.waitFor(
      ({ id, visible }) => id === vote.id && plain(visible).includes('Avslutad'),
    );
    assert.ok(edits() > editsBefore);
    assert.doesNotMatch(plain(after.visible), /Du har/);
    // A refresh that was on its way when the vote closed.
    const late = await chat.look(anna, mine);
    assert.match(cardText(asCard(invokeAnswer(late), vote).card), /Avslutad omröstning/);
  });

  it('says that one is recused, also when one left the form before', async () => {
    const vote = await openVote(chat, anna, 'Ska vi anlita Bengts bolag?');
    const form = asCard(await press(chat, bengt, vote, 'Jäv'), vote);
    assert.deepEqual(await press(chat, bengt, form, 'Tillbaka'), { kind: 'closed' });
    assert.match(await seenBy(bengt, vote), /^Du har inte röstat\./m);
    await told(chat, bengt, form, 'Anmäl jäv', { 'Skäl för jäv': 'Jag äger bolaget' });
    assert.match(await seenBy(bengt, vote), /^Du har anmält jäv/m);
  });

  it('names the alternative one has voted for', async () => {
    const alternatives = ['Folkets hus', 'Rosenlund', 'Vi stannar'];
    const vote = await openedVote(chat, anna, { question: 'Var ska vi vara?', alternatives });
    assert.match(await told(chat, anna, vote, '2. Rosenlund'), /Du har röstat på ”Rosenlund”/);
    assert.match(await told(chat, anna, vote, '2. Rosenlund'), /Du hade redan röstat på ”Rosenlund”/);
    assert.match(await told(chat, anna, vote, '3. Vi stannar'), /Nu har du röstat på ”Vi stannar”/);
    assert.match(await seenBy(anna, vote), /^Du har röstat på ”Vi stannar”\./m);
    await told(chat, bengt, vote, '3. Vi stannar');
    await settled(vote, 'Avslutad');
  });
});

const voteIn = ({ card }: ChatMessage): unknown => {
  const found = /"own-vote","data":\{"vote":"([^"]+)"/.exec(JSON.stringify(card));
  return found?.[1];
};
