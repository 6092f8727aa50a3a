import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Outbox, OwedCommit } from '../../partnership/journal.ts';
import { noticesIn } from '../commit-document.ts';
import { inTransaction } from './database.ts';
import { promising } from './promising.ts';

const owedRow = z.object({ position: z.int(), partnership: z.string(), seq: z.int(), document: z.string() });
const slotLeaseRow = z.object({ endsAt: z.number() });

export function sqliteOutbox(database: DatabaseSync): Outbox {
  const lease = database.prepare(
    `UPDATE commits SET leased_until = :leasedUntil
     WHERE position IN (SELECT position FROM commits WHERE leased_until <= :now ORDER BY position LIMIT :most)
     RETURNING position, partnership, seq, document`,
  );
  const renew = database.prepare(
    `UPDATE commits SET leased_until = ?
     WHERE partnership = ? AND seq = ? AND leased_until IS NOT NULL`,
  );
  const settle = database.prepare('UPDATE commits SET leased_until = NULL WHERE partnership = ? AND seq = ?');
  const takeLease = database.prepare(
    `INSERT INTO turns (partnership, slot, ends_at) VALUES (:partnership, :slot, :until)
     ON CONFLICT (partnership, slot) DO UPDATE SET ends_at = excluded.ends_at WHERE ends_at <= :now`,
  );
  const selectSlotLease = database.prepare(
    'SELECT ends_at AS endsAt FROM turns WHERE partnership = ? AND slot = ?',
  );
  return promising<Outbox>({
    claim: (now, leasedUntil, most) =>
      z
        .array(owedRow)
        .parse(lease.all({ now, leasedUntil, most }))
        // SQLite does not say in which order RETURNING answers.
        .sort((one, other) => one.position - other.position)
        .flatMap(({ partnership, seq, document }) => owedCommit(partnership, seq, document)),
    renew: (partnership, seqs, leasedUntil) =>
      inTransaction(database, () => {
        for (const seq of seqs) renew.run(leasedUntil, partnership, seq);
      }),
    settle: (partnership, seqs) =>
      inTransaction(database, () => {
        for (const seq of seqs) settle.run(partnership, seq);
      }),
    takeLease: (partnership, slot, now, until) => {
      const { changes } = takeLease.run({ partnership, slot, now, until });
      if (Number(changes) === 1) return 'yours';
      return { heldUntil: slotLeaseRow.parse(selectSlotLease.get(partnership, slot)).endsAt };
    },
  });
}

/**
 * Nothing for a document that is damaged: anyone who reads that journal is told, and the notices of all other
 * partnerships must not wait for it.
 */
function owedCommit(partnership: string, seq: number, text: string): OwedCommit[] {
  try {
    const notices = noticesIn(JSON.parse(text));
    return notices === undefined ? [] : [{ partnership, seq, notices }];
  } catch {
    return [];
  }
}
