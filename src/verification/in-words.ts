import type { Audit, Finding } from './audit.ts';
import type { ClosedVoteLine, VoteLabel } from './domain/audit-recount.ts';
import type { VoteResult } from '../capabilities/voting/domain/result.ts';
import type { Phrase } from '../chat/phrase.ts';
import type { Say } from '../chat/words.ts';
import { shortened } from '../partnership/shortened.ts';

/** What `npm run verify` prints of a journal, as lines of plain text for a terminal. */

const LONGEST_QUESTION_IN_LINE = 80;
/** What people wrote must not steer the terminal of whoever reads it. */
const CONTROLS = /\p{Cc}/gu;
const onOneLine = (text: string): string => shortened(text.replace(CONTROLS, ' '), LONGEST_QUESTION_IN_LINE);

export function auditInWords(
  say: Say,
  { partnership: id, name, commits, last, votes, findings }: Audit,
): string {
  return lines([
    name === undefined ? say('verify.nameless', { id }) : say('verify.name', { name: onOneLine(name), id }),
    ...indent([
      last ? say('verify.commits', { commits, seq: last.seq }) : say('verify.commits-unreadable'),
      ...(last ? indent([say('verify.hash', { hash: last.hash })]) : []),
      say('verify.votes', { votes: votes.length }),
      ...indent(
        votes.map(({ decision, question, result, alternatives, secret }) =>
          say(secret ? 'verify.secret-vote' : 'verify.vote', {
            decision,
            question: onOneLine(question),
            outcome: outcome(result),
            numbers: numbers(result, alternatives),
          }),
        ),
      ),
      findings.length === 0
        ? say('verify.nothing-differs')
        : say('verify.differences', { differences: findings.length }),
      ...indent(
        findings.map((finding) => say('verify.at', { seq: finding.seq, finding: toPhrase(finding) })),
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
    const of = name === undefined ? partnership : onOneLine(name);
    return say('verify.hash-found', { seq, name: of, intact });
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

/** That no partnership is called what was asked for, and which there are. */
export function notKnownInWords(say: Say, wanted: string, known: readonly Audit[]): string {
  const names = known.map(({ name, partnership: id }) =>
    name === undefined ? id : say('verify.name', { name: onOneLine(name), id }),
  );
  return say('verify.no-such-partnership', { wanted: onOneLine(wanted), known: names.join(', ') });
}

function toPhrase(finding: Finding): Phrase {
  const said = { ...finding, ...('vote' in finding && { vote: whichVote(finding.vote) }) };
  if (finding.code === 'not-a-commit')
    return { say: 'verify.not-a-commit', reason: onOneLine(finding.reason) };
  if (finding.code === 'commits-missing')
    return { ...said, say: 'verify.commits-missing', commits: finding.to - finding.seq + 1 };
  if (finding.code === 'result-differs')
    return {
      say: 'verify.result-differs',
      vote: said.vote,
      recorded: outcome(finding.recorded),
      recordedNumbers: numbers(finding.recorded),
      recounted: outcome(finding.recounted),
      recountedNumbers: numbers(finding.recounted),
    };
  return 'why' in finding
    ? { ...said, say: `verify.${finding.code}.${finding.why}` }
    : { ...said, say: `verify.${finding.code}` };
}

function whichVote({ id, question, decision }: VoteLabel): Phrase {
  if (question === undefined)
    return decision
      ? { say: 'verify.which.number', decision }
      : { say: 'verify.which.id', id: onOneLine(id) };
  const known = { question: onOneLine(question) };
  return decision
    ? { say: 'verify.which.decided', decision, ...known }
    : { say: 'verify.which.question', ...known };
}

const outcome = (result: VoteResult): Phrase => ({ say: `outcome.${result.outcome}` });

/** @param alternatives absent: they are told apart by their number */
function numbers(result: VoteResult, alternatives: ClosedVoteLine['alternatives'] = []): Phrase {
  const { denominator } = result;
  if ('tally' in result) return { say: `verify.numbers.${denominator.of}`, ...result.tally, ...denominator };
  const votes = result.alternatives.votes.map(
    (one, index) => `${onOneLine(alternatives[index]?.text ?? String(index + 1))}: ${one.votes}`,
  );
  return {
    say: 'verify.numbers.alternatives',
    ...result.alternatives,
    ...denominator,
    votes: votes.join(', '),
  };
}

const indent = (of: readonly string[]): string[] => of.map((line) => `  ${line}`);
const lines = (of: readonly string[]): string => `${of.join('\n')}\n`;
