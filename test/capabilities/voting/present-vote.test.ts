import assert from 'node:assert/strict';
import { Directory } from '../../../src/partnership/members.ts';
import { presentVote } from '../../../src/capabilities/voting/present-vote.ts';
import { given } from '../../support/given.ts';
import type { Happened } from '../../support/given.ts';
import { registered } from '../duties/domain/lived.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  close,
  forum,
  groupOf,
  openedBefore,
  openVote,
  played,
} from './domain/group.ts';

type Given = Parameters<typeof played>[1];

const accept = { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: true } as const;
const directory = (members: readonly string[]): Directory =>
  new Directory(
    members.map((member) => ({
      partnership: 'p',
      member,
      aadObjectId: `aad-${member}`,
      teamsId: `29:${member}`,
      name: member.toUpperCase(),
    })),
  );

function presented(happened: readonly Happened[], own?: string, vote = 'v1'): ReturnType<typeof presentVote> {
  const state = registered(given(...happened).state);
  const found = state.votes.get(vote);
  assert.ok(found);
  const people = directory(found.electoralRegister.map(({ member }) => member));
  return presentVote(found, state, people, own === undefined ? undefined : { member: own, mayClose: false });
}
const three = groupOf({}, [ANNA, BENGT, CECILIA]);
const after = (...commands: readonly Given[]): readonly Happened[] => played(three, ...commands).happened;
const own = (happened: readonly Happened[], member: string) => presented(happened, member).own;

describe('a vote as presented', () => {
  it('tells each their own ballot and nobody else’s', () => {
    const happened = after(
      [ANNA, openVote()],
      [ANNA, cast('no')],
      [ANNA, cast('yes')],
      [BENGT, cast('abstain')],
    );
    assert.deepEqual(own(happened, ANNA), { standing: 'answered', said: 'voted', choice: 'yes' });
    assert.deepEqual(own(happened, BENGT), { standing: 'answered', said: 'abstained' });
    assert.deepEqual(own(happened, CECILIA), { standing: 'asked', said: 'not-voted' });
    assert.deepEqual(own(happened, 'outsider'), { standing: 'outside', said: 'not-an-elector' });
    const shared = presented(happened);
    assert.equal(shared.own, undefined);
    const { answers, ...said } = shared;
    assert.deepEqual(answers, presented(after([ANNA, openVote()])).answers);
    assert.doesNotMatch(JSON.stringify(said), /"(?:yes|no|abstain)"/);
  });

  it('tells in a secret vote that one has voted, and not how', () => {
    const happened = after([ANNA, openVote({ secret: true })], [ANNA, cast('yes')]);
    assert.deepEqual(own(happened, ANNA), { standing: 'answered', said: 'voted-secretly' });
    const { answers, ...said } = presented(happened, ANNA);
    assert.deepEqual(answers, presented(happened).answers);
    assert.doesNotMatch(JSON.stringify(said), /sealed|"yes"/);
  });

  it('names the alternative by its text, and who is recused', () => {
    const happened = after(
      [ANNA, openVote({ alternatives: ['Rosenlund', 'Folkets hus'] })],
      [ANNA, cast('alternative-2')],
      [BENGT, { type: 'declareRecusal', forum, vote: 'v1', reason: 'släkt' }],
    );
    assert.deepEqual(own(happened, ANNA), { standing: 'answered', said: 'voted-for', choice: 'Folkets hus' });
    assert.deepEqual(own(happened, BENGT), { standing: 'outside', said: 'recused' });
  });

  it('asks in writing first who accepts that, and says who did not', () => {
    const asked = after([ANNA, openedBefore({ written: true, lastDay: '2025-02-28' })], [ANNA, accept]);
    assert.equal(presented(asked).state, 'accepting');
    assert.deepEqual(own(asked, ANNA), { standing: 'answered', said: 'accepted' });
    assert.deepEqual(own(asked, BENGT), { standing: 'asked', said: 'not-accepted' });
    const accepted = played(asked, [BENGT, accept], [CECILIA, accept]).happened;
    assert.equal(presented(accepted).state, 'open');
    assert.deepEqual(own(accepted, ANNA), { standing: 'asked', said: 'not-voted' });
    const declined = presented(played(asked, [BENGT, { ...accept, accept: false }]).happened);
    assert.deepEqual(declined.electors, [
      { who: 'accepted-closed', names: ['ANNA'] },
      { who: 'declined', names: ['BENGT'] },
      { who: 'unanswered', names: ['CECILIA'] },
    ]);
    assert.equal(declined.closed?.outcome.say, 'outcome.form-declined');
  });

  it('says of which decision it is a new round, and why', () => {
    const again = { type: 'reopenVote', forum, vote: 'v2', earlier: 'v1', reason: 'Ny uppgift' } as const;
    const happened = after([ANNA, openedBefore()], [ANNA, close()], [BENGT, again]);
    assert.deepEqual(presented(happened, undefined, 'v2').notes, [
      { say: 'vote.note.new-round', decision: { year: 2025, number: 1 }, reason: 'Ny uppgift' },
    ]);
  });

  it('has a card of their own for the electors, sixty at most, and for nobody once it is closed', () => {
    const many = Array.from({ length: 64 }, (_, index) => `m${index}`);
    const open = played(groupOf({}, many), ['m0', openedBefore()]).happened;
    assert.deepEqual(
      presented(open).ownFor,
      many.slice(0, 60).map((member) => `29:${member}`),
    );
    const closed = presented(played(open, ['m0', close()]).happened, 'm1');
    assert.deepEqual([closed.ownFor, closed.own], [[], undefined]);
  });
});
