import type { Logger } from 'pino';
import { loadAgreements } from './agreement/load.ts';
import { Bot } from './chat/bot.ts';
import { ReachOf } from './chat/reach.ts';
import { clockFrom } from './partnership/clock.ts';
import type { Commit } from './partnership/journal.ts';
import { Ledger } from './partnership/ledger.ts';
import { Met } from './partnership/met.ts';
import type { Outgoing } from './partnership/messenger.ts';
import type { Notice, Shown } from './partnership/notices.ts';
import { Members } from './partnership/members.ts';
import { capabilities } from './capabilities/index.ts';
import { presentNotice } from './capabilities/index.ts';
import { AgreementsOnOffer } from './capabilities/registration/agreements-on-offer.ts';
import { Registration } from './capabilities/registration/answers.ts';
import { cachedChats } from './partnership/cached-chats.ts';
import { rostersIn } from './partnership/rosters.ts';
import type { Store } from './partnership/store.ts';
import { prepareTemplates } from './chat/templates.ts';
import type { Config } from './config.ts';
import { createServer } from './http/server.ts';
import { CredentialWatch } from './notifications/credential-watch.ts';
import { Dispatcher } from './notifications/dispatcher.ts';
import { KeySweeper } from './notifications/key-sweeper.ts';
import { OtherInstances } from './notifications/other-instances.ts';
import { Rates } from './notifications/rates.ts';
import { OwnWakes } from './notifications/own-wakes.ts';
import { Ticker } from './notifications/ticker.ts';
import { plainReason } from './plain-reason.ts';
import { Readiness } from './storage/readiness.ts';
import { SamverkaAdapter } from './teams/adapter.ts';
import { endpoint } from './teams/endpoint.ts';
import { Replies } from './teams/replies.ts';
import { chatRoster } from './teams/roster.ts';
import { teamsMessenger } from './teams/teams-messenger.ts';

/** The card templates are loaded when the first answers, the readiness probe's among them, are out. */
const PREPARE_AFTER_MS = 100;

export interface App {
  /** @returns the port listened on */
  start(): Promise<number>;
  /** Finishes what is in hand. */
  stop(): Promise<void>;
}

/** Puts the parts together. The only place that names implementations. */
export async function compose(config: Config, log: Logger): Promise<App> {
  const [agreements, store] = await Promise.all([loadAgreements(config.agreements), openStore(config)]);
  const { journal, outbox, deliveries, ballotKeys, instances } = store;
  const { language, forms, tickMs, waits } = config;
  const { appId } = config.credentials;
  const clock = clockFrom(config.startTime);
  const due = (partnership: string) => void ticker.tick(partnership);
  const wakes = new OwnWakes({ wakes: store.wakes, clock, due });
  const chats = cachedChats(store.chats);
  const members = new Members(store.people);
  const onCommit = (commit: Commit) => dispatcher.deliver(commit);
  const ledger = new Ledger({ capabilities, journal, clock, onCommit, wakes, ballotKeys, waits });
  const adapter = new SamverkaAdapter(config.credentials, config.channelEndpoints);
  const present = async (partnership: string, notice: Notice): Promise<Outgoing | undefined> => {
    const state = await ledger.read(partnership);
    if (state.status !== 'registered') return undefined;
    const directory = (needed: readonly string[]) => members.directory(partnership, needed);
    const { forum } = notice;
    const reach = ({ member }: Shown) =>
      reachOf.partnership(partnership, state, member === undefined ? undefined : { member, forum });
    return presentNotice(notice, state, directory, clock.now(), reach);
  };
  const reachOf = new ReachOf({ deliveries, chats, present, appLink: config.appLink });
  const rates = new Rates();
  const credentials = new CredentialWatch(log);
  const dispatcher = new Dispatcher({
    outbox,
    deliveries,
    chats,
    members,
    clock,
    messenger: teamsMessenger(adapter, appId, forms),
    present,
    log,
    tickMs,
    rates,
    credentials: (accepted) => credentials.learn(accepted),
  });
  const otherInstances = new OtherInstances(instances, rates, log);
  const ticker = new Ticker({ wakes, ledger, clock, log, tickMs });
  const keySweeper = new KeySweeper({ ballotKeys, ledger, log });
  const registration = new Registration({
    agreements: new AgreementsOnOffer(agreements),
    ledger,
    members,
    chats,
    clock,
    deliveries,
    language,
  });
  const bot = new Bot({
    ledger,
    chats,
    members,
    registration,
    deliveries,
    rosters: rostersIn(chats, chatRoster(adapter, appId)),
    clock,
    met: new Met({
      chats,
      members,
      deliveries,
      clock,
      reachable: (partnership, receiver) => dispatcher.met(partnership, receiver),
      deliverOwed: () => dispatcher.deliverOwed(),
    }),
    reachOf: (partnership, state) => reachOf.partnership(partnership, state),
    missed: (partnership, forum) => reachOf.missed(partnership, forum),
  });
  const replies = new Replies(log, { targeted: config.targetedMessages });
  const readiness = new Readiness({ store, log });
  const server = createServer({
    handle: endpoint({ bot, adapter, language, forms, clock, replies, log }),
    ready: async () => credentials.accepted && (await readiness.ready()),
    log,
  });
  return {
    start: async () => {
      const port = await server.listen(config.port);
      otherInstances.start();
      dispatcher.start();
      ticker.start();
      keySweeper.start();
      setTimeout(prepareTemplates, PREPARE_AFTER_MS).unref();
      return port;
    },
    stop: async () => {
      await server.stop();
      const answered = replies.stop();
      wakes.stop();
      await ticker.stop();
      await dispatcher.stop();
      await answered;
      await keySweeper.stop();
      await otherInstances.stop();
      await store.close();
    },
  };
}

/**
 * Only the store in use is loaded: the Cosmos client alone would double the time to start.
 * @throws Error that names the place and the setting it comes from
 */
async function openStore({ store }: Config): Promise<Store> {
  const [place, setting] =
    store.kind === 'sqlite' ? [store.path, 'SQLITE_PATH'] : [store.endpoint, 'COSMOS_ENDPOINT'];
  try {
    if (store.kind === 'sqlite') {
      const { openSqliteStore } = await import('./storage/sqlite/sqlite-store.ts');
      return await openSqliteStore(store.path);
    }
    const { openCosmosStore } = await import('./storage/cosmos/cosmos-store.ts');
    return await openCosmosStore(store);
  } catch (cause) {
    const reason = plainReason(cause) ?? (cause instanceof Error ? cause.message : String(cause));
    throw new Error(`the store at ${place} (${setting}) cannot be opened: ${reason}`, { cause });
  }
}
