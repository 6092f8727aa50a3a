import assert from 'node:assert/strict';
import { notRevocable } from '../../../../src/capabilities/results/domain/revoking.ts';
import type { Revoking } from '../../../../src/capabilities/results/domain/revoking.ts';
import { provisoDuties } from '../../../../src/capabilities/duties/domain/proviso-duties.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { OpenVoteCommand } from '../../../../src/capabilities/voting/domain/opening.ts';
import { awaitedProvisos } from '../../../../src/capabilities/voting/domain/conditional.ts';
import {
  adopted,
  AGAIN,
  balloted,
  FORUM,
  FOUR,
  groupOf,
  opening,
  reopening,
  resultView,
  subjectTo,
  VOTE,
} from '../../../support/played-votes.ts';
import type { Played } from '../../../support/played.ts';

/** "A closed vote is never changed. The question can be put again": so nobody's proviso settles a matter for ever. */

const group = groupOf(FOUR).at('2025-03-03');
const number = (of: number) => ({ year: 2025, number: of });
const others = { bo: 'yes', cecilia: 'yes', dan: 'yes' } as const;
const all = { anna: 'yes', ...others } as const;
const none = { anna: 'no', bo: 'no', cecilia: 'no', dan: 'yes' } as const;
const subject = (before: Played, about: Partial<OpenVoteCommand> = {}): Played => {
  const command = opening(about);
  return balloted(before.by('anna', command, subjectTo('nämnden', command.vote)), others, command.vote);
};
const revoking = (vote: string, about: Omit<Revoking, 'kind'>): OpenVoteCommand =>
  opening({ vote, question: 'Ska det upphävas?', effect: { kind: 'revoke', ...about } });
const met: Command = {
  type: 'meetProviso',
  forum: FORUM,
  vote: VOTE,
  member: 'anna',
  reference: 'Nämnden § 12',
  decidedOn: '2025-03-03',
};
const amending = { effect: { kind: 'amend-agreement' } } as const;
const decisionOf = ({ state }: Played, of: number) => {
  const found = state.decisions.find((decision) => decision.number.number === of);
  assert.ok(found);
  return found;
};
const awaited = (play: Played, of = 1) => awaitedProvisos(play.state, decisionOf(play, of)).length;

/** "Skriv in er parts beslut": what each party owes so. */
const owed = ({ state }: Played) =>
  provisoDuties(state).map(({ id, due, owes: { members } }) => [id, due, members]);

describe('a conditional decision', () => {
  const conditional = subject(group, amending);

  it('is not forgotten: the party that it waits for is to enter its own decision, while it can', () => {
    const duty = [`meet-proviso:${VOTE}:socialforvaltningen`, '2025-04-02', ['anna', 'cecilia']];
    assert.deepEqual(owed(conditional), [duty]);
    assert.deepEqual(owed(conditional.by('anna', met)), []);
    const open = conditional.by('bo', reopening('Nämnden sa nej.'));
    assert.deepEqual(owed(open), []);
    assert.deepEqual(owed(balloted(open, none, AGAIN)), []);
    assert.deepEqual(owed(open.at('2025-05-01').tick()), [duty]);
  });

  it('asks each party once, however many of its representatives have a proviso', () => {
    const several = balloted(
      group
        .by('anna', opening(amending), subjectTo('nämnden'))
        .by('cecilia', subjectTo('utskottet'))
        .by('bo', subjectTo('styrelsen')),
      { dan: 'yes' },
    );
    const parties = owed(several).map(([, , members]) => members);
    assert.deepEqual(parties, [
      ['anna', 'cecilia'],
      ['bo', 'dan'],
    ]);
  });

  it('can be put again, and is as any other when it has taken effect', () => {
    const open = conditional.by('bo', reopening('Nämnden sa nej.'));
    assert.equal(open.state.votes.get(AGAIN)?.status, 'open');
    assert.deepEqual(conditional.by('anna', met).refusal('bo', reopening('Nämnden sa nej.')), {
      code: 'vote-has-taken-effect',
      decision: number(1),
    });
  });

  it('waits for nothing when a later round has decided the question, one way or the other', () => {
    const open = conditional.by('bo', reopening('Nämnden sa nej.'));
    assert.equal(awaited(open), 1);
    assert.deepEqual(open.refusal('anna', met), { code: 'vote-reopened-already' });
    for (const [ballots, amendments] of [
      [all, [AGAIN]],
      [none, []],
    ] as const) {
      const decided = balloted(open, ballots, AGAIN);
      assert.equal(awaited(decided), 0);
      const { conditional: waits, provisos } = resultView(decided);
      assert.deepEqual([waits, provisos.map(({ say }) => say)], [false, ['proviso.given']]);
      assert.deepEqual(decided.refusal('anna', met), { code: 'no-proviso' });
      assert.deepEqual([...decided.state.amendments.keys()], amendments);
    }
  });

  it('can be revoked, and then waits for nothing', () => {
    const open = conditional.by('bo', revoking('away', { decision: number(1) }));
    assert.deepEqual(open.refusal('anna', met), { code: 'decision-being-revoked' });
    const revoked = balloted(open, all, 'away');
    assert.deepEqual(decisionOf(revoked, 1).revokedBy, { decision: number(2), replaced: false });
    assert.equal(awaited(revoked), 0);
    assert.deepEqual(revoked.refusal('anna', met), { code: 'no-proviso' });
    assert.equal(revoked.state.amendments.size, 0);
  });

  it('is no more replaced by words of another kind than one in effect', () => {
    assert.deepEqual(notRevocable(conditional.state, FORUM, { decision: number(1), replacedBy: 'Nej.' }), {
      code: 'amendment-not-replaced',
    });
  });
});

describe('a conditional revocation', () => {
  const first = adopted(group, opening({ vote: 'first', ...amending }));
  const conditional = subject(first, revoking(VOTE, { decision: number(1) }));
  const wrong = ({ state }: Played, of = 1) => notRevocable(state, FORUM, { decision: number(of) });
  const signing = {
    type: 'signAmendment',
    forum: FORUM,
    amendment: 'first',
    name: 'Gunnar Holm',
    role: 'Avdelningschef',
    place: 'Stockholm',
    day: '2025-03-03',
    registryNumber: '',
  } as const;

  it('stands in the way of another, and of a signature, while it can take effect', () => {
    assert.deepEqual(wrong(conditional), { code: 'decision-being-revoked' });
    assert.deepEqual(conditional.refusal('anna', signing), { code: 'amendment-being-revoked' });
  });

  it('does not when it has been put again and rejected', () => {
    const kept = balloted(conditional.by('bo', reopening('Nämnden sa nej.')), none, AGAIN);
    assert.equal(wrong(kept), undefined);
    assert.equal(kept.by('anna', signing).state.amendments.get('first')?.signatures.size, 1);
  });

  it('revokes when it has been put again and adopted, also after a round that decided nothing', () => {
    const undecided = conditional.by('bo', reopening('Nämnden sa nej.')).at('2025-05-01').tick();
    const third = undecided.by('bo', { ...reopening('En gång till.', 'third'), earlier: AGAIN });
    const revoked = balloted(third, all, 'third');
    assert.deepEqual(decisionOf(revoked, 1).revokedBy?.decision, number(4));
  });

  it('does not when it has been revoked itself', () => {
    assert.equal(wrong(conditional, 2), undefined);
    const kept = adopted(conditional, revoking('kept', { decision: number(2) }));
    assert.equal(wrong(kept), undefined);
    assert.equal(kept.by('anna', signing).state.amendments.get('first')?.signatures.size, 1);
  });
});
