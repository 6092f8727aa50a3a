import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person } from '../support/chat-double/index.ts';
import { asCard, openVote, press, register, told, Town, typedForm } from './steering-group.ts';

const TEXT = 'Vår verksamhetschef slutar den 1 mars';

/** What must be told, from whichever chat it is written in, with a real process. */
describe('what is to be told', function () {
  this.timeout(60_000);
  let town: Town;
  let anna: Person, cecilia: Person, eva: Person, frida: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, cecilia, eva, frida] = town.people('Anna Ek', 'Cecilia Öst', 'Eva Håkans', 'Frida Lind') as [
      Person,
      Person,
      Person,
      Person,
    ];
  });
  afterEach(() => town.demolish());

  const alone = (person: Person): Chat => {
    const chat = town.teams.personalChat(person.id);
    assert.ok(chat);
    return chat;
  };
  const saying = (chat: Chat, ...words: readonly string[]): Promise<ChatMessage> =>
    chat.waitFor(({ visible }) => words.every((word) => visible.includes(word)));
  const inform = async (chat: Chat, by: Person, text: string, filled = {}): Promise<string> => {
    await chat.say(by, `upplysning ${text}`);
    const begun = await saying(chat, '[Gå vidare]', text);
    const form = asCard(await press(chat, by, begun, 'Gå vidare'), begun);
    return told(chat, by, form, 'Skicka', filled);
  };

  describe('in Stockholm, with a chat for each group', () => {
    let steering: Chat, collaboration: Chat;
    const seat = {
      vuxenskolan: 'Vuxenskolan, företrädare 1',
      staden: 'Socialförvaltningen, företrädare 1',
    };

    beforeEach(async () => {
      steering = town.teams.groupChat('Styrgruppen', [anna, cecilia]);
      collaboration = town.teams.groupChat('Samverkansgruppen', [anna, eva, frida]);
      const agreement = 'Brukarskolan/På rätt kurs';
      await register(steering, anna, {
        agreement,
        seats: { [seat.vuxenskolan]: 'Anna Ek', [seat.staden]: 'Cecilia Öst' },
      });
      const form = await typedForm(collaboration, anna, 'registrera');
      const filled = { Avtal: agreement, Grupp: 'Samverkansgrupp' };
      const seats = asCard(await press(collaboration, anna, form, 'Fortsätt', filled), form);
      await press(collaboration, anna, seats, 'Registrera', {
        [seat.vuxenskolan]: 'Frida Lind',
        [seat.staden]: 'Eva Håkans',
      });
      await saying(collaboration, '[Om partnerskapet]');
    });

    it('a change of circumstances reaches the steering group at once, is received there and on its agenda (B-informationsskyldighet-93, 94)', async () => {
      const answer = await inform(collaboration, frida, TEXT, {
        'Vad är det för upplysning?': 'Förändrade omständigheter som påverkar ett åtagande',
      });
      assert.match(answer, /skickad till styrgruppen/);
      const card = await saying(steering, TEXT, '[Har tagit del]');
      assert.match(card.visible, /Frida Lind, Studieförbundet Vuxenskolan/);
      await saying(collaboration, TEXT, 'Väntar på att');
      const own = await saying(alone(cecilia), TEXT, '[Har tagit del]');
      await saying(alone(anna), TEXT);
      assert.equal(
        alone(frida).fromBot.some(({ visible }) => visible.includes(TEXT)),
        false,
        'who wrote it is not told of it',
      );
      assert.match(await told(alone(cecilia), cecilia, own, 'Har tagit del'), /tagit del/);
      await steering.waitFor(
        ({ id, visible }) => id === card.id && visible.includes('Cecilia Öst (Socialförvaltningen)'),
      );
      await told(steering, anna, card, 'Har tagit del');
      await saying(collaboration, 'Alla som ska veta det har tagit del');
      await steering.say(anna, 'dagordning');
      await steering.waitFor(({ unfolded }) =>
        unfolded.includes('Upplysning från Studieförbundet Vuxenskolan'),
      );
      await collaboration.say(eva, 'upplysning');
      await saying(collaboration, 'En upplysning', 'Har tagit del: Cecilia Öst');
    });

    it('an event is the collaboration group’s to tell, and a number is refused before it is posted (B-samverkansgrupp-78)', async () => {
      await saying(alone(eva), 'Du företräder');
      const form = await typedForm(alone(eva), eva, 'upplysning Vattenskada i lokalen');
      const filled = {
        'Vad är det för upplysning?': 'Händelser och eventuella förändringar i verksamheterna',
      };
      await told(alone(eva), eva, form, 'Skicka', filled);
      await saying(steering, 'Vattenskada i lokalen');
      await collaboration.say(frida, 'upplysning Ring 890201-3286 om det');
      await saying(collaboration, 'personnummer');
      for (const chat of [steering, collaboration])
        assert.ok(chat.fromBot.every(({ visible }) => !visible.includes('890201')));
    });

    it('a directive is decided in one chat and told in the other, until it is revoked (B-styrgrupp-68)', async () => {
      await collaboration.say(frida, 'direktiv Kurserna är för nyinskrivna');
      await saying(collaboration, 'Det är styrgruppen som beslutar om direktiv');
      await steering.say(anna, 'direktiv Kurserna är för nyinskrivna');
      const vote = await saying(steering, 'Kurserna är för nyinskrivna', 'ett direktiv till en annan grupp');
      await told(steering, anna, vote, 'Ja');
      await told(steering, cecilia, vote, 'Ja');
      const directive = await saying(
        collaboration,
        'Nytt direktiv från styrgruppen',
        'Kurserna är för nyinskrivna',
      );
      assert.match(directive.summary, /^Nytt direktiv från styrgruppen: Kurserna/);
      await collaboration.say(frida, 'direktiv');
      await saying(collaboration, 'Ett direktiv till samverkansgruppen', 'Kurserna är för nyinskrivna');
      await collaboration.say(eva, 'dagordning');
      await collaboration.waitFor(({ unfolded }) => unfolded.includes('Direktiv från styrgruppen, §'));

      await steering.say(anna, 'direktiv');
      const list = await saying(steering, 'Ett direktiv till samverkansgruppen', '[Ersätt eller upphäv');
      const form = asCard(await press(steering, anna, list, 'Ersätt eller upphäv'), list);
      await told(steering, anna, form, 'Öppna omröstningen', { 'Vad vill du föreslå?': 'Beslutet upphävs' });
      const revoking = await saying(steering, 'upphävas?', 'har röstat');
      await told(steering, anna, revoking, 'Ja');
      await told(steering, cecilia, revoking, 'Ja');
      await saying(collaboration, 'är upphävt');
      await collaboration.say(frida, 'direktiv');
      await saying(collaboration, 'Inga direktiv till samverkansgruppen');
    });

    it('what one group decides between meetings the other is told, and the log says so (B-styrgrupp-69)', async () => {
      const vote = await openVote(collaboration, frida, 'Ska vi byta lokal?');
      await told(collaboration, frida, vote, 'Ja');
      await told(collaboration, eva, vote, 'Ja');
      await saying(steering, 'Beslut i samverkansgruppen mellan möten', 'Ska vi byta lokal?');
      await town.settled();
      await steering.say(anna, 'beslut');
      await saying(steering, 'Ska vi byta lokal?', 'Meddelat till styrgruppen');
    });
  });

  describe('in Norma, with one group', () => {
    let group: Chat;
    beforeEach(async () => {
      group = town.teams.groupChat('Styrgruppen', [anna, cecilia]);
      const seats = { 'Nämnden för funktionsstöd, Göteborgs stad': 'Cecilia Öst', 'Forum Skill': 'Anna Ek' };
      await register(group, anna, { agreement: 'Norma', seats });
    });

    it('the parties tell each other, and it is put right in the open (N16-30, N16-31)', async () => {
      await inform(group, anna, TEXT, {
        'Vad är det för upplysning?':
          'Förändringar eller utveckling i den egna verksamheten som kan påverka partnerskapet',
      });
      await saying(group, TEXT, '[Har tagit del]');
      await saying(alone(cecilia), TEXT, '[Har tagit del]');
      await group.say(anna, 'upplysning');
      const list = await saying(group, 'En upplysning', '[Visa');
      const shown = asCard(await press(group, anna, list, 'Visa'), list);
      const form = asCard(await press(group, anna, shown, 'Rätta upplysningen'), shown);
      await told(group, anna, form, 'Rätta', { 'Så här ska det stå': 'Hon slutar den 1 april' });
      await saying(alone(cecilia), 'Anna Ek har rättat en upplysning', 'Hon slutar den 1 april', TEXT);
    });

    it('there is nobody to direct, and it is said why', async () => {
      await group.say(anna, 'direktiv Gör så här');
      await saying(group, 'bara en grupp');
    });
  });
});
