import {
  botAccount,
  installationActivity,
  invokeActivity,
  membersActivity,
  messageActivity,
  nextMessageId,
  submitActivity,
  type Setting,
  type WireActivity,
} from './activities.ts';
import { asNode, isNode } from './card-elements.ts';
import { pressButton, type Filled } from './card-pressing.ts';
import type { Changes } from './changes.ts';
import { GivenCards } from './given-cards.ts';
import { ChatMessage, type SentActivity } from './message.ts';
import type { Person } from './people.ts';

/** What the bot's endpoint answered. `body` is the parsed JSON, or undefined when there was none. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
  /** What it answered, if that was about a dialog. */
  readonly dialog?: 'task/fetch' | 'task/submit';
}

export type Deliver = (activity: WireActivity) => Promise<BotAnswer>;

/** Something with a card whose buttons can be pressed: a message, or a card the bot answered a press with. */
export interface Pressable extends Pick<ChatMessage, 'id' | 'card'> {
  /** It stands in a dialog, which was opened on that message. */
  readonly inDialog?: boolean;
}

/** One chat in Teams, with the people in it as they act through their clients. */
export class Chat {
  readonly setting: Setting;
  readonly messages: ChatMessage[] = [];
  readonly members: Person[];
  /** Whether the bot is in the chat, or may open it if it is personal; the connector refuses it otherwise. */
  botPresent = true;
  readonly #deliver: Deliver;
  readonly #changes: Changes;
  readonly #given = new GivenCards();
  /** Open ones, by person. Nothing that happens in the chat touches them. */
  readonly #dialogs = new Map<string, Pressable>();

  constructor(setting: Setting, members: readonly Person[], deliver: Deliver, changes: Changes) {
    this.setting = setting;
    this.members = [...members];
    this.#deliver = deliver;
    this.#changes = changes;
  }

  get id(): string {
    return this.setting.conversation.id;
  }

  get fromBot(): readonly ChatMessage[] {
    return this.messages.filter(({ author, deleted }) => author === 'bot' && !deleted);
  }

  /**
   * A person writes; in a group with a mention of the bot, which otherwise never sees it.
   * @param mention whether they mention it where they are alone with it, too
   */
  async say(
    from: Person,
    text: string,
    mention = this.setting.conversation.type !== 'personal',
  ): Promise<BotAnswer & { readonly activity: WireActivity }> {
    const id = nextMessageId();
    const activity = messageActivity(this.setting, from, { text, id, mention });
    this.messages.push(new ChatMessage(id, from, { type: 'message', text }));
    return { ...(await this.#deliver(activity)), activity };
  }

  /**
   * A person presses a button in a card, having filled in inputs by their labels.
   * @throws Error when Teams would not let them
   */
  async press(from: Person, on: Pressable, title: string, filled: Filled = {}): Promise<BotAnswer> {
    const { type, verb, data } = pressButton(on.card, title, filled);
    if (on.inDialog && type !== 'Action.Submit') throw new Error(`Teams knows no ${type} in a dialog`);
    switch (type) {
      case 'Action.Execute': {
        const value = { action: { type, title, verb, data }, trigger: 'manual' };
        const answer = await this.invoke(from, { name: 'adaptiveCard/action', value, replyToId: on.id });
        this.#given.give(from, on, answer);
        return answer;
      }
      case 'Action.Submit': {
        const { msteams, ...rest } = data;
        if (on.inDialog) return this.#dialog(from, on, 'task/submit', data);
        if (isNode(msteams) && msteams['type'] === 'task/fetch') return this.openDialog(from, on, rest);
        return this.#deliver(submitActivity(this.setting, from, { value: data, replyToId: on.id }));
      }
      default:
        throw new Error(`Pressing “${title}” (${type}) sends nothing to the bot`);
    }
  }

  /** A client asks for a dialog, with the data of a button on the message. */
  openDialog(from: Person, on: Pressable, data: object): Promise<BotAnswer> {
    return this.#dialog(from, on, 'task/fetch', { type: 'task/fetch', ...data });
  }

  /** Teams names the message when a dialog is opened, and not when something is sent from it. */
  async #dialog(
    from: Person,
    on: Pressable,
    name: 'task/fetch' | 'task/submit',
    data: object,
  ): Promise<BotAnswer> {
    const value = { data, context: { theme: 'default' } };
    const opening = name === 'task/fetch' && { replyToId: on.id };
    const answer = { ...(await this.invoke(from, { name, value, thread: on.id, ...opening })), dialog: name };
    const { task } = asNode(answer.body);
    const { card } = asNode(asNode(task)['value']);
    if (card === undefined) this.#dialogs.delete(from.id);
    else this.#dialogs.set(from.id, { id: on.id, card: asNode(card)['content'], inDialog: true });
    return answer;
  }

  /** What stands on the person's screen: the dialog, if one is open, or the message as they see it. */
  screenOf(person: Person, on: Pressable): Pressable {
    return this.#dialogs.get(person.id) ?? this.seenBy(person, on);
  }

  /** What the person's client shows of the message: the card it was answered with for them alone, while that lasts. */
  seenBy(person: Person, { id, card }: Pressable): Pressable {
    return { id, card: this.#given.to(person, id) ?? card };
  }

  /** Every card that one person was given in place of one of the chat's. */
  get givenCards(): readonly unknown[] {
    return this.#given.all;
  }

  /** Somebody puts a heart on a message: clients show it anew. */
  react({ id }: Pressable): void {
    this.#given.takeBack(id);
  }

  /** A person looks at another chat and comes back. */
  reopen(person: Person): void {
    this.#given.takeBackFrom(person);
  }

  /**
   * A person’s client looks at a card that refreshes itself, and asks by itself for their own.
   * @throws Error when the card is not refreshed for them
   */
  async look(from: Person, at: Pressable): Promise<BotAnswer> {
    const refresh = isNode(at.card) ? at.card['refresh'] : undefined;
    if (!isNode(refresh) || ![refresh['userIds']].flat().includes(from.id)) {
      throw new Error(`The card is not refreshed for ${from.name}`);
    }
    const value = { action: refresh['action'], trigger: 'automatic' };
    return this.invoke(from, { name: 'adaptiveCard/action', value, replyToId: at.id });
  }

  /** Sends any invoke, sound or not. */
  invoke(from: Person, invoke: Parameters<typeof invokeActivity>[2]): Promise<BotAnswer> {
    return this.#deliver(invokeActivity(this.setting, from, invoke));
  }

  /** Sends an activity as it is: one that was sent before, as Teams repeats it, or a malformed one. */
  send(activity: WireActivity): Promise<BotAnswer> {
    return this.#deliver(activity);
  }

  /** Somebody adds the bot to the chat. Teams tells it twice: of the member, and of the installation. */
  async addBot(by: Person = this.#anybody()): Promise<BotAnswer> {
    this.botPresent = true;
    const added = [botAccount(this.setting.appId)];
    const answer = await this.#deliver(membersActivity(this.setting, by, { added }));
    await this.#deliver(installationActivity(this.setting, by, 'add'));
    return answer;
  }

  async removeBot(by: Person = this.#anybody()): Promise<BotAnswer> {
    this.botPresent = false;
    const removed = [botAccount(this.setting.appId)];
    await this.#deliver(membersActivity(this.setting, by, { removed }));
    return this.#deliver(installationActivity(this.setting, by, 'remove'));
  }

  addPerson(person: Person, by: Person = this.#anybody()): Promise<BotAnswer> {
    this.members.push(person);
    const added = [{ id: person.id, aadObjectId: person.aadObjectId }];
    return this.#deliver(membersActivity(this.setting, by, { added }));
  }

  removePerson(person: Person, by: Person = this.#anybody()): Promise<BotAnswer> {
    this.members.splice(this.members.indexOf(person), 1);
    const removed = [{ id: person.id, aadObjectId: person.aadObjectId }];
    return this.#deliver(membersActivity(this.setting, by, { removed }));
  }

  /** Waits for a message of the bot, new or edited, that is as asked. */
  waitFor(wanted: (message: ChatMessage) => boolean, withinMs?: number): Promise<ChatMessage> {
    const missing = () => `The chat shows:\n${this.fromBot.map(({ visible }) => visible).join('\n---\n')}`;
    return this.#changes.until(() => this.fromBot.find(wanted), {
      missing,
      ...(withinMs !== undefined && { withinMs }),
    });
  }

  /** The connector's side: the bot posts. Gives the message its id, where it has none yet. */
  post(
    activity: SentActivity,
    { id = nextMessageId(), onlyFor }: { readonly id?: string; readonly onlyFor?: Person } = {},
  ): string {
    const message = new ChatMessage(id, 'bot', activity, onlyFor);
    this.messages.push(message);
    this.#changes.announce();
    return message.id;
  }

  /** The connector's side: the bot edits a message of its own that all see; false when there is none. */
  edit(messageId: string, activity: SentActivity): boolean {
    const message = this.fromBot.find(({ id, onlyFor }) => id === messageId && !onlyFor);
    message?.edit(activity);
    this.#given.takeBack(messageId);
    this.#changes.announce();
    return message !== undefined;
  }

  /** The connector's side: the bot deletes a message of its own; false when there is none. */
  delete(messageId: string): boolean {
    const message = this.fromBot.find(({ id }) => id === messageId);
    if (message) message.deleted = true;
    this.#changes.announce();
    return message !== undefined;
  }

  #anybody(): Person {
    const [first] = this.members;
    if (!first) throw new Error('Nobody is in the chat');
    return first;
  }
}
