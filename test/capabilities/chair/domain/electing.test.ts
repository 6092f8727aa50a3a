import assert from 'node:assert/strict';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  approved,
  BENGT,
  brukarskolanGroup,
  CECILIA,
  CHAIR,
  closed,
  decided,
  elected,
  firstAgenda,
  FORUM,
  here,
  normaGroup,
  opened,
  takenUp,
  usualAgenda,
  votedOn,
} from '../../meetings/domain/held.ts';

const about = { forum: FORUM, meeting: 'm' } as const;
const start = { type: 'takeUpElection', ...about } as const;
const elect = (item: string, member = BENGT) =>
  ({ type: 'electChair', ...about, item, member, until: '2026-03-31' }) as const;
const correct = (member: string, until: string) =>
  ({ type: 'correctElection', ...about, member, until }) as const;
const usual = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA))];
const first = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA), firstAgenda)];
const number = (n: number) => ({ year: 2025, number: n });
const ADDED = 'chair:m:1';

describe('electing a chair at any meeting', () => {
  it('puts the election on the agenda and takes it up; then it goes on as any election does', () => {
    const started = given(...usual).when(ANNA, start);
    assert.deepEqual(
      started.facts.map(({ type }) => type),
      ['agendaItemAdded', 'matterTakenUp'],
    );
    const item: Happened[] = started.facts.map((fact) => [ANNA, fact]);
    given(...usual, ...item)
      .when(ANNA, start)
      .then();
    given(...usual, ...item)
      .when(ANNA, elect(ADDED))
      .then(
        {
          type: 'matterDecided',
          v: 1,
          meeting: 'm',
          item: ADDED,
          text: 'Val av ordförande',
          decision: number(1),
        },
        {
          type: 'chairElected',
          v: 1,
          forum: FORUM,
          member: BENGT,
          until: '2026-03-31',
          decision: number(1),
        },
      );
    const lost = given(...usual, ...item, ...votedOn(ADDED, 1, 'tied')).when(ANNA, start);
    assert.ok(lost.facts.some((fact) => fact.type === 'matterTakenUp' && fact.item === 'chair:m:2'));
  });

  it('takes up an item that is there already', () => {
    given(...first)
      .when(ANNA, start)
      .then({ type: 'matterTakenUp', v: 1, meeting: 'm', item: CHAIR });
  });

  it('works under an item that somebody has written, by acclamation and by vote', () => {
    const written: readonly Happened[] = [
      ...usual,
      [
        ANNA,
        {
          type: 'agendaItemAdded',
          v: 1,
          meeting: 'm',
          item: {
            id: 'matter:x',
            title: { sv: 'Ny ordförande', en: 'Ny ordförande' },
            origin: { kind: 'proposed', matter: 'x', by: ANNA },
          },
        },
      ],
      takenUp('matter:x'),
    ];
    assert.equal(given(...written).when(ANNA, elect('matter:x')).facts.length, 2);
    const voted = given(...written, ...votedOn('matter:x', 1, 'adopted')).when(ANNA, elect('matter:x'));
    assert.deepEqual(
      voted.facts.map(({ type }) => type),
      ['chairElected'],
    );
  });

  it('is refused where nobody leads, where it is done, and where the agreement has no chair', () => {
    given(...usual)
      .when(BENGT, start)
      .refused({ code: 'only-leader', member: ANNA });
    given(...first, decided(CHAIR, 1), elected(BENGT, 1))
      .when(ANNA, start)
      .refused({ code: 'matter-decided', decision: number(1) });
    given(...normaGroup, ...opened(ANNA, here(ANNA, BENGT), usualAgenda))
      .when(ANNA, start)
      .refused({ code: 'agreement-without-chair' });
  });
});

describe('a slip of the pen in an election', () => {
  const done = [...first, decided(CHAIR, 1), elected(BENGT, 1)];

  it('is put right with the same number, until somebody has approved the minutes', () => {
    const fact = {
      type: 'electionCorrected',
      v: 1,
      forum: FORUM,
      member: BENGT,
      until: '2025-11-30',
      decision: number(1),
    } as const;
    given(...done)
      .when(ANNA, correct(BENGT, '2025-11-30'))
      .then(fact);
    const after = given(...done, closed)
      .when(ANNA, correct(BENGT, '2025-11-30'))
      .state();
    assert.ok(after.status === 'registered');
    assert.equal(after.chairs.get(FORUM)?.until, '2025-11-30');
    assert.equal(after.decisions[0]?.elected?.until, '2025-11-30');
    given(...done)
      .when(ANNA, correct(BENGT, '2025-12-31'))
      .then();
    given(...done, closed, approved(ANNA, 'vuxenskolan'))
      .when(ANNA, correct(BENGT, '2025-11-30'))
      .refused({ code: 'minutes-locked' });
  });

  it('is refused', () => {
    for (const state of [done, [...done, closed]])
      given(...state)
        .when(CECILIA, correct(BENGT, '2025-11-30'))
        .refused({ code: 'only-leader', member: ANNA });
    given(...done)
      .when(ANNA, correct(BENGT, '2025-01-01'))
      .refused({ code: 'chair-term-past', day: '2025-01-01' });
    given(...done)
      .when(ANNA, correct('x', '2025-11-30'))
      .refused({ code: 'chair-not-chosen' });
    given(...first)
      .when(ANNA, correct(BENGT, '2025-11-30'))
      .refused({ code: 'no-election-to-correct' });
  });
});
