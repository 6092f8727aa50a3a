import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, minutesIn, unfolded } from './at-a-meeting.ts';
import { asCard, press, register, Town } from './steering-group.ts';

const vuxenskolan = 'Vuxenskolan, företrädare 1';
const staden = 'Socialförvaltningen, företrädare 1';
/** Three of them are the other party’s, which confirms what is decided without a vote. */
const MOST_PRESSES = 33;

describe('the first meeting of Brukarskolan', function () {
  this.timeout(180_000);
  let town: Town;
  afterEach(() => town.demolish());

  it(`is run, from opening to approved minutes, in at most ${MOST_PRESSES} presses`, async () => {
    town = await Town.build({ START_TIME: '2022-04-20T12:55' });
    const [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    const chat: Chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, {
      agreement: 'Brukarskolan/På rätt kurs',
      seats: { [vuxenskolan]: 'Anna Ek', [staden]: 'Bengt Åberg' },
    });
    await chat.say(anna, 'möte 2022-04-20 kl 13.00 Rosenlund');
    const draft = await chat.waitFor(({ visible }) => visible.includes('[Skicka kallelse]'));
    await press(chat, anna, draft, 'Skicka kallelse');
    const notice = await chat.waitFor(({ visible }) => visible.includes('[Öppna mötet]'));

    let presses = 0;
    const presser = (by: Person) => (on: Pressable, title: string, filled?: Record<string, string>) => {
      presses += 1;
      return press(chat, by, on, title, filled);
    };
    const leader = presser(anna);
    /** A form is opened, filled in and sent. */
    const through = async (on: Pressable, title: string, send: string, filled?: Record<string, string>) => {
      const answer = await leader(asCard(await leader(on, title), on), send, filled);
      assert.equal(answer.kind, 'message', JSON.stringify(answer));
    };
    const changed = (before: ChatMessage, visible: string): Promise<ChatMessage> =>
      chat.waitFor((now) => now.id === before.id && now.visible !== visible, 15_000);

    await through(notice, 'Öppna mötet', 'Öppna mötet', {
      'Bengt Åberg (Socialförvaltningen)': 'Närvarande',
    });
    let card = await agendaIn(chat);
    const steps: string[] = [];
    while (card.visible.includes('[Nästa punkt]')) {
      let seen = card.visible;
      await leader(card, 'Nästa punkt');
      card = await changed(card, seen);
      seen = card.visible;
      const title = card.visible.split('\n')[2] ?? '';
      steps.push(title);
      if (title.includes('Val av ordförande')) {
        const elected = { Ordförande: 'Anna Ek (Vuxenskolan)', 'Till och med': '2023-03-31' };
        await through(card, 'Välj ordförande', 'Välj', elected);
      } else if (/Verksamhetsrapporteringens innehåll|Uppföljning och statistik/.test(title)) {
        await through(card, 'Besluta', 'Besluta', { Beslut: 'Styrgruppen beslutar att följa upp närvaron.' });
      } else continue;
      card = await changed(card, seen);
      seen = card.visible;
      await presser(bengt)(card, 'Stämmer');
      card = await changed(card, seen);
    }
    await through(card, 'Avsluta mötet', 'Avsluta mötet');
    const minutes = await minutesIn(chat, 'väntar på justering');
    await leader(minutes, 'Justera');
    await presser(bengt)(minutes, 'Justera');
    const approved = await minutesIn(chat, 'Justeringen är klar');

    assert.equal(new Set(steps).size, steps.length, 'an item came twice');
    const { text } = unfolded(approved, 'Hela protokollet');
    assert.match(text, /Mötet öppnades kl\. /);
    assert.match(text, /Mötet avslutades kl\. /);
    // What was gone past with nothing decided or noted is said to be left; what was decided is not.
    const [, untreated = ''] = text.split('Ärenden som inte behandlades');
    assert.match(untreated, /Ekonomi/);
    assert.doesNotMatch(untreated, /ordförande|Verksamhetsrapporteringens|Uppföljning/i);
    assert.ok(presses <= MOST_PRESSES, `${presses} presses: ${steps.join(', ')}`);
  });
});
