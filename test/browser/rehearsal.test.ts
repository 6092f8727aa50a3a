import assert from 'node:assert/strict';
import { playInPlayground } from '../rehearse/in-playground.ts';
import { norma } from '../rehearse/norma.ts';
import { PlaygroundStage } from '../rehearse/playground-stage.ts';
import { startChromium } from './browser.ts';
import { ChatPage } from './page.ts';

/** `npm run rehearse -- --playground norma` as somebody watches it in the Playground's page. */
describe('a rehearsal in the Playground', () => {
  let stage: PlaygroundStage;
  let chat: ChatPage;
  const undo: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    const browser = await startChromium();
    undo.push(() => browser.close());
    stage = await PlaygroundStage.build(norma.chats, 0);
    undo.push(() => stage.clear());
    chat = await ChatPage.in(browser);
  });
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  it('shows who says what and the cards that come, and lets the viewer take part', async () => {
    const firstScene = { ...norma, scenes: norma.scenes.slice(0, 1) };
    const printed: string[] = [];
    await Promise.all([
      playInPlayground(firstScene, stage, (line) => printed.push(line)),
      chat.open(stage.url),
    ]);

    await chat.hasShown('Astrid Berg skriver: @Samverka registrera');
    const status = chat.card('Norma · styrgruppen');
    await chat.pick(status, 'Om partnerskapet');
    assert.equal((await chat.facts(status))['Forum Skill'], 'Omar Haddad');
    assert.ok(
      printed.includes(
        'Astrid Berg trycker på Fortsätt i Styrgruppen Norma med Avtal: Norma; Grupp: Styrgrupp',
      ),
    );
    assert.deepEqual(
      printed.filter((line) => line.includes('hoppas över')),
      [],
    );

    await stage.startAt('2025-02-03T09:00');
    await chat.say('rösta Ska vi mötas på Hisingen?');
    await chat.card('öppnad av Astrid Berg', 'Ska vi mötas på Hisingen?').waitFor();
  });
});
