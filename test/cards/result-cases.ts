import type { ResultView, VoteView } from '../../src/application/voting/views.ts';
import type { Source } from '../../src/domain/agreement.ts';
import { denominator, outcome, tally } from '../../src/domain/voting/majority.ts';
import type { Choice } from '../../src/domain/voting/choice.ts';
import type { MajorityRule, VoteRule } from '../../src/domain/voting/majority.ts';

export const VOTE = '0e6f1f0c-6a5e-4d53-9d0e-2f6c3a5b7c11';

const PARTY = {
  city: 'Stockholms stad, Socialförvaltningen',
  school: 'Studieförbundet Vuxenskolan i Stockholm',
};

export const electors: VoteView['electors'] = [
  { name: 'Anna Ek', party: PARTY.city, state: 'voted' },
  { name: 'Bo Åström', party: PARTY.school, state: 'waiting' },
  { name: 'Cecilia Norén', party: PARTY.city, state: 'voted' },
  { name: 'Dan Öberg', party: PARTY.school, state: 'waiting' },
  { name: 'Eva Lind', party: PARTY.city, state: 'recused' },
];

type Ballots = Readonly<Record<'yes' | 'no' | 'abstain' | 'absent', readonly string[]>>;

type Counted = 'adopted' | 'rejected' | 'tied' | 'no-votes';
const ballots: Readonly<Record<Counted, Ballots>> = {
  adopted: { yes: ['Anna Ek', 'Bo Åström', 'Cecilia Norén'], no: ['Dan Öberg'], abstain: [], absent: [] },
  rejected: { yes: ['Anna Ek'], no: ['Bo Åström', 'Cecilia Norén'], abstain: ['Dan Öberg'], absent: [] },
  tied: { yes: ['Anna Ek'], no: ['Bo Åström'], abstain: [], absent: [] },
  'no-votes': { yes: [], no: [], abstain: ['Anna Ek'], absent: ['Bo Åström'] },
};

/** A result counted by the domain's own rules. A recusal and a closing by a member come with the rejected one. */
export function resultView(
  wanted: Counted,
  ruled: { rule: VoteRule; ruleSource: Source },
  disputeSource: Source,
): ResultView {
  const names = ballots[wanted];
  const { yes, no, abstain, absent } = names;
  const recusals =
    wanted === 'rejected' ? [{ name: 'Eva Lind', reason: 'Sitter i styrelsen för **föreningen**' }] : [];
  const cast = [...yes.map(() => 'yes'), ...no.map(() => 'no'), ...abstain.map(() => 'abstain')] as Choice[];
  const rule: MajorityRule = ruled.rule.kind === 'plurality' ? { kind: 'simple' } : ruled.rule;
  const count = tally(cast.length + absent.length, recusals.length, cast);
  return {
    view: 'result',
    question: 'Ska vi förlänga avtalet till den 31 december 2026?',
    decision: { year: 2026, number: 1 },
    date: '2026-11-23',
    result: {
      outcome: outcome(rule, count),
      tally: count,
      denominator: denominator(rule, count),
    },
    ...ruled,
    disputeSource,
    names,
    recusals,
    cause: wanted === 'adopted' ? 'everyone-voted' : 'closed-by-member',
    ...(wanted !== 'adopted' && { closedBy: 'Anna Ek' }),
  };
}
