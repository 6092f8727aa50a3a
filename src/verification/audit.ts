import { agreementInForce } from '../partnership/domain/agreement-in-force.ts';
import { localDay } from '../partnership/domain/calendar.ts';
import type { Fact, FactOf } from '../capabilities/index.ts';
import { auditOpenings } from './domain/audit-openings.ts';
import { isVotingFact, recountVotes } from './domain/audit-recount.ts';
import { auditSettings } from './domain/audit-settings.ts';
import type { SettingsFinding } from './domain/audit-settings.ts';
import { misnumbered } from './domain/numbering.ts';
import type { NumberFinding, Recorded } from './domain/numbering.ts';
import { UNREGISTERED } from '../partnership/domain/state.ts';
import { evolve } from '../capabilities/index.ts';
import type { Partnership } from '../partnership/domain/state.ts';
import type { ClosedVoteLine } from './domain/audit-recount.ts';
import type { VoteFinding } from './domain/vote-findings.ts';
import { GENESIS, isUnchanged } from '../partnership/journal.ts';
import type { Commit, StoredDocument } from '../partnership/journal.ts';

/** What is wrong with the journal itself, at commit `seq`. The codes are stable. */
type JournalFinding = { readonly seq: number } & (
  | { readonly code: 'not-a-commit'; readonly reason: string }
  /** The commits from `seq` to `to` are not there. */
  | { readonly code: 'commits-missing'; readonly to: number }
  | { readonly code: 'commit-repeated' | 'chain-broken' | 'contents-changed' }
  | { readonly code: 'fact-out-of-order'; readonly fact: Fact['type'] }
);

export type Finding = JournalFinding | VoteFinding | NumberFinding | SettingsFinding;

export type AcclaimedLine = Pick<FactOf<'matterDecided'>, 'decision' | 'text'>;

export interface Audit {
  readonly partnership: string;
  /** As the agreement says; absent when that cannot be read. */
  readonly name?: string;
  readonly commits: number;
  /** The last commit that can be read. */
  readonly last?: Pick<Commit, 'seq' | 'hash'>;
  /** Which commit has the hash. */
  readonly hashes: ReadonlyMap<string, number>;
  /** Closed votes, as recorded. */
  readonly votes: readonly ClosedVoteLine[];
  /** What was decided without a vote. */
  readonly acclaimed: readonly AcclaimedLine[];
  /** Everything that differs, in the order of the commits; empty: all is as it was recorded. */
  readonly findings: readonly Finding[];
}

/** Checks a journal as it lies in the store: chain, order of facts, how every vote was opened and counted, every decision number. */
export function audit(partnership: string, documents: readonly StoredDocument[]): Audit {
  const commits = documents.flatMap((document) => ('commit' in document ? [document.commit] : []));
  const facts = commits.flatMap(recordedIn);
  const recount = recountVotes(facts);
  const folded = foldAll(facts);
  const last = commits.at(-1);
  return {
    partnership,
    ...(folded.state.status === 'registered' && {
      name: agreementInForce(folded.state, localDay(facts.at(-1)?.at ?? '')).name,
    }),
    commits: documents.length,
    ...(last && { last: { seq: last.seq, hash: last.hash } }),
    hashes: new Map(commits.map(({ hash, seq }) => [hash, seq])),
    votes: recount.votes,
    acclaimed: facts.flatMap(({ fact }) => (fact.type === 'matterDecided' ? [fact] : [])),
    findings: [
      ...brokenChain(documents),
      ...folded.findings,
      ...auditOpenings(facts),
      ...recount.findings,
      ...misnumbered(facts),
      ...auditSettings(facts, folded.state),
    ].sort((one, other) => one.seq - other.seq),
  };
}

const recordedIn = ({ seq, commands }: Commit): readonly Recorded[] =>
  commands.flatMap(({ by, at, facts }) => facts.map((fact) => ({ seq, by, at, fact })));

/** After a commit that is missing or cannot be read, what its hash was is not known: the next begins anew. */
function brokenChain(documents: readonly StoredDocument[]): readonly JournalFinding[] {
  const findings: JournalFinding[] = [];
  let seq = 0;
  let hash: string | undefined = GENESIS;
  for (const document of documents) {
    if (document.seq <= seq) {
      findings.push({ code: 'commit-repeated', seq: document.seq });
      continue;
    }
    if (document.seq > seq + 1) {
      findings.push({ code: 'commits-missing', seq: seq + 1, to: document.seq - 1 });
      hash = undefined;
    }
    seq = document.seq;
    if ('damage' in document) {
      findings.push({ code: 'not-a-commit', seq, reason: document.damage });
      hash = undefined;
      continue;
    }
    const { commit } = document;
    if (hash !== undefined && commit.prevHash !== hash) findings.push({ code: 'chain-broken', seq });
    if (!isUnchanged(commit)) findings.push({ code: 'contents-changed', seq });
    hash = commit.hash;
  }
  return findings;
}

/**
 * Folds what can be folded. A fact that does not fit is reported and left out; about votes the recount reports it.
 * Without a registration nothing fits: that is said once.
 */
function foldAll(facts: readonly Recorded[]) {
  const findings: JournalFinding[] = [];
  let state: Partnership = UNREGISTERED;
  for (const { seq, by, at, fact } of facts) {
    const finding = { code: 'fact-out-of-order', seq, fact: fact.type } as const;
    const registers = fact.type === 'partnershipRegistered';
    if ((state.status === 'registered') === registers) {
      if (registers || findings.length === 0) findings.push(finding);
      continue;
    }
    try {
      state = evolve(state, fact, { by, at });
    } catch {
      if (!isVotingFact(fact)) findings.push(finding);
    }
  }
  return { state, findings };
}
