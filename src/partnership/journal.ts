import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Fact } from '../capabilities/index.ts';
import type { Notice } from './notices.ts';

/**
 * The journal of a partnership: an ordered, append-only, hash-chained series of commits. See docs/journal.md
 * for the format, which is public and versioned.
 */
export interface Commit {
  readonly format: 1;
  readonly partnership: string;
  /** 1, 2, 3 … without gaps. A taken number is how two writers notice each other. */
  readonly seq: number;
  /** The commands written together, in the order they were decided. */
  readonly commands: readonly CommandRecord[];
  readonly notices: readonly Notice[];
  /** `hash` of the commit before; 64 zeros for the first. */
  readonly prevHash: string;
  /** SHA-256 (hex) of the canonical JSON (RFC 8785) of everything above. */
  readonly hash: string;
}

export interface CommandRecord {
  /** From the activity: a command that Teams repeats has the same id. */
  readonly id: string;
  /** Member id of the person who gave the command, or `CLOCK`. */
  readonly by: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly facts: readonly Fact[];
}

export const GENESIS = '0'.repeat(64);

export function seal(commit: Omit<Commit, 'hash'>): Commit {
  return { ...commit, hash: hashOf(commit) };
}

/** What is wrong with a commit read back, or undefined if it follows `previous` and is what was written. */
export function integrityError(commit: Commit, previous: { seq: number; hash: string }): string | undefined {
  if (commit.seq !== previous.seq + 1) return `number ${commit.seq} follows ${previous.seq}`;
  if (commit.prevHash !== previous.hash) return 'does not follow from the commit before it';
  return isUnchanged(commit) ? undefined : 'contents differ from the hash';
}

/** Its contents are those the hash was taken over. */
export function isUnchanged({ hash, ...content }: Commit): boolean {
  return hashOf(content) === hash;
}

const hashOf = (content: Omit<Commit, 'hash'>): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex');

/** A journal that cannot be trusted is reported, never served. */
export class JournalDamaged extends Error {
  readonly partnership: string;
  readonly seq: number;
  readonly flaw: string;
  constructor(partnership: string, seq: number, flaw: string) {
    super(`journal of partnership ${partnership} is damaged at commit ${seq}: ${flaw}`);
    this.partnership = partnership;
    this.seq = seq;
    this.flaw = flaw;
  }
}

/**
 * Port: where journals are kept. Implementations pass `test/storage/journal-store.contract.ts`.
 */
export interface JournalStore {
  /**
   * Writes the commit durably, in one atomic create. If it has notices it is marked as owing delivery and
   * leased until `leasedUntil` to the writer, so that nobody else delivers them meanwhile.
   * @param leasedUntil milliseconds since the epoch (the machine's clock, not the partnership's)
   * @returns `taken` if the number exists already; nothing is then written. Throws if the outcome is unknown.
   */
  append(commit: Commit, leasedUntil: number): Promise<'appended' | 'taken'>;

  /**
   * Commits with a number above `afterSeq`, in order, as stored: parsed by schema, not yet verified.
   * @throws JournalDamaged for a document that is not a commit
   */
  read(partnership: string, afterSeq: number): Promise<readonly Commit[]>;
}

/** What stands in the place of a commit: the commit, or why it is none. */
export type StoredDocument =
  { readonly seq: number; readonly commit: Commit } | { readonly seq: number; readonly damage: string };

/**
 * Port: journals as they lie in the store, for whoever checks them; nothing is written. Implementations pass
 * `test/storage/journal-archive.contract.ts`.
 */
export interface JournalArchive {
  /** Every partnership of which there is a commit, or what is left of one. */
  partnerships(): Promise<readonly string[]>;

  /** Everything that stands in the place of commits, in the order of their numbers: parsed by schema, not verified. */
  documents(partnership: string): Promise<readonly StoredDocument[]>;

  close(): Promise<void>;
}

/**
 * Port: notices that are owed. Implementations pass `test/storage/outbox.contract.ts`.
 */
export interface Outbox {
  /**
   * Leases commits whose notices are owed and whose lease has run out, oldest first. Two callers never get the
   * same commit while a lease runs.
   */
  claim(now: number, leasedUntil: number, most: number): Promise<readonly OwedCommit[]>;

  /** Prolongs leases the caller holds. Unknown or settled commits are left alone. */
  renew(partnership: string, seqs: readonly number[], leasedUntil: number): Promise<void>;

  /** Marks the notices of a commit as delivered, once and for all. Unknown or settled commits are left alone. */
  settle(partnership: string, seqs: readonly number[]): Promise<void>;

  /**
   * Leases the slot, to send what fills it: until the lease ends nobody else gets it, so that of several processes one at
   * a time sends. The holder prolongs it by giving its end as `now`, and learns thereby whether it is still theirs. What is
   * read once the slot is leased is at least as new as what was read under any lease before.
   * @param now milliseconds since the epoch (the machine's clock): a lease that has ended then is free
   * @param until when the lease ends; later than `now`
   */
  takeLease(partnership: string, slot: string, now: number, until: number): Promise<SlotLease>;
}

export type SlotLease = 'yours' | { readonly heldUntil: number };

export type OwedCommit = Pick<Commit, 'partnership' | 'seq' | 'notices'>;
