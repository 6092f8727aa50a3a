import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { WakeStore } from '../../partnership/wakes.ts';
import { WAKE_ID } from './container.ts';
import { createOnly, findAll, readOne, remove, setFields } from './requests.ts';

/** No ORDER BY, which across partitions is dear: there is at most one per partnership, sorted here. */
const DUE = "SELECT c.pk, c.wakeAt FROM c WHERE c.kind = 'wake' AND c.wakeAt <= @now";

const dueDocument = z.object({ pk: z.string(), wakeAt: z.number() });
const wakeDocument = z.object({ wakeAt: z.number(), _etag: z.string() });

export function cosmosWakes(container: Container): WakeStore {
  return {
    async due(now, most) {
      const found = await findAll(container, dueDocument, DUE, { now: now.getTime() });
      return found
        .sort((one, other) => one.wakeAt - other.wakeAt)
        .slice(0, most)
        .map(({ pk }) => pk);
    },
    async set(partnership, at) {
      if (at === undefined) await remove(container, partnership, WAKE_ID);
      else await container.items.upsert(document(partnership, at));
    },
    async sooner(partnership, at) {
      for (;;) {
        const found = await readOne(container, partnership, WAKE_ID);
        const stands = wakeDocument.optional().parse(found);
        if (stands && stands.wakeAt <= at.getTime()) return new Date(stands.wakeAt);
        const moved = stands
          ? await setFields(
              container,
              { partition: partnership, id: WAKE_ID, etag: stands._etag },
              { wakeAt: at.getTime() },
            )
          : await createOnly(container, document(partnership, at));
        // Somebody else set it meanwhile: look again.
        if (moved) return at;
      }
    },
  };
}

const document = (partnership: string, at: Date) => ({
  id: WAKE_ID,
  pk: partnership,
  kind: 'wake',
  wakeAt: at.getTime(),
});
