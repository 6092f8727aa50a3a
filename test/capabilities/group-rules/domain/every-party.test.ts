import assert from 'node:assert/strict';
import { addDays } from '../../../../src/partnership/domain/calendar.ts';
import { AGAIN, balloted, FORUM, groupOf, opening, reopening, VOTE } from '../../../support/played-votes.ts';
import type { GroupRule } from '../../../../src/capabilities/group-rules/domain/effect.ts';
import type { Played } from '../../../support/played.ts';
import { agreementForum } from '../../../../src/partnership/domain/state.ts';

/** Two from the city and two from the association; Monday. */
const DAY = '2025-03-03';
const four = groupOf(['anna', 'bo', 'cecilia', 'dan']).at(DAY);

const asked = (rule: GroupRule) => opening({ effect: { kind: 'set-rule', rule } });
const NOTICE = asked({ setting: 'meetingNoticeDays', value: 14 });
const ANSWER = asked({ setting: 'daysToAnswer', value: 10 });

const opened = (played: Played, vote = VOTE) => {
  const found = played.state.votes.get(vote);
  assert.ok(found);
  return found;
};
const outcome = (played: Played, vote = VOTE) => {
  const found = opened(played, vote);
  return found.status === 'closed' ? found.result.outcome : found.status;
};
const rules = (played: Played) => {
  const found = agreementForum(played.agreement, FORUM);
  assert.ok(found);
  return found;
};

describe('a rule that is there so that no party is left out', () => {
  it('is adopted only with a yes from every party', () => {
    const without = balloted(four.by('anna', NOTICE), {
      anna: 'yes',
      bo: 'abstain',
      cecilia: 'yes',
      dan: 'no',
    });
    assert.equal(outcome(without), 'not-every-party');
    assert.deepEqual(rules(without).meetingNoticeDays, { value: 7, source: { kind: 'default' } });
    const agreed = balloted(four.by('anna', NOTICE), { anna: 'yes', bo: 'yes', cecilia: 'yes', dan: 'no' });
    assert.equal(outcome(agreed), 'adopted');
    assert.deepEqual(rules(agreed).meetingNoticeDays, {
      value: 14,
      source: { kind: 'group-decision', decision: '§ 1/2025' },
    });
  });

  it('asks every party also in a new round', () => {
    const tied = balloted(four.by('anna', NOTICE), { anna: 'yes', bo: 'no', cecilia: 'yes', dan: 'no' });
    const again = tied.by('bo', reopening('Vi har talat om det.'));
    assert.equal(opened(again, AGAIN).eachParty, true);
    const quorum = four.by('anna', asked({ setting: 'quorum', value: { least: 2 } }));
    assert.equal(opened(quorum).eachParty, false);
  });

  it('is never voted on in secret, in the first round or a later one', () => {
    const refusal = { code: 'every-party-votes-openly' };
    assert.deepEqual(four.refusal('anna', { ...NOTICE, secret: true }), refusal);
    const tied = balloted(four.by('anna', NOTICE), { anna: 'yes', bo: 'no', cecilia: 'yes', dan: 'no' });
    assert.deepEqual(tied.refusal('bo', { ...reopening('Vi har talat om det.'), secret: true }), refusal);
  });

  it('is not voted on between meetings while a party has nobody to say yes', () => {
    const seats = four.state.forums.get(FORUM)?.seats.filter(({ party }) => party !== 'vuxenskolan') ?? [];
    const alone = four.happened('anna', { type: 'seatsAssigned', v: 1, forum: FORUM, seats: [...seats] });
    assert.deepEqual(alone.refusal('anna', NOTICE), {
      code: 'party-without-a-representative',
      party: 'vuxenskolan',
    });
  });
});

describe('the days to answer outside a meeting', () => {
  const longer = balloted(four.by('anna', ANSWER), { anna: 'yes', bo: 'yes', cecilia: 'yes', dan: 'yes' });
  const put = opening({ vote: AGAIN });

  it('are as many as the group has decided, for the next vote and not the one that is open', () => {
    assert.match(opened(longer).deadline ?? '', /^2025-03-10/);
    assert.match(opened(longer.by('bo', put), AGAIN).deadline ?? '', /^2025-03-13/);
  });

  it('are never fewer', () => {
    assert.deepEqual(longer.refusal('bo', { ...put, lastDay: '2025-03-12' }), {
      code: 'days-to-answer-too-few',
      day: '2025-03-13',
      days: 10,
      source: { kind: 'group-decision', decision: '§ 1/2025' },
    });
    assert.match(
      opened(longer.by('bo', { ...put, lastDay: '2025-03-13' }), AGAIN).deadline ?? '',
      /^2025-03-13/,
    );
  });

  it('end on a working day', () => {
    const shorter = balloted(four.by('anna', asked({ setting: 'daysToAnswer', value: 5 })), {
      anna: 'yes',
      bo: 'yes',
      cecilia: 'yes',
      dan: 'yes',
    });
    assert.equal(addDays(DAY, 5), '2025-03-08');
    assert.match(opened(shorter.by('bo', put), AGAIN).deadline ?? '', /^2025-03-10/);
  });
});
