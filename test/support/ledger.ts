import { capabilities } from '../../src/capabilities/index.ts';
import type { BallotKeys } from '../../src/partnership/ballot-keys.ts';
import { Ledger } from '../../src/partnership/ledger.ts';
import type { LedgerParts } from '../../src/partnership/ledger.ts';

/** Where no secret vote can be held: every ballot is refused. */
const NO_BALLOT_KEYS: BallotKeys = {
  keep: () => Promise.resolve(undefined),
  of: () => Promise.resolve(new Map()),
  held: () => Promise.resolve([]),
  destroy: () => Promise.resolve(),
};

/** A ledger that tells nobody, wakes nobody and holds no secret votes, but for what the test gives it. */
export const ledgerWith = (parts: Pick<LedgerParts, 'journal' | 'clock'> & Partial<LedgerParts>): Ledger =>
  new Ledger({
    capabilities,
    onCommit: () => undefined,
    wakes: { sooner: (_partnership, at) => Promise.resolve(at) },
    ballotKeys: NO_BALLOT_KEYS,
    waits: { atMeeting: 0, outside: 0, call: 0 },
    ...parts,
  });
