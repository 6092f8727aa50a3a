import assert from 'node:assert/strict';
import { amendmentDuties } from '../../../src/capabilities/duties/domain/amendment-duties.ts';
import {
  notRevocable,
  revocable,
  revokingQuestion,
} from '../../../src/capabilities/results/domain/revoking.ts';
import type { Revoking } from '../../../src/capabilities/results/domain/revoking.ts';
import { LONGEST_REPLACEMENT } from '../../../src/capabilities/results/domain/revoking.ts';
import { LONGEST_EARLIER_DECISION } from '../../../src/capabilities/results/present-revoking.ts';
import { LONGEST_QUESTION } from '../../../src/capabilities/voting/domain/opening.ts';
import {
  adopted,
  balloted,
  chaired,
  FORUM,
  FOUR,
  groupOf,
  opening,
  ruled,
} from '../../support/played-votes.ts';
import type { Played } from '../../support/played.ts';

const group = groupOf(FOUR).at('2025-03-03');
const number = (of: number) => ({ year: 2025, number: of });
const revoking = (vote: string, about: Omit<Revoking, 'kind'>) =>
  opening({ vote, question: revokingQuestion(about, 'det').sv, effect: { kind: 'revoke', ...about } });
const refusal = (play: Played, of: number, replacedBy?: string) =>
  play.refusal('anna', revoking('next', { decision: number(of), ...(replacedBy && { replacedBy }) }));
const decisionOf = ({ state }: Played, of: number) =>
  state.decisions.find((decision) => decision.number.number === of);

const decided = adopted(group, opening({ vote: 'first' }));
const TEXT = 'Vi ses på torsdagar.';

describe('a decision that is revoked or replaced by a new one', () => {
  const revoked = adopted(decided, revoking('second', { decision: number(1) }));
  const replaced = adopted(decided, revoking('second', { decision: number(1), replacedBy: TEXT }));

  it('names the one it revokes, and stays in the log', () => {
    assert.deepEqual(decisionOf(revoked, 1)?.revokedBy, { decision: number(2), replaced: false });
    assert.deepEqual(decisionOf(replaced, 1)?.revokedBy, { decision: number(2), replaced: true });
    assert.equal(decisionOf(revoked, 1)?.outcome, 'adopted');
  });

  it('comes of nothing but a vote that was adopted', () => {
    const lost = balloted(
      decided.by('anna', revoking('second', { decision: number(1) })),
      { anna: 'yes', bo: 'no', cecilia: 'no', dan: 'no' },
      'second',
    );
    assert.equal(decisionOf(lost, 1)?.revokedBy, undefined);
  });

  it('is revoked once, and by one vote at a time', () => {
    assert.deepEqual(refusal(revoked, 1), { code: 'decision-revoked-already', decision: number(2) });
    const open = decided.by('bo', revoking('second', { decision: number(1) }));
    assert.deepEqual(refusal(open, 1), { code: 'decision-being-revoked' });
  });

  it('must have been adopted, here, and not decided again since', () => {
    const rejected = balloted(
      group.by('anna', opening({ vote: 'first' })),
      { anna: 'no', bo: 'no', cecilia: 'no', dan: 'yes' },
      'first',
    );
    assert.deepEqual(refusal(rejected, 1), { code: 'decision-not-in-force' });
    assert.deepEqual(refusal(group, 1), { code: 'decision-of-another-forum' });
    assert.deepEqual(notRevocable(decided.state, 'samverkansgrupp', { decision: number(1) }), {
      code: 'decision-of-another-forum',
    });
  });

  it('is not one whose effect ends in a way of its own', () => {
    assert.deepEqual(refusal(chaired(group), 1), { code: 'election-not-revoked' });
    const rule = ruled(group, { setting: 'quorum', value: { least: 2 } });
    assert.deepEqual(refusal(rule, 1), { code: 'group-rule-not-revoked' });
    assert.deepEqual(refusal(revoked, 2), { code: 'revocation-not-revoked' });
  });

  it('can be what has replaced another', () => {
    const again = adopted(replaced, revoking('third', { decision: number(2) }));
    assert.deepEqual(decisionOf(again, 2)?.revokedBy, { decision: number(3), replaced: false });
    assert.deepEqual(
      revocable(replaced.state, FORUM).map(({ number: { number: of } }) => of),
      [2],
    );
  });

  it('is put to the vote again only while it can be revoked', () => {
    const tied = balloted(
      decided.by('anna', revoking('second', { decision: number(1) })),
      { anna: 'yes', bo: 'no', cecilia: 'yes', dan: 'no' },
      'second',
    );
    const since = adopted(tied, revoking('third', { decision: number(1) }));
    assert.deepEqual(
      since.refusal('anna', {
        type: 'reopenVote',
        forum: FORUM,
        earlier: 'second',
        vote: 'again',
        reason: 'Vi har talat om det.',
      }),
      { code: 'decision-revoked-already', decision: number(3) },
    );
  });

  it('has a question that fits, whatever is in it', () => {
    const about = { decision: { year: 2025, number: 1000 }, replacedBy: 'x'.repeat(LONGEST_REPLACEMENT) };
    for (const question of Object.values(revokingQuestion(about, 'x'.repeat(LONGEST_EARLIER_DECISION))))
      assert.ok(question.length <= LONGEST_QUESTION);
  });
});

describe('an adopted change of the agreement that nobody wants', () => {
  const amended = adopted(group, opening({ vote: 'change', effect: { kind: 'amend-agreement' } }));
  const asked = revoking('away', { decision: number(1) });
  const signing = {
    type: 'signAmendment',
    forum: FORUM,
    amendment: 'change',
    name: 'Gunnar Holm',
    role: 'Avdelningschef',
    place: 'Stockholm',
    day: '2025-03-03',
    registryNumber: '',
  } as const;

  it('lapses: nobody is reminded of it any more, or can sign it', () => {
    assert.equal(amendmentDuties(amended.state).length, 2);
    const lapsed = adopted(amended, asked);
    assert.deepEqual(amendmentDuties(lapsed.state), []);
    assert.deepEqual(lapsed.refusal('anna', signing), { code: 'amendment-lapsed', decision: number(2) });
  });

  it('takes a yes from every party, as the change did', () => {
    const split = balloted(
      amended.by('anna', asked),
      { anna: 'yes', bo: 'abstain', cecilia: 'yes', dan: 'no' },
      'away',
    );
    assert.equal(decisionOf(split, 2)?.outcome, 'not-every-party');
    assert.equal(amendmentDuties(split.state).length, 2);
  });

  it('is not signed while the group votes about it', () => {
    const open = amended.by('bo', asked);
    assert.deepEqual(open.refusal('anna', signing), { code: 'amendment-being-revoked' });
  });

  it('is part of the agreement once every party has signed, and never replaced in this way', () => {
    assert.deepEqual(refusal(amended, 1, TEXT), { code: 'amendment-not-replaced' });
    const valid = amended.by('anna', signing).by('bo', signing);
    assert.deepEqual(refusal(valid, 1), { code: 'valid-amendment-not-revoked' });
  });
});
