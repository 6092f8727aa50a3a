import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { local } from '../../src/partnership/domain/calendar.ts';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town, typedForm } from './steering-group.ts';
import { runVerify } from '../support/verify-process.ts';

type Filled = Readonly<Record<string, string>>;

const STEERING = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: {
    'Vuxenskolan, företrädare 1': 'Anna Ek',
    'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
  },
};
const LAST_DAY = 'Avtalets sista dag';
const CADENCE = 'Hur ofta gruppen möts';
const WHOSE = 'Grupp vars möten det gäller';

/** Both agreements are changed in the chat, and lived on in: a real process, restarted at later days over the same database. */
describe('a group that changes what Samverka goes by', function () {
  this.timeout(90_000);
  let town: Town;
  let anna: Person, bengt: Person;
  afterEach(() => town.demolish());

  const build = async (day: string): Promise<void> => {
    town = await Town.build({ START_TIME: day });
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
  };
  /** Lets it be that day at nine, and waits until nothing is due and nothing is owed. */
  const letItBe = async (day: string): Promise<void> => {
    await town.restart('SIGTERM', { START_TIME: day });
    const now = local(`${day}T09:00`).toMillis();
    using database = new DatabaseSync(town.sqlitePath);
    const due = database.prepare(
      'SELECT (SELECT count(*) FROM wakes WHERE at <= ?) + count(leased_until) AS left FROM commits',
    );
    while (due.get(now)?.['left'] !== 0) await setTimeout(20);
  };
  const shows = (chat: Chat, ...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const says = async (chat: Chat, command: string, ...wanted: readonly string[]): Promise<ChatMessage> => {
    const before = chat.fromBot.length;
    await chat.say(anna, command);
    return chat.waitFor(
      (message) =>
        chat.fromBot.indexOf(message) >= before &&
        wanted.every((text) => plain(message.unfolded).includes(text)),
      15_000,
    );
  };
  const verified = async (): Promise<void> => {
    const { code, output } = await runVerify({ SQLITE_PATH: town.sqlitePath });
    assert.equal(code, 0, output);
  };
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));

  /** The form for what was ticked, by way of the list of changes. */
  const formFor = async (chat: Chat, ...kinds: readonly string[]): Promise<Pressable> => {
    const list = await says(chat, 'ändring', '[Ändra avtalet]');
    const choose = asCard(await press(chat, anna, list, 'Ändra avtalet'), list);
    const ticked = Object.fromEntries(kinds.map((kind) => [kind, true]));
    return asCard(await press(chat, anna, choose, 'Fortsätt', ticked), choose);
  };
  /** Proposed, and adopted by both. */
  const adopt = async (chat: Chat, kinds: readonly string[], filled: Filled, asks: string): Promise<void> => {
    const form = await formFor(chat, ...kinds);
    assert.match(await told(chat, anna, form, 'Öppna omröstningen', filled), /är öppen/);
    const vote = await shows(chat, asks, 'har röstat');
    for (const person of [anna, bengt]) await told(chat, person, vote, 'Ja');
  };
  const sign = async (chat: Chat, on: ChatMessage, by: Person, day: string): Promise<string> => {
    const form = asCard(await press(chat, by, on, 'Registrera underskrift'), on);
    return told(chat, by, form, 'Registrera', {
      'Namn på den som har skrivit under': 'Eva Lind',
      'Befattning eller roll': 'Ordförande',
      Ort: 'Göteborg',
      'Datum för underskriften': day,
    });
  };

  it('extends Norma, shortens it again, and meets its duties by the day that holds (N18-36, N14-27, N11-17)', async () => {
    await build('2025-02-03');
    const chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    await register(chat, anna, NORMA);

    await adopt(
      chat,
      [LAST_DAY],
      {
        'Ny sista dag': '2026-08-31',
        'Hela texten (om den är längre)': 'Avsnitt 18 får ny lydelse. '.repeat(150),
        'Länk till handlingen eller diarienummer (valfritt)': '0263/19',
      },
      'Ska avtalet ändras så att det här gäller? Avtalet gäller till och med den 31 augusti 2026.',
    );
    const waiting = await shows(chat, 'Väntar på underskrift från', '31 augusti 2026', '0263/19');
    await says(chat, 'status', '31 augusti 2025');

    await letItBe('2025-02-10');
    await sign(chat, waiting, anna, '2025-02-07');
    await says(chat, 'status', '31 augusti 2025');
    assert.match(await sign(chat, waiting, bengt, '2025-02-10'), /gäller från och med den 10 februari 2025/);
    await says(chat, 'status', '31 augusti 2026', 'ändringen av avtalet § 1/2025');

    // The day after the old end is a day like others; the autumn term owes its meetings, and the report is not due.
    await letItBe('2025-09-02');
    assert.ok(!chat.fromBot.some(({ visible }) => plain(visible).includes('Partnerskapet har upphört')));
    const deadlines = await says(chat, 'frister', 'höstterminen 2025', '31 augusti 2026');
    assert.match(plain(deadlines.unfolded), /slutrapport/i);

    await adopt(
      chat,
      [LAST_DAY],
      { 'Ny sista dag': '2025-12-31' },
      'Avtalet gäller till och med den 31 december 2025.',
    );
    const again = await shows(chat, 'Väntar på underskrift från', '31 december 2025');
    await sign(chat, again, anna, '2025-09-02');
    await sign(chat, again, bengt, '2025-09-02');
    await says(chat, 'status', '31 december 2025');
    await letItBe('2026-01-02');
    await shows(chat, 'Partnerskapet har upphört', '31 december 2025');
    await verified();
  });

  it('changes how often Stockholm meets, where and by whom that is decided (B-styrgrupp-65, B-samverkansgrupp-72)', async () => {
    await build('2023-01-09');
    const steering = town.teams.groupChat('Styrgruppen', [anna, bengt]);
    const other = town.teams.groupChat('Samverkansgruppen', [anna, bengt]);
    await register(steering, anna, STEERING);
    const form = await typedForm(other, anna, 'registrera');
    const seats = asCard(
      await press(other, anna, form, 'Fortsätt', { Avtal: STEERING.agreement, Grupp: 'Samverkansgrupp' }),
      form,
    );
    await press(other, anna, seats, 'Registrera', STEERING.seats);
    await shows(other, '[Om partnerskapet]');

    // The collaboration group sets its own interval, and is reminded of it.
    const often = { [WHOSE]: 'Samverkansgrupp', Möten: 'Högst ett visst antal månader mellan mötena' };
    await adopt(
      other,
      [CADENCE],
      { ...often, 'Antal möten per termin, eller månader': '3' },
      'Ska gruppen besluta att det här gäller? Möten i samverkansgruppen: högst 3 månader mellan mötena.',
    );
    await shows(other, '§ 1/2023', 'Samverka följer det');
    await says(other, 'frister', '9 april 2023');
    const before = other.fromBot.length;
    await letItBe('2023-03-20');
    assert.ok(
      other.fromBot.slice(before).some(({ unfolded }) => plain(unfolded).includes('9 april 2023')),
      'reminded in its own chat',
    );

    // What is in the agreement it cannot change, and can raise to the steering group.
    const end = await formFor(other, LAST_DAY);
    const refused = asCard(
      await press(other, anna, end, 'Öppna omröstningen', { 'Ny sista dag': '2027-12-31' }),
      end,
    );
    assert.match(textOf(refused), /avgörs i styrgruppen \(avtalet, avsnitt Styrgrupp\)/);
    assert.match(await told(other, anna, refused, 'Lyft frågan'), /styrgruppen/);
    await says(steering, 'dagordning', 'Avtalet gäller till och med den 31 december 2027.');

    // So is a strategic matter in words alone: whoever puts it is asked.
    const status = await says(other, 'status', '[Ny omröstning]');
    const question = asCard(await press(other, anna, status, 'Ny omröstning'), status);
    const wider = { Fråga: 'Ska målgruppen bli större?', 'Är frågan strategisk?': true };
    const strategic = asCard(await press(other, anna, question, 'Öppna omröstningen', wider), question);
    assert.match(textOf(strategic), /avgörs i styrgruppen \(avtalet, avsnitt Styrgrupp\)/);
    await told(other, anna, strategic, 'Lyft frågan');
    await shows(steering, 'Ska målgruppen bli större?', 'lyft av Anna Ek');

    // What the reports are about is decided where strategic matters are, and is their form afterwards (B-styrgrupp-63).
    await adopt(
      steering,
      ['Vad en rapport tar upp'],
      { Rapport: 'Verksamhetsrapport', 'Antal, ett på varje rad': 'Deltagare\nKursträffar' },
      'Verksamhetsrapport tar också upp: Deltagare, Kursträffar.',
    );
    await shows(steering, '§ 2/2023', 'Samverka följer det');

    // The steering group chooses another interval than every other month, without anybody’s signature.
    const months = { [WHOSE]: 'Styrgrupp', Möten: often.Möten, 'Antal möten per termin, eller månader': '6' };
    await adopt(steering, [CADENCE], months, 'Möten i styrgruppen: högst 6 månader mellan mötena.');
    await shows(steering, 'Antaget, § 3/2023');
    await says(steering, 'frister', '9 juli 2023');
    await says(steering, 'regler', 'Så fattar gruppen beslut');
    await verified();
  });
});
