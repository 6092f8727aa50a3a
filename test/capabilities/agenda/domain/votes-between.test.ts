import assert from 'node:assert/strict';
import type { FactOf } from '../../../../src/capabilities/index.ts';
import type { Outcome } from '../../../../src/partnership/domain/outcome.ts';
import type { Happened } from '../../../support/given.ts';
import {
  agenda,
  ANNA,
  BENGT,
  closed as meetingClosed,
  drafted,
  forum,
  inNorma,
  item,
  opened,
  special,
  stateAfter,
} from '../../meetings/domain/groups.ts';

const BEFORE = '2025-02-10T11:00:00.000Z';
const MEETING = '2025-02-11T11:00:00.000Z';
const AFTER = '2025-02-12T11:00:00.000Z';
const DEADLINE = '2025-02-12T22:59:59.999Z';
const decision = { year: 2025, number: 1 };

type Held = Partial<
  Pick<Extract<FactOf<'voteOpened'>, { v: 1 }>, 'deadline' | 'written' | 'meeting' | 'item'>
>;

/** A vote by a last day, unless another way of holding it is given, that was closed at the moment. */
const closedVote = (
  outcome: Outcome,
  at = AFTER,
  held: Held = { deadline: DEADLINE },
  inForum = forum,
): readonly Happened[] => [
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v',
      forum: inForum,
      question: 'Ska vi byta lokal?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: [
        { seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA },
        { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
      ],
      ...held,
    },
    BEFORE,
  ],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote: 'v',
      cause: 'everyone-voted',
      result: {
        outcome,
        tally: { yes: 1, no: 1, abstain: 0, absent: 0, recused: 0, electors: 2 },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision,
    },
    at,
  ],
];

const reported = item('outside:v', { kind: 'vote-between-meetings', vote: 'v', decision });
const held = (...items: Parameters<typeof opened>[1]): readonly Happened[] => [
  drafted('m0'),
  opened('m0', items, MEETING),
];
const ended: Happened = meetingClosed('m0');
const next = (...happened: readonly Happened[]): readonly string[] =>
  special(agenda(stateAfter(...inNorma, ...happened, drafted('m'))));

describe('votes held between meetings', () => {
  it('are reported at the next meeting, by the question and the decision, whatever came of them', () => {
    for (const outcome of ['adopted', 'rejected', 'no-votes', 'not-quorate', 'form-declined'] as const) {
      assert.deepEqual(next(...closedVote(outcome)), ['outside:v'], outcome);
    }
    const items = agenda(stateAfter(...inNorma, ...closedVote('adopted'), drafted('m')));
    assert.deepEqual(
      items.find(({ id }) => id === 'outside:v'),
      { ...reported, title: { sv: 'Ska vi byta lokal?', en: 'Ska vi byta lokal?' } },
    );
    assert.deepEqual(next(...closedVote('adopted', AFTER, { written: true, deadline: DEADLINE })), [
      'outside:v',
    ]);
  });

  it('are those of the forum itself, with a last day or without, and not of a meeting', () => {
    assert.deepEqual(next(...closedVote('adopted', AFTER, {})), ['outside:v']);
    assert.deepEqual(next(...closedVote('adopted', AFTER, { deadline: DEADLINE }, 'other')), []);
    const ofMeeting = { deadline: DEADLINE, meeting: 'm0', item: 'i' };
    const about = item('i', { kind: 'called-for' });
    assert.deepEqual(next(...held(about), ...closedVote('adopted', AFTER, ofMeeting), ended), []);
  });

  it('come up once: as tied where they were, and in a second round with that', () => {
    assert.deepEqual(next(...closedVote('tied')), ['vote:v']);
    assert.deepEqual(next(...closedVote('second-round')), []);
  });

  it('are left out when they were closed before the latest meeting, or while it went on and so in its minutes', () => {
    assert.deepEqual(next(...closedVote('adopted', BEFORE), ...held(), ended), []);
    assert.deepEqual(next(...held(), ...closedVote('adopted', AFTER), ended), []);
    const later = '2025-02-12T11:00:01.000Z';
    assert.deepEqual(next(...held(), ended, ...closedVote('adopted', later)), ['outside:v']);
  });

  it('come up again where a meeting did not reach them, as put off where it put them off, and not once dealt with', () => {
    const before = closedVote('adopted', BEFORE);
    assert.deepEqual(next(...before, ...held(reported), ended), ['outside:v']);
    const taken: Happened = [ANNA, { type: 'matterTakenUp', v: 1, meeting: 'm0', item: 'outside:v' }];
    assert.deepEqual(next(...before, ...held(reported), taken, ended), []);
    const tabled: Happened = [ANNA, { type: 'matterTabled', v: 1, meeting: 'm0', item: 'outside:v' }];
    const items = agenda(
      stateAfter(...inNorma, ...before, ...held(reported), taken, tabled, ended, drafted('m')),
    );
    assert.deepEqual(
      items.flatMap(({ id, origin }) => (id === 'outside:v' ? [origin.kind] : [])),
      ['tabled'],
    );
  });
});
