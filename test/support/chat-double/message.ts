import * as z from 'zod';
import { cardText } from './card-reading.ts';
import type { Person } from './people.ts';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** What the bot sends, as far as a chat cares. */
export const sentActivity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.unknown() })).optional(),
});
export type SentActivity = z.infer<typeof sentActivity>;

/** A message in a chat, with every version it has had. */
export class ChatMessage {
  readonly id: string;
  readonly author: Person | 'bot';
  /** Nobody else sees it. */
  readonly onlyFor: Person | undefined;
  deleted = false;
  readonly #versions: [SentActivity, ...SentActivity[]];

  constructor(id: string, author: Person | 'bot', first: SentActivity, onlyFor?: Person) {
    this.id = id;
    this.author = author;
    this.onlyFor = onlyFor;
    this.#versions = [first];
  }

  edit(to: SentActivity): void {
    this.#versions.push(to);
  }

  /** Oldest first. */
  get versions(): readonly SentActivity[] {
    return this.#versions;
  }

  get activity(): SentActivity {
    return this.#versions.at(-1) ?? this.#versions[0];
  }

  get text(): string {
    return this.activity.text ?? '';
  }

  /** What the notification says. */
  get summary(): string {
    return this.activity.summary ?? '';
  }

  /** The first Adaptive Card, if there is one. */
  get card(): unknown {
    return this.activity.attachments?.find(({ contentType }) => contentType === adaptiveCardType)?.content;
  }

  /** Everything a reader sees: the text, then the card. */
  get visible(): string {
    return reading(this.text, this.card);
  }

  /** The same when everything that the card folds away has been unfolded. */
  get unfolded(): string {
    const whole = JSON.stringify(this.card ?? null).replaceAll('"isVisible":false', '"isVisible":true');
    return reading(this.text, JSON.parse(whole));
  }
}

const reading = (text: string, card: unknown): string => [text, cardText(card)].filter(Boolean).join('\n');
