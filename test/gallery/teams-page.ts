import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { hostConfigs } from './host-configs.ts';
import type { Theme } from './host-configs.ts';

/** A button that is seen: what it does is its type in the card, or `menu` for the three dots. */
export interface SeenButton {
  readonly title: string;
  readonly cut: boolean;
  readonly does: string;
  readonly style: string;
  readonly verb: string;
}

/** A card as it is seen before anything is pressed. */
export interface SeenCard {
  readonly name: string;
  readonly height: number;
  readonly rows: readonly (readonly SeenButton[])[];
}

export interface Barrier {
  readonly name: string;
  readonly says: string;
}

export interface Place {
  readonly name: string;
  readonly left: number;
  readonly top: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card to be drawn; no two have the same name. */
export interface Drawn {
  readonly name: string;
  readonly caption: string;
  readonly card: unknown;
  readonly theme: Theme;
}

const { resolve } = createRequire(import.meta.url);
const RENDERER = resolve('adaptivecards/dist/adaptivecards.min.js');
const AXE = resolve('axe-core/axe.min.js');

/** Everything a page needs to draw cards as Teams does. */
export const head = (): string => `<meta charset="utf-8">
<style>${own('teams.css')}</style>
<script>${readFileSync(RENDERER, 'utf8')}</script>
<script>${own('in-page.js')}</script>`;

const own = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

/** One page in which all cards are drawn, many at a time. */
export class TeamsPage {
  readonly page: Page;
  readonly #devtools: CDPSession;

  private constructor(page: Page, devtools: CDPSession) {
    this.page = page;
    this.#devtools = devtools;
  }

  static async in(browser: Browser): Promise<TeamsPage> {
    const page = await browser.newPage({
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
    });
    await page.setContent(
      `<!doctype html><html lang="sv"><head><title>Samverka</title>${head()}</head><body><main></main></body></html>`,
    );
    return new TeamsPage(page, await page.context().newCDPSession(page));
  }

  /** Draws the cards in place of those before, and says what is seen of each. */
  async draw(cards: readonly Drawn[], width: number): Promise<readonly SeenCard[]> {
    const asked = [cards, hostConfigs, width].map((value) => JSON.stringify(value)).join();
    await this.page.evaluate(`gallery.draw(document.querySelector('main'), ${asked})`);
    return this.page.evaluate<SeenCard[]>('gallery.seen()');
  }

  /** What keeps people from using the cards that are drawn. */
  async barriers(): Promise<readonly Barrier[]> {
    await this.page.addScriptTag({ path: AXE });
    return this.page.evaluate<Barrier[]>('gallery.barriers()');
  }

  /** A picture of the cards where they are told to stand. */
  async picture(places: readonly Place[], file: string, scale = 1): Promise<void> {
    const size = await this.page.evaluate<Size>(
      `gallery.arrange(document.querySelector('main'), ${JSON.stringify(places)})`,
    );
    // Of the browser itself: a good deal quicker than what waits for fonts and frames, and there are many.
    const { data } = await this.#devtools.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale },
    });
    await writeFile(file, data, 'base64');
  }
}
