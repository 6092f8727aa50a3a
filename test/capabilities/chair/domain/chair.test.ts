import assert from 'node:assert/strict';
import { agreementInForce } from '../../../../src/partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../../src/partnership/domain/calendar.ts';
import { chairMatter, chairRotation } from '../../../../src/capabilities/chair/domain/chair.ts';
import { agreementForum } from '../../../../src/partnership/domain/state.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  ANNA,
  BENGT,
  brukarskolanGroup,
  CECILIA,
  CHAIR,
  decided,
  elected,
  FINANCE,
  firstAgenda,
  FORUM,
  here,
  opened,
  OUTSIDER,
  takenUp,
  TERM,
  votedOn,
} from '../../meetings/domain/held.ts';

const TODAY = localDay(NOON);
const UNTIL = '2026-03-31';
const elect = (member: string, until = UNTIL, item = CHAIR) =>
  ({ type: 'electChair', forum: FORUM, meeting: 'm', item, member, until }) as const;
const first = [...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT, CECILIA), firstAgenda)];
const current = [...first, takenUp(CHAIR)];
const number = (n: number) => ({ year: 2025, number: n });

const stateOf = (...happened: readonly Happened[]) => {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  return state;
};

describe('electing a chair (B-styrgrupp-60, 61)', () => {
  it('says who and until when, and settles what else the agenda has about it; no name stands in a fact', () => {
    given(...current)
      .when(ANNA, elect(BENGT))
      .then(
        { type: 'matterDecided', v: 1, meeting: 'm', item: CHAIR, text: CHAIR, decision: number(1) },
        { type: 'chairElected', v: 1, forum: FORUM, member: BENGT, until: UNTIL, decision: number(1) },
        { type: 'matterDecidedWith', v: 1, meeting: 'm', item: TERM, decision: number(1) },
      );
  });

  it('is in the decision log with who it was', () => {
    const state = given(...current)
      .when(ANNA, elect(BENGT))
      .state();
    assert.ok(state.status === 'registered');
    assert.deepEqual(state.decisions[0]?.elected, {
      member: BENGT,
      party: 'socialforvaltningen',
      until: UNTIL,
    });
    assert.equal(state.decisions.length, 1);
  });

  it('twice elects once', () => {
    given(...current, decided(CHAIR, 1), elected(BENGT, 1, UNTIL))
      .when(ANNA, elect(BENGT))
      .then();
    given(...current, decided(CHAIR, 1), elected(BENGT, 1, UNTIL))
      .when(ANNA, elect(ANNA))
      .refused({ code: 'matter-decided', decision: number(1) });
  });

  it('has the number of the vote that has decided it', () => {
    const voted = [...brukarskolanGroup, ...opened(ANNA, here(ANNA), firstAgenda.slice(0, 2))];
    const after = [...voted, takenUp(CHAIR), ...votedOn(CHAIR, 1, 'adopted')];
    given(...after)
      .when(ANNA, elect(BENGT))
      .then({ type: 'chairElected', v: 1, forum: FORUM, member: BENGT, until: UNTIL, decision: number(1) });
    const rules = agreementForum(agreementInForce(stateOf(...after), TODAY), FORUM);
    const meeting = stateOf(...after).meetings.get('m');
    assert.ok(rules && meeting?.status === 'open');
    assert.equal(chairMatter(stateOf(...after), rules, meeting)?.id, CHAIR);
  });

  it('is not by a vote that was lost', () => {
    given(...current, ...votedOn(CHAIR, 1, 'tied'))
      .when(ANNA, elect(BENGT))
      .refused({ code: 'matter-decided', decision: number(1) });
  });

  it('takes the quorum that the group has decided on, as every decision does', () => {
    const decision = { year: 2024, number: 7 };
    const quorum: Happened = [
      ANNA,
      {
        type: 'groupRuleSet',
        v: 1,
        vote: 'v',
        forum: FORUM,
        rule: { setting: 'quorum', value: { least: 3 } },
        decision,
      },
    ];
    const atMeeting = (...members: readonly string[]) =>
      given(...brukarskolanGroup, quorum, ...opened(ANNA, here(...members), firstAgenda), takenUp(CHAIR));
    const source = { kind: 'group-decision', decision: '§ 7/2024' } as const;
    atMeeting(ANNA, BENGT)
      .when(ANNA, elect(BENGT))
      .refused({ code: 'not-quorate', present: 2, least: 3, source });
    assert.ok(atMeeting(ANNA, BENGT, CECILIA).when(ANNA, elect(BENGT)).accepted);
  });

  it('is refused', () => {
    given(...first)
      .when(ANNA, elect(BENGT))
      .refused({ code: 'matter-not-current' });
    const meeting = given(...current);
    meeting.when(BENGT, elect(BENGT)).refused({ code: 'only-leader', member: ANNA });
    meeting.when(ANNA, elect(OUTSIDER)).refused({ code: 'chair-not-chosen' });
    meeting.when(ANNA, elect('')).refused({ code: 'chair-not-chosen' });
    meeting.when(ANNA, elect(BENGT, '')).refused({ code: 'chair-term-missing' });
    meeting.when(ANNA, elect(BENGT, '2026-02-30')).refused({ code: 'chair-term-missing' });
    meeting.when(ANNA, elect(BENGT, '2025-02-12')).refused({ code: 'chair-term-past', day: '2025-02-12' });
    meeting.when(ANNA, elect(BENGT, UNTIL, FINANCE)).refused({ code: 'not-a-chair-matter' });
    meeting.when(ANNA, elect(BENGT, UNTIL, 'x')).refused({ code: 'unknown-matter' });
  });
});

describe('rotation (B-styrgrupp-60)', () => {
  it('says which party had the chair last, and whose turn it is; never refuses', () => {
    assert.equal(chairRotation(stateOf(...current), FORUM, TODAY), undefined);
    const before = [...brukarskolanGroup, decided(CHAIR, 1), elected(BENGT, 1)].filter(
      ([, { type }]) => type !== 'matterDecided',
    );
    assert.equal(chairRotation(stateOf(...before), FORUM, TODAY), undefined, 'no decision elected anybody');
    const held = [...current, decided(CHAIR, 1), elected(BENGT, 1)];
    assert.deepEqual(chairRotation(stateOf(...held), FORUM, TODAY), {
      last: 'socialforvaltningen',
      turn: ['vuxenskolan'],
    });
  });
});
