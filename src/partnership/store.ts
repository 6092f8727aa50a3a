import type { BallotKeys } from './ballot-keys.ts';
import type { Deliveries } from './deliveries.ts';
import type { Instances } from './instances.ts';
import type { ChatStore } from './chats.ts';
import type { JournalStore, Outbox } from './journal.ts';
import type { PeopleStore } from './people.ts';
import type { WakeStore } from './wakes.ts';

/** Everything a storage implementation offers. Each part has its own contract suite in `test/storage`. */
export interface Store {
  readonly journal: JournalStore;
  readonly outbox: Outbox;
  readonly deliveries: Deliveries;
  readonly chats: ChatStore;
  readonly people: PeopleStore;
  readonly wakes: WakeStore;
  readonly ballotKeys: BallotKeys;
  readonly instances: Instances;
  close(): Promise<void>;
}
