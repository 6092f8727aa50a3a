import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentStatus } from '../../../src/capabilities/overview/present.ts';
import { NOON } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import {
  ANNA,
  BENGT,
  closed,
  drafted,
  forum,
  inNorma,
  item,
  opened,
  stateAfter,
} from '../meetings/domain/groups.ts';

const REGISTER = [
  { seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA },
  { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
];
const tied: readonly Happened[] = [
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v',
      forum,
      question: 'Ny lokal?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: REGISTER,
    },
  ],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote: 'v',
      cause: 'everyone-voted',
      result: {
        outcome: 'tied',
        tally: { yes: 1, no: 1, abstain: 0, absent: 0, recused: 0, electors: 2 },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision: { year: 2025, number: 1 },
    },
  ],
];
const matter = item('vote:v', { kind: 'tied-vote', vote: 'v', decision: { year: 2025, number: 1 } });

describe('the status', () => {
  const carriedOver = (...happened: readonly Happened[]) =>
    presentStatus(
      { state: stateAfter(...inNorma, ...happened), forum, people: new Directory([]), now: new Date(NOON) },
      true,
    )
      .lists.filter(({ heading }) => heading === 'status.carried-over')
      .flatMap(({ lines }) => lines.map(({ question }) => question));

  it('says what a tied vote leaves to the next meeting, until a meeting has dealt with it (N19)', () => {
    const meeting = [...tied, drafted('m'), opened('m', [matter])];
    const decided: Happened = [
      ANNA,
      {
        type: 'matterDecided',
        v: 1,
        meeting: 'm',
        item: 'vote:v',
        text: 'Vi söker tillsammans.',
        decision: { year: 2025, number: 2 },
      },
    ];
    const tabled: Happened = [ANNA, { type: 'matterTabled', v: 1, meeting: 'm', item: 'vote:v' }];
    assert.deepEqual(carriedOver(...tied), ['Ny lokal?']);
    assert.deepEqual(carriedOver(...meeting, tabled, closed('m')), ['Ny lokal?']);
    assert.deepEqual(carriedOver(...meeting, decided, closed('m')), []);
  });
});
