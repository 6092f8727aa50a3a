import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { notReachedReason, receiverOf } from '../../partnership/deliveries.ts';
import type { Deliveries, NotReached, OwedNotice } from '../../partnership/deliveries.ts';
import type { Notice } from '../../partnership/notices.ts';
import { noticeIn } from '../commit-document.ts';
import { promising } from './promising.ts';

const slotRow = z.object({ message: z.string().nullable(), sentAt: z.int().nullable(), owed: z.int() });
const nameRow = z.object({ slot: z.string() });
const leasedRows = z.array(
  z.object({ partnership: z.string(), slot: z.string(), notice: z.string(), since: z.int().nullable() }),
);
const attemptRow = z.object({ why: notReachedReason, triedAt: z.int() });
const notReachedRows = z.array(attemptRow.extend({ notice: z.string(), since: z.int(), posted: z.int() }));

/** What is owed no more. */
const NOTHING_OWED =
  'notice = NULL, receiver = NULL, why = NULL, since = NULL, tried_at = NULL, try_at = NULL';

export function sqliteDeliveries(database: DatabaseSync): Deliveries {
  const select = database.prepare(
    `SELECT message, sent_at AS sentAt, notice IS NOT NULL AS owed FROM deliveries
     WHERE partnership = ? AND slot = ?`,
  );
  const selectSlot = database.prepare('SELECT slot FROM deliveries WHERE partnership = ? AND message = ?');
  const upsertSent = database.prepare(
    `INSERT INTO deliveries (partnership, slot, message, sent_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (partnership, slot)
       DO UPDATE SET message = excluded.message, sent_at = excluded.sent_at, ${NOTHING_OWED}`,
  );
  const settle = database.prepare(
    `UPDATE deliveries SET ${NOTHING_OWED} WHERE partnership = ? AND slot = ? AND notice IS NOT NULL`,
  );
  const upsertOwed = database.prepare(
    `INSERT INTO deliveries (partnership, slot, notice, receiver, try_at)
     VALUES (:partnership, :slot, :notice, :receiver, :tryAt)
     ON CONFLICT (partnership, slot)
       DO UPDATE SET notice = excluded.notice, receiver = excluded.receiver, try_at = excluded.try_at`,
  );
  const upsertNotReached = database.prepare(
    `INSERT INTO deliveries (partnership, slot, notice, receiver, why, since, tried_at, try_at)
     VALUES (:partnership, :slot, :notice, :receiver, :why, :at, :triedAt, :tryAt)
     ON CONFLICT (partnership, slot)
       DO UPDATE SET notice = excluded.notice, receiver = excluded.receiver, why = excluded.why,
         since = coalesce(since, excluded.since), tried_at = excluded.tried_at, try_at = excluded.try_at`,
  );
  const selectNotReached = database.prepare(
    `SELECT notice, why, since, tried_at AS triedAt, message IS NOT NULL AS posted FROM deliveries
     WHERE partnership = ? AND receiver IS NOT NULL AND since IS NOT NULL ORDER BY since, slot`,
  );
  const selectLast = database.prepare(
    `SELECT why, tried_at AS triedAt FROM deliveries
     WHERE partnership = ? AND receiver = ? AND since IS NOT NULL ORDER BY tried_at DESC LIMIT 1`,
  );
  const retry = database.prepare(
    `UPDATE deliveries SET try_at = :at, tried_at = iif(tried_at IS NULL, NULL, 0)
     WHERE partnership = :partnership AND receiver = :receiver AND why IS NOT 'refused'`,
  );
  const lease = database.prepare(
    `UPDATE deliveries SET try_at = :leasedUntil
     WHERE (partnership, slot) IN
       (SELECT partnership, slot FROM deliveries WHERE try_at <= :now ORDER BY since, try_at, slot LIMIT :most)
     RETURNING partnership, slot, notice, since`,
  );
  return promising<Deliveries>({
    find: (partnership, slot) => {
      const row = slotRow.optional().parse(select.get(partnership, slot));
      return (
        row && {
          ...(row.message !== null && { message: row.message }),
          ...(row.sentAt !== null && { sentAt: row.sentAt }),
          owed: row.owed === 1,
        }
      );
    },
    findSlot: (partnership, messageId) =>
      nameRow.optional().parse(selectSlot.get(partnership, messageId))?.slot,
    sent: (partnership, slot, messageId, at) => {
      upsertSent.run(partnership, slot, messageId, at);
    },
    done: (partnership, slot) => {
      settle.run(partnership, slot);
    },
    owe: (partnership, notice, tryAt) => {
      upsertOwed.run({ ...rowOf(partnership, notice), tryAt });
    },
    notReached: (partnership, notice, { why, at, triedAt, tryAt = null }) => {
      upsertNotReached.run({ ...rowOf(partnership, notice), why, at, triedAt, tryAt });
    },
    allNotReached: (partnership) =>
      notReachedRows
        .parse(selectNotReached.all(partnership))
        .flatMap(({ notice, posted, ...row }): NotReached[] => {
          const parsed = noticeOf(notice);
          return parsed ? [{ notice: parsed, posted: posted === 1, ...row }] : [];
        }),
    lastAttempt: (partnership, receiver) =>
      attemptRow.optional().parse(selectLast.get(partnership, receiver)),
    tryAgain: (partnership, receiver, at) => Number(retry.run({ partnership, receiver, at }).changes) > 0,
    claim: (now, leasedUntil, most) =>
      leasedRows
        .parse(lease.all({ now, leasedUntil, most }))
        // SQLite does not say in which order RETURNING answers.
        .sort((one, other) => (one.since ?? 0) - (other.since ?? 0) || (one.slot < other.slot ? -1 : 1))
        .flatMap(({ partnership, notice }): OwedNotice[] => {
          const parsed = noticeOf(notice);
          return parsed ? [{ partnership, notice: parsed }] : [];
        }),
  });
}

const rowOf = (partnership: string, notice: Notice) => ({
  partnership,
  slot: notice.slot,
  notice: JSON.stringify(notice),
  receiver: receiverOf(notice),
});

/** Nothing for what cannot be read: others must not wait for it. */
function noticeOf(text: string): Notice | undefined {
  try {
    return noticeIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
