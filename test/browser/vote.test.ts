import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { startChromium } from './browser.ts';
import { ChatPage } from './page.ts';
import { startPlayground, YEAR } from './playground.ts';
import type { Playground, Press } from './playground.ts';

const ANNA = 'Anna Lindqvist';
const BENGT = 'Bengt Åkesson';
const BENGTS_ID = 'bengt-akesson';
const CECILIAS_ID = 'cecilia-oberg';
const QUESTION = 'Ska vi förlänga samarbetet till december?';

/** `npm start` as a person uses it: Norma's steering group in the Playground's page, in a real browser. */
describe('the bot in the Playground', () => {
  let browser: Browser;
  let playground: Playground;
  let chat: ChatPage;

  before(async () => {
    browser = await startChromium();
  });
  after(() => browser.close());
  beforeEach(async () => {
    chat = await ChatPage.in(browser);
    playground = await startPlayground();
    await chat.open(playground.url);
    await registerNorma();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'passed') {
      const path = join(await mkdtemp(join(tmpdir(), 'samverka-screenshot-')), 'page.png');
      await chat.screenshot(path);
      process.stdout.write(`      What the page showed: ${path}\n`);
    }
    await chat.close();
    await playground.stop();
  });

  async function registerNorma(): Promise<void> {
    await chat.say('registrera');
    const agreements = chat.card('Koppla chatten till ett partnerskap');
    await chat.choose(agreements, 'Avtal', 'Norma');
    await chat.choose(agreements, 'Forum', 'Styrgrupp');
    await chat.press(agreements, 'Fortsätt');
    const seats = chat.card('Vem har vilken plats?');
    await chat.choose(seats, 'Nämnden för funktionsstöd, Göteborgs stad', ANNA);
    await chat.choose(seats, 'Forum Skill', BENGT);
    await chat.press(seats, 'Registrera');
    await statusCard().waitFor();
  }

  const statusCard = (): Locator => chat.card('Partnerskap · Styrgrupp', 'Norma');
  const voteCard = (progress: string): Locator => chat.card('öppnad av', QUESTION, progress);
  const resultCard = (): Locator => chat.card('Resultat av omröstningen', QUESTION);

  async function openVote(): Promise<void> {
    await chat.say(`rösta ${QUESTION}`);
    await voteCard('0 av 2 har röstat').waitFor();
  }

  /** The same button pressed by Bengt, with another choice on it. */
  const bengtVotes = (annas: Press, choice: 'yes' | 'no'): Promise<string> =>
    playground.pressAs(BENGTS_ID, withChoice(annas, choice));

  it('registers who holds which seat', async () => {
    const facts = await chat.facts(statusCard());
    assert.equal(facts['Parter'], 'Nämnden för funktionsstöd, Göteborgs stad och Forum Skill');
    assert.equal(facts['Funktionsstöd'], ANNA);
    assert.equal(facts['Forum Skill'], BENGT);
  });

  it('takes a vote to a decision', async () => {
    await openVote();
    const press = await chat.press(voteCard('0 av 2'), 'Ja');
    await chat.hasShown('Your vote is recorded: Yes.');
    const halfway = voteCard('1 av 2 har röstat');
    await halfway.waitFor();

    assert.match(await playground.pressAs(CECILIAS_ID, press), /you have no seat in the group/);
    const { 'Har röstat': voted, 'Väntar på': waiting } = await chat.facts(halfway);
    assert.deepEqual({ voted, waiting }, { voted: ANNA, waiting: BENGT });

    assert.match(await bengtVotes(press, 'yes'), /Your vote is recorded: Yes\./);
    const result = resultCard();
    await result.waitFor();
    const text = await result.innerText();
    assert.match(text, new RegExp(`Antaget, § 1/${YEAR}`));
    assert.match(text, /2 ja av 2 avgivna ja- och nejröster; minst 2 behövdes/);
    const facts = await chat.facts(result);
    console.log(text, facts);
    assert.equal(facts['Ja'], `2 (${ANNA} och ${BENGT})`);
    assert.equal(facts['Nej'], '0');
    assert.match(facts['Regel'] ?? '', /Enkel majoritet.*standard/);
    await voteCard('2 av 2 röstade').waitFor();

    await chat.say('beslut');
    const decisions = chat.card('Ett beslut.', QUESTION);
    await decisions.waitFor();
    assert.match(await decisions.innerText(), new RegExp(`§ 1/${YEAR} · .* · Antaget`));
  });

  it('sends a tie to dialogue, by the clause of the agreement', async () => {
    await openVote();
    const press = await chat.press(voteCard('0 av 2'), 'Ja');
    await bengtVotes(press, 'no');
    const result = resultCard();
    await result.waitFor();
    const text = await result.innerText();
    console.log(text);
    assert.match(text, new RegExp(`Inte antaget – lika röstetal, § 1/${YEAR}`));
    assert.match(text, /dialog mellan parterna \(avtalet, 19 .*dialog/);
    const { Ja, Nej } = await chat.facts(result);
    assert.deepEqual({ Ja, Nej }, { Ja: `1 (${ANNA})`, Nej: `1 (${BENGT})` });
  });

  it('asks for the reason of a recusal and leaves the person out of the count', async () => {
    await openVote();
    await chat.press(voteCard('0 av 2'), 'Jäv');
    const form = chat.card('Anmäl jäv', QUESTION);
    await form.getByRole('button', { name: 'Anmäl jäv' }).click();
    await form.getByText('Skriv varför du är jävig.').waitFor();
    await form.getByRole('textbox', { name: 'Skäl för jäv' }).fill('Min syster leder föreningen.');
    await chat.press(form, 'Anmäl jäv');
    await chat.hasShown('Your recusal is recorded.');
    const card = voteCard('0 av 1 har röstat');
    await card.waitFor();
    assert.equal((await chat.facts(card))['Jäv'], ANNA);
  });

  it('answers an unknown command with what can be done and the nearest command', async () => {
    await chat.say('besult');
    const help = chat.card('Det här kan du göra');
    await help.waitFor();
    console.log(await help.innerText());
    assert.match(await help.innerText(), /Jag förstod inte ”besult”/);
  });
});

const withChoice = ({ value, ...press }: Press, choice: 'yes' | 'no'): Press => ({
  ...press,
  value: { action: { ...value.action, data: { ...value.action.data, choice } } },
});
