import type { OwnVote, VoteElector, VoteView } from '../../src/application/voting/vote-view.ts';
import { alternativeIdSchema } from '../../src/domain/voting/choice.ts';
import { electors, VOTE } from './result-cases.ts';

const open: VoteView = {
  view: 'vote',
  vote: VOTE,
  question: 'Var ska vi ha mötet?',
  openedBy: 'Anna Ek',
  rule: { kind: 'simple' },
  ruleSource: { kind: 'default' },
  secret: false,
  electors,
  refreshFor: ['29:anna', '29:bo'],
};
const texts = [
  'Rosenlund',
  'Kvarnberget',
  'Hemma hos föreningen, i den stora salen på andra våningen med hiss från gården',
  'Stadshuset',
  'På nätet',
  'Vi skjuter upp mötet',
];
const alternatives: VoteView['alternatives'] = texts.flatMap((text, index) => {
  const id = alternativeIdSchema.options[index];
  return id ? [{ id, text }] : [];
});
const decision = { kind: 'group-decision', decision: '§ 3/2026' } as const;
const written = (state: VoteElector['state']): VoteView['electors'] =>
  electors.map((elector, index) => ({ ...elector, state: index === 1 ? 'waiting' : state }));
const own = (as: OwnVote): VoteView => ({ ...open, own: as });

/** The vote card in every kind of vote, and as one person sees it. */
export const voteCases: Readonly<Record<string, VoteView>> = {
  'vote.alternatives': { ...open, alternatives, rule: { kind: 'plurality' } },
  'vote.second-round': {
    ...open,
    alternatives: alternatives.slice(0, 2),
    rule: { kind: 'absolute' },
    ruleSource: decision,
    earlier: { kind: 'second-round', decision: { year: 2026, number: 6 } },
  },
  'vote.new-round': {
    ...open,
    earlier: { kind: 'reopened', decision: { year: 2026, number: 6 }, reason: 'Lokalen är uthyrd.' },
  },
  'vote.secret': { ...open, secret: true },
  'vote.accepting': { ...open, written: 'accepting', lastDay: '2026-12-01', electors: written('accepted') },
  'vote.accepted': { ...open, written: 'accepted', lastDay: '2026-12-01', electors: written('voted') },
  'vote.group-rules': {
    ...open,
    quorum: { least: 3, source: decision },
    castingVote: { name: 'Anna Ek', source: decision },
    electors: [
      ...electors.slice(1),
      { ...electors[0], name: 'Siv Ek', state: 'voted', servesFor: 'Anna Ek', party: 'Göteborg' },
    ],
  },
  'vote.sixty': {
    ...open,
    electors: Array.from({ length: 60 }, (_, index) => ({
      name: `Företrädare ${index + 1} Andersson-Pettersson`,
      party: 'Göteborg',
      state: index < 35 ? 'voted' : 'waiting',
    })),
    refreshFor: Array.from({ length: 60 }, (_, index) => `29:${'x'.repeat(70)}${index}`),
  },
  'vote.own-voted': own({ state: 'voted', answer: { choice: 'yes' } }),
  'vote.own-alternative': {
    ...open,
    alternatives,
    rule: { kind: 'plurality' },
    own: { state: 'voted', answer: { alternative: texts[2] ?? '' } },
  },
  'vote.own-secret': { ...open, secret: true, own: { state: 'voted' } },
  'vote.own-waiting': own({ state: 'waiting' }),
  'vote.own-recused': own({ state: 'recused' }),
  'vote.own-not-an-elector': own({ state: 'not-an-elector' }),
  'vote.own-yet-to-accept': {
    ...open,
    written: 'accepting',
    lastDay: '2026-12-01',
    electors: written('accepted'),
    own: { state: 'yet-to-accept' },
  },
  'vote.own-accepted': {
    ...open,
    written: 'accepting',
    lastDay: '2026-12-01',
    electors: written('accepted'),
    own: { state: 'accepted' },
  },
};
