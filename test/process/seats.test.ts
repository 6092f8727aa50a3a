import assert from 'node:assert/strict';
import type { Chat, ChatMessage, Person, Pressable } from '../support/chat-double/index.ts';
import { confirmSeat, toldAlone as toldAloneIn } from './confirmed-seat.ts';
import { asCard, plain, press, register, told, Town, typedForm } from './steering-group.ts';

const CITY = 'Nämnden för funktionsstöd, Göteborgs stad';
const ASSOCIATION = 'Forum Skill';
/** A Monday. */
const DAY = '2025-02-10T09:00';

/** Every way in which somebody was shut out of a group, with a real process (lived-norma A6, A7; lived-brukarskolan D). */
describe('seats', function () {
  this.timeout(60_000);
  let town: Town;
  let group: Chat;
  let anna: Person, bengt: Person, filippa: Person, eva: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: DAY });
    [anna, bengt, filippa, eva] = town.people('Anna Ek', 'Bengt Åberg', 'Filippa Sjö', 'Eva Lind') as [
      Person,
      Person,
      Person,
      Person,
    ];
    group = town.teams.groupChat('Styrgruppen', [anna, bengt, filippa, eva]);
  });
  afterEach(() => town.demolish());

  const registered = (by: Person, city: Person, association: Person): Promise<ChatMessage> =>
    register(group, by, {
      agreement: 'Norma',
      seats: { [CITY]: city.name, [ASSOCIATION]: association.name },
    });
  const toldAlone = (person: Person, says: string): Promise<[Chat, ChatMessage]> =>
    toldAloneIn(town, person, says);
  const confirmed = (person: Person): Promise<void> => confirmSeat(town, person);
  const reseated = async (by: Person, seats: Record<string, string>): Promise<string> => {
    const form = await typedForm(group, by, 'registrera');
    return told(group, by, form, 'Spara', seats);
  };
  const seatsCard = async (person: Person, on: Pressable, chat: Chat): Promise<Pressable> =>
    asCard(await press(chat, person, on, 'Företrädare'), on);
  const news = (says: RegExp): Promise<ChatMessage> =>
    group.waitFor(({ visible }) => says.test(plain(visible)), 30_000);
  const visibleOf = (card: Pressable): string => JSON.stringify(card.card);

  it('that somebody took for themselves can be put right, and each is told', async () => {
    await registered(filippa, bengt, filippa);
    await confirmed(bengt);
    assert.match(await reseated(bengt, { [ASSOCIATION]: anna.name }), /ändrade/);
    await news(/Bengt Åberg har ändrat[\s\S]*Ny företrädare: Anna Ek för Forum Skill/);
    await toldAlone(filippa, 'Inte längre företrädare: Filippa Sjö');
    await toldAlone(anna, 'Det här tar du över');
    await confirmed(anna);
    const form = await typedForm(group, bengt, 'registrera');
    const refused = asCard(await press(group, bengt, form, 'Spara', { [ASSOCIATION]: eva.name }), form);
    assert.match(visibleOf(refused), /Varje part utser sina egna/);
  });

  it('of two others can be put right by who registered', async () => {
    await registered(anna, bengt, filippa);
    assert.match(await reseated(anna, { [ASSOCIATION]: anna.name }), /ändrade/);
    await news(/Ny företrädare: Anna Ek för Forum Skill/);
  });

  it('passes by a written decision when nobody says that it is not right', async () => {
    await registered(bengt, bengt, anna);
    await confirmed(bengt);
    await confirmed(anna);
    const card = await seatsCard(bengt, ...(await statusIn(bengt)));
    const form = asCard(await press(group, bengt, card, 'Skriftligt beslut'), card);
    assert.match(
      await told(group, bengt, form, 'Skriv in', {
        Plats: 'Forum Skill: Anna Ek',
        'Ny företrädare': eva.name,
        'Beslutet (till exempel protokoll och paragraf, eller diarienummer)': 'Styrelsen § 12',
        'Beslutets dag': '2025-02-07',
      }),
      /inskrivet/,
    );
    await news(/Eva Lind får platsen för Forum Skill den 14 februari 2025/);
    await toldAlone(anna, 'I stället för Anna Ek');
    await town.restart('SIGTERM', { START_TIME: '2025-02-14T08:00' });
    await news(/Ny företrädare: Eva Lind för Forum Skill[\s\S]*Styrelsen § 12/);
    await toldAlone(anna, 'Inte längre företrädare: Anna Ek');
    await toldAlone(eva, 'Det här tar du över');
  });

  it('of somebody who has left the chat is announced, and passes at once', async () => {
    await registered(bengt, bengt, anna);
    await confirmed(bengt);
    await confirmed(anna);
    await group.removePerson(anna, bengt);
    await news(/Anna Ek har lämnat gruppens chatt[\s\S]*Ingen annan från Forum Skill/);
    await toldAlone(bengt, 'Anna Ek har lämnat gruppens chatt');
    const card = await seatsCard(bengt, ...(await statusIn(bengt)));
    assert.match(visibleOf(card), /Har lämnat chatten/);
    const form = asCard(await press(group, bengt, card, 'Skriftligt beslut'), card);
    await told(group, bengt, form, 'Skriv in', {
      Plats: 'Forum Skill: Anna Ek',
      'Ny företrädare': eva.name,
      'Beslutet (till exempel protokoll och paragraf, eller diarienummer)': 'Styrelsen § 12',
      'Beslutets dag': '2025-02-07',
    });
    await news(/Ny företrädare: Eva Lind för Forum Skill/);
    const history = asCard(await press(group, bengt, card, 'Historik'), card);
    assert.match(visibleOf(history), /Anna Ek[\s\S]*Utsedd av Styrelsen/);
  });

  it('can be left, and lent for a time', async () => {
    await registered(bengt, bengt, anna);
    const [chat, message] = await toldAlone(anna, 'Tryck på Stämmer');
    const lending = asCard(
      await press(chat, anna, await seatsCard(anna, message, chat), 'Tillfällig företrädare'),
      message,
    );
    await told(chat, anna, lending, 'Spara', {
      'I stället för': 'Forum Skill: Anna Ek',
      'Tillfällig företrädare': eva.name,
      'Från och med': '2025-02-12',
      'Till och med': '2025-02-13',
    });
    await news(/Tillfällig företrädare|Eva Lind företräder Forum Skill i stället för Anna Ek/);
    await town.restart('SIGTERM', { START_TIME: '2025-02-12T08:00' });
    await toldAlone(eva, 'Du är tillfällig företrädare för Forum Skill');
    await town.restart('SIGTERM', { START_TIME: '2025-02-14T08:00' });
    await news(/Företrädare igen: Anna Ek/);
    const card = await seatsCard(anna, message, chat);
    const leaving = asCard(await press(chat, anna, card, 'Lämna platsen'), card);
    assert.match(await told(chat, anna, leaving, 'Lämna platsen'), /Du har lämnat platsen/);
    await news(/Anna Ek har lämnat sin plats[\s\S]*Platsen är vakant/);
    const [, status] = [group, await statusOf(bengt)];
    assert.match(status.unfolded, /En plats för Forum Skill är vakant/);
  });

  it('whose holders are away say so wherever a day is chosen', async () => {
    await registered(bengt, bengt, anna);
    const [chat, message] = await toldAlone(anna, 'Tryck på Stämmer');
    const form = asCard(await press(chat, anna, await seatsCard(anna, message, chat), 'Borta'), message);
    const away = { 'Från och med': '2025-02-14', 'Till och med': '2025-02-20' };
    assert.match(await told(chat, anna, form, 'Spara', away), /syns för gruppen/);

    await group.say(bengt, 'möte 18 februari kl 13-15 Rosenlund');
    await news(/Utkast till kallelse[\s\S]*Borta den dagen: Anna Ek\./);

    const times = await typedForm(group, bengt, 'tidsförslag');
    assert.match(plain(visibleOf(times)), /Borta 14 februari 2025–20 februari 2025: Anna Ek\./);
    await told(group, bengt, times, 'Skicka frågan', {
      'Dag, förslag 1': '2025-02-18',
      'Tid, förslag 1': '13:00',
      'Dag, förslag 2': '2025-02-25',
      'Tid, förslag 2': '13:00',
    });
    const card = await news(/När kan ni träffas\?[\s\S]*Borta den dagen: Anna Ek\./);
    assert.equal(plain(card.visible).match(/Borta den dagen/g)?.length, 1);

    // Seven days ahead, the usual last day to answer.
    const vote = await typedForm(group, bengt, 'rösta');
    assert.match(plain(visibleOf(vote)), /Borta den dagen: Anna Ek\./);
    await group.say(bengt, 'rösta Ska vi flytta?');
    await news(/Ska vi flytta\?[\s\S]*Borta den sista dagen: Anna Ek\./);
  });

  it('are not needed to read as registrar', async () => {
    await registered(bengt, bengt, anna);
    const card = await seatsCard(bengt, ...(await statusIn(bengt)));
    const form = asCard(await press(group, bengt, card, 'Roller'), card);
    await told(group, bengt, form, 'Ge rollen', { Roll: 'Registrator', Vem: eva.name });
    const [chat] = await toldAlone(eva, 'Du är nu registrator');
    const said = async (typed: string): Promise<string> => {
      const before = chat.fromBot.length;
      await chat.say(eva, typed);
      const answer = chat.fromBot[before];
      return answer ? answer.text + answer.visible : '';
    };
    assert.match(await said('frister'), /möten under vårterminen/);
    assert.match(await said('beslut'), /[Bb]eslut/);
    assert.match(await said('rösta Ska vi flytta?'), /företrädare/);
    assert.doesNotMatch(await said('hjälp'), /Ny omröstning/);
  });

  async function statusOf(person: Person): Promise<ChatMessage> {
    const before = group.fromBot.length;
    await group.say(person, 'status');
    const status = group.fromBot[before];
    assert.ok(status);
    return status;
  }
  async function statusIn(person: Person): Promise<[Pressable, Chat]> {
    return [await statusOf(person), group];
  }
});
