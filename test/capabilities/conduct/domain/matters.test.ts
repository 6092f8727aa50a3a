import assert from 'node:assert/strict';
import { agendaFor } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { isPlanned } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import type { ItemOutcome } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { LONGEST_DECISION } from '../../../../src/capabilities/conduct/domain/matters.ts';
import type { Partnership } from '../../../../src/partnership/domain/state.ts';
import { given } from '../../../support/given.ts';
import {
  ANNA,
  away,
  BEGINS,
  BENGT,
  brukarskolanGroup,
  called,
  CHAIR,
  closed,
  decided,
  FINANCE,
  firstAgenda,
  FORUM,
  GOALS,
  here,
  normaGroup,
  normaSeats,
  normaWith,
  opened,
  OUTSIDER,
  REPORTS,
  takenUp,
  votedOn,
} from '../../meetings/domain/held.ts';

const about = (item: string) => ({ forum: FORUM, meeting: 'm', item });
const takeUp = (item: string) => ({ type: 'takeUpMatter', ...about(item) }) as const;
const decide = (text: string, item = FINANCE) =>
  ({ type: 'decideMatter', ...about(item), text, proposal: 'p' }) as const;
const table = (reason: string, item = FINANCE) => ({ type: 'tableMatter', ...about(item), reason }) as const;
const refer = (reason: string, item = FINANCE) =>
  ({ type: 'referMatterBack', ...about(item), reason }) as const;
const vote = (item = FINANCE, id = 'v') =>
  ({ type: 'openVote', forum: FORUM, vote: id, question: 'Ska vi?', meeting: 'm', item }) as const;

const norma = [...normaGroup, ...opened(ANNA, here(ANNA, BENGT))];
const current = [...norma, takenUp(FINANCE)];

const outcomeOf = (state: Partnership, item: string): ItemOutcome | undefined => {
  assert.ok(state.status === 'registered');
  const meeting = state.meetings.get('m');
  assert.ok(meeting && 'agenda' in meeting);
  return meeting.agenda.find(({ id }) => id === item)?.outcome;
};

describe('taking up a matter', () => {
  it('leaves the one before it as discussed; the same one twice changes nothing', () => {
    const next = given(...current).when(BENGT, takeUp(GOALS));
    next.then({ type: 'matterTakenUp', v: 1, meeting: 'm', item: GOALS });
    assert.deepEqual(outcomeOf(next.state(), FINANCE), { kind: 'discussed' });
    given(...current)
      .when(ANNA, takeUp(FINANCE))
      .then();
  });

  it('may happen again for what is not settled, also after a vote that was lost', () => {
    for (const before of [
      [takenUp(GOALS)],
      [[ANNA, { type: 'matterTabled', v: 1, meeting: 'm', item: FINANCE }] as const],
      votedOn(FINANCE, 1, 'tied'),
    ]) {
      assert.equal(given(...current, ...before).when(ANNA, takeUp(FINANCE)).facts.length, 1);
    }
    given(...current, decided(FINANCE, 1))
      .when(ANNA, takeUp(FINANCE))
      .refused({ code: 'matter-decided', decision: { year: 2025, number: 1 } });
    given(...current, ...votedOn(FINANCE, 1, 'tied').slice(0, 1))
      .when(ANNA, takeUp(FINANCE))
      .refused({ code: 'matter-in-vote' });
  });

  it('is for who may lead, at the open meeting, from its agenda', () => {
    given(...norma)
      .when(OUTSIDER, takeUp(FINANCE))
      .refused({ code: 'not-a-member' });
    given(...norma)
      .when(ANNA, takeUp('standing:nothing'))
      .refused({ code: 'unknown-matter' });
    given(...norma, closed)
      .when(ANNA, takeUp(FINANCE))
      .refused({ code: 'meeting-closed' });
    given(...normaGroup, ...opened(ANNA, [...here(ANNA), ...away(BENGT)]))
      .when(BENGT, takeUp(FINANCE))
      .refused({ code: 'only-leader', member: ANNA });
    given(...norma)
      .when(ANNA, { ...takeUp(FINANCE), forum: 'samverkansgrupp' })
      .refused({ code: 'unknown-forum' });
  });
});

describe('deciding by acclamation', () => {
  it('gives the next number of the series of the year, and settles the matter once', () => {
    given(...current, decided(GOALS, 1))
      .when(BENGT, decide(' Vi godkänner. '))
      .then({
        type: 'matterDecided',
        v: 1,
        meeting: 'm',
        item: FINANCE,
        text: 'Vi godkänner.',
        decision: { year: 2025, number: 2 },
      });
    given(...current, decided(FINANCE, 1))
      .when(ANNA, decide('Igen'))
      .refused({ code: 'matter-decided', decision: { year: 2025, number: 1 } });
  });

  it('is in the decision log, of its meeting and item', () => {
    const state = given(...current)
      .when(ANNA, decide('Ja'))
      .state();
    assert.ok(state.status === 'registered');
    assert.deepEqual(state.decisions, [
      {
        number: { year: 2025, number: 1 },
        forum: FORUM,
        at: BEGINS,
        text: 'Ja',
        outcome: 'adopted',
        meeting: 'm',
        item: FINANCE,
      },
    ]);
  });

  it('is about the matter under discussion, in words that can be recorded', () => {
    given(...norma)
      .when(ANNA, decide('Ja'))
      .refused({ code: 'matter-not-current' });
    const meeting = given(...current);
    meeting.when(ANNA, decide('Ja', 'x')).refused({ code: 'unknown-matter' });
    meeting.when(ANNA, decide(' ')).refused({ code: 'text-missing' });
    meeting
      .when(ANNA, decide('x'.repeat(LONGEST_DECISION + 1)))
      .refused({ code: 'text-too-long', longest: LONGEST_DECISION });
    meeting
      .when(ANNA, decide('Ge 890201-3286 en plats')) // N9-13, B-sekretess-91
      .refused({ code: 'contains-personal-identity-number' });
  });

  it('does not elect a chair, who must be named (B-styrgrupp-60)', () => {
    given(...brukarskolanGroup, ...opened(ANNA, here(ANNA), firstAgenda), takenUp(CHAIR))
      .when(ANNA, decide('Anna', CHAIR))
      .refused({ code: 'chair-is-elected' });
  });
});

describe('a quorum', () => {
  const source = { kind: 'group-decision', decision: '§ 1/2025' } as const;
  const quorum = { value: { least: 2 }, source };
  const alone = [...here(ANNA), { member: BENGT, state: 'substitute', substitute: 'Eva' }] as const;
  const missing = { code: 'not-quorate', present: 1, least: 2, source } as const;

  it('that the group has set must be reached for a decision or a vote', () => {
    const meeting = given(...normaWith({ quorum }), ...opened(ANNA, alone), takenUp(FINANCE));
    meeting.when(ANNA, decide('Ja')).refused(missing);
    meeting.when(ANNA, vote()).refused(missing);
    assert.equal(meeting.when(ANNA, table('')).facts.length, 1);
  });

  it('counts substitutes who serve, where a rule lets them; and there is none unless it is set', () => {
    const substitutes = { value: { mostPerParty: 1 }, source };
    const serving = [
      ...here(ANNA),
      { member: BENGT, state: 'substitute', substitute: 'Eva', servedBy: 'eva' },
    ] as const;
    for (const [rules, attendance] of [
      [{ quorum, substitutes }, serving],
      [{}, alone],
    ] as const) {
      const meeting = given(...normaWith(rules), ...opened(ANNA, attendance), takenUp(FINANCE));
      assert.equal(meeting.when(ANNA, decide('Ja')).facts.length, 1);
    }
    given(...normaWith({ quorum, substitutes }), ...opened(ANNA, alone), takenUp(FINANCE))
      .when(ANNA, decide('Ja'))
      .refused(missing);
  });

  it('is never more than the seats that are filled: an empty seat locks nobody out', () => {
    const three = { quorum: { value: { least: 3 }, source } };
    given(...normaWith(three), ...opened(ANNA, alone), takenUp(FINANCE))
      .when(ANNA, decide('Ja'))
      .refused(missing);
    const both = given(...normaWith(three), ...opened(ANNA, here(ANNA, BENGT)), takenUp(FINANCE));
    assert.equal(both.when(ANNA, decide('Ja')).facts.length, 1);
  });
});

describe('putting a matter off', () => {
  it('tables it, with a reason or without', () => {
    const tabled = { type: 'matterTabled', v: 1, meeting: 'm', item: FINANCE } as const;
    given(...current)
      .when(ANNA, table(' Tidsbrist '))
      .then({ ...tabled, reason: 'Tidsbrist' });
    given(...current)
      .when(ANNA, table(''))
      .then(tabled);
    given(...current)
      .when(ANNA, table('890201-3286'))
      .refused({ code: 'contains-personal-identity-number' });
  });

  it('takes a reason for what the first meeting must decide (B-styrgrupp-61)', () => {
    const first = given(...brukarskolanGroup, ...opened(ANNA, here(ANNA), firstAgenda), takenUp(REPORTS));
    first.when(ANNA, table('', REPORTS)).refused({
      code: 'first-decision-left',
      title: { sv: REPORTS, en: REPORTS },
      source: { kind: 'clause', section: 'Styrgrupp', quote: 'bestäms vid första' },
    });
    assert.equal(first.when(ANNA, table('Underlag saknas', REPORTS)).facts.length, 1);
  });

  it('refers it back, always with a reason', () => {
    given(...current)
      .when(ANNA, refer('Kostnaden saknas'))
      .then({ type: 'matterReferredBack', v: 1, meeting: 'm', item: FINANCE, reason: 'Kostnaden saknas' });
    given(...current)
      .when(ANNA, refer('  '))
      .refused({ code: 'text-missing' });
  });
});

describe('a vote at a meeting', () => {
  it('is about the matter under discussion, by the whole register (B-styrgrupp-70)', () => {
    const [fact] = given(...current).when(BENGT, vote()).facts;
    assert.ok(fact?.type === 'voteOpened');
    assert.deepEqual([fact.meeting, fact.item, fact.register], ['m', FINANCE, normaSeats]);
    const state = given(...current)
      .when(BENGT, vote())
      .state();
    assert.deepEqual(outcomeOf(state, FINANCE), { kind: 'in-vote', vote: 'v' });
  });

  it('is for who may lead, on a matter that is up and not settled', () => {
    given(...norma)
      .when(ANNA, vote())
      .refused({ code: 'matter-not-current' });
    given(...current, decided(FINANCE, 1))
      .when(ANNA, vote())
      .refused({ code: 'matter-decided', decision: { year: 2025, number: 1 } });
    given(...current, ...votedOn(FINANCE, 1, 'tied').slice(0, 1))
      .when(ANNA, vote(FINANCE, 'second'))
      .refused({ code: 'matter-in-vote' });
    given(...current, closed)
      .when(ANNA, vote())
      .refused({ code: 'meeting-closed' });
    given(...brukarskolanGroup, ...opened(ANNA, here(ANNA, BENGT)), takenUp(FINANCE))
      .when(BENGT, vote())
      .refused({ code: 'only-leader', member: ANNA });
    given(...current)
      .when(ANNA, { type: 'openVote', forum: FORUM, vote: 'v', question: 'Ska vi?', meeting: 'm' })
      .refused({ code: 'unknown-matter' });
  });

  it('that is tied comes up at the next meeting (N19-40, B-tvist-103)', () => {
    const { state } = given(
      ...current,
      ...votedOn(FINANCE, 1, 'tied'),
      closed,
      ...called('next', '2025-03-12T11:00:00.000Z'),
    );
    assert.ok(state.status === 'registered');
    const next = state.meetings.get('next');
    assert.ok(next && isPlanned(next));
    assert.ok(agendaFor(state, next, BEGINS).some(({ id }) => id === 'vote:vote-1'));
  });
});
