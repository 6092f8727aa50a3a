import { cachedChats } from '../../src/partnership/cached-chats.ts';
import { LEASE_MS } from '../../src/partnership/ledger.ts';
import { Members } from '../../src/partnership/members.ts';
import type { Notice } from '../../src/partnership/notices.ts';
import type { Store } from '../../src/partnership/store.ts';
import { CredentialWatch } from '../../src/notifications/credential-watch.ts';
import { Dispatcher } from '../../src/notifications/dispatcher.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import { teamsMessenger } from '../../src/teams/teams-messenger.ts';
import { commitAfter, START } from '../storage/commits.ts';
import { ChatDouble, type Chat, type Person } from '../support/chat-double/index.ts';
import { temporarySqlite, type TemporaryStore } from '../support/stores.ts';

export const P = 'partnership-1';
const forum = 'styrgrupp';
export const anything = (): boolean => true;

export const forEveryone: Notice = { forum, slot: 'all', show: { subject: 'registration' } };
export const forOne = (to: string, slot = `one:${to}`): Notice => ({ ...forEveryone, slot, to });

/** A dispatcher with a real store and a real messenger, against the chat double: a group with Anna and Bo in it. */
export class Delivering {
  readonly data: TemporaryStore;
  readonly store: Store;
  readonly teams: ChatDouble;
  readonly group: Chat;
  readonly anna: Person;
  readonly bo: Person;
  readonly members: Members;
  readonly dispatcher: Dispatcher;
  readonly warnings: string[] = [];
  readonly said: string[] = [];
  readonly credentials: CredentialWatch;
  /** How things stand; the slot's name without. */
  stands: string | undefined;
  /** What messages to single persons are about is over. */
  over = false;
  /** The partnership's time, ahead of the machine's by so much. */
  aheadMs = 0;
  #tail = START;

  static async start(): Promise<Delivering> {
    const data = await temporarySqlite();
    const delivering = new Delivering(data, await data.open(), await ChatDouble.start());
    await delivering.bind(delivering.group, forum);
    return delivering;
  }

  /** The chat is the forum. */
  async bind({ id: chat }: Chat, forum: string): Promise<void> {
    const { appId, tenantId, serviceUrl } = this.teams;
    const address = { serviceUrl, tenant: tenantId, bot: `28:${appId}`, channel: 'msteams' };
    await this.store.chats.claim({ chat, partnership: P, forum, address });
  }

  private constructor(data: TemporaryStore, store: Store, teams: ChatDouble) {
    [this.data, this.store, this.teams] = [data, store, teams];
    this.anna = teams.person('Anna Öberg');
    this.bo = teams.person('Bo Ek');
    this.group = teams.groupChat('Styrgruppen', [this.anna, this.bo]);
    this.members = new Members(store.people);
    const { appId, tenantId, endpoints } = teams;
    const credentials = { type: 'SingleTenant', appId, tenantId, password: 'a password' } as const;
    const say = (_details: object, message: string): void => void this.said.push(message);
    this.credentials = new CredentialWatch({ info: say, error: say });
    this.dispatcher = new Dispatcher({
      outbox: store.outbox,
      deliveries: store.deliveries,
      chats: cachedChats(store.chats),
      members: this.members,
      messenger: teamsMessenger(new SamverkaAdapter(credentials, endpoints), appId, 'dialog'),
      clock: { now: () => this.now },
      credentials: (accepted) => this.credentials.learn(accepted),
      // Every delivery of a slot looks different, as a card that follows the state does.
      present: (_partnership, { slot, to, show }) =>
        Promise.resolve({
          view: {
            view: 'decisions',
            partnership: to ?? 'alla',
            searched: true,
            search:
              this.stands ?? (show.subject === 'not-reached' ? `${show['member'] ?? ''} nås inte` : slot),
            latest: [],
            older: [],
            before: [],
            moreBefore: 0,
            shown: 0,
            total: 0,
            hint: 'none-found' as const,
          },
          language: 'sv',
          alert: false,
          mentions: [],
          over: to !== undefined && this.over,
        }),
      log: { warn: (details, message) => this.warnings.push(JSON.stringify([message, details])) },
      tickMs: 50,
    });
  }

  get now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** @returns the member id */
  add({ aadObjectId, id: teamsId, name }: Person): Promise<string> {
    return this.members.add(P, { aadObjectId, teamsId, name });
  }

  async stop(): Promise<void> {
    await this.dispatcher.stop();
    await this.teams.stop();
    await this.data.dispose();
  }

  /** As the ledger does with the commit of a command. */
  async written(...notices: Notice[]): Promise<void> {
    const commit = await this.left(Date.now() + LEASE_MS, ...notices);
    this.dispatcher.deliver(commit);
  }

  /** As by a process that was killed when it had written the commit. */
  async left(leasedUntil: number, ...notices: Notice[]) {
    const commit = commitAfter(this.#tail, P, { notices });
    await this.store.journal.append(commit, leasedUntil);
    this.#tail = commit;
    return commit;
  }

  alone(person: Person): Chat {
    const chat = this.teams.personalChat(person.id);
    if (!chat) throw new Error(`${person.name} has no chat with the bot`);
    return chat;
  }

  /** Whether no commit is left owed, once what is under way is finished. */
  async settled(): Promise<boolean> {
    await this.dispatcher.stop();
    return (await this.store.outbox.claim(Date.now() + 10 * LEASE_MS, 0, 100)).length === 0;
  }

  /** Until it is so. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
