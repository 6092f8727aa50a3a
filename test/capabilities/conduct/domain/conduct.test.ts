import assert from 'node:assert/strict';
import { MOST_ITEMS } from '../../../../src/capabilities/conduct/domain/conduct.ts';
import { LONGEST_MATTER_TITLE } from '../../../../src/capabilities/agenda/domain/matter-texts.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  approved,
  away,
  BEGINS,
  BENGT,
  brukarskolanGroup,
  called,
  CECILIA,
  CHAIR,
  closed,
  decided,
  drafted,
  elected,
  FINANCE,
  firstAgenda,
  FORUM,
  GOALS,
  here,
  normaGroup,
  opened,
  OUTSIDER,
  REPORTS,
  takenUp,
  TERM,
  usualAgenda,
  votedOn,
} from '../../meetings/domain/held.ts';

const open = (attendance = here(ANNA, BENGT), meeting = 'm') =>
  ({ type: 'openMeeting', forum: FORUM, meeting, attendance }) as const;
const close = { type: 'closeMeeting', forum: FORUM, meeting: 'm' } as const;
const add = (title: string, matter = 'x') =>
  ({ type: 'addAgendaItem', forum: FORUM, meeting: 'm', matter, title }) as const;
const correct = (attendance = here(ANNA, BENGT)) =>
  ({ type: 'correctAttendance', forum: FORUM, meeting: 'm', attendance }) as const;

const norma = [...normaGroup, ...opened(ANNA, here(ANNA, BENGT))];

describe('opening a meeting', () => {
  it('freezes its agenda and who is there; who opens it leads (N11-15)', () => {
    const { facts } = given(...normaGroup, ...called()).when(
      BENGT,
      open([
        { member: BENGT, state: 'present' },
        { member: ANNA, state: 'substitute', substitute: ' Eva Holm ' },
        { member: OUTSIDER, state: 'present' },
      ]),
    );
    const [fact] = facts;
    assert.ok(fact?.type === 'meetingOpened');
    assert.deepEqual(fact.attendance, [
      { member: ANNA, state: 'substitute', substitute: 'Eva Holm' },
      { member: BENGT, state: 'present' },
    ]);
    assert.ok(fact.agenda.some(({ origin }) => origin.kind === 'standing'));
  });

  it('takes nobody but whoever opens it for present, and says of each other what is said of them', () => {
    const group = given(...normaGroup, ...called());
    const [fact, ...more] = group.when(ANNA, open([])).facts;
    assert.ok(fact?.type === 'meetingOpened');
    assert.deepEqual(fact.attendance, [...here(ANNA), ...away(BENGT)]);
    assert.deepEqual(fact.parties, ['funktionsstod', 'forum-skill']);
    assert.deepEqual(more, []);
    const [, marked] = group.when(ANNA, open(here(BENGT))).facts;
    assert.deepEqual(marked, {
      type: 'attendanceMarked',
      v: 1,
      meeting: 'm',
      member: BENGT,
      state: 'present',
    });
  });

  it('may be a day before its time at the earliest, and any time later', () => {
    const group = given(...normaGroup, ...called());
    group.when(ANNA, open(), '2025-02-11T10:59:59.999Z').refused({ code: 'too-early', moment: BEGINS });
    assert.ok(group.when(ANNA, open(), '2025-02-11T11:00:00.000Z').accepted);
    assert.ok(group.when(ANNA, open(), '2025-05-01T11:00:00.000Z').accepted);
  });

  it('twice opens it once; somebody else is told who has', () => {
    given(...norma)
      .when(ANNA, open())
      .then();
    given(...norma)
      .when(BENGT, open())
      .refused({ code: 'meeting-already-open', member: ANNA });
  });

  it('is refused', () => {
    given().when(ANNA, open()).refused({ code: 'not-registered' });
    const group = given(...normaGroup, ...called());
    group.when(OUTSIDER, open()).refused({ code: 'not-a-member' });
    group.when(ANNA, open(here(ANNA), 'other')).refused({ code: 'unknown-meeting' });
    group.when(ANNA, open(away(ANNA))).refused({ code: 'leader-not-present' });
    group
      .when(ANNA, open([...here(ANNA), { member: BENGT, state: 'substitute', substitute: ' ' }]))
      .refused({ code: 'substitute-unnamed', member: BENGT });
    group
      .when(ANNA, open([...here(ANNA), { member: BENGT, state: 'substitute', substitute: '890201-3286' }]))
      .refused({ code: 'contains-personal-identity-number' });
    given(...normaGroup, drafted())
      .when(ANNA, open())
      .refused({ code: 'meeting-is-draft', moment: BEGINS });
    given(...normaGroup, ...called(), [
      ANNA,
      { type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Sjukdom' },
    ])
      .when(ANNA, open())
      .refused({ code: 'meeting-cancelled', moment: BEGINS });
    given(...norma, closed)
      .when(ANNA, open())
      .refused({ code: 'meeting-closed' });
    given(...norma, ...called('m2'))
      .when(ANNA, open(here(ANNA), 'm2'))
      .refused({ code: 'another-meeting-open', moment: BEGINS });
  });
});

describe('who opens and leads where the chair does (B-styrgrupp-60, 62)', () => {
  const group = [...brukarskolanGroup, ...called()];
  const chaired = [...brukarskolanGroup, elected(BENGT, 1), ...called()];

  it('is anybody present while no chair is elected', () => {
    assert.equal(given(...group).when(CECILIA, open(here(CECILIA))).facts.length, 1);
  });

  it('is the chair, and somebody else only when the chair is not there', () => {
    const meeting = given(...chaired);
    assert.ok(meeting.when(BENGT, open(here(BENGT, ANNA))).accepted);
    meeting.when(ANNA, open(here(BENGT, ANNA))).refused({ code: 'chair-opens', member: BENGT });
    meeting.when(ANNA, open(here(ANNA))).refused({ code: 'chair-opens', member: BENGT });
    assert.ok(meeting.when(ANNA, open([...here(ANNA), ...away(BENGT)])).accepted);
  });

  it('is anybody present when the chair’s term is over', () => {
    const later = '2026-01-02T11:00:00.000Z';
    assert.ok(given(...chaired).when(ANNA, open(here(BENGT, ANNA)), later).accepted);
  });

  it('is remembered: who led as chair and who did not', () => {
    const led = (...happened: readonly Happened[]): string | undefined => {
      const { state } = given(...happened);
      assert.ok(state.status === 'registered');
      const meeting = state.meetings.get('m');
      assert.ok(meeting?.status === 'open');
      return meeting.chair;
    };
    assert.equal(led(...chaired.slice(0, 4), ...opened(BENGT, here(BENGT))), BENGT);
    assert.equal(led(...brukarskolanGroup, ...opened(ANNA, here(ANNA))), undefined);
  });

  it('lets the chair who comes later lead, and somebody present when nobody who may is left', () => {
    const lead = (by: string, ...happened: readonly Happened[]) =>
      given(...happened).when(by, { type: 'takeUpMatter', forum: FORUM, meeting: 'm', item: GOALS });
    const actor = [
      ...brukarskolanGroup,
      elected(BENGT, 1),
      ...opened(ANNA, [...here(ANNA, CECILIA), ...away(BENGT)]),
    ];
    assert.equal(lead(ANNA, ...actor).facts.length, 1);
    assert.equal(lead(BENGT, ...actor).facts.length, 1);
    lead(CECILIA, ...actor).refused({ code: 'only-leader', member: ANNA });
    const left: readonly Happened[] = [
      ...actor,
      [
        CECILIA,
        {
          type: 'attendanceCorrected',
          v: 1,
          meeting: 'm',
          attendance: [...away(ANNA, BENGT), ...here(CECILIA)],
        },
      ],
    ];
    assert.equal(lead(CECILIA, ...left).facts.length, 1);
  });
});

describe('attendance', () => {
  it('is corrected by any representative while the meeting goes on', () => {
    given(...norma)
      .when(BENGT, correct([...here(ANNA), ...away(BENGT)]))
      .then({ type: 'attendanceMarked', v: 1, meeting: 'm', member: BENGT, state: 'absent' });
    given(...norma)
      .when(ANNA, correct())
      .then();
    given(...norma)
      .when(OUTSIDER, correct())
      .refused({ code: 'not-a-member' });
  });

  it('is put right afterwards by who may lead, until the minutes are locked', () => {
    const later = correct([...here(ANNA), ...away(BENGT)]);
    const ended = [...norma, closed];
    assert.equal(given(...ended).when(ANNA, later).facts.length, 1);
    const half = [...ended, approved(ANNA, 'funktionsstod')];
    assert.equal(given(...half).when(ANNA, later).facts.length, 1);
    given(...half, approved(BENGT, 'forum-skill'))
      .when(ANNA, later)
      .refused({ code: 'minutes-locked' });
  });
});

describe('an item added during the meeting', () => {
  it('is also proposed for the next agenda, in case this meeting does not reach it', () => {
    given(...norma)
      .when(BENGT, add(' Ny lokal '))
      .then(
        { type: 'matterProposed', v: 1, matter: 'x', forum: FORUM, title: 'Ny lokal' },
        {
          type: 'agendaItemAdded',
          v: 1,
          meeting: 'm',
          item: {
            id: 'matter:x',
            title: { sv: 'Ny lokal', en: 'Ny lokal' },
            origin: { kind: 'proposed', matter: 'x', by: BENGT },
          },
        },
      );
  });

  it('is added once, has a title, and not without end', () => {
    const added = given(...norma)
      .when(BENGT, add('Ny lokal'))
      .facts.map((fact) => [BENGT, fact] as const);
    given(...norma, ...added)
      .when(BENGT, add('Ny lokal'))
      .then();
    const meeting = given(...norma);
    meeting.when(BENGT, add(' ')).refused({ code: 'text-missing' });
    meeting
      .when(BENGT, add('x'.repeat(LONGEST_MATTER_TITLE + 1)))
      .refused({ code: 'text-too-long', longest: LONGEST_MATTER_TITLE });
    const many = Array.from({ length: MOST_ITEMS }, () => usualAgenda)
      .flat()
      .slice(0, MOST_ITEMS);
    given(...normaGroup, ...opened(ANNA, here(ANNA), many))
      .when(ANNA, add('En till'))
      .refused({ code: 'meeting-is-full', most: MOST_ITEMS, of: 'items' });
    given(...norma, closed)
      .when(ANNA, add('För sent'))
      .refused({ code: 'meeting-closed' });
    given(...normaGroup, ...called())
      .when(ANNA, add('För tidigt'))
      .refused({ code: 'meeting-not-open', moment: BEGINS });
  });
});

describe('closing a meeting', () => {
  it('is for who may lead it, once', () => {
    given(...norma)
      .when(BENGT, close)
      .then({ type: 'meetingClosed', v: 1, meeting: 'm' });
    given(...norma, closed)
      .when(BENGT, close)
      .refused({ code: 'meeting-closed' });
    given(...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT)))
      .when(BENGT, close)
      .refused({ code: 'only-leader', member: ANNA });
  });

  it('waits for its votes', () => {
    const [voting] = votedOn(FINANCE, 1, 'adopted');
    assert.ok(voting);
    given(...norma, takenUp(FINANCE), voting)
      .when(ANNA, close)
      .refused({ code: 'vote-still-open', question: 'Ska vi?' });
  });

  it('waits for what the first meeting must decide: decided, or put off with a reason (B-styrgrupp-61, 63)', () => {
    const source = { kind: 'clause', section: 'Styrgrupp', quote: 'bestäms vid första' } as const;
    const left = (title: string) =>
      ({ code: 'first-decision-left', title: { sv: title, en: title }, source }) as const;
    const first = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT), firstAgenda)];
    given(...first)
      .when(ANNA, close)
      .refused(left(CHAIR));
    const withChair = [...first, decided(CHAIR, 1), elected(BENGT, 1)];
    given(...withChair)
      .when(ANNA, close)
      .refused(left(TERM));
    const tabled = (reason?: string) =>
      [
        ANNA,
        { type: 'matterTabled', v: 1, meeting: 'm', item: REPORTS, ...(reason !== undefined && { reason }) },
      ] as const;
    given(...withChair, decided(TERM, 2), tabled())
      .when(ANNA, close)
      .refused(left(REPORTS));
    assert.equal(
      given(...withChair, decided(TERM, 2), tabled('Underlag saknas')).when(ANNA, close).facts.length,
      1,
    );
  });

  it('waits until it is said whom a vote has made chair', () => {
    const voted = [
      ...brukarskolanGroup,
      ...opened(ANNA, here(ANNA, BENGT), firstAgenda.slice(0, 2)),
      takenUp(CHAIR),
      ...votedOn(CHAIR, 1, 'adopted'),
    ];
    given(...voted)
      .when(ANNA, close)
      .refused({ code: 'chair-not-recorded', title: { sv: CHAIR, en: CHAIR } });
    assert.equal(given(...voted, elected(BENGT, 1)).when(ANNA, close).facts.length, 1);
  });
});
