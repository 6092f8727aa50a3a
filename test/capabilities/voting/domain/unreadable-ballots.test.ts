import assert from 'node:assert/strict';
import { CLOCK } from '../../../../src/partnership/domain/actor.ts';
import { endOfDay } from '../../../../src/partnership/domain/calendar.ts';
import { norma } from '../../../support/agreements.ts';
import { NO_BALLOT_BOX } from '../../../../src/partnership/domain/choice.ts';
import { given, NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

const forum = 'styrgrupp';
const seats = ['anna', 'bengt'].map((member) => ({ seat: `s-${member}`, party: 'p', member }));
const opened: readonly Happened[] = [
  ['anna', { type: 'partnershipRegistered', v: 1, agreement: norma }],
  ['anna', { type: 'forumOpened', v: 1, forum, language: 'sv' }],
  ['anna', { type: 'seatsAssigned', v: 1, forum, seats }],
  [
    'anna',
    {
      type: 'voteOpened',
      v: 1,
      vote: 'v1',
      forum,
      question: 'Ska vi?',
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: seats,
      secret: true,
      deadline: endOfDay('2025-02-13'),
    },
  ],
];
const cast: Happened = ['anna', { type: 'ballotSealed', v: 1, vote: 'v1', sealed: 'AAAA', replaces: false }];
const unreadable = { code: 'ballots-unreadable' } as const;

/** Without a ballot box nothing can be sealed or opened, as when a key has been lost. */
describe('ballots of a secret vote that cannot be read', () => {
  it('are refused, be they the first or in the place of another', () => {
    const vote = { type: 'castBallot', forum, vote: 'v1', choice: 'yes' } as const;
    given(...opened)
      .when('anna', vote, NOON, NO_BALLOT_BOX)
      .refused(unreadable);
    given(...opened, cast)
      .when('anna', vote, NOON, NO_BALLOT_BOX)
      .refused(unreadable);
    given(...opened, cast)
      .when('bengt', vote, NOON, NO_BALLOT_BOX)
      .refused(unreadable);
  });

  it('are not counted: neither by who closes the vote, nor by a recusal, nor by the clock', () => {
    const group = given(...opened, cast);
    group.when('anna', { type: 'closeVote', forum, vote: 'v1' }, NOON, NO_BALLOT_BOX).refused(unreadable);
    group
      .when('bengt', { type: 'declareRecusal', forum, vote: 'v1', reason: 'Släkt' }, NOON, NO_BALLOT_BOX)
      .refused(unreadable);
    const { facts } = group.when(CLOCK, { type: 'tick' }, '2025-03-01T12:00:00.000Z', NO_BALLOT_BOX);
    assert.ok(facts.every(({ type }) => type === 'reminded'));
  });

  it('are none where nobody has voted, and the vote can be closed', () => {
    const { facts } = given(...opened).when('anna', { type: 'closeVote', forum, vote: 'v1' });
    const [closing] = facts;
    assert.ok(closing?.type === 'voteClosed' && closing.result.outcome === 'no-votes');
  });
});
