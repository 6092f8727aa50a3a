import type { Audit, Finding } from './audit.ts';
import type { ClosedVoteLine, VoteLabel } from './domain/audit-recount.ts';
import type { VoteResult } from '../capabilities/voting/domain/result.ts';
import type { Say } from '../chat/words.ts';
import { decisionNumber } from '../chat/wording.ts';
import { shortened } from '../partnership/shortened.ts';

/** What `npm run verify` prints of a journal, as lines of plain text for a terminal. */

const LONGEST_QUESTION_IN_LINE = 80;
/** What people wrote must not steer the terminal of whoever reads it. */
const CONTROLS = /\p{Cc}/gu;
const written = (text: string): string => shortened(text.replace(CONTROLS, ' '), LONGEST_QUESTION_IN_LINE);

export function auditInWords(
  say: Say,
  { partnership: id, name, commits, last, votes, findings }: Audit,
): string {
  return lines([
    name === undefined ? say('verify.nameless', { id }) : say('verify.name', { name: written(name), id }),
    ...indented([
      last ? say('verify.commits', { commits, seq: last.seq }) : say('verify.commits-unreadable'),
      ...(last ? indented([say('verify.hash', { hash: last.hash })]) : []),
      say('verify.votes', { votes: votes.length }),
      ...indented(
        votes.map(({ decision, question, result, alternatives, secret }) =>
          say(secret ? 'verify.secret-vote' : 'verify.vote', {
            decision: decisionNumber(say, decision),
            question: written(question),
            outcome: say(`outcome.${result.outcome}`),
            numbers: numbersInWords(say, result, alternatives),
          }),
        ),
      ),
      findings.length === 0
        ? say('verify.nothing-differs')
        : say('verify.differences', { differences: findings.length }),
      ...indented(
        findings.map((finding) =>
          say('verify.at', { seq: finding.seq, finding: findingInWords(say, finding) }),
        ),
      ),
    ]),
  ]);
}

/** Where the hash is that was kept elsewhere; undefined: none of the journals has it. */
export function hashInWords(say: Say, audits: readonly Audit[], hash: string): string {
  for (const { hashes, name, partnership, findings } of audits) {
    const seq = hashes.get(hash);
    if (seq === undefined) continue;
    const intact = !findings.some((finding) => finding.seq <= seq && OF_CHAIN.has(finding.code));
    const of = name === undefined ? partnership : written(name);
    return say('verify.hash-found', { seq, name: of, intact: intact ? 'yes' : 'no' });
  }
  return say('verify.hash-not-found', { hash });
}

const OF_CHAIN = new Set<Finding['code']>([
  'not-a-commit',
  'commits-missing',
  'commit-repeated',
  'chain-broken',
  'contents-changed',
]);

/** Whether everything is as it was recorded. */
export const verdictInWords = (say: Say, audits: readonly Audit[], asRecorded: boolean): string =>
  asRecorded
    ? say('verify.verdict.as-recorded', {
        partnerships: audits.length,
        votes: audits.reduce((sum, { votes }) => sum + votes.length, 0),
      })
    : say('verify.verdict.differs');

/** Why the journals could not be checked, and what to do. */
export type Hindrance =
  | { readonly code: 'no-such-partnership'; readonly wanted: string; readonly known: readonly Audit[] }
  | { readonly code: 'no-partnerships'; readonly place: string; readonly setting: string }
  | { readonly code: 'no-file'; readonly place: string }
  | {
      readonly code: 'store-failed';
      readonly place: string;
      readonly setting: string;
      readonly reason: string;
    }
  | { readonly code: 'hash-malformed' }
  | { readonly code: 'usage' };

export function hindranceInWords(say: Say, hindrance: Hindrance): string {
  if (hindrance.code !== 'no-such-partnership') return say(`verify.${hindrance.code}`, { ...hindrance });
  const { wanted, known } = hindrance;
  const names = known.map(({ name, partnership: id }) =>
    name === undefined ? id : say('verify.name', { name: written(name), id }),
  );
  return say('verify.no-such-partnership', { wanted: written(wanted), known: names.join(', ') });
}

function findingInWords(say: Say, finding: Finding): string {
  switch (finding.code) {
    case 'not-a-commit':
      return say('verify.not-a-commit', { reason: written(finding.reason) });
    case 'commits-missing':
      return say('verify.commits-missing', { commits: finding.to - finding.seq + 1, to: finding.to });
    case 'fact-out-of-order':
      return say('verify.fact-out-of-order', { fact: finding.fact });
    case 'commit-repeated':
    case 'chain-broken':
    case 'contents-changed':
      return say(`verify.${finding.code}`);
    case 'decision-number-repeated':
      return say('verify.decision-number-repeated', { decision: decisionNumber(say, finding.decision) });
    case 'decision-number-out-of-turn':
      return say('verify.decision-number-out-of-turn', {
        decision: decisionNumber(say, finding.decision),
        next: decisionNumber(say, finding.next),
      });
    case 'decision-year-differs':
      return say('verify.decision-year-differs', {
        decision: decisionNumber(say, finding.decision),
        year: String(finding.year),
      });
    case 'result-differs':
      return say('verify.result-differs', {
        vote: voteInWords(say, finding.vote),
        recorded: say(`outcome.${finding.recorded.outcome}`),
        recordedNumbers: numbersInWords(say, finding.recorded),
        recounted: say(`outcome.${finding.recounted.outcome}`),
        recountedNumbers: numbersInWords(say, finding.recounted),
      });
    case 'ballot-not-valid':
    case 'recusal-not-valid':
      return say(`verify.${finding.code}.${finding.why}`, { vote: voteInWords(say, finding.vote) });
    case 'ballot-out-of-order':
      return say('verify.ballot-out-of-order', {
        vote: voteInWords(say, finding.vote),
        replaces: finding.replaces ? 'yes' : 'no',
      });
    case 'vote-closed-twice':
      return say('verify.vote-closed-twice', {
        vote: voteInWords(say, finding.vote),
        again: decisionNumber(say, finding.again),
      });
    case 'ballot-of-another-kind':
    case 'ballot-before-acceptance':
    case 'rule-not-decided':
    case 'amendment-not-decided':
    case 'vote-not-opened':
    case 'vote-opened-twice':
    case 'vote-changed-after-closing':
      return say(`verify.${finding.code}`, { vote: voteInWords(say, finding.vote) });
  }
}

function voteInWords(say: Say, { id, question, decision }: VoteLabel): string {
  const number = decision && decisionNumber(say, decision);
  if (question !== undefined && number !== undefined)
    return say('verify.which.decided', { decision: number, question: written(question) });
  if (question !== undefined) return say('verify.which.question', { question: written(question) });
  if (number !== undefined) return say('verify.which.number', { decision: number });
  return say('verify.which.id', { id: written(id) });
}

/** @param alternatives absent: they are told apart by their number */
function numbersInWords(
  say: Say,
  result: VoteResult,
  alternatives: ClosedVoteLine['alternatives'] = [],
): string {
  const { denominator } = result;
  if ('tally' in result) return say(`verify.numbers.${denominator.of}`, { ...result.tally, ...denominator });
  const { votes, abstain, absent, recused } = result.alternatives;
  return say('verify.numbers.alternatives', {
    votes: votes
      .map((one, index) => `${written(alternatives[index]?.text ?? String(index + 1))}: ${one.votes}`)
      .join(', '),
    abstain,
    absent,
    recused,
    ...denominator,
  });
}

const indented = (of: readonly string[]): string[] => of.map((line) => `  ${line}`);
const lines = (of: readonly string[]): string => `${of.join('\n')}\n`;
