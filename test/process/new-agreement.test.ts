import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgreements } from '../../src/agreement/load.ts';
import type { Chat, Person, Pressable } from '../support/chat-double/index.ts';
import { cardText } from '../support/chat-double/index.ts';
import { asCard, openVote, plain, press, told, Town, typedForm } from './steering-group.ts';

/** A group whose agreement nobody has put in a file. */
describe('a new agreement', function () {
  this.timeout(30_000);
  let town: Town;
  let chat: Chat;
  let anna: Person, bengt: Person;

  beforeEach(async () => {
    town = await Town.build();
    [anna, bengt] = town.people('Anna Ek', 'Bengt Åberg') as [Person, Person];
    chat = town.teams.groupChat('Styrgruppen', [anna, bengt]);
  });
  afterEach(() => town.demolish());

  const basics = {
    'Partnerskapets namn': 'Mötesplatsen',
    Syfte: 'Unga ska hitta en väg vidare.',
    'Gäller från och med': '2026-01-01',
    'Gäller till och med': '2027-12-31',
    'Diarienummer (valfritt)': 'SLK-2026-00147',
  };
  const first = {
    'Part 1, namn': 'Arbetsmarknadsnämnden',
    'Part 1, organisationsnummer': '212000-1355',
    'Part 1, offentlig eller idéburen': 'Offentlig part',
    'Part 1, minsta antal platser': '1',
    'Part 1, högsta antal platser': '1',
  };
  const other = {
    'Part 2, namn': 'Föreningen Väg Vidare',
    'Part 2, organisationsnummer': '802448-5149',
    'Part 2, offentlig eller idéburen': 'Idéburen part',
    'Part 2, minsta antal platser': '1',
    'Part 2, högsta antal platser': '1',
  };
  const rules = {
    'Hur ofta ska styrgruppen mötas?': 'Minst ett visst antal möten per termin',
    'Antal möten per termin, eller månader mellan mötena': '2',
    'Hur fattar styrgruppen beslut?': 'Enhällighet: alla avgivna ja- och nejröster ska vara ja',
  };

  async function step(on: Pressable, title: string, filled?: Record<string, string>): Promise<Pressable> {
    return asCard(await press(chat, anna, on, title, filled), on);
  }

  async function untilSeats(): Promise<Pressable> {
    const choose = await typedForm(chat, anna, 'registrera');
    const beginning = await step(choose, 'Nytt avtal');
    const parties = await step(beginning, 'Fortsätt', basics);
    const wrong = await step(parties, 'Fortsätt', { ...first, 'Part 1, organisationsnummer': '212000-1356' });
    assert.match(cardText(wrong.card), /den ska vara 5/);
    assert.match(JSON.stringify(wrong.card), /"value":"Arbetsmarknadsnämnden"/);
    const next = await step(wrong, 'Fortsätt', { 'Part 1, organisationsnummer': '212000-1355' });
    const asked = await step(next, 'Fortsätt', other);
    const references = await step(asked, 'Fortsätt', rules);
    const summary = await step(references, 'Fortsätt');
    assert.match(cardText(summary.card), /Enhällighet.*angivet när avtalet lades in/);
    return step(summary, 'Fortsätt');
  }

  it('is made in a few steps, kept with the partnership, and followed', async () => {
    const seats = await untilSeats();
    const chosen = { Arbetsmarknadsnämnden: 'Anna Ek', 'Föreningen Väg Vidare': 'Bengt Åberg' };
    assert.match(await told(chat, anna, seats, 'Registrera', chosen), /Mötesplatsen är sparade/);
    await chat.waitFor(({ visible }) => visible.includes('Mötesplatsen · styrgruppen'));

    await town.restart('SIGKILL');
    const vote = await openVote(chat, bengt, 'Ska vi börja?');
    assert.match(plain(vote.visible), /Alla som inte avstår måste rösta ja \(angivet när avtalet lades in\)/);
  });

  it('can be put in the folder of profiles, for others to choose', async () => {
    const seats = await untilSeats();
    const chosen = { Arbetsmarknadsnämnden: 'Anna Ek', 'Föreningen Väg Vidare': 'Bengt Åberg' };
    await press(chat, anna, seats, 'Registrera', chosen);
    const status = await chat.waitFor(({ visible }) => visible.includes('Om partnerskapet'));
    const form = await step(status, 'Ändra företrädare');
    const { card } = await step(form, 'Visa avtalsprofilen');
    const [, json] = /"id":"json".*?"value":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(card)) ?? [];
    const folder = await mkdtemp(join(tmpdir(), 'samverka-profiles-'));
    await writeFile(join(folder, 'motesplatsen.json'), String(JSON.parse(`"${json}"`)));
    const loaded = await loadAgreements(folder);
    await rm(folder, { recursive: true });
    assert.equal(loaded.get('motesplatsen')?.name, 'Mötesplatsen');
  });

  it('goes back from the seats to the summary with everything that was typed', async () => {
    const summary = await step(await untilSeats(), 'Tillbaka');
    assert.match(cardText(summary.card), /Stämmer det här med avtalet\?/);
    assert.match(cardText(summary.card), /Föreningen Väg Vidare/);
  });
});
