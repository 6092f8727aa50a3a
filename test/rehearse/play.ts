import { answerText } from './double-stage.ts';
import { personalChatOf } from './stage.ts';
import type { Card, Filled, Stage } from './stage.ts';

/** A day on which something happens. `at` is local, ISO. */
export interface ForumSession {
  readonly at: string;
  readonly title: string;
  readonly play: (actors: Actors) => Promise<void>;
}

export interface Rehearsal {
  /** The name of its golden file and its transcript. */
  readonly name: string;
  readonly title: string;
  /** Who is in which chat. */
  readonly chats: Readonly<Record<string, readonly string[]>>;
  readonly scenes: readonly ForumSession[];
}

/** What happened, for whoever writes it down. */
export interface Note {
  /** Somebody is about to do something, having seen what has come so far. */
  seen(): void;
  said(person: string, chat: string, text: string): void;
  pressed(person: string, chat: string, button: string, filled: Filled, answer: string): void;
  killed(): void;
}

/** What a script can let people do. */
export class Actors {
  readonly #stage: Stage;
  readonly #note: Note;

  constructor(stage: Stage, note: Note) {
    this.#stage = stage;
    this.#note = note;
  }

  async says(person: string, chat: string, text: string): Promise<void> {
    this.#note.seen();
    this.#note.said(person, chat, text);
    await this.#stage.says(person, chat, text);
  }

  card(chat: string, ...texts: readonly string[]): Promise<Card> {
    return this.#stage.card(chat, ...texts);
  }

  personalCard(person: string, ...texts: readonly string[]): Promise<Card> {
    return this.#stage.card(personalChatOf(person), ...texts);
  }

  /** Asks for a form in words: it stands in the chat, or opens from there. */
  async asksForForm(person: string, chat: string, text: string, ...texts: readonly string[]): Promise<Card> {
    await this.says(person, chat, text);
    const card = await this.card(chat, ...texts);
    return card.visible.includes('[Öppna formuläret]') ? this.opens(person, card, 'Öppna formuläret') : card;
  }

  /** The bot dies and is started anew. */
  async kill(): Promise<void> {
    this.#note.seen();
    await this.#stage.kill();
    this.#note.killed();
  }

  /** @returns what the person who pressed was told */
  async presses(person: string, card: Card, button: string, filled: Filled = {}): Promise<string> {
    this.#note.seen();
    const answer = await this.#stage.presses(person, card, button, filled);
    const text = answerText(answer);
    this.#note.pressed(person, card.chat, button, filled, text);
    return text;
  }

  /** As `presses`, where the answer is a card to go on with. */
  async opens(person: string, card: Card, button: string, filled: Filled = {}): Promise<Card> {
    this.#note.seen();
    const answer = await this.#stage.presses(person, card, button, filled);
    const visible = answerText(answer);
    this.#note.pressed(person, card.chat, button, filled, visible);
    if (answer.kind !== 'card') throw new Error(`“${button}” was answered with: ${visible}`);
    const { card: shown, inDialog = false } = answer;
    return { chat: card.chat, id: card.id, card: shown, visible, inDialog };
  }
}
