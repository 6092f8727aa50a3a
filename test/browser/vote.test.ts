import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { startChromium } from './browser.ts';
import { boxOf, ChatPage } from './page.ts';
import { startPlayground, YEAR } from './playground.ts';
import type { Playground, Press } from './playground.ts';

const ANNA = 'Anna Lindqvist';
const BENGT = 'Bengt Åkesson';
const BENGTS_ID = 'bengt-akesson';
const CECILIAS_ID = 'cecilia-oberg';
const QUESTION = 'Ska vi förlänga samarbetet till december?';

/** `npm start` as a person uses it: Norma's steering group in the Playground's page, in a real browser. */
describe('the bot in the Playground', () => {
  let playground: Playground;
  let chat: ChatPage;
  const undo: ((failed: boolean) => Promise<void>)[] = [];

  beforeEach(async () => {
    const browser = await startChromium();
    undo.push(() => browser.close());
    playground = await startPlayground();
    undo.push(() => playground.stop());
    chat = await ChatPage.in(browser);
    undo.push((failed) => (failed ? keepScreenshot(chat) : Promise.resolve()));
    await chat.open(playground.url);
    await registerNorma();
  });
  afterEach(async function () {
    const failed = this.currentTest?.state !== 'passed';
    for (const step of undo.splice(0).reverse()) await step(failed);
  });

  async function registerNorma(): Promise<void> {
    await chat.say('registrera');
    const agreements = chat.card('Koppla chatten till ett partnerskap');
    await chat.choose(agreements, 'Avtal', 'Norma');
    await chat.choose(agreements, 'Grupp', 'Styrgrupp');
    await chat.press(agreements, 'Fortsätt');
    const seats = chat.card('Vilka är företrädare?');
    await chat.choose(seats, 'Nämnden för funktionsstöd, Göteborgs stad', `${ANNA} (du)`);
    await chat.choose(seats, 'Forum Skill', BENGT);
    await chat.press(seats, 'Registrera');
    await statusCard().waitFor();
  }

  const statusCard = (): Locator => chat.card('Norma · styrgruppen');
  const voteCard = (progress: string, question = QUESTION): Locator =>
    chat.card('öppnad av', question, progress);
  const resultCard = (): Locator => chat.card('· omröstning', QUESTION);

  async function openVote(question = QUESTION): Promise<void> {
    await chat.say(`rösta ${question}`);
    await voteCard('0 av 2 har röstat', question).waitFor();
  }

  /** @returns the agenda, at its second item that is anybody's to take up */
  async function openMeeting(): Promise<Locator> {
    await chat.say('möte 3 mars kl 14 Rosenlund');
    await chat.press(chat.card('Utkast till kallelse'), 'Skicka kallelse');
    await chat.press(chat.card('Kallelse', 'kallar:'), 'Öppna mötet');
    const form = chat.card('Den som öppnar mötet leder det');
    await chat.choose(form, `${BENGT} (Forum Skill)`, 'Närvarande');
    await chat.press(form, 'Öppna mötet');
    const agenda = chat.card('Möte pågår', 'Nästa punkt');
    await chat.press(agenda, 'Nästa punkt');
    await chat.press(agenda, 'Nästa punkt');
    return agenda;
  }

  /** The same button pressed by Bengt, with another choice on it. */
  const bengtVotes = (annas: Press, choice: 'yes' | 'no'): Promise<string> =>
    playground.pressAs(BENGTS_ID, withChoice(annas, choice));

  it('registers who holds which seat', async () => {
    await chat.pick(statusCard(), 'Om partnerskapet');
    const facts = await chat.facts(statusCard());
    assert.equal(facts['Parter'], 'Nämnden för funktionsstöd, Göteborgs stad och Forum Skill');
    assert.equal(facts['Funktionsstöd'], ANNA);
    assert.equal(facts['Forum Skill'], BENGT);
  });

  it('takes a vote to a decision', async () => {
    await openVote();
    const press = await chat.press(voteCard('0 av 2'), 'Ja');
    await chat.hasShown('Du har röstat ja.');
    const halfway = voteCard('1 av 2 har röstat');
    await halfway.waitFor();

    assert.match(await playground.pressAs(CECILIAS_ID, press), /röstlängden/);
    assert.match(await halfway.innerText(), new RegExp(`Väntar på ${BENGT}\\.`));

    assert.match(await bengtVotes(press, 'yes'), /Du har röstat ja\./);
    const result = resultCard();
    await result.waitFor();
    const text = await result.innerText();
    assert.match(text, new RegExp(`§\\s1/${YEAR}[^]*Antaget med 2 röster, ingen emot`));
    assert.match(text, new RegExp(`Ja ${ANNA} och ${BENGT}`));
    assert.match(text, /2 röstade ja och ingen nej\. Det behövdes minst 2 ja: enkel majoritet \(förval/);
    await voteCard('2 av 2 röstade').waitFor();

    await chat.say('beslut');
    const decisions = chat.card('Ett beslut', QUESTION);
    await decisions.waitFor();
    assert.match(await decisions.innerText(), new RegExp(`§\\s1/${YEAR} [^]*Antaget, `));
  });

  it('unfolds the alternatives of a new vote, and at a meeting calls those missing before it closes one', async () => {
    await openMeeting();
    await chat.say('rösta');
    const form = chat.card('Ny omröstning', 'Sluten omröstning');
    await form.getByRole('textbox', { name: 'Fråga' }).fill(QUESTION);
    const first = form.getByRole('textbox', { name: 'Alternativ, ett på varje rad' });
    assert.equal(await first.isVisible(), false);
    await form.getByRole('button', { name: 'Flera alternativ' }).click();
    await first.fill('Rosenlund\nrosenlund');
    await chat.press(form, 'Öppna omröstningen');
    const again = chat.card('Ny omröstning', 'Två av alternativen är likadana');
    await again.getByRole('textbox', { name: 'Alternativ, ett på varje rad' }).fill('Rosenlund\nMajorna');
    await chat.press(again, 'Öppna omröstningen');
    await chat.press(voteCard('0 av 2'), '2. Majorna');
    await chat.hasShown('Du har röstat på ”Majorna”.');
    await voteCard('1 av 2 har röstat').waitFor();

    await chat.say('stäng');
    const asking = chat.card('Avsluta omröstningen?', QUESTION);
    await asking.waitFor();
    assert.match(await asking.innerText(), new RegExp(`Väntar på ${BENGT}\\.`));
    await chat.press(asking, 'Ropa upp dem som saknas');
    await chat.hasShown(`${BENGT} har ropats upp`);
    await chat.say('stäng');
    await chat.press(chat.card('Avsluta omröstningen?', 'Avsluta ändå'), 'Avsluta ändå');
    await resultCard().waitFor();
    assert.match(await resultCard().innerText(), new RegExp(`§\\s1/${YEAR}[^]*Inte avgjord`));
  });

  it('sends a tie to dialogue, by the clause of the agreement', async () => {
    await openVote();
    const press = await chat.press(voteCard('0 av 2'), 'Ja');
    await bengtVotes(press, 'no');
    const result = resultCard();
    await result.waitFor();
    const text = await result.innerText();
    assert.match(text, new RegExp(`§\\s1/${YEAR}[^]*Inte antaget – lika röstetal, 1\\smot\\s1`));
    assert.match(text, /dialog mellan parterna \(avtalet, avsnitt\s19\)/);
    assert.match(text, new RegExp(`Ja ${ANNA}[^]*Nej ${BENGT}`));
  });

  it('asks for the reason of a recusal and leaves the person out of the count', async () => {
    await openVote();
    await chat.press(voteCard('0 av 2'), 'Jäv');
    const form = chat.card('Anmäl jäv', QUESTION);
    await form.getByRole('button', { name: 'Anmäl jäv' }).click();
    await form.getByText('Skriv varför du är jävig.').waitFor();
    await form.getByRole('textbox', { name: 'Skäl för jäv' }).fill('Min syster leder föreningen.');
    await chat.press(form, 'Anmäl jäv');
    await chat.hasShown('Din anmälan om jäv är registrerad');
    const card = voteCard('0 av 1 har röstat');
    await card.waitFor();
    await card.getByRole('button', { name: 'Regel och namn' }).click();
    await card.getByText(`Jäv: ${ANNA}`).waitFor();
  });

  it('answers what it does not understand with what may have been meant', async () => {
    await chat.say('rösto Ska vi ses?');
    const asking = chat.card('Jag känner inte igen ”rösto”. Menade du rösta?');
    await asking.getByRole('button', { name: 'Hjälp' }).click();
    const help = chat.card('Det här kan du göra');
    await help.getByRole('button', { name: 'Alla ord' }).click();
    await help.getByText('Öppnar en omröstning.').waitFor();
    await chat.say('rösto Ska vi ses?');
    await chat.press(asking, 'rösta Ska vi ses?');
    await voteCard('0 av 2', 'Ska vi ses?').waitFor();
  });

  /** With UPDATE_PICTURE=1, what this test looks at becomes the README's picture. */
  it('shows a meeting, a result and an open vote whole in a narrow chat', async () => {
    const agenda = await openMeeting();
    await openVote();
    const press = await chat.press(voteCard('0 av 2'), 'Ja');
    await bengtVotes(press, 'yes');
    const result = resultCard();
    await result.waitFor();
    const next = 'Ska vi bjuda in kommunens samordnare till nästa möte?';
    await openVote(next);
    await chat.press(voteCard('0 av 2', next), 'Ja');
    const open = voteCard('1 av 2 har röstat', next);
    await open.waitFor();

    await chat.showChatAlone();
    const card = await boxOf(open);
    for (const button of await open.getByRole('button').all()) {
      const { x, width } = await boxOf(button);
      assert.ok(x >= card.x && x + width <= card.x + card.width, 'a button reaches outside its card');
    }
    if (process.env['UPDATE_PICTURE'] === '1') await chat.picture('docs/images/chat.png', agenda, open);
  });
});

const withChoice = ({ value, ...press }: Press, choice: 'yes' | 'no'): Press => ({
  ...press,
  value: { action: { ...value.action, data: { ...value.action.data, choice } } },
});

async function keepScreenshot(chat: ChatPage): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'samverka-screenshot-')), 'page.png');
  await chat.screenshot(path);
  process.stdout.write(`      What the page showed: ${path}\n`);
}
