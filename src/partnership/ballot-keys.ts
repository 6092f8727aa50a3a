/** What seals and opens the ballots of one secret vote (docs/secret-votes.md): 32 bytes. */
export type BallotKey = Uint8Array;

/**
 * Port: the keys of the secret votes that are open. Implementations pass `test/storage/ballot-keys.contract.ts`.
 */
export interface BallotKeys {
  /**
   * Keeps the key durably, unless the vote has one: of several callers at once the first stands.
   * @returns the key that stands; undefined if the vote's key is being destroyed
   */
  keep(partnership: string, vote: string, key: BallotKey): Promise<BallotKey | undefined>;

  /** The keys of the partnership's votes, by vote. */
  of(partnership: string): Promise<ReadonlyMap<string, BallotKey>>;

  /** Every vote with a key, or with one that has not been destroyed to the end. */
  held(): Promise<readonly KeyHolder[]>;

  /**
   * Once it resolves the key can no longer be read from anything the store keeps. A key that is not there is nothing to
   * destroy. Rejects if it could not be done to the end: the vote is then among those `held`, to be tried again.
   */
  destroy(partnership: string, vote: string): Promise<void>;
}

export interface KeyHolder {
  readonly partnership: string;
  readonly vote: string;
}
