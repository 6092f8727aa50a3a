import assert from 'node:assert/strict';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { asCard, press, register, told, Town, typedForm } from './steering-group.ts';

/** Problems in the personal chat and in more forums than one, with a real process. */
describe('a problem outside the chat where it was reported', function () {
  this.timeout(40_000);
  let town: Town;
  let astrid: Person, bengt: Person, cecilia: Person;

  beforeEach(async () => {
    town = await Town.build();
    [astrid, bengt, cecilia] = town.people('Astrid Berg', 'Bengt Åberg', 'Cecilia Öst') as [
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
  const report = async (chat: Chat, by: Person, text: string): Promise<void> => {
    await chat.say(by, `problem ${text}`);
    const begun = await chat.waitFor(({ visible }) => visible.includes('[Fyll i anmälan]'));
    const form = asCard(await press(chat, by, begun, 'Fyll i anmälan'), begun);
    await told(chat, by, form, 'Anmäl');
  };
  const norma = async (): Promise<Chat> => {
    const chat = town.teams.groupChat('Styrgruppen', [astrid, bengt]);
    await register(chat, astrid, {
      agreement: 'Norma',
      seats: { 'Nämnden för funktionsstöd, Göteborgs stad': 'Bengt Åberg', 'Forum Skill': 'Astrid Berg' },
    });
    for (const person of [astrid, bengt])
      await alone(person).waitFor(({ visible }) => visible.includes('Du företräder'));
    return chat;
  };

  it('reaches the counterpart alone, who acknowledges and answers there (N12-22)', async () => {
    const group = await norma();
    await report(group, astrid, 'Värmen är borta');
    const card = await alone(bengt).waitFor(({ visible }) => visible.includes('Värmen är borta'));
    assert.match(card.visible, /anmält av Astrid Berg, Forum Skill/);
    assert.match(await told(alone(bengt), bengt, card, 'Bekräfta mottagandet'), /Du har bekräftat/);
    const shared = await group.waitFor(({ visible }) => visible.includes('Bengt Åberg har bekräftat'));
    const form = asCard(await press(alone(bengt), bengt, card, 'Svara'), card);
    await told(alone(bengt), bengt, form, 'Skicka svaret', { Svar: 'Vi ringer i dag.' });
    await group.waitFor(({ id, visible }) => id === shared.id && visible.includes('Vi ringer i dag.'));
    await alone(bengt).waitFor(({ id, visible }) => id === card.id && visible.includes('Vi ringer i dag.'));
    const news = ['Bengt Åberg har bekräftat din anmälan', 'Svar från Bengt Åberg: ”Vi ringer i dag.”'];
    for (const text of news) await alone(astrid).waitFor(({ summary }) => summary.includes(text));
    const reports = alone(astrid).fromBot.filter(({ summary }) => summary.includes('Värmen'));
    assert.equal(reports.length, 1, 'who reported the problem gets no card of it');
  });

  it('is reported in the personal chat with the form at once, and its card comes in the group', async () => {
    const group = await norma();
    const form = await typedForm(alone(bengt), bengt, 'problem Nyckeln fattas');
    await told(alone(bengt), bengt, form, 'Anmäl');
    await group.waitFor(({ visible }) => visible.includes('anmält av Bengt Åberg'));
    await alone(astrid).waitFor(({ visible }) => visible.includes('Nyckeln fattas'));
    const opener = alone(bengt).fromBot.find(({ visible }) => visible.includes('Öppna formuläret'));
    assert.match(opener?.visible ?? '', /\[Öppna formuläret\]/, 'its message is not the problem’s card');
  });

  it('raised from the collaboration group is answered and resolved in the steering group (B-samverkansgrupp-78)', async () => {
    const agreement = 'Brukarskolan/På rätt kurs';
    const vuxenskolan = 'Vuxenskolan, företrädare 1';
    const staden = 'Socialförvaltningen, företrädare 1';
    const steering = town.teams.groupChat('Styrgruppen', [cecilia, bengt]);
    await register(steering, cecilia, {
      agreement,
      seats: { [vuxenskolan]: 'Cecilia Öst', [staden]: 'Bengt Åberg' },
    });
    const group = await collaborationGroup({ [vuxenskolan]: 'Astrid Berg', [staden]: 'Bengt Åberg' });
    await report(group, astrid, 'Nyckeln fattas');
    const card = await group.waitFor(({ visible }) => visible.includes('[Lyft till styrgruppen]'));
    assert.match(await told(group, bengt, card, 'Lyft till styrgruppen'), /lyft till styrgruppen/);
    const above = await steering.waitFor(({ visible }) => visible.includes('Nyckeln fattas'));
    const form = asCard(await press(steering, cecilia, above, 'Markera som löst'), above);
    await told(steering, cecilia, form, 'Markera som löst', { 'Hur löstes problemet?': 'Den låg hos oss.' });
    for (const [chat, message] of [
      [steering, above],
      [group, card],
    ] as const) {
      await chat.waitFor(({ id, visible }) => id === message.id && visible.includes('Den låg hos oss.'));
    }
  });

  /** Begun by Bengt, who has a seat in the steering group. */
  async function collaborationGroup(seats: Record<string, string>): Promise<Chat> {
    const chat = town.teams.groupChat('Samverkansgruppen', [astrid, bengt]);
    const form = await typedForm(chat, bengt, 'registrera');
    const filled = { Avtal: 'Brukarskolan/På rätt kurs', Grupp: 'Samverkansgrupp' };
    await press(
      chat,
      bengt,
      asCard(await press(chat, bengt, form, 'Fortsätt', filled), form),
      'Registrera',
      seats,
    );
    await chat.waitFor(({ visible }) => visible.includes('Om partnerskapet'));
    return chat;
  }
});
