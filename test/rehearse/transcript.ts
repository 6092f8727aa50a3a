import type { ChatMessage } from '../support/chat-double/index.ts';
import type { Note, ForumSession } from './play.ts';
import type { Filled } from './stage.ts';

/** A message and the chat it is in. */
interface Shown {
  readonly chat: string;
  readonly message: ChatMessage;
}

/** What was said, pressed and shown, as Markdown that somebody who was not there can read. */
export class Transcript implements Note {
  readonly #lines: string[] = [];
  readonly #versions = new Map<string, number>();

  readonly #messages: () => readonly Shown[];

  /** @param messages every message of the bot's, as it stands now */
  constructor(title: string, messages: () => readonly Shown[]) {
    this.#messages = messages;
    this.#lines.push(`# ${title}`, '');
  }

  session({ at, title }: ForumSession): void {
    this.#lines.push(`## ${at.replace('T', ' kl. ')}: ${title}`, '');
  }

  said(person: string, chat: string, text: string): void {
    this.#lines.push(`**${person}** skriver i ${chat}: ${text}`, '');
  }

  pressed(person: string, chat: string, button: string, filled: Filled, answer: string): void {
    const inputs = Object.entries(filled).map(([label, value]) => `${label}: ${value}`);
    const having = inputs.length === 0 ? '' : ` med ${inputs.join('; ')}`;
    this.#lines.push(
      `**${person}** trycker på ${button} i ${chat}${having}`,
      '',
      ...quoted(answer, '↳ '),
      '',
    );
  }

  killed(): void {
    this.#lines.push('*Botens process dör mitt i och startas igen.*', '');
  }

  /** The messages that are new or changed since the last time. */
  seen(): void {
    for (const { chat, message } of this.#messages()) {
      const before = this.#versions.get(message.id);
      const versions = message.versions.length;
      if (before === versions) continue;
      this.#versions.set(message.id, versions);
      const what = before === undefined ? 'Samverka' : 'Samverka (kortet ändrat)';
      const notification = message.summary === '' ? '' : ` [avisering: ${message.summary}]`;
      this.#lines.push(`**${what}** i ${chat}${notification}`, '', ...quoted(message.visible), '');
    }
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

const quoted = (text: string, first = ''): string[] =>
  text.split('\n').map((line, index) => `> ${index === 0 ? first : ''}${line}  `);
