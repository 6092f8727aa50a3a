import assert from 'node:assert/strict';
import { startChromium } from './browser.ts';
import { ChatPage } from './page.ts';
import { startPlayground, YEAR } from './playground.ts';

const MOST_PRESSES = 10;

/** `npm start` for somebody who has read nothing: one person at the page, who presses what the cards say. */
describe('the first two minutes', () => {
  let chat: ChatPage;
  const undo: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    const browser = await startChromium();
    undo.push(() => browser.close());
    const playground = await startPlayground({
      COMPANY: 'on',
      COMPANY_DELAY_MS: '300',
      // As `npm start` has them.
      START_TIME: '',
      VOTE_WAITS: '',
    });
    undo.push(() => playground.stop());
    chat = await ChatPage.in(browser);
    await chat.look(playground.url);
  });
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  it('show a registered partnership, an open meeting and a vote that others take part in', async () => {
    let presses = 0;
    const press = async (button: string, ...onCard: readonly (string | RegExp)[]): Promise<void> => {
      presses += 1;
      await chat.press(chat.card(...onCard), button);
    };

    await chat.card('Hej, jag är Samverka', 'gruppens chatt heter Styrgruppen').waitFor();
    presses += 1;
    await chat.enter('Styrgruppen');
    await press('Registrera', 'Hej, jag är Samverka', 'De andra i gruppen svarar');
    await press('Registrera', 'Vilka är företrädare?');
    await chat.card('Norma · styrgruppen').waitFor();

    await press('Planera ett möte', 'Gruppen är registrerad');
    await press('Skicka kallelse', 'Utkast till kallelse');
    await press('Öppna mötet', 'Kallelse', /Kommer:?\s*Bengt Åkesson/);
    await press('Öppna mötet', 'Den som öppnar mötet leder det');
    await press('Öppna en omröstning', 'Mötet är öppet');
    await press('Ja', 'öppnad av Anna Lindqvist', '1 av 2 har röstat');

    const result = chat.card(`§\u00a01/${YEAR}`, 'Antaget med 2 röster, ingen emot');
    await result.waitFor();
    assert.match(await chat.text(result), /Anna Lindqvist och Bengt Åkesson/);
    assert.ok(presses <= MOST_PRESSES, `${presses} presses`);

    await press('Anmäl ett problem', 'Beslutet står i beslutsloggen');
    await press('Fyll i anmälan', 'Anna Lindqvist anmäler ett problem');
    await press('Anmäl', 'Beskriv problemet');
    await chat.card('Värmen i lokalen fungerar inte', 'Bengt Åkesson har bekräftat').waitFor();

    // One person alone holds the rest of the meeting.
    await press('Nästa punkt', 'Möte pågår');
    await press('Besluta', 'Möte pågår', /Punkt \d+ av/);
    const deciding = chat.card('Besluta utan omröstning');
    await deciding.getByRole('textbox', { name: 'Beslut' }).fill('Dagordningen godkänns.');
    await chat.press(deciding, 'Besluta');
    await chat.card('Möte pågår', `(§\u00a02/${YEAR})`).waitFor();
    await chat.pick(chat.card('Möte pågår'), 'Avsluta mötet');
    await press('Avsluta mötet', 'Avsluta mötet?');
    await press('Justera', 'väntar på justering');
    await chat.card('Protokoll 1', 'Justeringen är klar').waitFor();

    await chat.pick(chat.card('Norma · styrgruppen', 'Nästa möte'), 'Företrädare');
    await chat.card('Företrädare och mandat', 'Utsedd av Partens styrelse').waitFor();
  });
});
