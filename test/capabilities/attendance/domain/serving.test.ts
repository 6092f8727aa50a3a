import assert from 'node:assert/strict';
import type { AgreementForum, Source } from '../../../../src/agreement/domain/profile.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Attendance } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { forum, groupOf, played } from '../../voting/domain/group.ts';

// Party p has Anna, Cecilia and Eva, party q Bengt and David.
const ANNA = 'anna';
const BENGT = 'bengt';
const CECILIA = 'cecilia';
const DAVID = 'david';
const EVA = 'eva';
const FRIDA = 'frida';
const GUSTAV = 'gustav';

const source: Source = { kind: 'group-decision', decision: '§ 1/2025' };
const atMost = (mostPerParty: number): Partial<AgreementForum> => ({
  substitutes: { value: { mostPerParty }, source },
});
const sends = (member: string, servedBy: string): Attendance => ({
  member,
  state: 'substitute',
  substitute: servedBy,
  servedBy,
});
const present = (...members: readonly string[]): Attendance[] =>
  members.map((member) => ({ member, state: 'present' }));

const called = (rules: Partial<AgreementForum>): readonly Happened[] => [
  ...groupOf(rules),
  [
    ANNA,
    {
      type: 'meetingDrafted',
      v: 1,
      meeting: 'm',
      forum,
      kind: 'ordinary',
      startsAt: '2025-02-12T11:00:00.000Z',
    },
  ],
  [ANNA, { type: 'meetingCalled', v: 1, meeting: 'm' }],
];
/** Who serves for Bengt is for him to say, and not for the other party. */
const said: Happened = [
  BENGT,
  { type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'substitute', servedBy: FRIDA },
];
const open = (...attendance: readonly Attendance[]): Command => ({
  type: 'openMeeting',
  forum,
  meeting: 'm',
  attendance,
});
const correct = (...attendance: readonly Attendance[]): Command => ({
  type: 'correctAttendance',
  forum,
  meeting: 'm',
  attendance,
});
const vote = (id: string, about: Partial<Extract<Command, { type: 'openVote' }>> = {}): Command => ({
  type: 'openVote',
  forum,
  vote: id,
  question: 'Ska vi?',
  ...about,
});
const cast = (id: string, choice: 'yes' | 'no' | 'abstain' = 'yes'): Command => ({
  type: 'castBallot',
  forum,
  vote: id,
  choice,
});
const close = (id: string): Command => ({ type: 'closeVote', forum, vote: id });
const call = (id: string): Command => ({ type: 'callMissing', forum, vote: id });
const reserve = (number: number): Command => ({
  type: 'makeReservation',
  forum,
  meeting: 'm',
  decision: { year: 2025, number },
  text: 'För dyrt',
});
const registerIn = (happened: readonly Happened[]): readonly string[] => {
  const [opened] = played(happened, [ANNA, vote('last')]).last;
  assert.ok(opened?.type === 'voteOpened');
  return opened.register.map(({ member, servesFor }) =>
    servesFor === undefined ? member : `${member} for ${servesFor}`,
  );
};

describe('a substitute who serves', () => {
  const served = played(
    [...called(atMost(1)), said],
    [ANNA, open(...present(ANNA, CECILIA), sends(BENGT, FRIDA))],
  );

  it('votes in the place of the representative, who does not, at that meeting and not after it', () => {
    assert.deepEqual(registerIn(served.happened), [ANNA, 'frida for bengt', CECILIA]);
    const asked = played(served.happened, [ANNA, vote('v1')]).happened;
    given(...asked)
      .when(BENGT, cast('v1'))
      .refused({ code: 'substitute-votes', member: FRIDA });
    assert.ok(given(...asked).when(FRIDA, cast('v1')).accepted);
    const over = played(served.happened, [ANNA, { type: 'closeMeeting', forum, meeting: 'm' }]);
    assert.deepEqual(registerIn(over.happened), [ANNA, BENGT, CECILIA, DAVID, EVA]);
  });

  it('votes still in a vote opened before the attendance was corrected: its register is frozen', () => {
    const { happened } = played(
      served.happened,
      [ANNA, vote('v1')],
      [ANNA, correct(...present(ANNA, BENGT, CECILIA))],
    );
    assert.ok(given(...happened).when(FRIDA, cast('v1')).accepted);
    assert.deepEqual(registerIn(happened), [ANNA, BENGT, CECILIA]);
  });

  it('declares recusal and makes reservations, and does nothing else that representatives do', () => {
    const { happened } = played(
      served.happened,
      [ANNA, vote('v1')],
      [FRIDA, cast('v1', 'no')],
      [ANNA, cast('v1')],
      [ANNA, call('v1')],
      [ANNA, close('v1')],
      [ANNA, vote('v2')],
    );
    const frida = (command: Command) => given(...happened).when(FRIDA, command);
    assert.ok(frida(reserve(1)).accepted);
    assert.ok(frida({ type: 'declareRecusal', forum, vote: 'v2', reason: 'släkt' }).accepted);
    for (const command of [
      vote('v3'),
      correct(...present(FRIDA)),
      { type: 'takeNote', forum, meeting: 'm', kind: 'note', text: 'Anteckning' },
      { type: 'addAgendaItem', forum, meeting: 'm', matter: 'x', title: 'Ärende' },
      { type: 'closeMeeting', forum, meeting: 'm' },
    ] as const) {
      frida(command).refused({ code: 'not-a-member' });
    }
    assert.equal(frida(close('v2')).accepted, false);
  });

  it('makes no reservation at a meeting where they do not serve', () => {
    const { happened } = played(
      served.happened,
      [ANNA, vote('v1')],
      [ANNA, call('v1')],
      [ANNA, close('v1')],
      [ANNA, correct(...present(ANNA, BENGT, CECILIA))],
    );
    given(...happened)
      .when(FRIDA, reserve(1))
      .refused({ code: 'not-a-member' });
  });

  it('reserves against the decision that takes the rule away, and votes no more', () => {
    const rule = { setting: 'substitutes', value: null } as const;
    const { happened } = played(
      served.happened,
      [ANNA, vote('v1', { effect: { kind: 'set-rule', rule } })],
      [FRIDA, cast('v1', 'no')],
      [ANNA, cast('v1')],
      [CECILIA, cast('v1')],
    );
    assert.ok(given(...happened).when(FRIDA, reserve(1)).accepted);
    assert.deepEqual(registerIn(happened), [ANNA, CECILIA]);
    const here: Command = { type: 'markAttendance', forum, meeting: 'm', state: 'present' };
    assert.deepEqual(registerIn(played(happened, [DAVID, here]).happened), [ANNA, CECILIA, DAVID]);
  });

  it('is one vote when the person is given a seat during the meeting', () => {
    const people = [ANNA, BENGT, CECILIA, DAVID, FRIDA];
    const seats = people.map((member, index) => ({
      seat: `s-${index}`,
      party: index % 2 ? 'q' : 'p',
      member,
    }));
    const reseated: Happened[] = [...served.happened, [ANNA, { type: 'seatsAssigned', v: 1, forum, seats }]];
    assert.deepEqual(registerIn(reseated), [ANNA, CECILIA]);
    const here: Command = { type: 'markAttendance', forum, meeting: 'm', state: 'present' };
    assert.deepEqual(registerIn(played(reseated, [DAVID, here]).happened), [ANNA, CECILIA, DAVID]);
    const marked = played(reseated, [ANNA, correct(...present(ANNA, CECILIA, FRIDA))]).happened;
    assert.deepEqual(registerIn(marked), [ANNA, CECILIA, FRIDA]);
  });
});

describe('who may serve as a substitute', () => {
  const opening = (rules: Partial<AgreementForum>, ...attendance: readonly Attendance[]) =>
    given(...called(rules), said).when(ANNA, open(...present(ANNA), ...attendance));

  it('is nobody with a seat in the forum', () => {
    opening(atMost(1), sends(BENGT, EVA)).refused({ code: 'substitute-has-a-seat', member: EVA });
  });

  it('is nobody who serves for another, whatever their parties', () => {
    for (const other of [CECILIA, DAVID]) {
      opening(atMost(3), sends(BENGT, FRIDA), sends(other, FRIDA)).refused({
        code: 'substitute-serves-already',
        member: FRIDA,
      });
    }
  });

  it('is no more of one party than the rule lets it', () => {
    const two = [sends(CECILIA, FRIDA), sends(EVA, GUSTAV)] as const;
    opening(atMost(1), ...two).refused({ code: 'too-many-substitutes', party: 'p', most: 1, source });
    assert.ok(opening(atMost(2), ...two).accepted);
    assert.ok(opening(atMost(1), sends(BENGT, FRIDA), sends(EVA, GUSTAV)).accepted); // one each
  });

  it('is refused alike when the attendance is corrected', () => {
    const { happened } = played(called(atMost(1)), [ANNA, open(...present(ANNA, BENGT, CECILIA))]);
    given(...happened)
      .when(ANNA, correct(...present(ANNA), sends(BENGT, CECILIA)))
      .refused({ code: 'substitute-has-a-seat', member: CECILIA });
  });

  // The other party never chooses.
  it('is said by the representative or their party, and changed by nobody else', () => {
    const serves = (member: string): Command => ({
      type: 'markAttendance',
      forum,
      meeting: 'm',
      member,
      state: 'substitute',
      servedBy: FRIDA,
    });
    given(...called(atMost(1)))
      .when(ANNA, open(...present(ANNA), sends(BENGT, FRIDA)))
      .refused({ code: 'party-says-who-serves', member: BENGT });
    const { happened } = played(called(atMost(1)), [ANNA, open(...present(ANNA))]);
    const when = (by: string, command: Command) => given(...happened).when(by, command);
    when(ANNA, serves(BENGT)).refused({ code: 'party-says-who-serves', member: BENGT });
    assert.ok(when(DAVID, serves(BENGT)).accepted, 'a colleague of the party');
    assert.ok(when(ANNA, serves(CECILIA)).accepted, 'her own party');
    const own = played(happened, [BENGT, serves(BENGT)]).happened;
    for (const state of ['absent', 'present'] as const)
      given(...own)
        .when(ANNA, { type: 'markAttendance', forum, meeting: 'm', member: BENGT, state })
        .refused({ code: 'party-says-who-serves', member: BENGT });
    const change = { ...serves(BENGT), substitute: GUSTAV, servedBy: GUSTAV };
    for (const put of [
      change,
      { type: 'markAttendance', forum, meeting: 'm', member: BENGT, state: 'absent' },
    ] as const)
      assert.ok(given(...own).when(DAVID, put).accepted, 'a colleague puts it right');
    given(...own)
      .when(ANNA, change)
      .refused({ code: 'party-says-who-serves', member: BENGT });
  });

  it('is nobody without a rule: the name is recorded, and nobody votes for the seat', () => {
    const { happened, last } = played(called({}), [ANNA, open(...present(ANNA), sends(BENGT, FRIDA))]);
    const [opened] = last;
    assert.ok(opened?.type === 'meetingOpened');
    const bengt = opened.attendance.find(({ member }) => member === BENGT);
    assert.deepEqual(bengt, { member: BENGT, state: 'substitute', substitute: FRIDA });
    assert.deepEqual(registerIn(happened), [ANNA]);
  });
});

describe('a substitute in the answer to the notice', () => {
  const answer = (servedBy: string): Command => ({
    type: 'answerAttendance',
    forum,
    meeting: 'm',
    answer: 'substitute',
    name: servedBy,
    servedBy,
  });

  it('is bound by the same rules as at the meeting, among the answers given', () => {
    const { happened } = played(called(atMost(1)), [CECILIA, answer(FRIDA)]);
    const then = (by: string, command: Command) => given(...happened).when(by, command);
    then(BENGT, answer(FRIDA)).refused({ code: 'substitute-serves-already', member: FRIDA });
    then(BENGT, answer(DAVID)).refused({ code: 'substitute-has-a-seat', member: DAVID });
    then(EVA, answer(GUSTAV)).refused({ code: 'too-many-substitutes', party: 'p', most: 1, source });
    assert.ok(then(BENGT, answer(GUSTAV)).accepted);
    assert.ok(then(CECILIA, answer(GUSTAV)).accepted); // instead of Frida
  });
});
