/**
 * The one container and what stands in it. A partnership's commits, people, posts, leases of slots (`turn`), wake and keys of secret votes
 * share a partition, so that everything about it is read without asking other partitions; a chat has a partition of its
 * own, because it must be found before anybody knows which partnership it belongs to.
 */
import { createHash } from 'node:crypto';
import type { ContainerDefinition } from '@azure/cosmos';

/** The same names and indexes as `infra` creates in Azure. Only what a query asks for is indexed: writes cost less. */
export const CONTAINER = {
  id: 'samverka',
  partitionKey: { paths: ['/pk'] },
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [
      '/pk/?',
      '/kind/?',
      '/seq/?',
      '/leasedUntil/?',
      '/partnership/?',
      '/aadObjectId/?',
      '/wakeAt/?',
      '/since/?',
      '/receiver/?',
    ].map((path) => ({ path })),
    excludedPaths: [{ path: '/*' }],
  },
} satisfies ContainerDefinition;

/** Ids may not contain `/ \ ? #`, and slots and Teams' ids do: hence the hashes. */
export const commitId = (seq: number): string => `c-${String(seq).padStart(10, '0')}`;
export const personId = (aadObjectId: string): string => `person-${sha256(aadObjectId)}`;
export const postId = (slot: string): string => `post-${sha256(slot)}`;
export const turnId = (slot: string): string => `turn-${sha256(slot)}`;
export const ballotKeyId = (vote: string): string => `ballot-key-${sha256(vote)}`;
export const chatPartition = (chat: string): string => `chat:${sha256(chat)}`;
export const CHAT_ID = 'binding';
/** Where the processes stand that send now. */
export const INSTANCES = 'instances';
/** One per partnership, so that of two writers at once the last stands. */
export const WAKE_ID = 'wake';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
