import assert from 'node:assert/strict';
import { cardText } from '../support/chat-double/index.ts';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

const TEXT = 'Avtalet förlängs till och med den 31 december 2025.';
const [NAME, ROLE, PLACE, DAY, NUMBER] = [
  'Namn på den som har skrivit under',
  'Befattning eller roll',
  'Ort',
  'Datum för underskriften',
  'Diarienummer (valfritt)',
];

/** A change of the agreement from proposal to validity: a real process, restarted at later days over the same database. */
describe('a change of the agreement (B-ändringar-92, N-slut-44)', function () {
  this.timeout(180_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, outsider: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-02-03' });
    [anna, bengt, outsider] = town.people('Anna Ek', 'Bengt Åberg', 'Okänd Person') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, outsider]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const about = (person: Person): readonly ChatMessage[] =>
    (town.teams.personalChat(person.id)?.fromBot ?? []).filter(({ visible }) =>
      plain(visible).includes('ska skriva under ändringen'),
    );
  const card = (wanted: string): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => plain(visible).includes(TEXT) && plain(visible).includes(wanted));
  const adopted = async (): Promise<ChatMessage> => {
    const vote = await card('har röstat');
    assert.match(plain(vote.visible), /ändring av avtalet\. Om den antas börjar den gälla när alla/);
    await told(chat, anna, vote, 'Ja');
    await told(chat, bengt, vote, 'Ja');
    return card('Väntar på underskrift från');
  };

  it('is proposed on a form, voted on, signed by both parties, and then valid', async () => {
    await chat.say(anna, 'andring');
    const list = await chat.waitFor(({ visible }) =>
      plain(visible).includes('Inga ändringar av avtalet är antagna'),
    );
    const choosing = asCard(await press(chat, anna, list, 'Ändra avtalet'), list);
    const proposing = asCard(await press(chat, anna, choosing, 'Fortsätt'), choosing);
    assert.match(JSON.stringify(proposing.card), /Samverka ändrar inget själv efter det här beslutet/);
    const again = asCard(
      await press(chat, anna, proposing, 'Öppna omröstningen', { Ändring: `${TEXT} 19890201-3286` }),
      list,
    );
    assert.match(JSON.stringify(again.card), /19890201-3286/, 'what was typed is there still');
    assert.match(
      await told(chat, anna, again, 'Öppna omröstningen', { Ändring: TEXT }),
      /Omröstningen om ändringen är öppen/,
    );
    const waiting = await adopted();
    assert.match(plain(waiting.visible), /§ 1\/2025/);
    assert.match(plain(waiting.visible), /senast den 5 mars 2025/);
    assert.match(plain(waiting.visible), /förval: 30 dagar efter beslutet/);
    assert.match(
      plain(waiting.visible),
      /Väntar på underskrift från Nämnden för funktionsstöd, .* och Forum Skill/,
    );

    await town.letItBe('2025-02-10');
    assert.match(await told(chat, outsider, waiting, 'Registrera underskrift'), /företrädare|plats/);
    const form = asCard(await press(chat, anna, waiting, 'Registrera underskrift'), waiting);
    assert.match(JSON.stringify(form.card), /I avtalet: Förvaltningsdirektör/);
    const filled = { [NAME]: 'Eva Lind', [ROLE]: 'Förvaltningsdirektör', [PLACE]: 'Göteborg' };
    const wrong = asCard(
      await press(chat, anna, form, 'Registrera', {
        ...filled,
        [DAY]: '2025-02-05',
        [NUMBER]: 'gäller 19890201-3286',
      }),
      form,
    );
    assert.match(JSON.stringify(wrong.card), /personnummer/);
    assert.match(JSON.stringify(wrong.card), /Eva Lind/);
    const signed = { [NUMBER]: '0263/19' };
    assert.match(await told(chat, anna, wrong, 'Registrera', signed), /registrerad/);
    await chat.waitFor(
      ({ id, visible }) =>
        id === waiting.id &&
        plain(visible).includes('Eva Lind, Förvaltningsdirektör. Göteborg den 5 februari 2025.') &&
        plain(visible).includes('Väntar på underskrift från Forum Skill'),
    );

    const correcting = asCard(await press(chat, anna, waiting, 'Registrera underskrift'), waiting);
    await told(chat, anna, correcting, 'Spara', { [DAY]: '2025-02-07' });
    await chat.waitFor(({ id, visible }) => id === waiting.id && plain(visible).includes('7 februari 2025'));

    const last = asCard(await press(chat, bengt, waiting, 'Registrera underskrift'), waiting);
    const before = chat.fromBot.length;
    const omar = { [NAME]: 'Omar Dahl', [ROLE]: 'Ordförande', [PLACE]: 'Göteborg', [DAY]: '2025-02-04' };
    assert.match(
      await told(chat, bengt, last, 'Registrera', omar),
      /gäller från och med den 7 februari 2025/,
    );
    assert.match(await told(chat, bengt, last, 'Registrera', omar), /7 februari/, 'pressed twice');
    const valid = await chat.waitFor(
      ({ id, visible }) =>
        id !== waiting.id && plain(visible).includes('gäller från och med den 7 februari 2025'),
    );
    await chat.waitFor(
      ({ id, visible }) => id === waiting.id && plain(visible).includes('gäller från och med'),
    );
    assert.match(plain(valid.summary), /^Gäller från och med den 7 februari 2025: Avtalet förlängs/);
    assert.equal(chat.fromBot.length, before + 1, 'the group is told once');
    assert.match(await told(chat, anna, wrong, 'Registrera'), /inte ändras längre/);

    await chat.say(bengt, 'status');
    await chat.waitFor(({ unfolded }) =>
      plain(unfolded).includes('” gäller från och med den 7 februari 2025.'),
    );
    await chat.say(outsider, 'ändring');
    const all = await chat.waitFor(({ visible }) =>
      plain(visible).includes('En ändring av avtalet är antagen'),
    );
    assert.doesNotMatch(plain(all.visible), /Ändra avtalet/);
  });

  it('typed, and not signed in time: only the party that has not signed is reminded', async () => {
    await chat.say(bengt, `ändring ${TEXT}`);
    const waiting = await adopted();
    const form = asCard(await press(chat, anna, waiting, 'Registrera underskrift'), waiting);
    const eva = { [NAME]: 'Eva Lind', [ROLE]: 'Chef', [PLACE]: 'Göteborg', [DAY]: '2025-02-03' };
    await told(chat, anna, form, 'Registrera', eva);

    await town.letItBe('2025-02-25');
    assert.deepEqual([about(anna).length, about(bengt).length], [0, 0]);
    await town.letItBe('2025-02-26');
    assert.deepEqual([about(anna).length, about(bengt).length], [0, 1]);
    await town.letItBe('2025-03-05');
    assert.match(plain(about(bengt)[1]?.visible ?? ''), /Sista dagen är i dag, den 5 mars 2025/);
    await town.letItBe('2025-03-06', 'SIGKILL');
    const [, , late] = about(bengt);
    assert.ok(late);
    assert.equal(about(anna).length, 0);
    assert.match(plain(late.visible), /Forum Skill ska skriva under ändringen av avtalet.*\n.*Försenat/);

    await chat.say(anna, 'frister');
    const duties = await chat.waitFor(({ visible }) => plain(visible).includes('ett år framåt'));
    assert.match(plain(duties.visible), /Forum Skill ska skriva under ändringen av avtalet/);

    const alone = town.teams.personalChat(bengt.id);
    assert.ok(alone);
    await alone.say(bengt, 'ändring');
    const list = await alone.waitFor(({ visible }) => plain(visible).includes('[Underskrift § 1/2025]'));
    const listed = asCard(await press(alone, bengt, list, 'Underskrift §\u00a01/2025'), list);
    const own = asCard(await press(alone, bengt, late, 'Skriv under'), late);
    assert.equal(cardText(own.card), cardText(listed.card), 'the list leads to the same form');
    const omar = { [NAME]: 'Omar Dahl', [ROLE]: 'Ordförande', [PLACE]: 'Göteborg', [DAY]: '2025-03-06' };
    assert.match(await told(alone, bengt, own, 'Registrera', omar), /6 mars 2025/);
    await card('gäller från och med den 6 mars 2025');
    await town.letItBe('2025-03-20');
    assert.equal(about(bengt).length, 3, 'all have signed');
  });
});
