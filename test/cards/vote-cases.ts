import type { ElectorLine, VoteView } from '../../src/application/voting/vote-view.ts';
import type { Source } from '../../src/domain/agreement.ts';
import type { VoteRule } from '../../src/domain/agreement/decision-rule.ts';
import { electors } from './result-cases.ts';

type Ruled = Pick<VoteView, 'rule' | 'ruleSource'>;

const source: Source = { kind: 'group-decision', decision: '§ 3/2025' };
const plurality: VoteRule = { kind: 'plurality' };

const two: VoteView['alternatives'] = [
  { id: 'alternative-2', text: 'Rosenlund' },
  { id: 'alternative-5', text: 'Vi stannar där vi är' },
];
const six: VoteView['alternatives'] = [
  { id: 'alternative-1', text: 'Folkets hus' },
  { id: 'alternative-2', text: 'Rosenlund' },
  { id: 'alternative-3', text: 'Stadsbiblioteket' },
  { id: 'alternative-4', text: 'Medborgarkontoret på Södra torget' },
  { id: 'alternative-5', text: 'Vi stannar där vi är' },
  { id: 'alternative-6', text: '**Inget** av [dessa](http://x)' },
];

const states = (...wanted: readonly ElectorLine['state'][]): readonly ElectorLine[] =>
  electors.flatMap((elector, index) => {
    const state = wanted[index];
    return state === undefined ? [] : [{ ...elector, state }];
  });

/** As a directorate of a large association would be. */
export const sixty: readonly ElectorLine[] = Array.from({ length: 60 }, (_, index) => ({
  name: `Förnamn Mellannamn Efternamnsson-Åkerström ${String(index + 1)}`,
  party: 'Stockholms stad, Socialförvaltningen',
  state: index < 23 ? 'voted' : 'waiting',
}));

/** Teams ids are this long. */
export const teamsIds = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `29:1${String(index).padStart(2, '0')}${'a-Z_9'.repeat(18)}`);

/** Every way a vote's card can look, for all and for one. */
export const voteCases = (
  open: VoteView,
  byDefault: Ruled,
  hostile: string,
): Readonly<Record<string, VoteView>> => {
  const written: VoteView = {
    ...open,
    ...byDefault,
    written: 'accepting',
    lastDay: '2025-03-31',
    electors: states('accepted', 'waiting', 'accepted', 'waiting'),
  };
  const choice: VoteView = {
    ...open,
    question: 'Var ska vi hålla årets öppna hus?',
    rule: plurality,
    ruleSource: { kind: 'default' },
  };
  const personal: VoteView = { ...open, ownFor: teamsIds(5) };
  return {
    'vote.open': open,
    'vote.last-day': { ...open, lastDay: '2025-03-31' },
    'vote.default-rule': { ...open, ...byDefault, electors: electors.slice(0, 2) },
    'vote.group-rule': {
      ...open,
      rule: { kind: 'qualified', numerator: 2, denominator: 3 },
      ruleSource: { kind: 'group-decision', decision: '§ 3/2025' },
    },
    'vote.nobody-yet': {
      ...open,
      rule: { kind: 'absolute' },
      electors: electors.map((elector) => ({ ...elector, state: 'waiting' })),
    },
    'vote.closed': {
      ...open,
      closed: { outcome: 'adopted', decision: { year: 2026, number: 1 } },
    },
    'vote.closed-tied': {
      ...open,
      closed: { outcome: 'tied', decision: { year: 2026, number: 2 } },
    },
    'vote.hostile': {
      ...open,
      question: hostile,
      openedBy: '**Anna** [Ek](http://x)',
      electors: [{ name: '_Bo_ `Åström`', party: '${party}', state: 'voted' }],
    },
    'vote.six-alternatives': { ...choice, alternatives: six },
    'vote.long-alternatives': {
      ...choice,
      alternatives: six.slice(0, 3).map(({ id, text }) => ({
        id,
        text: `${text}, om vi får låna lokalen hela helgen. `.repeat(3).trim(),
      })),
    },
    'vote.alternatives-closed': {
      ...choice,
      alternatives: six,
      closed: { outcome: 'adopted', decision: { year: 2026, number: 3 } },
    },
    'vote.quorum-and-casting-vote': {
      ...open,
      quorum: { least: 3, source },
      castingVote: { name: 'Anna Ek', source: { kind: 'group-decision', decision: '§ 4/2025' } },
    },
    'vote.substitute': {
      ...open,
      electors: electors.map((elector, index) =>
        index === 1 ? { ...elector, name: 'Frida Berg', servesFor: elector.name } : elector,
      ),
    },
    'vote.secret': { ...open, secret: true },
    'vote.written-before': written,
    'vote.written-after': {
      ...written,
      written: 'accepted',
      electors: states('voted', 'waiting', 'waiting', 'waiting'),
    },
    'vote.written-declined': {
      ...written,
      electors: states('accepted', 'declined', 'waiting', 'accepted', 'recused'),
      closed: { outcome: 'form-declined', decision: { year: 2026, number: 4 } },
    },
    'vote.second-round': {
      ...choice,
      rule: { kind: 'absolute' },
      alternatives: two,
      earlier: { decision: { year: 2026, number: 5 } },
    },
    'vote.new-round': {
      ...open,
      earlier: { decision: { year: 2026, number: 5 }, reason: 'Två av oss fick **aldrig** kallelsen.' },
    },
    'vote.own-voted': { ...personal, own: { state: 'voted', choice: 'yes' } },
    'vote.own-voted-for': {
      ...choice,
      alternatives: six,
      lastDay: '2025-03-31',
      own: { state: 'voted', choice: { text: '**Inget** av [dessa](http://x)' } },
    },
    'vote.own-abstained': { ...personal, own: { state: 'voted', choice: 'abstain' } },
    'vote.own-secret': { ...personal, secret: true, own: { state: 'voted' } },
    'vote.own-not-voted': { ...personal, own: { state: 'not-voted' } },
    'vote.own-recused': { ...personal, own: { state: 'recused' } },
    'vote.own-not-an-elector': { ...personal, own: { state: 'not-an-elector' } },
    'vote.own-accepted': { ...written, own: { state: 'accepted' } },
    'vote.own-not-accepted': { ...written, own: { state: 'not-accepted' } },
    'vote.sixty': { ...open, electors: sixty, ownFor: teamsIds(60), own: { state: 'not-voted' } },
  };
};
