import assert from 'node:assert/strict';
import { claimNotes } from '../../../src/capabilities/recusal/present.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { ballot, commandsAbout, heldMeeting, itemOf } from '../../support/meetings-played.ts';
import { people } from '../../support/played.ts';
import { answer, claim, discussed, inVote, onItem } from './recusal-cases.ts';

const m1 = commandsAbout('m1');

describe('recusal claimed of another', () => {
  it('shuts nobody out: disputed, the matter is postponed with the reason', () => {
    const claimed = discussed.by('bengt', claim(onItem));
    assert.equal(itemOf(heldMeeting(claimed.state, 'm1'), onItem.item).outcome.kind, 'current');
    const { outcome } = itemOf(heldMeeting(claimed.by('astrid', answer(false)).state, 'm1'), onItem.item);
    assert.deepEqual(outcome, {
      kind: 'tabled',
      reason: 'Jäv är påtalat och bestritt: Hennes syster äger lokalen.',
    });
  });

  it('is a declaration of one’s own when the person agrees: also in a vote on the item that comes after', () => {
    const agreed = discussed.by('bengt', claim(onItem)).by('astrid', answer(true));
    const voted = agreed.by('bengt', m1.putToVote(onItem.item, 'v1', 'Ska vi hyra lokalen?'));
    assert.deepEqual(voted.state.votes.get('v1')?.recusals, [
      { member: 'astrid', reason: 'Hennes syster äger lokalen.' },
    ]);
    assert.deepEqual(voted.refusal('astrid', ballot('v1', 'yes')), { code: 'recused' });
    assert.deepEqual(agreed.facts('astrid', answer(false)), [], 'it is not taken back');
  });

  it('may be said of oneself on an item, and is settled at once', () => {
    const own = discussed.by('astrid', claim(onItem, 'astrid'));
    assert.equal(own.state.recusalClaims.get('j1')?.accepts, true);
    assert.equal(claimNotes([...own.state.recusalClaims.values()], people)[0]?.say, 'recusal-claim.declared');
    const both = own.by('bengt', claim(onItem, 'bengt', 'j2'));
    assert.deepEqual(both.refusal('bengt', m1.putToVote(onItem.item, 'v1', 'Ska vi?')), {
      code: 'everybody-is-recused',
    });
  });

  it('stands beside an open vote, in which the person votes unless they agree', () => {
    const claimed = inVote.by('bengt', claim({ vote: 'v1' }));
    const disputed = claimed.by('astrid', answer(false));
    assert.equal(disputed.state.votes.get('v1')?.status, 'open');
    disputed.by('astrid', ballot('v1', 'no'));
    const agreed = claimed.by('astrid', answer(true));
    assert.equal(agreed.state.votes.get('v1')?.recusals.length, 1);
    assert.equal(disputed.by('astrid', answer(true)).state.votes.get('v1')?.recusals.length, 1);
  });

  it('is claimed once a matter, and sent twice once', () => {
    const claimed = discussed.by('bengt', claim(onItem));
    assert.deepEqual(claimed.facts('bengt', claim(onItem)), []);
    assert.deepEqual(claimed.refusal('bengt', claim(onItem, 'astrid', 'j2')), {
      code: 'recusal-claimed-already',
      member: 'astrid',
    });
  });

  it('is refused', () => {
    const refused = (by: string, command: Command) => discussed.refusal(by, command);
    assert.deepEqual(refused('bengt', claim(onItem, 'nobody')), { code: 'recusal-of-nobody' });
    assert.deepEqual(refused('bengt', claim({ ...onItem, item: 'standing:activity' })), {
      code: 'matter-not-current',
    });
    assert.deepEqual(refused('bengt', answer(true)), { code: 'unknown-recusal-claim' });
    assert.deepEqual(discussed.by('bengt', claim(onItem)).refusal('bengt', answer(true)), {
      code: 'only-the-person-answers',
      member: 'astrid',
    });
    const over = discussed.by('bengt', claim(onItem), m1.close);
    assert.deepEqual(over.refusal('astrid', answer(false)), { code: 'meeting-closed' });
  });
});
