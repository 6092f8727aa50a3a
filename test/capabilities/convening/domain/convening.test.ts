import assert from 'node:assert/strict';
import { MOST_PLANNED } from '../../../../src/capabilities/convening/domain/convening.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  agenda,
  ANNA,
  BENGT,
  called,
  CECILIA,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  opened,
  OUTSIDER,
  STARTS,
  stateAfter,
} from '../../meetings/domain/groups.ts';

const draft = (more: Partial<{ kind: 'extra'; startsAt: string; place: string; reason: string }> = {}) =>
  ({
    type: 'draftMeeting',
    forum,
    meeting: 'new',
    kind: 'ordinary',
    startsAt: STARTS,
    place: '',
    reason: '',
    ...more,
  }) as const;
const move = (startsAt: string, place = '', meeting = 'm') =>
  ({ type: 'moveMeeting', forum, meeting, startsAt, place }) as const;
const cancel = (reason: string) => ({ type: 'cancelMeeting', forum, meeting: 'm', reason }) as const;
const call = { type: 'callMeeting', forum, meeting: 'm' } as const;
const answer = (given: 'coming' | 'not-coming' | 'substitute', name?: string) =>
  ({
    type: 'answerAttendance',
    forum,
    meeting: 'm',
    answer: given,
    ...(name !== undefined && { name }),
  }) as const;

/** The ids of what the agenda of a draft has. */
const agendaOf = (group: readonly Happened[], more: { kind?: 'extra' } = {}): string[] =>
  agenda(stateAfter(...group, drafted('m', STARTS, more))).map(({ id }) => id);

const LATER = '2025-02-20T12:00:00.000Z';
const cancelled: Happened = [ANNA, { type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Sjukdom' }];
const chairIs = (member: string) =>
  ({ code: 'only-chair-may-call', member, asked: false, from: '2025-02-20' }) as const;

describe('planning a meeting', () => {
  it('drafts it, with place', () => {
    given(...inNorma)
      .when(BENGT, draft({ place: '  Rosenlund ', reason: 'not for ordinary ones' }))
      .then({
        type: 'meetingDrafted',
        v: 1,
        meeting: 'new',
        forum,
        kind: 'ordinary',
        startsAt: STARTS,
        place: 'Rosenlund',
      });
  });

  it('drafts one, however often the form is sent', () => {
    given(...inNorma, drafted('new'))
      .when(ANNA, draft())
      .then();
    given(...inNorma, drafted('new'))
      .when(ANNA, draft({ startsAt: '2025-02-26T12:00:00.000Z' }))
      .refused({ code: 'form-sent-already' });
  });

  it('is for representatives of the forum', () => {
    given(...inNorma)
      .when(OUTSIDER, draft({ kind: 'extra', reason: 'x' }))
      .refused({ code: 'not-a-member' });
    given(...inNorma)
      .when(ANNA, { ...draft(), forum: 'samverkansgrupp' })
      .refused({ code: 'unknown-forum' });
    given().when(ANNA, draft()).refused({ code: 'not-registered' });
  });

  it('is for the chair where the agreement says so (B-styrgrupp-62)', () => {
    const group = given(...inStockholm, elected(BENGT));
    assert.equal(group.when(BENGT, draft()).facts.length, 1);
    group.when(ANNA, draft()).refused(chairIs(BENGT));
  });

  it('is for any representative while nobody chairs (B-styrgrupp-62)', () => {
    for (const chair of [[], [elected(BENGT, '2025-02-11')], [elected('gone')]]) {
      assert.equal(given(...inStockholm, ...chair).when(ANNA, draft()).facts.length, 1);
    }
    given(...inStockholm, elected(BENGT, '2025-02-12'))
      .when(ANNA, draft())
      .refused(chairIs(BENGT));
  });

  it('lets every party call an extra meeting, with its reason (N13-25)', () => {
    const group = given(...inStockholm, elected(BENGT));
    group.when(ANNA, draft({ kind: 'extra', reason: ' Lokalen är uppsagd ' })).then({
      type: 'meetingDrafted',
      v: 1,
      meeting: 'new',
      forum,
      kind: 'extra',
      startsAt: STARTS,
      reason: 'Lokalen är uppsagd',
    });
    group.when(ANNA, draft({ kind: 'extra', reason: ' ' })).refused({ code: 'extra-meeting-reason-missing' });
  });

  it('takes no text that is too long or has a personal identity number', () => {
    const group = given(...inNorma);
    group.when(ANNA, draft({ place: 'x'.repeat(201) })).refused({ code: 'text-too-long', longest: 200 });
    group
      .when(ANNA, draft({ kind: 'extra', reason: 'x'.repeat(501) }))
      .refused({ code: 'text-too-long', longest: 500 });
    group
      .when(ANNA, draft({ kind: 'extra', reason: 'om 890201-3286' }))
      .refused({ code: 'contains-personal-identity-number' });
  });

  it('takes only a time to come', () => {
    given(...inNorma)
      .when(ANNA, draft({ startsAt: NOON }))
      .refused({ code: 'meeting-in-the-past', moment: NOON });
  });

  it('takes no time within an hour of another meeting of the forum', () => {
    const group = given(...inNorma, drafted('m'));
    for (const startsAt of ['2025-02-19T11:00:00.001Z', STARTS, '2025-02-19T12:59:59.999Z']) {
      group.when(BENGT, draft({ startsAt })).refused({ code: 'meeting-collides', moment: STARTS });
    }
    for (const startsAt of ['2025-02-19T11:00:00.000Z', '2025-02-19T13:00:00.000Z']) {
      assert.equal(group.when(BENGT, draft({ startsAt })).facts.length, 1);
    }
    assert.equal(given(...inNorma, drafted('m'), cancelled).when(ANNA, draft()).facts.length, 1);
    assert.equal(
      given(...inStockholm, drafted('m', STARTS, { forum: 'samverkansgrupp' })).when(ANNA, draft()).facts
        .length,
      1,
    );
  });

  it('takes a limited number of meetings at a time', () => {
    const many = Array.from({ length: MOST_PLANNED }, (_, index) =>
      drafted(`m${index}`, `2025-03-${String(index + 1).padStart(2, '0')}T12:00:00.000Z`),
    );
    given(...inNorma, ...many)
      .when(ANNA, draft())
      .refused({ code: 'too-many-meetings', most: MOST_PLANNED });
  });
});

describe('moving a meeting', () => {
  it('changes time and place, each only if it is another', () => {
    const group = given(...inNorma, drafted('m', STARTS, { place: 'Rosenlund' }));
    group.when(BENGT, move(STARTS, 'Rosenlund')).then();
    group
      .when(BENGT, move(LATER, 'Rosenlund'))
      .then({ type: 'meetingMoved', v: 1, meeting: 'm', startsAt: LATER });
    group
      .when(BENGT, move(STARTS, ''))
      .then({ type: 'meetingMoved', v: 1, meeting: 'm', startsAt: STARTS, place: '' });
  });

  it('may be by less than an hour, but not onto another meeting or into the past', () => {
    const group = given(...inNorma, drafted('m'), drafted('other', LATER));
    assert.equal(group.when(ANNA, move('2025-02-19T12:30:00.000Z')).facts.length, 1);
    group.when(ANNA, move(LATER)).refused({ code: 'meeting-collides', moment: LATER });
    group.when(ANNA, move(NOON)).refused({ code: 'meeting-in-the-past', moment: NOON });
  });

  it('asks everybody again when the time is another, and remembers what the notice said', () => {
    const coming: Happened = [BENGT, { type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'coming' }];
    const group = given(...inNorma, drafted('m', STARTS, { place: 'Rosenlund' }), called('m'), coming);
    const meetingAfter = (startsAt: string, place: string) => {
      const state = group.when(ANNA, move(startsAt, place)).state();
      const meeting = state.status === 'registered' ? state.meetings.get('m') : undefined;
      assert.ok(meeting);
      return meeting;
    };
    assert.equal(meetingAfter(STARTS, 'Teams').answers.size, 1);
    assert.equal(meetingAfter(LATER, 'Rosenlund').answers.size, 0);
    assert.deepEqual(meetingAfter(LATER, 'Teams').calledAs, { startsAt: STARTS, place: 'Rosenlund' });
  });
});

describe('calling a meeting', () => {
  it('sends the notice, once', () => {
    given(...inNorma, drafted('m'))
      .when(BENGT, call)
      .then({ type: 'meetingCalled', v: 1, meeting: 'm', agenda: agendaOf(inNorma) });
    given(...inNorma, drafted('m'), called('m'))
      .when(BENGT, call)
      .refused({ code: 'meeting-called-already', moment: STARTS });
  });

  it('is for whoever may plan it', () => {
    given(...inStockholm, drafted('m'), elected(BENGT))
      .when(ANNA, call)
      .refused(chairIs(BENGT));
    given(...inStockholm, drafted('m', STARTS, { kind: 'extra' }), elected(BENGT))
      .when(CECILIA, call)
      .then({
        type: 'meetingCalled',
        v: 1,
        meeting: 'm',
        agenda: agendaOf([...inStockholm, elected(BENGT)], { kind: 'extra' }),
      });
    given(...inNorma, drafted('m'))
      .when(OUTSIDER, call)
      .refused({ code: 'not-a-member' });
  });

  it('is not for a meeting that is over before it began, elsewhere or cancelled', () => {
    given(...inNorma, drafted('m'))
      .when(ANNA, call, LATER)
      .refused({ code: 'meeting-time-passed', moment: STARTS });
    given(...inNorma)
      .when(ANNA, call)
      .refused({ code: 'unknown-meeting' });
    given(...inStockholm, drafted('m', STARTS, { forum: 'samverkansgrupp' }))
      .when(ANNA, call)
      .refused({ code: 'unknown-meeting' });
    given(...inNorma, drafted('m'), cancelled)
      .when(ANNA, call)
      .refused({ code: 'meeting-cancelled', moment: STARTS });
    given(...inNorma, drafted('m'), called('m'), opened('m', []))
      .when(ANNA, call)
      .refused({ code: 'meeting-opened-already', moment: STARTS });
  });
});

describe('cancelling a meeting', () => {
  it('takes a reason', () => {
    const group = given(...inNorma, drafted('m'), called('m'));
    group
      .when(BENGT, cancel(' Sjukdom '))
      .then({ type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Sjukdom' });
    group.when(BENGT, cancel(' ')).refused({ code: 'cancel-reason-missing' });
    group.when(BENGT, cancel('x'.repeat(501))).refused({ code: 'text-too-long', longest: 500 });
  });

  it('leaves an extra meeting to the party that called it (N13-25)', () => {
    const extra = drafted('m', STARTS, { kind: 'extra', by: BENGT });
    given(...inStockholm, extra)
      .when(ANNA, cancel('Nej'))
      .refused({ code: 'only-caller-may-cancel', party: 'socialforvaltningen' });
    assert.equal(given(...inStockholm, extra).when(CECILIA, cancel('Löst')).facts.length, 1);
    const byGone = drafted('m', STARTS, { kind: 'extra', by: 'gone' });
    assert.equal(given(...inStockholm, byGone).when(ANNA, cancel('Löst')).facts.length, 1);
  });

  it('is for whoever may plan it', () => {
    given(...inStockholm, drafted('m'), elected(BENGT))
      .when(ANNA, cancel('Nej'))
      .refused(chairIs(BENGT));
  });
});

describe('answering a notice', () => {
  const notice = [...inNorma, drafted('m'), called('m')];
  const answered = (given: 'coming' | 'not-coming'): Happened => [
    BENGT,
    { type: 'attendanceAnswered', v: 1, meeting: 'm', answer: given },
  ];

  it('counts the latest answer, and the same one once', () => {
    given(...notice)
      .when(BENGT, answer('coming'))
      .then({ type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'coming' });
    given(...notice, answered('coming'))
      .when(BENGT, answer('coming'))
      .then();
    given(...notice, answered('coming'))
      .when(BENGT, answer('not-coming'))
      .then({ type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'not-coming' });
  });

  it('names the substitute, and takes another name', () => {
    const eva = {
      type: 'attendanceAnswered',
      v: 1,
      meeting: 'm',
      answer: 'substitute',
      substitute: 'Eva',
    } as const;
    given(...notice)
      .when(BENGT, answer('substitute', ' Eva '))
      .then(eva);
    given(...notice, [BENGT, eva])
      .when(BENGT, answer('substitute', 'Eva'))
      .then();
    given(...notice, [BENGT, eva])
      .when(BENGT, answer('substitute', 'Ulla'))
      .then({ ...eva, substitute: 'Ulla' });
    given(...notice)
      .when(BENGT, answer('substitute', ''))
      .refused({ code: 'substitute-name-missing' });
    given(...notice)
      .when(BENGT, answer('substitute', 'x'.repeat(101)))
      .refused({ code: 'text-too-long', longest: 100 });
  });

  it('is for representatives, from the notice until the meeting is opened', () => {
    given(...notice)
      .when(OUTSIDER, answer('coming'))
      .refused({ code: 'not-a-member' });
    given(...inNorma, drafted('m'))
      .when(BENGT, answer('coming'))
      .refused({ code: 'meeting-not-called', moment: STARTS });
    given(...notice, opened('m', []))
      .when(BENGT, answer('coming'))
      .refused({ code: 'meeting-opened-already', moment: STARTS });
    given(...notice, cancelled)
      .when(BENGT, answer('coming'))
      .refused({ code: 'meeting-cancelled', moment: STARTS });
  });
});
