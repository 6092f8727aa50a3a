import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { WakeStore } from '../../application/wakes.ts';
import { WAKE_ID } from './container.ts';
import { findAll, statusOf } from './requests.ts';

/** No ORDER BY, which across partitions is dear: there is at most one per partnership, sorted here. */
const DUE = "SELECT c.pk, c.wakeAt FROM c WHERE c.kind = 'wake' AND c.wakeAt <= @now";

const dueDocument = z.object({ pk: z.string(), wakeAt: z.number() });

export function cosmosWakes(container: Container): WakeStore {
  return {
    async due(now, most) {
      const found = await findAll(container, DUE, { now: now.getTime() });
      return found
        .map((document) => dueDocument.parse(document))
        .sort((one, other) => one.wakeAt - other.wakeAt)
        .slice(0, most)
        .map(({ pk }) => pk);
    },
    async set(partnership, at) {
      if (at === undefined) await remove(container, partnership);
      else {
        const wake = { id: WAKE_ID, pk: partnership, kind: 'wake', wakeAt: at.getTime() };
        await container.items.upsert(wake);
      }
    },
  };
}

async function remove(container: Container, partnership: string): Promise<void> {
  try {
    await container.item(WAKE_ID, partnership).delete();
  } catch (error) {
    // There was none: nothing was due before either.
    if (statusOf(error) !== 404) throw error;
  }
}
