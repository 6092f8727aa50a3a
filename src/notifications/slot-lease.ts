import type { SlotLease } from '../partnership/journal.ts';

/** Least time between two sendings of the same message, so that a room voting at once costs one edit a second. */
const EDIT_INTERVAL_MS = 1_000;
/** A sending seldom takes longer, and otherwise the lease is long enough as it was taken: one write. */
const USUAL_SENDING_MS = 250;
export const SLOT_LEASE_MS = EDIT_INTERVAL_MS + USUAL_SENDING_MS;

/** See `Outbox.takeLease`. */
type Take = (now: number, until: number) => Promise<SlotLease>;

export interface Sent {
  /** False when another process had the slot: then it has to be done again. */
  readonly sent: boolean;
  /** When somebody may send in the slot again, milliseconds since the epoch. */
  readonly leaseEnds: number;
}

/**
 * Sends while holding the slot's lease, and keeps the lease until a second has passed after the sending. A sending during
 * which the lease was lost, because this process stood still for longer than that, does not count: what was sent may be
 * older than what another process sent. So the last sending of a slot is always one that read everything before it.
 *
 * Machines compare the same end with clocks of their own. Clocks that differ by less than a second only make the edits
 * come that much closer or further apart; if they differ more, one machine does not respect the leases of the other,
 * and an edit that began earlier may stand until the next.
 * @throws what `send` throws; the lease then ends by itself
 */
export async function withLease(take: Take, send: () => Promise<void>): Promise<Sent> {
  const now = Date.now();
  let leaseEnds = now + SLOT_LEASE_MS;
  const lease = await take(now, leaseEnds);
  if (lease !== 'yours') return { sent: false, leaseEnds: lease.heldUntil };

  const prolong = async (): Promise<Sent> => {
    const until = Date.now() + SLOT_LEASE_MS;
    const still = await take(leaseEnds, until);
    if (still !== 'yours') return { sent: false, leaseEnds: still.heldUntil };
    leaseEnds = until;
    return { sent: true, leaseEnds };
  };
  const sending = send();
  while (!(await endsWithin(sending, EDIT_INTERVAL_MS))) await prolong();
  return Date.now() + EDIT_INTERVAL_MS > leaseEnds ? prolong() : { sent: true, leaseEnds };
}

const endsWithin = (work: Promise<void>, ms: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), ms);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
