import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, press, register, told, Town, typedForm } from './steering-group.ts';

/** Norma's time, lived through by restarting a real process at later days over the same database. */
describe('reminders', function () {
  this.timeout(180_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-01-02' });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);
    const told = (person: Person) => town.teams.personalChat(person.id)?.fromBot.length === 1;
    await town.teams.waitUntil(() => [anna, bengt].every(told));
  });
  afterEach(() => town.demolish());

  const isReminder = ({ visible }: ChatMessage): boolean => visible.includes('Påminnelse');
  const personal = (person: Person): readonly ChatMessage[] =>
    (town.teams.personalChat(person.id)?.fromBot ?? []).filter(isReminder);
  const inChat = (): readonly ChatMessage[] => chat.fromBot.filter(isReminder);

  it('come to whoever owes it, on its days, and end when it is done (N11-17, N17-33, N18-37)', async () => {
    assert.deepEqual([personal(bengt).length, inChat().length], [0, 0], 'not on the day of registering');

    await town.letItBe('2025-01-03');
    assert.equal(personal(bengt).length, 1);
    assert.match(personal(bengt)[0]?.visible ?? '', /Faktura på 733\s333\skr.*\nSka faktureras nu/);
    assert.equal(personal(anna).length, 0, 'the other party owes no invoice');
    assert.equal(inChat().length, 0);

    await town.letItBe('2025-01-04');
    assert.equal(personal(bengt).length, 1, 'not every day');

    await chat.say(bengt, 'frister');
    const card = await chat.waitFor(({ visible }) => visible.includes('ett år framåt'));
    assert.match(card.visible, /2 möten under vårterminen 2025, inget har hållits/);
    const faktura =
      'Faktura på 733\u00a0333\u00a0kr från Forum Skill till Nämnden för funktionsstöd, Göteborgs stad';
    const form = asCard(
      await press(chat, bengt, card, `Markera som klart: ${faktura}, 1\u00a0januari 2025`),
      card,
    );
    assert.match(
      await told(chat, bengt, form, 'Markera som klart', { 'Vad är klart?': faktura }),
      /markerat som klart av Bengt Åberg/,
    );
    assert.match(
      await told(chat, anna, card, `Markera som klart: ${faktura}, 1\u00a0januari 2025`),
      /Det finns inget som du behöver markera/,
    );

    await town.letItBe('2025-01-17');
    assert.equal(personal(bengt).length, 1, 'the invoice is sent');

    await town.letItBe('2025-05-02');
    assert.equal(inChat().length, 1);
    assert.match(inChat()[0]?.visible ?? '', /2 möten under vårterminen 2025, inget har hållits/);

    await town.letItBe('2025-08-20');
    const [, latest] = inChat();
    assert.equal(inChat().length, 2, 'what was missed meanwhile comes once, together');
    assert.match(latest?.visible ?? '', /Lämna in: Slutrapport\n.*om 11 dagar/);
    assert.match(latest?.visible ?? '', /Avtalet går ut/);
    assert.match(latest?.visible ?? '', /vårterminen 2025, inget har hållits\n.*Försenat/);

    await town.letItBe('2025-08-29');
    assert.equal(inChat().length, 3);
    assert.match(inChat()[2]?.visible ?? '', /Senast den 31\saugusti 2025 \(söndag\), om 2 dagar/);
    assert.doesNotMatch(
      inChat()[2]?.visible ?? '',
      /Avtalet går ut/,
      'it asks nothing of anybody: once is enough',
    );

    await town.letItBe('2025-08-31');
    assert.equal(inChat().length, 3, 'nobody is at work on a Sunday');
  });

  it('lead from the personal chat to doing it: marking as done, and voting', async () => {
    await town.letItBe('2025-01-03');
    const own = town.teams.personalChat(bengt.id);
    const [invoice] = personal(bengt);
    assert.ok(own && invoice);
    const faktura =
      'Faktura på 733\u00a0333\u00a0kr från Forum Skill till Nämnden för funktionsstöd, Göteborgs stad';
    const form = asCard(
      await press(
        own,
        bengt,
        invoice,
        `${faktura}. Ska faktureras nu, i samband med att partnerskapet startar. Räknas som försenat efter den 31\u00a0januari 2025 (förval).`,
      ),
      invoice,
    );
    assert.match(
      await told(own, bengt, form, 'Markera som klart', { 'Vad är klart?': faktura }),
      /markerat som klart av Bengt Åberg/,
    );
    await chat.waitFor(({ visible }) => visible.includes('Klart: Faktura'));

    const opening = await typedForm(chat, anna, 'rösta');
    const filled = { Fråga: 'Ska vi förlänga hyran?', 'Sista dag att svara (mellan möten)': '2025-01-20' };
    await press(chat, anna, opening, 'Öppna omröstningen', filled);
    await town.letItBe('2025-01-20');
    const digest = personal(bengt).findLast(isReminder);
    assert.ok(digest);
    const vote = asCard(
      await press(
        own,
        bengt,
        digest,
        'Rösta om ”Ska vi förlänga hyran?”. Sista dagen är i dag, den 20\u00a0januari 2025.',
      ),
      digest,
    );
    assert.match(await told(own, bengt, vote, 'Nej'), /nej/);
  });

  it('are neither lost nor repeated when the process is killed', async () => {
    const before = town.teams.calls.length;
    town.teams.fail('no-answer');
    await town.restart('SIGTERM', { START_TIME: '2025-01-03' });
    await town.teams.waitUntil(() => town.teams.calls.length > before);
    assert.equal(personal(bengt).length, 0, 'the reminder is in the journal, and on its way');

    await town.letItBe('2025-01-03T10:00', 'SIGKILL');
    assert.equal(personal(bengt).length, 1);

    await town.letItBe('2025-01-03T11:00', 'SIGKILL');
    assert.equal(personal(bengt).length, 1);
  });

  it('come to who has not voted when the last day is near, and then the vote is not decided', async () => {
    const form = await typedForm(chat, anna, 'rösta');
    const filled = { Fråga: 'Ska vi förlänga hyran?', 'Sista dag att svara (mellan möten)': '2025-01-20' };
    await press(chat, anna, form, 'Öppna omröstningen', filled);
    const vote = await chat.waitFor(({ visible }) => visible.includes('sista dag 20\u00a0januari 2025'));
    await told(chat, anna, vote, 'Ja');

    await town.letItBe('2025-01-20');
    const about = (person: Person): number =>
      personal(person).filter(({ visible }) => visible.includes('Ska vi förlänga hyran?')).length;
    assert.deepEqual([about(anna), about(bengt)], [0, 1]);

    await town.letItBe('2025-01-21T00:05');
    const result = await chat.waitFor(
      ({ visible }) => visible.includes('§\u00a01/2025 · omröstning') && visible.includes('Inte avgjord'),
    );
    assert.match(result.visible, /Avslutades när sista dagen att rösta var över/);
    assert.match(result.visible, /Röstade inte Bengt Åberg/);
  });
});
