import type { Container, CosmosClient } from '@azure/cosmos';
import type { JournalArchive } from '../../partnership/journal.ts';
import type { Store } from '../../partnership/store.ts';
import { CONTAINER } from './container.ts';
import { cosmosBallotKeys } from './cosmos-ballot-keys.ts';
import { cosmosChats } from './cosmos-chats.ts';
import { cosmosArchive, cosmosJournal } from './cosmos-journal.ts';
import { cosmosDeliveries } from './cosmos-deliveries.ts';
import { cosmosInstances } from './cosmos-instances.ts';
import { cosmosOutbox } from './cosmos-outbox.ts';
import { cosmosPeople } from './cosmos-people.ts';
import { cosmosWakes } from './cosmos-wakes.ts';
import { statusOf } from './requests.ts';

export interface CosmosLocation {
  readonly endpoint: string;
  readonly database: string;
  /** Without a key the bot's managed identity is used. */
  readonly key?: string;
}

/** Milliseconds. Somebody in a chat is waiting; a write whose answer is not in by then counts as unknown. */
const REQUEST_TIMEOUT = 8_000;

/**
 * The production store: Azure Cosmos DB for NoSQL. The client is loaded only here, so that an embedded store
 * starts without it.
 *
 * With a key, the database and the container are created if they do not exist. A managed identity works with a
 * data-plane role, which cannot create them: they must exist, as `infra` creates them.
 */
export async function openCosmosStore(location: CosmosLocation): Promise<Store> {
  const client = await clientFor(location);
  try {
    if (location.key !== undefined) await createContainer(client, location.database);
    return storeIn(client, client.database(location.database).container(CONTAINER.id));
  } catch (error) {
    client.dispose();
    throw error;
  }
}

/** The journals alone, for reading. Nothing is created; rejects if the container does not exist. */
export async function openCosmosArchive(location: CosmosLocation): Promise<JournalArchive> {
  const client = await clientFor(location);
  const container = client.database(location.database).container(CONTAINER.id);
  try {
    await container.read();
  } catch (error) {
    client.dispose();
    if (statusOf(error) !== 404) throw error;
    throw new Error(`there is no ${CONTAINER.id} in the database ${location.database}`, { cause: error });
  }
  return {
    ...cosmosArchive(container),
    close: () => {
      client.dispose();
      return Promise.resolve();
    },
  };
}

async function clientFor({ endpoint, key }: CosmosLocation): Promise<CosmosClient> {
  const { CosmosClient } = await import('@azure/cosmos');
  const connectionPolicy = {
    requestTimeout: REQUEST_TIMEOUT,
    // An emulator, which is what plain http means, names no regions that could be reached.
    enableEndpointDiscovery: endpoint.startsWith('https:'),
  };
  if (key !== undefined) return new CosmosClient({ endpoint, key, connectionPolicy });
  const { DefaultAzureCredential } = await import('@azure/identity');
  return new CosmosClient({ endpoint, aadCredentials: new DefaultAzureCredential(), connectionPolicy });
}

async function createContainer(client: CosmosClient, database: string): Promise<void> {
  await unlessCreatedMeanwhile(client.databases.createIfNotExists({ id: database }));
  await unlessCreatedMeanwhile(client.database(database).containers.createIfNotExists(CONTAINER));
}

/** The client looks first and creates afterwards: another instance that starts now may come in between. */
async function unlessCreatedMeanwhile(creation: Promise<unknown>): Promise<void> {
  try {
    await creation;
  } catch (error) {
    if (statusOf(error) !== 409) throw error;
  }
}

const storeIn = (client: CosmosClient, container: Container): Store => ({
  journal: cosmosJournal(container),
  outbox: cosmosOutbox(container),
  deliveries: cosmosDeliveries(container),
  instances: cosmosInstances(container),
  chats: cosmosChats(container),
  people: cosmosPeople(container),
  wakes: cosmosWakes(container),
  ballotKeys: cosmosBallotKeys(container),
  close: () => {
    client.dispose();
    return Promise.resolve();
  },
});
