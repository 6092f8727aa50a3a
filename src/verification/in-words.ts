import type { Audit, Finding } from './audit.ts';
import type { VoteLabel } from './domain/vote-findings.ts';
import type { Phrase } from '../chat/phrase.ts';
import type { Say } from '../chat/words.ts';
import { decisionLines, numbers, outcome } from './decision-lines.ts';
import { onOneLine } from './on-one-line.ts';

/** What `npm run verify` prints of a journal, as lines of plain text for a terminal. */

export function auditInWords(
  say: Say,
  { partnership: id, name, commits, last, votes, acclaimed, findings }: Audit,
): string {
  return lines([
    name === undefined ? say('verify.nameless', { id }) : say('verify.name', { name: onOneLine(name), id }),
    ...indent([
      last ? say('verify.commits', { commits, seq: last.seq }) : say('verify.commits-unreadable'),
      ...(last ? indent([say('verify.hash', { hash: last.hash })]) : []),
      say('verify.votes', {
        votes: votes.length,
        acclaimed: acclaimed.length,
        listed: votes.length + acclaimed.length > 0,
      }),
      ...indent(decisionLines(say, votes, acclaimed)),
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
  if (finding.code === 'register-differs') {
    const { extra, missing } = finding;
    return {
      say: 'verify.register-differs',
      vote: said.vote,
      hasExtra: extra.length > 0,
      extra: onOneLine(extra.join(', ')),
      hasMissing: missing.length > 0,
      missing: onOneLine(missing.join(', ')),
    };
  }
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

const indent = (of: readonly string[]): string[] => of.map((line) => `  ${line}`);
const lines = (of: readonly string[]): string => `${of.join('\n')}\n`;
