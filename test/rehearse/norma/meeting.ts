import assert from 'node:assert/strict';
import type { Actors } from '../play.ts';
import { unfolded } from '../stage.ts';
import type { Card, Filled } from '../stage.ts';
import { ASTRID, GROUP, OMAR, otherThan, told } from './cast.ts';

/** What people do at a meeting. `meeting` is what the card of this meeting alone says, such as its day. */
export class Meeting {
  readonly #on: Actors;
  readonly #day: string;

  constructor(on: Actors, day: string) {
    this.#on = on;
    this.#day = day;
  }

  agenda(...texts: readonly string[]): Promise<Card> {
    return this.#on.card(GROUP, '[Hela dagordningen]', 'öppnat kl.', ...texts);
  }

  minutes(...texts: readonly string[]): Promise<Card> {
    return this.#on.card(GROUP, '[Hela protokollet]', this.#day, ...texts);
  }

  notice(...texts: readonly string[]): Promise<Card> {
    return this.#on.card(GROUP, 'Kallelse', '[Kommer]', '[Öppna mötet]', this.#day, ...texts);
  }

  /** Whoever opens it is there, and the other says so. */
  async opens(by: string): Promise<void> {
    await this.opensAlone(by);
    const other = otherThan(by);
    const agenda = await this.agenda('[Jag är här]');
    await told(this.#on, other, agenda, 'Jag är här', 'Du är antecknad som närvarande');
    await told(this.#on, other, agenda, 'Jag är här', 'Du är antecknad som närvarande');
    await this.agenda(`Närvarande: ${ASTRID} och ${OMAR}`);
  }

  async opensAlone(by: string): Promise<void> {
    const form = await this.#on.opens(by, await this.notice(), 'Öppna mötet');
    await told(this.#on, by, form, 'Öppna mötet', 'Mötet är öppnat');
    await told(this.#on, by, form, 'Öppna mötet', 'öppnat');
    await this.agenda();
  }

  /** Takes up the item with that in its title. */
  async takesUp(by: string, title: string): Promise<void> {
    const card = unfolded(await this.agenda(), 'Hela dagordningen');
    const line = card.visible.split('\n').find((text) => text.startsWith('( ) ') && text.includes(title));
    assert.ok(line, `${title} is not to be taken up in ${card.visible}`);
    await told(this.#on, by, card, 'Ta upp punkten', 'Punkten behandlas nu', {
      'Gå till en annan punkt': line.slice(4),
    });
    await this.agenda(`${title} · Behandlas nu`);
  }

  /** Presses a button of the agenda, fills in the form that comes, and sends it. */
  async through(by: string, button: string, send: string, answer: string, filled: Filled): Promise<void> {
    const form = await this.#on.opens(by, await this.agenda(), button);
    await told(this.#on, by, form, send, answer, filled);
  }

  async decides(by: string, title: string, decision: string): Promise<void> {
    await this.takesUp(by, title);
    await this.through(by, 'Besluta', 'Besluta', 'Förslaget finns i chatten', { Beslut: decision });
    const proposed = await this.#on.card(GROUP, 'Förslag till beslut: stämmer det?', decision);
    await told(this.#on, otherThan(by), proposed, 'Stämmer', 'Beslutet är sparat');
    await this.agenda(`${title} · Beslut`);
  }

  /** What it decides where the other party is not there. */
  async decidesAlone(by: string, title: string, decision: string, concerns: string): Promise<void> {
    await this.takesUp(by, title);
    const filled = { Beslut: decision, 'Vad gäller beslutet?': concerns };
    await this.through(by, 'Besluta', 'Besluta', '§', filled);
    await this.agenda(`${title} · Beslut`);
  }

  async closes(by: string): Promise<void> {
    const form = await this.#on.opens(by, await this.agenda(), 'Avsluta mötet');
    await told(this.#on, by, form, 'Avsluta mötet', 'Mötet är avslutat');
    await this.minutes('väntar på justering');
  }

  async approves(by: string, answer: string): Promise<void> {
    await told(this.#on, by, await this.minutes(), 'Justera', answer);
  }
}
