import type { Browser, Locator, Page } from 'playwright-core';
import { pressSchema } from './playground.ts';
import type { Press } from './playground.ts';

/** An answer to a press may be replaced by the card's next edit at once, so everything shown is noted. */
const NOTE_WHAT_IS_SHOWN = `
  window.shown = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      for (const { textContent } of [target, ...addedNodes]) window.shown.push(textContent ?? '');
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
`;

/** Without Segoe UI on the machine, texts and buttons would fall back to different fonts. */
const ONE_FONT = `* { font-family: 'Segoe UI', 'Liberation Sans', Arial, sans-serif !important; }`;

/** The group chat Styrgruppen in the Playground's page, as Anna Lindqvist sees and uses it. */
export class ChatPage {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async in(browser: Browser): Promise<ChatPage> {
    const page = await browser.newPage({
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      viewport: { width: 1300, height: 1400 },
      deviceScaleFactor: 2,
    });
    await page.addInitScript(NOTE_WHAT_IS_SHOWN);
    return new ChatPage(page);
  }

  /** As somebody who comes to the page for the first time sees it. */
  async look(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async enter(chat: string): Promise<void> {
    await this.#page.getByRole('treeitem', { name: chat }).click();
  }

  async open(url: string): Promise<void> {
    await this.look(url);
    await this.#page.getByRole('button', { name: 'Hide log panel' }).click();
    await this.enter('Styrgruppen');
    await this.card('Hej, jag är Samverka').waitFor();
  }

  /** Types a message that mentions the bot, chosen in the menu that @ opens, and sends it. */
  async say(text: string): Promise<void> {
    await this.#page.getByRole('textbox').last().click();
    await this.#page.keyboard.type('@');
    await this.#page.getByRole('menuitem', { name: 'Samverka' }).click();
    await this.#page.keyboard.type(` ${text}`);
    await this.#page.getByRole('button', { name: 'Send Message' }).click();
    await this.message(text).waitFor();
  }

  /** What Anna has said. */
  message(text: string): Locator {
    return this.#page.getByText(`Samverka ${text}`, { exact: true }).last();
  }

  /** The latest card in which all of the texts stand. */
  card(...texts: readonly (string | RegExp)[]): Locator {
    return texts
      .reduce((cards, hasText) => cards.filter({ hasText }), this.#page.locator('.ac-adaptiveCard'))
      .last();
  }

  async choose(card: Locator, label: string, option: string): Promise<void> {
    await card.getByRole('combobox', { name: label }).click();
    await this.#page.getByRole('option', { name: option, exact: true }).click();
  }

  /** @returns what the page sent, with which another person can press the same button */
  async press(card: Locator, button: string): Promise<Press> {
    const sent = this.#page.waitForRequest((request) => request.url().endsWith('/_conversation/v1/invoke'));
    await card.getByRole('button', { name: button, exact: true }).click();
    return pressSchema.parse((await sent).postDataJSON());
  }

  /** Presses a button in the menu behind the three dots. */
  async pick(card: Locator, title: string): Promise<void> {
    await card.getByRole('button', { name: 'More options' }).last().click();
    await this.#page.getByRole('menuitem', { name: title, exact: true }).click();
  }

  /** Waits until the text is or has been on the page, however short a while. */
  async hasShown(text: string): Promise<void> {
    await this.#page.waitForFunction(`window.shown.some((text) => text.includes(${JSON.stringify(text)}))`);
  }

  /** The title and value pairs of a card. */
  async facts(card: Locator): Promise<Record<string, string>> {
    const titles = await card.locator('.ac-fact-title').allInnerTexts();
    const values = await card.locator('.ac-fact-value').allInnerTexts();
    return Object.fromEntries(titles.map((title, index) => [plain(title), plain(values[index] ?? '')]));
  }

  /** Everything that is read on a card, on one line. */
  async text(card: Locator): Promise<string> {
    return plain(await card.innerText());
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  /** So narrow that the page shows the chat alone, and so high that nothing has to be scrolled. */
  async showChatAlone(): Promise<void> {
    await this.#page.setViewportSize({ width: 600, height: 2400 });
  }

  /** The part of the chat that reaches from one element to the other. */
  async picture(path: string, first: Locator, last: Locator): Promise<void> {
    await this.#page.addStyleTag({ content: ONE_FONT });
    // The Playground's remark about what it cannot show; Teams has nothing like it.
    await this.#page
      .getByText('Full width control is not supported')
      .locator('xpath=../..')
      .evaluateAll((remarks: { remove(): void }[]) => remarks.forEach((remark) => remark.remove()));
    const [top, bottom] = [await boxOf(first), await boxOf(last)];
    const y = top.y - 31;
    const height = bottom.y + bottom.height + 32 - y;
    await this.#page.screenshot({ path, clip: { x: 0, y, width: 600, height } });
  }
}

/** Without the line breaks and hard spaces that only matter to the layout. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element is not on the page');
  return box;
}
