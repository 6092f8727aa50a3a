import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

const TEXT = 'Avtalet förlängs till och med den 31 december 2025.';
const ASKED = 'Vill ni förnya ändringen av avtalet eller låta den förfalla?';

/** A change of the agreement that not everybody signs: asked about after ninety days, renewed or let lapse. */
describe('a change of the agreement that nobody signs', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-03' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
    await chat.say(bengt, `ändring ${TEXT}`);
    const vote = await card('har röstat');
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Ja');
    await card('Väntar på underskrift från');
  });
  afterEach(() => town.demolish());

  const card = (wanted: string): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => plain(visible).includes(TEXT) && plain(visible).includes(wanted));
  const on = (day: string, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') =>
    town.restart(signal, { START_TIME: day });
  const askedIn = (among: readonly ChatMessage[]): number =>
    among.filter(({ visible }) => plain(visible).includes(ASKED)).length;
  const ownOf = (person: Person): Chat => {
    const alone = town.teams.personalChat(person.id);
    assert.ok(alone);
    return alone;
  };

  it('is asked about once, renewed by one in their personal chat, and signed after that', async () => {
    await on('2025-05-02');
    await card('Väntar på underskrift från');
    assert.equal(askedIn(chat.fromBot), 0);
    await on('2025-05-05', 'SIGKILL');
    const question = await card(ASKED);
    assert.match(
      plain(question.summary),
      /^Förnya ändringen av avtalet senast 4 juni 2025, annars förfaller/,
    );
    const own = await ownOf(anna).waitFor(({ visible }) => plain(visible).includes(ASKED));
    await ownOf(bengt).waitFor(({ visible }) => plain(visible).includes(ASKED));

    await chat.say(anna, 'status');
    await chat.waitFor(({ unfolded }) =>
      plain(unfolded).includes('förfaller om ingen förnyar den senast den 4 juni 2025'),
    );
    await chat.say(anna, 'frister');
    await chat.waitFor(({ visible }) =>
      plain(visible).includes('Förnya ändringen av avtalet eller låt den förfalla'),
    );

    assert.match(await told(chat, bengt, question, 'Låt förfalla'), /förfaller efter den 4 juni 2025/);
    await card('vill låta ändringen av avtalet förfalla');
    assert.match(await told(ownOf(anna), anna, own, 'Förnya'), /Skriv under senast den 4 juni 2025/);
    await card('Anna Ek har förnyat ändringen av avtalet');
    await card('Anna Ek förnyade ändringen den 5 maj 2025');
    assert.match(await told(chat, bengt, question, 'Låt förfalla'), /förnyades den 5 maj 2025/);

    await on('2025-08-11');
    await chat.say(bengt, 'ändring');
    const list = await chat.waitFor(({ visible }) => plain(visible).includes('[Underskrift § 1/2025]'));
    assert.equal(askedIn(chat.fromBot), 1, 'it is asked once');
    for (const [person, day] of [
      [anna, '2025-02-01'],
      [bengt, '2025-08-11'],
    ] as const) {
      const form = asCard(await press(chat, person, list, 'Underskrift §\u00a01/2025'), list);
      await told(chat, person, form, 'Registrera', {
        'Namn på den som har skrivit under': 'Eva Lind',
        'Befattning eller roll': 'Chef',
        'Behörighet (valfritt)': 'Firmatecknare',
        Ort: 'Göteborg',
        'Datum för underskriften': day,
      });
    }
    await card('gäller från och med den 11 augusti 2025');
  });

  it('lapses when nobody renews it, also while the bot was down, and is signed no more', async () => {
    await on('2025-05-05');
    const question = await card(ASKED);
    await on('2025-06-05', 'SIGKILL');
    await card('Ändringen av avtalet har förfallit');
    const waiting = await card('Förfallen den 5 juni 2025');
    assert.ok(!plain(waiting.visible).includes('[Registrera underskrift]'));
    assert.match(await told(chat, anna, question, 'Förnya'), /förföll den 5 juni 2025/);
    await chat.say(anna, 'beslut');
    await chat.waitFor(({ visible }) => plain(visible).includes('Förfallen den 5 juni 2025'));
  });

  it('lapses at once when all of the parties let it', async () => {
    await on('2025-05-05');
    const question = await card(ASKED);
    await told(chat, anna, question, 'Låt förfalla');
    assert.match(await told(chat, bengt, question, 'Låt förfalla'), /Nu är den förfallen/);
    await card('Ändringen av avtalet har förfallit');
  });
});
