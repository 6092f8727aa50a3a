import { z } from 'zod';

/** What the Playground says of itself at `/_internal/v1/config`. */
const person = z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() });
const settings = z.object({
  config: z.object({
    currentUser: person,
    users: z.array(person),
    personalChat: z.object({ id: z.string() }),
    groupChats: z.tuple([z.object({ id: z.string(), name: z.string() })]),
  }),
});

/** What it tells its page of messages. */
const told = z.object({
  action: z.enum(['createMessage', 'updateMessage']),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })),
  }),
});
const button = z.object({ type: z.string(), verb: z.string(), data: z.record(z.string(), z.unknown()) });

const CARD = 'application/vnd.microsoft.card.adaptive';

export type Person = z.infer<typeof person>;
export type Button = z.infer<typeof button>;
export type Card = Readonly<Record<string, unknown>>;

/** A card of the bot's, as it stands in a chat now. */
export interface ShownCard {
  readonly chat: string;
  readonly message: string;
  readonly isNew: boolean;
  readonly card: Card;
  readonly buttons: readonly Button[];
}

/** The running Playground: what its page is shown, and what anybody can do in it beside the page. */
export class Playground {
  readonly #url: string;
  readonly #settings: z.infer<typeof settings>['config'];

  private constructor(url: string, read: z.infer<typeof settings>) {
    this.#url = url;
    this.#settings = read.config;
  }

  static async at(url: string): Promise<Playground> {
    const answer = await fetch(`${url}/_internal/v1/config`);
    return new Playground(url, settings.parse(await answer.json()));
  }

  /** Whose the page is. */
  get viewer(): Person {
    return this.#settings.currentUser;
  }

  get others(): readonly Person[] {
    return this.#settings.users;
  }

  get personalChat(): string {
    return this.#settings.personalChat.id;
  }

  get groupChat(): { readonly id: string; readonly name: string } {
    return this.#settings.groupChats[0];
  }

  /** Hears of every card that is posted or edited where the page's person can see it. */
  listen(hear: (shown: ShownCard) => void): void {
    const stream = new WebSocket(
      `${this.#url.replace(/^http/, 'ws')}/_ws_conversation/v1/conversations/stream`,
    );
    stream.addEventListener('message', ({ data }) => {
      const { success, data: event } = told.safeParse(JSON.parse(String(data)));
      if (!success) return;
      const { messageId: message, attachments } = event.message;
      const content = attachments.find(({ contentType }) => contentType === CARD)?.content;
      if (typeof content !== 'object' || content === null) return;
      const isNew = event.action === 'createMessage';
      const card = content as Card;
      hear({ chat: event.actionConversationId, message, isNew, card, buttons: buttonsOn(card) });
    });
  }

  /** Somebody else presses a button on the card: the page's own person does so on the page. */
  async press(by: Person, { chat, message }: ShownCard, { verb, data }: Button): Promise<void> {
    await this.#send('POST', '/_conversation/v1/invoke', {
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      from: { id: by.id },
      conversation: { id: chat },
      replyToId: message,
    });
  }

  async post(chat: string, card: Card): Promise<void> {
    await this.#send('POST', `/_connector/v3/conversations/${chat}/activities`, cardMessage(card));
  }

  async edit({ chat, message }: ShownCard, card: Card): Promise<void> {
    await this.#send('PUT', `/_connector/v3/conversations/${chat}/activities/${message}`, cardMessage(card));
  }

  async #send(method: string, path: string, body: unknown): Promise<void> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`the Playground answered ${answer.status}: ${await answer.text()}`);
  }
}

const cardMessage = (content: Card) => ({
  type: 'message',
  attachments: [{ contentType: CARD, content }],
});

/** Every button on the card that asks the bot for something. */
function buttonsOn(node: unknown): readonly Button[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = button.safeParse(node);
  if (own.success && own.data.type === 'Action.Execute') return [own.data];
  return Object.values(node).flatMap(buttonsOn);
}
