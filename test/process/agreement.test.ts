import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { NORMA } from './groups.ts';
import { asCard, plain, press, register, told, Town } from './steering-group.ts';

/** The agreement in the chat, and a problem along its chain: a real process, a SQLite file. */
describe('the agreement in the chat', function () {
  this.timeout(60_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person, karin: Person, dan: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt, karin, dan] = town.people('Anna Ek', 'Bengt Åberg', 'Karin Holm', 'Dan Öberg') as [
      Person,
      Person,
      Person,
      Person,
    ];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt, karin, dan]);
    await register(chat, anna, NORMA);
  });
  afterEach(() => town.demolish());

  const asked = async (words: string, wanted: string, by = karin): Promise<ChatMessage> => {
    const before = chat.fromBot.length;
    await chat.say(by, words);
    return chat.waitFor(
      (message) => chat.fromBot.indexOf(message) >= before && plain(message.visible).includes(wanted),
    );
  };
  const opened = async (on: Pressable, title: string, by: Person): Promise<Pressable> =>
    asCard(await press(chat, by, on, title), on);
  const textOf = (on: Pressable): string => JSON.stringify(on.card).replaceAll('\u00a0', ' ');
  const alone = (person: Person): Chat => {
    const own = town.teams.personalChat(person.id);
    assert.ok(own);
    return own;
  };
  const toPerson = (person: Person, wanted: string): Promise<ChatMessage> =>
    alone(person).waitFor(({ visible }) => plain(visible).includes(wanted));

  it('is read by heading and by words, by anybody there', async () => {
    const index = await asked('avtal', 'Avtalet som Samverka följer det');
    const parties = await opened(index, 'Visa Parter, kontaktpersoner och roller', karin);
    assert.match(textOf(parties), /Selma Lagerlöfs torg 2 \(avtalet, avsnitt 1\)/);
    const back = await opened(parties, 'Rubriker', karin);
    assert.match(textOf(back), /Avtalet som Samverka följer det/);
    await asked('avtal extra möte', 'Varje part kan kalla, och skäl ska anges (avtalet, avsnitt 13)');
    await asked('diarienummer', 'Inget ifyllt än');
  });

  it('takes what each party enters of its own copy', async () => {
    const index = await asked('avtal', 'Avtalet som Samverka följer det', anna);
    const last = await opened(index, 'Nästa', anna);
    const title = 'Visa Underskrifter, original, bilagor och diarienummer';
    const paper = await opened(last, title, anna);
    const form = await opened(paper, 'Fyll i', anna);
    const said = await told(chat, anna, form, 'Spara', {
      'Ort för underskriften': 'Göteborg',
      'Datum för underskriften': '2025-01-07',
      'Befattning för den som skrev under': 'Förvaltningsdirektör',
      'Ert diarienummer': 'N-2025/7',
    });
    assert.match(said, /Uppgifterna är sparade/);
    await chat.waitFor(({ visible }) => plain(visible).includes('N-2025/7'));
    await asked('avtal N-2025/7', 'Diarienummer: N-2025/7', bengt);
  });

  it('gives its roles, and a problem goes to whoever has them (N12-23)', async () => {
    for (const [role, person] of [
      ['Föreståndare för Norma', 'Karin Holm'],
      ['Verksamhetsansvarig på Forum Skill', 'Dan Öberg'],
    ] as const) {
      const index = await asked('avtal', 'Avtalet som Samverka följer det', bengt);
      const parties = await opened(index, 'Visa Parter, kontaktpersoner och roller', bengt);
      const form = await opened(parties, 'Ge en roll', bengt);
      await told(chat, bengt, form, 'Ge rollen', { Roll: role, Vem: person });
    }
    await toPerson(dan, 'Du har nu rollen Verksamhetsansvarig på Forum Skill');
    await toPerson(karin, 'Den som har rollen kan anmäla problem');

    await chat.say(karin, 'problem Ugnen är trasig');
    const begun = await chat.waitFor(({ visible }) => visible.includes('[Fyll i anmälan]'));
    const form = await opened(begun, 'Fyll i anmälan', karin);
    assert.match(textOf(form), /Dan Öberg \(Verksamhetsansvarig på Forum Skill\) får ett meddelande direkt/);
    assert.match(await told(chat, karin, form, 'Anmäl'), /Den som enligt avtalet får det först/);
    const own = await toPerson(dan, 'Ugnen är trasig');
    assert.match(await told(alone(dan), dan, own, 'Bekräfta mottagandet'), /Du har bekräftat/);
    await toPerson(karin, 'Dan Öberg har bekräftat');
    assert.match(await told(alone(dan), dan, own, 'Skicka vidare'), /skickat vidare/);
    // The other party has not been asked before.
    const theirs = await toPerson(anna, 'Ugnen är trasig');
    assert.match(await told(alone(anna), anna, theirs, 'Bekräfta mottagandet'), /Du har bekräftat/);
  });
});
