import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { agendaIn, confirmWords, minutesIn, takeUp } from './at-a-meeting.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

type Filled = Readonly<Record<string, string>>;

const BRUKARSKOLAN = {
  agreement: 'Brukarskolan/På rätt kurs',
  seats: {
    'Vuxenskolan, företrädare 1': 'Anna Ek',
    'Socialförvaltningen, företrädare 1': 'Bengt Åberg',
    'Socialförvaltningen, företrädare 2 (valfri)': 'Cecilia Norén',
  },
};
const BENGT = 'Bengt Åberg (Socialförvaltningen)';

describe('a chair', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, cecilia: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2024-02-14T12:55' });
    [anna, bengt, cecilia] = town.people('Anna Ek', 'Bengt Åberg', 'Cecilia Norén') as [
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, cecilia]);
    await register(chat, anna, BRUKARSKOLAN);
  });
  afterEach(() => town.demolish());

  const shows = (...wanted: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => wanted.every((text) => plain(visible).includes(text)), 15_000);
  const textOf = ({ card }: Pressable): string => plain(JSON.stringify(card));
  const formAfter = async (by: Person, on: Pressable, title: string, filled?: Filled): Promise<Pressable> =>
    asCard(await press(chat, by, on, title, filled), on);
  const agenda = (...wanted: readonly string[]): Promise<ChatMessage> => agendaIn(chat, ...wanted);
  const chairCard = async (by: Person): Promise<Pressable> => {
    await chat.say(by, 'ordförande');
    return formAfter(by, await shows('Ordförande: Bengt Åberg', '[Ordförande]'), 'Ordförande');
  };
  const elected = async (until: string): Promise<void> => {
    await chat.say(anna, 'möte 2024-02-14 kl 13.00 Rosenlund');
    const draft = await shows('Utkast till kallelse');
    await told(chat, anna, draft, 'Skicka kallelse');
    const notice = await chat.waitFor(
      ({ id, visible }) => id === draft.id && plain(visible).includes('[Öppna mötet]'),
    );
    await told(chat, anna, await formAfter(anna, notice, 'Öppna mötet'), 'Öppna mötet');
    assert.match(await told(chat, bengt, await agenda(), 'Jag är här'), /antecknad som närvarande/);
    // From the card's menu, whatever is under discussion.
    const start = await formAfter(anna, await agenda(), 'Välj ordförande');
    assert.match(await told(chat, anna, start, 'Ta upp valet'), /Valet av ordförande är uppe/);
    await agenda('Val av ordförande · Behandlas nu');
    const form = await formAfter(anna, await agenda(), 'Välj ordförande');
    assert.match(
      await told(chat, anna, form, 'Välj', { Ordförande: BENGT, 'Till och med': until }),
      /Förslaget finns i chatten/,
    );
    assert.match(await confirmWords(chat, bengt, 'Bengt Åberg till och med den'), /§ 1\/2024/);
  };

  it('is elected at any point of a meeting, and a slip of the pen is put right with the same number', async () => {
    await elected('2024-09-30');
    await agenda('Bengt Åberg till och med den 30 september 2024');
    await town.restart('SIGKILL');
    const correct = await formAfter(anna, await agenda(), 'Rätta valet');
    const late = await formAfter(anna, correct, 'Rätta', { Ordförande: BENGT, 'Till och med': '2026-03-01' });
    assert.match(textOf(late), /efter avtalets sista dag, den 31 december 2024/);
    const right = { Ordförande: BENGT, 'Till och med': '2024-12-31' };
    assert.match(await told(chat, anna, late, 'Spara ändå', right), /Rättelsen finns i chatten/);
    const proposed = await shows('Rättelse av valet av ordförande, § 1/2024', 'Nu står: Bengt Åberg');
    assert.match(await told(chat, anna, proposed, 'Stämmer'), /väntar på fler/, 'nobody corrects it alone');
    assert.match(await told(chat, cecilia, proposed, 'Stämmer'), /Valet är rättat/);
    await shows('Rättat, § 1/2024: Bengt Åberg är vald till ordförande till och med den 31 december 2024');
    await agenda('Bengt Åberg till och med den 31 december 2024');
    await chat.say(cecilia, 'beslut');
    await shows('Ett beslut', 'Bengt Åberg till och med den 31 december 2024');
    await chat.say(cecilia, 'status');
    await shows('Ordförande: Bengt Åberg, Socialförvaltningen, till och med den 31 december 2024.');
    await chat.say(anna, 'protokoll');
    await minutesIn(chat, 'Bengt Åberg valdes till ordförande till och med den 31 december 2024');
  });

  it('names somebody to act, and is asked to call a meeting', async () => {
    await elected('2024-09-30');
    const asks = await chairCard(anna);
    assert.match(textOf(asks), /till och med den 30 september 2024/);
    assert.match(
      await told(chat, anna, asks, 'Be om ett möte'),
      /Från och med den 22 februari 2024 kan du kalla själv/,
    );
    const own = town.teams.personalChat(bengt.id);
    assert.ok(own);
    await own.waitFor(({ visible }) =>
      plain(visible).includes('Anna Ek ber dig kalla till ett möte i styrgruppen'),
    );

    const names = await formAfter(bengt, await chairCard(bengt), 'Utse tillförordnad');
    const days = { 'Från och med': '2024-02-14', 'Till och med': '2024-03-01' };
    assert.match(
      await told(chat, bengt, names, 'Utse', {
        'Tillförordnad ordförande': 'Cecilia Norén (Socialförvaltningen)',
        ...days,
      }),
      /Cecilia Norén är tillförordnad ordförande/,
    );
    await shows('Cecilia Norén är tillförordnad ordförande från och med den 14 februari 2024');
    await town.restart('SIGKILL');
    await chat.say(cecilia, 'möte 2024-03-20 kl 13.00 Rosenlund');
    await shows('Utkast till kallelse', '20 mars 2024');
    await chat.say(anna, 'möte 2024-03-27 kl 13.00 Rosenlund');
    await shows('nu är det Bengt Åberg', 'den 22 februari 2024');
  });

  it('is one thing; recusal that is claimed of somebody is theirs to answer, and what is urgent is told at once', async () => {
    await chat.say(cecilia, 'problem');
    const urgent = await formAfter(cecilia, await shows('[Brådskande åtgärd]'), 'Brådskande åtgärd');
    const what = { 'Vad har ni gjort, och varför kunde det inte vänta?': 'Läcka. Vi stängde lokalen.' };
    assert.match(await told(chat, cecilia, urgent, 'Berätta för alla', what), /Alla får veta det nu/);
    await shows('Brådskande åtgärd: Läcka. Vi stängde lokalen.', 'inget beslut av gruppen');
    const own = town.teams.personalChat(anna.id);
    await own?.waitFor(({ visible }) => visible.includes('Läcka. Vi stängde lokalen.'));

    await elected('2024-09-30');
    const add = await formAfter(anna, await agenda(), 'Lägg till punkt');
    await told(chat, anna, add, 'Lägg till', { Punkt: 'Ny lokal' });
    await agenda('Ny lokal');
    await takeUp(chat, anna, 'Ny lokal');
    const claim = await formAfter(bengt, await agenda(), 'Anmäl jäv');
    assert.match(textOf(claim), /Att företräda sin part är inte jäv/);
    const about = { 'Vem gäller det?': 'Anna Ek', Skäl: 'Hennes syster äger lokalen.' };
    assert.match(await told(chat, bengt, claim, 'Anmäl jäv', about), /Anna Ek får frågan/);
    const asked = await own?.waitFor(({ visible }) =>
      plain(visible).includes('anser att du är jävig i ”Ny lokal”'),
    );
    assert.ok(own && asked);
    assert.match(await told(own, anna, asked, 'Inte jävig'), /inte anser dig vara jävig/);
    await agenda('Ny lokal · Bordlagd');
    await chat.say(anna, 'protokoll');
    await minutesIn(chat, 'Jäv är påtalat och bestritt', 'Anna Ek anser sig inte vara jävig');
  });
});
