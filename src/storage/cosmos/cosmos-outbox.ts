import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { Outbox, OwedCommit } from '../../partnership/journal.ts';
import { noticesIn } from '../commit-document.ts';
import { commitId, turnId } from './container.ts';
import { createOnly, findAll, readOne, setFields } from './requests.ts';

/**
 * Keys only: the documents are fetched by the write that leases them. A settled commit has `leasedUntil: null`,
 * which is not comparable with a number. No ORDER BY, which across partitions is dear: there are few, sorted here.
 */
const DUE =
  "SELECT c.pk, c.seq, c.owedSince, c._etag FROM c WHERE c.kind = 'commit' AND c.leasedUntil <= @now";

/** `owedSince` is the first lease of a commit: unlike `leasedUntil` it stays, so the oldest go first. */
const dueDocument = z.object({ pk: z.string(), seq: z.int(), owedSince: z.number(), _etag: z.string() });
type Due = z.infer<typeof dueDocument>;

const heldDocument = z.object({ leasedUntil: z.number().nullable(), _etag: z.string() });
const leasedDocument = z.object({ commit: z.unknown() });
const slotLeaseDocument = z.object({ endsAt: z.number(), _etag: z.string() });

/** Writes at once: fast enough, and no burst that Cosmos DB would throttle. */
const AT_ONCE = 20;

export function cosmosOutbox(container: Container): Outbox {
  const lease = async ({ pk, seq, _etag }: Due, leasedUntil: number): Promise<OwedCommit[]> => {
    const place = { partition: pk, id: commitId(seq), etag: _etag };
    const leased = await setFields(container, place, { leasedUntil });
    // Somebody else was quicker.
    if (leased === undefined) return [];
    const notices = noticesIn(leasedDocument.parse(leased).commit);
    // A damaged document is left to whoever reads that journal; other partnerships must not wait for it.
    return notices === undefined ? [] : [{ partnership: pk, seq, notices }];
  };

  /** Only the version that was seen to be owed: one settled meanwhile must not be owed again. */
  const prolong = async (partition: string, seq: number, leasedUntil: number): Promise<void> => {
    const id = commitId(seq);
    const held = heldDocument.optional().parse(await readOne(container, partition, id));
    if (typeof held?.leasedUntil !== 'number') return;
    await setFields(container, { partition, id, etag: held._etag }, { leasedUntil });
  };

  return {
    async claim(now, leasedUntil, most) {
      const due = await findAll(container, dueDocument, DUE, { now });
      const oldest = due.sort((one, other) => one.owedSince - other.owedSince || one.seq - other.seq);
      return (await Promise.all(oldest.slice(0, most).map((one) => lease(one, leasedUntil)))).flat();
    },
    renew: (partnership, seqs, leasedUntil) => each(seqs, (seq) => prolong(partnership, seq, leasedUntil)),
    settle: (partnership, seqs) =>
      each(seqs, (seq) =>
        setFields(container, { partition: partnership, id: commitId(seq) }, { leasedUntil: null }),
      ),
    /**
     * The lease, stored as a `turn`, stands in the partition of the journal: writing it brings the client's session at least
     * as far as everything that was written there before, and so as far as the holder before may have read.
     */
    async takeLease(partnership, slot, now, until) {
      const id = turnId(slot);
      for (;;) {
        const stands = slotLeaseDocument.optional().parse(await readOne(container, partnership, id));
        if (stands && stands.endsAt > now) return { heldUntil: stands.endsAt };
        const taken = stands
          ? await setFields(container, { partition: partnership, id, etag: stands._etag }, { endsAt: until })
          : await createOnly(container, { id, pk: partnership, kind: 'turn', endsAt: until });
        // Somebody else was quicker: look again, until when.
        if (taken) return 'yours';
      }
    },
  };
}

async function each(seqs: readonly number[], write: (seq: number) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < seqs.length; start += AT_ONCE) {
    await Promise.all(seqs.slice(start, start + AT_ONCE).map(write));
  }
}
