import assert from 'node:assert/strict';
import type { Source } from '../../../../src/agreement/domain/profile.ts';
import type { Attendance } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  closingIn,
  DAVID,
  EVA,
  forum,
  groupOf,
  openedBefore,
  openVote,
  played,
} from '../../voting/domain/group.ts';
import { called } from '../../meetings/domain/held.ts';

const [GUSTAV, HANNA] = ['gustav', 'hanna'] as const;
const source: Source = { kind: 'group-decision', decision: '§ 4/2025' };
const rule = { substitutes: { value: { mostPerParty: 1 }, source } };
const about = { forum, meeting: 'm' };

/** Everybody is there but those who have sent somebody: name by representative, with who serves. */
const attended = (sent: Readonly<Record<string, string>>): Attendance[] =>
  [ANNA, BENGT, CECILIA, DAVID, EVA].map((member) => {
    const servedBy = sent[member];
    return servedBy === undefined
      ? { member, state: 'present' }
      : { member, state: 'substitute', substitute: `Namn ${servedBy}`, servedBy };
  });
const open = (sent: Readonly<Record<string, string>>) =>
  ({ type: 'openMeeting', ...about, attendance: attended(sent) }) as const;
const group = (rules: Parameters<typeof groupOf>[0] = rule): readonly Happened[] => [
  ...groupOf(rules),
  ...called(),
];

/** Who serves for a representative of the other party is for them to say. */
const says = (member: string, servedBy: string): readonly Happened[] => [
  ...group(),
  [member, { type: 'attendanceAnswered', v: 1, meeting: 'm', answer: 'substitute', servedBy }],
];

const registerIn = (happened: readonly Happened[]): readonly string[] => {
  const [opened] = played(happened, [ANNA, openVote({ vote: 'register' })]).last;
  assert.ok(opened?.type === 'voteOpened');
  return opened.register.map(({ member, servesFor }) => (servesFor ? `${member} for ${servesFor}` : member));
};

describe('a substitute, where a rule lets substitutes serve', () => {
  const { happened } = played(says(BENGT, GUSTAV), [ANNA, open({ [BENGT]: GUSTAV })]);

  it('votes in the representative’s place at the meeting, and the representative does not', () => {
    assert.deepEqual(registerIn(happened), [ANNA, `${GUSTAV} for ${BENGT}`, CECILIA, DAVID, EVA]);
    const voting = played(happened, [ANNA, openVote()], [GUSTAV, cast('no')], [ANNA, cast('yes')]).happened;
    given(...voting)
      .when(BENGT, cast('yes'))
      .refused({ code: 'substitute-votes', member: GUSTAV });
    const { last } = played(
      voting,
      [GUSTAV, { type: 'declareRecusal', forum, vote: 'v1', reason: 'Mitt bolag' }],
      [DAVID, cast('no')],
      [ANNA, { type: 'callMissing', forum, vote: 'v1' }],
      [ANNA, { type: 'closeVote', forum, vote: 'v1' }],
    );
    const { result } = closingIn(last);
    assert.ok('tally' in result);
    assert.deepEqual(result.tally, { yes: 1, no: 1, abstain: 0, absent: 2, recused: 1, electors: 4 });
  });

  it('does nothing else that representatives do, but makes a reservation', () => {
    const decided = played(
      happened,
      [ANNA, openVote()],
      [ANNA, cast('yes')],
      [ANNA, { type: 'callMissing', forum, vote: 'v1' }],
      [ANNA, { type: 'closeVote', forum, vote: 'v1' }],
    );
    const then = given(...decided.happened);
    const reservation = {
      type: 'makeReservation',
      ...about,
      decision: { year: 2025, number: 1 },
      text: 'Nej',
    } as const;
    then.when(GUSTAV, reservation).then({
      type: 'reservationMade',
      v: 1,
      meeting: 'm',
      decision: { year: 2025, number: 1 },
      text: 'Nej',
    });
    then.when(HANNA, reservation).refused({ code: 'not-a-member' });
    then.when(BENGT, reservation).refused({ code: 'not-present' });
    then
      .when(GUSTAV, { type: 'takeNote', ...about, kind: 'note', text: 'Nej' })
      .refused({ code: 'not-a-member' });
    then.when(GUSTAV, openVote({ vote: 'v2' })).refused({ code: 'not-a-member' });
    then.when(GUSTAV, { type: 'closeMeeting', ...about }).refused({ code: 'not-a-member' });
  });

  it('closes no vote, not even when whoever opened it has left and nobody chairs', () => {
    const voting = played(happened, [ANNA, openedBefore()]);
    const left: readonly Happened[] = [
      ...voting.happened,
      [ANNA, { type: 'meetingClosed', v: 1, meeting: 'm' }],
      [BENGT, { type: 'seatsAssigned', v: 1, forum, seats: [{ seat: 's-1', party: 'q', member: BENGT }] }],
    ];
    const close = { type: 'closeVote', forum, vote: 'v1' } as const;
    given(...left)
      .when(GUSTAV, close)
      .refused({ code: 'only-who-leads-closes', member: ANNA });
    assert.ok(given(...left).when(CECILIA, close).accepted);
  });

  it('is not somebody with a seat, nor one who serves already, nor more for a party than the rule lets it', () => {
    const then = given(...group());
    then.when(ANNA, open({ [BENGT]: DAVID })).refused({ code: 'substitute-has-a-seat', member: DAVID });
    then
      .when(ANNA, open({ [BENGT]: GUSTAV, [CECILIA]: GUSTAV }))
      .refused({ code: 'substitute-serves-already', member: GUSTAV });
    // Bengt and David are of the same party.
    then
      .when(ANNA, open({ [BENGT]: GUSTAV, [DAVID]: HANNA }))
      .refused({ code: 'too-many-substitutes', party: 'q', most: 1, source });
    const said = given(...says(BENGT, GUSTAV));
    assert.ok(said.when(ANNA, open({ [BENGT]: GUSTAV, [CECILIA]: HANNA })).accepted);
    given(...happened)
      .when(CECILIA, { type: 'correctAttendance', ...about, attendance: attended({ [BENGT]: EVA }) })
      .refused({ code: 'substitute-has-a-seat', member: EVA });
  });

  it('serves until the attendance says otherwise, or the rule is taken away', () => {
    const back = played(happened, [
      CECILIA,
      { type: 'correctAttendance', ...about, attendance: attended({}) },
    ]);
    assert.deepEqual(registerIn(back.happened), [ANNA, BENGT, CECILIA, DAVID, EVA]);
    const decision = { year: 2025, number: 9 };
    const without: Happened = [
      ANNA,
      {
        type: 'groupRuleSet',
        v: 1,
        vote: 'v',
        forum,
        rule: { setting: 'substitutes', value: null },
        decision,
      },
    ];
    assert.deepEqual(registerIn([...happened, without]), [ANNA, CECILIA, DAVID, EVA]);
  });

  it('given a seat of their own since has one vote, for that seat', () => {
    const seats = [BENGT, GUSTAV].map((member, index) => ({ seat: `s-${index}`, party: 'p', member }));
    const present: Attendance[] = [ANNA, GUSTAV].map((member) => ({ member, state: 'present' }));
    const moved: Happened = [
      ANNA,
      { type: 'seatsAssigned', v: 1, forum, seats: [{ seat: 's-9', party: 'p', member: ANNA }, ...seats] },
    ];
    const marked: Happened[] = [
      ...happened,
      moved,
      [ANNA, { type: 'attendanceCorrected', v: 1, meeting: 'm', attendance: present }],
    ];
    assert.deepEqual(registerIn(marked), [ANNA, GUSTAV]);
  });
});

describe('a substitute, where no rule lets substitutes serve', () => {
  it('is a name only, and nobody votes for the seat', () => {
    const { happened, last } = played(group({}), [ANNA, open({ [BENGT]: GUSTAV })]);
    const [opened] = last;
    assert.ok(opened?.type === 'meetingOpened');
    assert.deepEqual(opened.attendance[1], {
      member: BENGT,
      state: 'substitute',
      substitute: `Namn ${GUSTAV}`,
    });
    assert.deepEqual(registerIn(happened), [ANNA, CECILIA, DAVID, EVA]);
  });
});

describe('the answer that a substitute comes', () => {
  const answer = (servedBy: string) =>
    ({ type: 'answerAttendance', ...about, answer: 'substitute', name: 'Gustav Ås', servedBy }) as const;

  it('says who serves where a rule lets them, and is what the attendance starts from', () => {
    given(...group())
      .when(BENGT, answer(GUSTAV))
      .then({
        type: 'attendanceAnswered',
        v: 1,
        meeting: 'm',
        answer: 'substitute',
        substitute: 'Gustav Ås',
        servedBy: GUSTAV,
      });
    given(...group({}))
      .when(BENGT, answer(GUSTAV))
      .then({
        type: 'attendanceAnswered',
        v: 1,
        meeting: 'm',
        answer: 'substitute',
        substitute: 'Gustav Ås',
      });
  });

  it('is refused for the same reasons as the attendance, and may be changed', () => {
    const { happened } = played(group(), [BENGT, answer(GUSTAV)]);
    const then = given(...happened);
    then.when(CECILIA, answer(GUSTAV)).refused({ code: 'substitute-serves-already', member: GUSTAV });
    then.when(CECILIA, answer(BENGT)).refused({ code: 'substitute-has-a-seat', member: BENGT });
    then.when(DAVID, answer(HANNA)).refused({ code: 'too-many-substitutes', party: 'q', most: 1, source });
    then.when(BENGT, answer(GUSTAV)).then();
    assert.ok(then.when(BENGT, answer(HANNA)).accepted);
  });
});
