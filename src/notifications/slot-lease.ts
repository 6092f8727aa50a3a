import type { SlotLease } from '../partnership/journal.ts';

/** Least time between two sendings of the same message, so that a room voting at once costs one edit a second. */
const EDIT_INTERVAL_MS = 1_000;
/** A sending seldom takes longer, and otherwise the lease is long enough as it was taken: one write. */
const USUAL_SENDING_MS = 250;
export const SLOT_LEASE_MS = EDIT_INTERVAL_MS + USUAL_SENDING_MS;
/**
 * What is posted twice stands twice in the chat, while an edit done twice is harmless: so the lease of a message that is
 * not posted yet lasts longer than a process stands still, as when it is starved of processor time. It is also how long
 * others wait with that message if the process ends meanwhile.
 */
export const FIRST_POST_LEASE_MS = 10_000;

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
 * @param leaseMs how long the lease is taken for; longer than the usual one it is given back early
 * @throws what `send` throws; the lease then ends by itself, a long one as soon as it is known
 */
export async function withLease(
  take: Take,
  send: () => Promise<void>,
  leaseMs: number = SLOT_LEASE_MS,
): Promise<Sent> {
  const now = Date.now();
  let leaseEnds = now + leaseMs;
  const lease = await take(now, leaseEnds);
  if (lease !== 'yours') return { sent: false, leaseEnds: lease.heldUntil };

  const endAfter = async (ms: number): Promise<Sent> => {
    const until = Date.now() + ms;
    const still = await take(leaseEnds, until);
    if (still !== 'yours') return { sent: false, leaseEnds: still.heldUntil };
    leaseEnds = until;
    return { sent: true, leaseEnds };
  };
  const sending = send();
  try {
    // What is on its way goes on also where the store cannot prolong the lease: given back, it would be sent again beside it.
    while (!(await endsWithin(sending, EDIT_INTERVAL_MS))) await endAfter(leaseMs).catch(() => undefined);
  } catch (reason) {
    if (leaseMs > SLOT_LEASE_MS) await endAfter(1);
    throw reason;
  }
  const remains = leaseEnds - Date.now();
  const asUsual = remains >= EDIT_INTERVAL_MS && remains <= SLOT_LEASE_MS;
  return asUsual ? { sent: true, leaseEnds } : endAfter(EDIT_INTERVAL_MS);
}

const endsWithin = (work: Promise<void>, ms: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), ms);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
