import { presentResult } from '../../src/application/voting/present-result.ts';
import type { ReopenFormView, ResultView } from '../../src/application/voting/result-views.ts';
import type { VoteView } from '../../src/application/voting/vote-view.ts';
import type { Source } from '../../src/domain/agreement.ts';
import type { Alternative } from '../../src/domain/voting/choice.ts';
import type { VoteRule } from '../../src/domain/agreement/decision-rule.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import { five, people, seat, voted } from '../support/voted.ts';
import type { Held } from '../support/voted.ts';

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

const resultOf = (held: Held): ResultView => {
  const { state, vote } = voted(held);
  return presentResult(vote, state, people);
};

const four = five.slice(0, 4);
const two = five.slice(0, 2);

type Counted = 'adopted' | 'rejected' | 'tied' | 'no-votes';
const held: Readonly<Record<Counted, Held>> = {
  adopted: {
    opened: { register: four },
    ballots: { anna: 'yes', bo: 'yes', cecilia: 'yes', dan: 'no' },
  },
  rejected: {
    ballots: { anna: 'yes', bo: 'no', cecilia: 'no', dan: 'abstain' },
    recusals: { eva: 'Sitter i styrelsen för **föreningen**' },
  },
  tied: { opened: { register: two }, ballots: { anna: 'yes', bo: 'no' } },
  'no-votes': { opened: { register: two }, ballots: { anna: 'abstain' } },
};

/** A result counted by the domain's own rules. A recusal comes with the rejected one. */
export function resultView(
  wanted: Counted,
  { rule, ruleSource }: { rule: VoteRule; ruleSource: Source },
  disputeSource: Source,
): ResultView {
  const { opened, ...rest } = held[wanted];
  return { ...resultOf({ ...rest, opened: { ...opened, rule, ruleSource } }), vote: VOTE, disputeSource };
}

const [steering] = brukarskolan.forums;
const ruled = {
  rule: steering?.decisionRule.value ?? { kind: 'simple' as const },
  ruleSource: steering?.decisionRule.source ?? { kind: 'default' as const },
};
const byDefault = { rule: { kind: 'simple' }, ruleSource: { kind: 'default' } } as const;
const dispute = norma.dispute.source;
const own = (number: number): Source => ({ kind: 'group-decision', decision: `§ ${number}/2026` });

const places: Alternative[] = [
  { id: 'alternative-1', text: 'Rosenlund' },
  { id: 'alternative-2', text: 'Stadsmissionens lokal på Hisingen, där vi var i våras' },
  { id: 'alternative-3', text: 'Vi ses digitalt' },
];
const plurality = { question: 'Var ska vi ses?', alternatives: places, rule: { kind: 'plurality' } } as const;
const absolute = { ...plurality, rule: { kind: 'absolute' }, ruleSource: own(2) } as const;
const [FIRST, SECOND, THIRD] = ['alternative-1', 'alternative-2', 'alternative-3'] as const;
const open = (opened: NonNullable<Held['opened']>): NonNullable<Held['opened']> => ({
  ...opened,
  alternatives: [...places],
});
const quorum = { least: 3, source: own(3) };
const castingVote = { member: 'anna', source: own(4) };

const yesNo: Readonly<Record<string, ResultView>> = {
  'result.adopted': resultView('adopted', ruled, dispute),
  'result.rejected': resultView('rejected', ruled, dispute),
  'result.tied': resultView('tied', byDefault, dispute),
  'result.tied-by-default': resultView('tied', byDefault, { kind: 'default' }),
  'result.no-votes': resultView('no-votes', byDefault, dispute),
  'result.nobody-voted': resultOf({}),
  'result.everyone-recused': resultOf({
    opened: { register: two },
    recusals: { anna: 'Äger bolaget', bo: 'Gift med ägaren' },
  }),
  'result.one-voter': resultOf({ ballots: { bo: 'yes' } }),
  'result.last-day-passed': resultOf({
    ...held.adopted,
    ballots: { bo: 'yes', dan: 'yes' },
    cause: 'deadline',
  }),
  'result.absolute': resultView('rejected', { ...ruled, rule: { kind: 'absolute' } }, dispute),
  'result.qualified': resultView(
    'adopted',
    { rule: { kind: 'qualified', numerator: 2, denominator: 3 }, ruleSource: own(1) },
    dispute,
  ),
  'result.unanimous': resultView('rejected', { ...ruled, rule: { kind: 'unanimous' } }, dispute),
  'result.quorum': resultOf({ opened: { quorum }, ballots: { anna: 'yes', bo: 'yes', cecilia: 'abstain' } }),
  'result.not-quorate': resultOf({ opened: { quorum }, ballots: { anna: 'yes' } }),
  'result.casting-vote': resultOf({ ...held.tied, opened: { register: two, castingVote } }),
  'result.casting-vote-unused': resultOf({
    opened: { register: five.slice(0, 3), castingVote },
    ballots: { anna: 'abstain', bo: 'yes', cecilia: 'no' },
  }),
  'result.secret': resultOf({ opened: { secret: true }, ballots: { anna: 'yes', bo: 'no', dan: 'yes' } }),
  'result.form-declined': resultOf({ opened: { written: true }, form: { anna: true, bo: false } }),
  'result.form-unanswered': resultOf({
    opened: { written: true, deadline: '2026-11-30T22:59:59.999Z' },
    form: { anna: true },
    cause: 'deadline',
  }),
  'result.substitute': resultOf({
    opened: { register: [...five.slice(0, 2), { ...seat('frida', 2), servesFor: 'cecilia' }] },
    ballots: { anna: 'yes', bo: 'yes', frida: 'no' },
  }),
  'result.amendment': resultOf({ ...held.adopted, opened: { effect: { kind: 'amend-agreement' } } }),
  'result.group-rule': resultOf({
    ...held.adopted,
    opened: { effect: { kind: 'set-rule', rule: { setting: 'quorum', value: { least: 3 } } } },
  }),
  'result.again': {
    ...resultView('adopted', ruled, dispute),
    earlier: { kind: 'reopened', decision: { year: 2026, number: 7 }, reason: 'Två av oss var inte med.' },
  },
  'result.being-held-again': {
    ...resultView('tied', ruled, dispute),
    next: { kind: 'reopened', reason: 'Två av oss var inte med.' },
    reopenable: false,
  },
  'result.held-again': {
    ...resultView('tied', ruled, dispute),
    next: { kind: 'reopened', decision: { year: 2026, number: 9 }, reason: 'Två av oss var inte med.' },
    reopenable: false,
  },
  'result.at-a-meeting': { ...resultView('adopted', ruled, dispute), reservableAt: 'm1' },
};

const alternatives: Readonly<Record<string, ResultView>> = {
  'result.chosen': resultOf({
    opened: open(plurality),
    ballots: { anna: FIRST, bo: SECOND, cecilia: SECOND, dan: 'abstain', eva: THIRD },
  }),
  'result.chosen-of-all': resultOf({
    opened: open(absolute),
    ballots: { anna: FIRST, bo: SECOND, cecilia: SECOND, dan: SECOND },
  }),
  'result.second-round': resultOf({
    opened: open(absolute),
    ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND, eva: THIRD },
  }),
  'result.second-round-closed': {
    ...resultOf({
      opened: open(absolute),
      ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND, eva: THIRD },
    }),
    next: { kind: 'second-round', decision: { year: 2026, number: 8 } },
  },
  'result.second-round-rejected': {
    ...resultOf({
      opened: { ...absolute, alternatives: places.slice(0, 2) },
      ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND },
    }),
    earlier: { kind: 'second-round', decision: { year: 2026, number: 7 } },
  },
  'result.alternatives-tied': resultOf({
    opened: { ...open(plurality), register: four },
    ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND },
  }),
  'result.finalists-tied': resultOf({
    opened: open({ ...absolute, register: four }),
    ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: THIRD },
  }),
  'result.casting-vote-alternatives': resultOf({
    opened: open({ ...plurality, castingVote, register: four }),
    ballots: { anna: FIRST, bo: FIRST, cecilia: SECOND, dan: SECOND },
  }),
  'result.one-voter-alternatives': resultOf({ opened: open(plurality), ballots: { dan: THIRD } }),
  'result.alternatives-no-votes': resultOf({ opened: open(plurality), ballots: { dan: 'abstain' } }),
  'result.alternatives-secret': resultOf({
    opened: open({ ...plurality, secret: true }),
    ballots: { anna: FIRST, bo: SECOND, cecilia: SECOND, dan: 'abstain' },
  }),
};

const reopening: ReopenFormView = {
  view: 'reopen-form',
  earlier: 'v1',
  vote: VOTE,
  question: 'Ska vi förlänga avtalet till den 31 december 2026?',
  decision: { year: 2026, number: 7 },
  reason: '',
  secret: false,
  written: false,
  lastDay: '',
  today: '2026-11-25',
};

export const resultCases: Readonly<Record<string, ResultView | ReopenFormView>> = {
  ...yesNo,
  ...alternatives,
  'reopen-form.empty': reopening,
  'reopen-form.problem': {
    ...reopening,
    reason: 'Två av oss kunde inte vara med.',
    secret: true,
    written: true,
    problem: { code: 'written-needs-a-last-day' },
  },
};
