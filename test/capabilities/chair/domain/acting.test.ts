import assert from 'node:assert/strict';
import { actingOn } from '../../../../src/capabilities/meetings/domain/acting-chair.ts';
import { mayCall } from '../../../../src/capabilities/meetings/domain/calling.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  called,
  CECILIA,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  stateAfter,
} from '../../meetings/domain/groups.ts';

const name = (member: string, from = '2025-02-17', to = '2025-02-28') =>
  ({ type: 'nameActingChair', forum, member, from, to }) as const;
const end = { type: 'endActingChair', forum } as const;
const ask = { type: 'requestMeeting', forum } as const;
const plan = {
  type: 'draftMeeting',
  forum,
  meeting: 'new',
  kind: 'ordinary',
  startsAt: '2025-03-26T12:00:00.000Z',
  place: '',
  reason: '',
} as const;
/** Anna chairs, for Vuxenskolan; Bengt and Cecilia are the other party's. */
const group: readonly Happened[] = [...inStockholm, elected(ANNA)];
const named = (from = '2025-02-17', to = '2025-02-28', by = ANNA): Happened => [
  by,
  { type: 'actingChairNamed', v: 1, forum, member: BENGT, from, to },
];
const asked: Happened = [BENGT, { type: 'meetingRequested', v: 1, forum }];
const seated = (...members: readonly string[]): Happened => [
  BENGT,
  {
    type: 'seatsAssigned',
    v: 1,
    forum,
    seats: members.map((member) => ({
      seat: `seat-${member}`,
      party: member === ANNA || member === 'new' ? 'vuxenskolan' : 'socialforvaltningen',
      member,
    })),
  },
];
/** As `groups.ts` elects nobody at a meeting, the record does not know of which party the chair was then. */
const decidedIn: Happened = [
  ANNA,
  {
    type: 'matterDecided',
    v: 1,
    meeting: 'm',
    item: 'first:chair',
    text: 'Val',
    decision: { year: 2025, number: 1 },
  },
];
const opened: Happened = [ANNA, { type: 'meetingOpened', v: 1, meeting: 'm', agenda: [], attendance: [] }];
const electedAtMeeting: readonly Happened[] = [
  ...inStockholm,
  drafted('m'),
  called('m'),
  opened,
  decidedIn,
  elected(ANNA),
];

describe('an acting chair', () => {
  it('is named by the chair for some days, and may call and be told so on these alone', () => {
    given(...group)
      .when(ANNA, name(BENGT))
      .then({
        type: 'actingChairNamed',
        v: 1,
        forum,
        member: BENGT,
        from: '2025-02-17',
        to: '2025-02-28',
      });
    const state = stateAfter(...group, named());
    const calls = (day: string): boolean =>
      mayCall(state, { forum, kind: 'ordinary' }, BENGT, `${day}T12:00:00Z`);
    assert.deepEqual(['2025-02-16', '2025-02-17', '2025-02-28', '2025-03-01'].map(calls), [
      false,
      true,
      true,
      false,
    ]);
    assert.ok(mayCall(state, { forum, kind: 'ordinary' }, ANNA, '2025-02-20T12:00:00Z'), 'the chair may too');
    assert.ok(!mayCall(state, { forum, kind: 'ordinary' }, CECILIA, '2025-02-20T12:00:00Z'));
  });

  it('is named once by the same form sent twice, and acts until it is ended by either of the two', () => {
    given(...group, named())
      .when(ANNA, name(BENGT))
      .then();
    given(...group, named())
      .when(CECILIA, end)
      .refused({ code: 'only-chair-names', member: ANNA });
    for (const by of [ANNA, BENGT])
      given(...group, named())
        .when(by, end)
        .then({ type: 'actingChairEnded', v: 1, forum });
    const ended = stateAfter(...group, named(), [BENGT, { type: 'actingChairEnded', v: 1, forum }]);
    assert.equal(actingOn(ended, forum, '2025-02-20'), undefined);
  });

  it('is not who was named by a chair that has been replaced', () => {
    const next: Happened = [
      ANNA,
      {
        type: 'chairElected',
        v: 1,
        forum,
        member: CECILIA,
        until: '2025-12-31',
        decision: { year: 2025, number: 2 },
      },
    ];
    assert.equal(actingOn(stateAfter(...group, named(), next), forum, '2025-02-20'), undefined);
  });

  it('is refused', () => {
    const here = given(...group);
    here.when(BENGT, name(CECILIA)).refused({ code: 'only-chair-names', member: ANNA });
    here.when(ANNA, name(ANNA)).refused({ code: 'acting-chair-not-chosen' });
    here.when(ANNA, name('nobody')).refused({ code: 'acting-chair-not-chosen' });
    here.when(ANNA, name(BENGT, '', '2025-02-28')).refused({ code: 'acting-days-missing' });
    here
      .when(ANNA, name(BENGT, '2025-02-20', '2025-02-19'))
      .refused({ code: 'acting-days-past', day: '2025-02-19' });
    here
      .when(ANNA, name(BENGT, '2025-01-01', '2025-02-11'))
      .refused({ code: 'acting-days-past', day: '2025-02-11' });
    here
      .when(ANNA, name(BENGT, '2025-12-01', '2026-01-31'))
      .refused({ code: 'acting-past-the-term', day: '2025-12-31' });
    given(...inStockholm)
      .when(ANNA, name(BENGT))
      .refused({ code: 'nobody-chairs' });
  });

  it('is the other party’s longest-serving when the chair has lost the seat in the middle of the term', () => {
    const left = [...electedAtMeeting, seated('new', 'late', BENGT)];
    assert.deepEqual(actingOn(stateAfter(...left), forum, '2025-03-01'), {
      kind: 'longest-serving',
      member: BENGT,
    });
    assert.equal(actingOn(stateAfter(...left), forum, '2026-01-01'), undefined, 'the term is over');
    const state = stateAfter(...left);
    const may = (member: string): boolean => mayCall(state, { forum, kind: 'ordinary' }, member, NOON);
    assert.deepEqual(['new', 'late', BENGT].map(may), [false, false, true]);
    const alone = stateAfter(...electedAtMeeting, seated('new'));
    assert.ok(mayCall(alone, { forum, kind: 'ordinary' }, 'new', NOON), 'nobody of the other party is there');
  });

  it('leaves a duty to elect another', () => {
    const at = '2024-02-12T11:00:00.000Z';
    const chairLeft = (...happened: readonly Happened[]) => {
      const state = stateAfter(...happened.map(([by, fact]): Happened => [by, fact, at]));
      return duties(state, at).filter(({ subject }) => subject.kind === 'chair-left');
    };
    const [found] = chairLeft(...electedAtMeeting, seated('new', BENGT));
    assert.deepEqual([found?.due, found?.owes.members], ['2024-03-13', []]);
    assert.deepEqual(chairLeft(...electedAtMeeting), []);
  });
});

describe('asking the chair to call a meeting', () => {
  it('is told, and counts from the first time', () => {
    given(...group)
      .when(BENGT, ask)
      .then({ type: 'meetingRequested', v: 1, forum });
    given(...group, asked)
      .when(CECILIA, ask, '2025-02-14T12:00:00Z')
      .then();
  });

  it('lets any representative call when five working days have gone without a notice', () => {
    const waiting = given(...group, asked);
    const refused = { code: 'only-chair-may-call', member: ANNA, from: '2025-02-20' } as const;
    given(...group)
      .when(BENGT, plan)
      .refused({ ...refused, asked: false });
    waiting.when(BENGT, plan, '2025-02-19T20:00:00Z').refused({ ...refused, asked: true });
    assert.ok(waiting.when(CECILIA, plan, '2025-02-20T07:00:00Z').accepted);
  });

  it('is answered by a notice, but not by one that is taken back', () => {
    const later = '2025-02-13T12:00:00Z';
    const answered: readonly Happened[] = [
      ...group,
      asked,
      drafted('m'),
      [ANNA, { type: 'meetingCalled', v: 1, meeting: 'm' }, later],
    ];
    given(...answered)
      .when(CECILIA, plan, '2025-02-24T12:00:00Z')
      .refused({ code: 'only-chair-may-call', member: ANNA, asked: false, from: '2025-03-04' });
    const takenBack: Happened = [
      ANNA,
      { type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Nej' },
      later,
    ];
    assert.ok(given(...answered, takenBack).when(CECILIA, plan, '2025-02-24T12:00:00Z').accepted);
  });

  it('counts a reminder of the duty to meet in the same way', () => {
    const reminded: Happened = [
      'clock',
      {
        type: 'reminded',
        v: 1,
        duty: `next-meeting:${forum}:2025-01-01`,
        stage: 'before',
        day: '2025-02-12',
        forum,
        to: [],
      },
    ];
    const here = given(...group, reminded);
    assert.ok(!here.when(CECILIA, plan, '2025-02-19T12:00:00Z').accepted);
    assert.ok(here.when(CECILIA, plan, '2025-02-20T12:00:00Z').accepted);
  });

  it('lets whoever called then change the meeting, although the chair is to call the next', () => {
    const own: readonly Happened[] = [
      ...group,
      asked,
      [
        ...drafted('m', '2025-03-05T12:00:00.000Z', { by: BENGT }).slice(0, 2),
        '2025-02-21T12:00:00Z',
      ] as never,
      [BENGT, { type: 'meetingCalled', v: 1, meeting: 'm' }, '2025-02-21T12:00:00Z'],
    ];
    const cancel = { type: 'cancelMeeting', forum, meeting: 'm', reason: 'Sjuka' } as const;
    assert.ok(given(...own).when(BENGT, cancel, '2025-02-22T12:00:00Z').accepted);
    assert.ok(!given(...own).when(CECILIA, cancel, '2025-02-22T12:00:00Z').accepted);
  });

  it('is refused to whoever may call, and when a meeting is called', () => {
    given(...inNorma)
      .when(BENGT, ask)
      .refused({ code: 'may-call-oneself' });
    given(...group)
      .when(ANNA, ask)
      .refused({ code: 'may-call-oneself' });
    given(...group, drafted('m'), called('m'))
      .when(BENGT, ask)
      .refused({ code: 'meeting-called-ahead', moment: '2025-02-19T12:00:00.000Z' });
  });
});
