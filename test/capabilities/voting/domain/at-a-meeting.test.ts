import assert from 'node:assert/strict';
import type { Command, Fact } from '../../../../src/capabilities/index.ts';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { given } from '../../../support/given.ts';
import { commandsAbout, heldMeeting, itemOf, present } from '../../../support/meetings-played.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import { closedVoteIn, openVoteIn, opening } from '../../../support/played-votes.ts';
import type { Played } from '../../../support/played.ts';
import { played, ANNA, openVote, groupOf } from './group.ts';

const FORUM = 'styrgrupp';
const m1 = commandsAbout('m1');
const cast = (choice: 'yes' | 'no' | 'abstain'): Command => ({
  type: 'castBallot',
  forum: FORUM,
  vote: 'v',
  choice,
});
const call: Command = { type: 'callMissing', forum: FORUM, vote: 'v' };
const close: Command = { type: 'closeVote', forum: FORUM, vote: 'v' };
const join: Command = { type: 'joinVote', forum: FORUM, vote: 'v' };

/** Astrid of the association, Bengt and Cecilia of the city; Cecilia has not come. */
const begun = inBrukarskolan(undefined, '2025-01-20')
  .by('astrid', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:00:00.000Z')
  .by('astrid', m1.open(...present('astrid', 'bengt')));
const opened = begun.by('astrid', opening({ vote: 'v' }));
const register = (play: Played) => openVoteIn(play, 'v').electoralRegister.map(({ member }) => member);

describe('a vote at a meeting', () => {
  it('has those who attend in its register, and ends when they have answered', () => {
    assert.deepEqual(register(opened), ['astrid', 'bengt']);
    const { cause, result } = closedVoteIn(opened.by('astrid', cast('yes')).by('bengt', cast('yes')), 'v');
    assert.deepEqual([cause, result.outcome], ['everyone-voted', 'adopted']);
  });

  it('is joined by somebody who comes while it is open, which is minuted', () => {
    assert.deepEqual(opened.refusal('cecilia', cast('no')), { code: 'not-at-the-meeting' });
    assert.deepEqual(
      opened.facts('cecilia', join).map(({ type }) => type),
      ['attendanceMarked', 'electorJoined'],
    );
    const joined = opened.by('cecilia', join);
    assert.deepEqual(register(joined), ['astrid', 'bengt', 'cecilia']);
    assert.deepEqual(joined.facts('cecilia', join), []);
    const all = joined.by('astrid', cast('yes')).by('bengt', cast('abstain')).by('cecilia', cast('no'));
    assert.equal(closedVoteIn(all, 'v').result.outcome, 'tied');
    assert.deepEqual(begun.refusal('outsider', { ...join, vote: 'v' }), { code: 'not-a-member' });
  });

  it('is closed without an answer only after a call, and never without a party', () => {
    const one = opened.by('cecilia', join).by('astrid', cast('yes'));
    assert.deepEqual(one.refusal('astrid', close), { code: 'call-missing-first' });
    assert.deepEqual(one.refusal('bengt', call).code, 'only-who-leads-closes');
    const undecided = one.by('astrid', call, close);
    assert.equal(closedVoteIn(undecided, 'v').result.outcome, 'undecided');
    const decided = one.by('bengt', cast('yes')).by('astrid', call, close);
    assert.equal(closedVoteIn(decided, 'v').result.outcome, 'adopted');
  });

  it('waits two minutes after the call', () => {
    const waits = { atMeeting: 10, outside: 60, call: 120 };
    const called = opened.by('astrid', cast('yes'), call);
    const closing = (seconds: number) => {
      const at = new Date(Date.parse(called.moment) + seconds * 1_000).toISOString();
      return called.decided('astrid', close, { at, waits });
    };
    const early = closing(119);
    assert.deepEqual(early, {
      ok: false,
      refusal: { code: 'call-not-over', moment: '2025-02-12T12:02:00.000Z' },
    });
    assert.ok(closing(120).ok);
  });

  it('that was in no notice is left to the next meeting when somebody minds', () => {
    const minded = opened.by('bengt', {
      type: 'answerWrittenProcedure',
      forum: FORUM,
      vote: 'v',
      accept: false,
    });
    assert.equal(closedVoteIn(minded, 'v').result.outcome, 'form-declined');
    const { state, moment } = minded;
    assert.ok(waitingItems(state, FORUM, moment).some(({ id }) => id === 'vote:v'));
  });

  it('is not opened on what is in no notice while a party is away, nor on an item that somebody minds', () => {
    const alone = inBrukarskolan(undefined, '2025-01-20')
      .by('astrid', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
      .at('2025-02-12T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid')));
    assert.equal(alone.refusal('astrid', opening({ vote: 'v' })).code, 'vote-party-away');
    const added = begun.by('astrid', m1.add('x', 'Ny lokal'), m1.takeUp('matter:x'));
    const put = m1.putToVote('matter:x', 'v', 'Ska vi byta lokal?');
    const minding = { type: 'answerDecidingToday', forum: FORUM, meeting: 'm1', item: 'matter:x' } as const;
    assert.deepEqual(added.by('bengt', { ...minding, agrees: false }).refusal('astrid', put), {
      code: 'not-today-objected',
      member: 'bengt',
    });
    const stopped = added
      .by('astrid', put)
      .by('bengt', { type: 'answerWrittenProcedure', forum: FORUM, vote: 'v', accept: false });
    assert.equal(itemOf(heldMeeting(stopped.state, 'm1'), 'matter:x').outcome.kind, 'tabled');
  });

  // What was not in the notice is decided only if every party is represented and nobody present objects.
  it('on an item in no notice ends when somebody there minds after it was opened, also after the last answer', () => {
    const put = begun
      .by('astrid', m1.add('x', 'Ny lokal'), m1.takeUp('matter:x'))
      .by('astrid', m1.putToVote('matter:x', 'v', 'Ska vi byta lokal?'));
    const minding = { type: 'answerDecidingToday', forum: FORUM, meeting: 'm1', item: 'matter:x' } as const;
    const answered = put.by('astrid', cast('yes'));
    for (const before of [put, answered]) {
      const minded = before.by('bengt', { ...minding, agrees: false });
      assert.equal(closedVoteIn(minded, 'v').result.outcome, 'form-declined');
      assert.equal(itemOf(heldMeeting(minded.state, 'm1'), 'matter:x').outcome.kind, 'tabled');
      assert.deepEqual(minded.refusal('astrid', cast('yes')).code, 'vote-closed');
    }
    // Agreeing ends nothing.
    assert.deepEqual(
      put.facts('bengt', { ...minding, agrees: true }).map(({ type }) => type),
      ['decidingTodayAnswered'],
    );
  });

  it('on what was in the notice is stopped by nobody', () => {
    const item = 'standing:finance';
    const put = begun.by('astrid', m1.takeUp(item), m1.putToVote(item, 'v', 'Ska vi?'));
    assert.deepEqual(
      put.refusal('bengt', {
        type: 'answerDecidingToday',
        forum: FORUM,
        meeting: 'm1',
        item,
        agrees: false,
      }),
      { code: 'matter-in-vote' },
    );
  });

  // "A party not represented": who has answered took part.
  it('does not rest for a party that has voted and left; it does for one that was not there', () => {
    const item = 'standing:finance';
    const put = begun.by('astrid', m1.takeUp(item), m1.putToVote(item, 'v', 'Ska vi?'));
    const left = { type: 'markAttendance', forum: FORUM, meeting: 'm1', state: 'absent' } as const;
    const parted = put.by('bengt', cast('no')).by('bengt', left).by('astrid', cast('yes'));
    const adopted = put.by('bengt', cast('yes')).by('bengt', left).by('astrid', cast('yes'));
    assert.equal(parted.state.decisions[0]?.outcome, 'tied');
    assert.deepEqual(
      [adopted.state.decisions[0]?.outcome, adopted.state.decisions[0]?.resting],
      ['adopted', undefined],
    );
    // As it was folded before that was asked.
    const voted = put.by('bengt', cast('yes')).by('bengt', left);
    const facts = voted.facts('astrid', cast('yes')).map((fact): Fact => {
      if (fact.type !== 'voteClosed') return fact;
      assert.deepEqual(fact.tookPart, ['socialforvaltningen']);
      const { type, v, vote, cause, result, decision } = fact;
      return { type, v, vote, cause, result, decision };
    });
    assert.deepEqual(voted.happened('astrid', ...facts).state.decisions[0]?.resting?.parties, [
      'socialforvaltningen',
    ]);
  });

  it('is nobody’s outside a meeting to join', () => {
    given(...played(groupOf(), [ANNA, openVote({ vote: 'v' })]).happened)
      .when(ANNA, join)
      .refused({ code: 'not-an-elector' });
  });
});
