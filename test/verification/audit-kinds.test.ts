import assert from 'node:assert/strict';
import { audit } from '../../src/verification/audit.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import type { Source } from '../../src/agreement/domain/profile.ts';
import type { Fact } from '../../src/capabilities/index.ts';
import type { Happened } from '../support/given.ts';
import { asStored, journalOf, resealed, withFacts } from '../support/tampering.ts';
import {
  ANNA,
  BENGT,
  cast,
  CECILIA,
  close,
  DAVID,
  EVA,
  forum,
  groupOf,
  openedBefore,
  openVote,
  played,
} from '../capabilities/voting/domain/group.ts';

const decision: Source = { kind: 'group-decision', decision: '§ 3/2025' };
const alternatives = ['Röd', 'Grön', 'Blå'];
const accept = { type: 'answerWrittenProcedure', forum, vote: 'v1', accept: true } as const;
const everyone = [ANNA, BENGT, CECILIA, DAVID, EVA] as const;

const findings = (commits: readonly Commit[]): readonly string[] =>
  audit('p', asStored(commits)).findings.map(({ code }) => code);

/** What is found when every fact that `change` concerns has become what it gives. */
const found = (happened: readonly Happened[], change: (fact: Fact, by: string) => Fact): readonly string[] =>
  findings(resealed(withFacts(journalOf(happened), change)));

describe('an audit of votes of other kinds', () => {
  const chosen = played(
    groupOf({ alternativesRule: { value: 'absolute', source: decision } }),
    [ANNA, openVote({ alternatives })],
    [ANNA, cast('alternative-1')],
    [BENGT, cast('alternative-1')],
    [CECILIA, cast('alternative-2')],
    [DAVID, cast('abstain')],
    [EVA, cast('abstain')],
    ...everyone.map((by) => [by, cast('alternative-2', 'v1.2')] as const),
  ).happened;
  const secret = played(
    groupOf(),
    [ANNA, openedBefore({ secret: true })],
    [ANNA, cast('yes')],
    [BENGT, cast('no')],
    [BENGT, cast('yes')],
    [ANNA, close()],
  ).happened;
  const written = played(
    groupOf(),
    [ANNA, openedBefore({ written: true, lastDay: '2025-02-20' })],
    ...everyone.map((by) => [by, accept] as const),
    ...everyone.map((by) => [by, cast('yes')] as const),
  ).happened;
  const quorate = played(
    groupOf({ quorum: { value: { least: 2 }, source: decision } }),
    [ANNA, openedBefore()],
    [ANNA, cast('yes')],
    [ANNA, close()],
  ).happened;
  const rule = { setting: 'quorum', value: { least: 2 } } as const;
  const ruled = played(
    groupOf(),
    [ANNA, openedBefore({ effect: { kind: 'set-rule', rule } })],
    [ANNA, cast('yes')],
    [ANNA, close()],
  ).happened;

  it('finds nothing in what nobody has touched', () => {
    for (const happened of [chosen, secret, written, quorate, ruled]) {
      assert.deepEqual(findings(journalOf(happened)), []);
    }
  });

  it('counts alternatives and second rounds again', () => {
    const forged = (fact: Fact, by: string): Fact =>
      fact.type === 'ballotCast' && fact.vote === 'v1.2' && by === EVA
        ? { ...fact, choice: 'alternative-1' }
        : fact;
    assert.deepEqual(found(chosen, forged), ['result-differs']);
    const foreign = (fact: Fact, by: string): Fact =>
      fact.type === 'ballotCast' && fact.vote === 'v1.2' && by === EVA
        ? { ...fact, choice: 'alternative-3' }
        : fact;
    assert.ok(found(chosen, foreign).includes('ballot-of-another-kind'));
    const named = (fact: Fact): Fact =>
      fact.type === 'voteClosed' && 'alternatives' in fact.result && fact.result.outcome === 'adopted'
        ? { ...fact, result: { ...fact.result, leading: ['alternative-1'] } }
        : fact;
    assert.deepEqual(found(chosen, named), ['result-differs']);
  });

  it('sees in a secret vote that the numbers are as many as the ballots, and that the outcome follows', () => {
    const more = (fact: Fact): Fact =>
      fact.type === 'voteClosed' && 'tally' in fact.result
        ? { ...fact, result: { ...fact.result, tally: { ...fact.result.tally, yes: 3, absent: 2 } } }
        : fact;
    assert.deepEqual(found(secret, more), ['result-differs']);
    const lost = (fact: Fact): Fact =>
      fact.type === 'voteClosed' ? { ...fact, result: { ...fact.result, outcome: 'rejected' } } : fact;
    assert.deepEqual(found(secret, lost), ['result-differs']);
    const open = (fact: Fact, by: string): Fact =>
      fact.type === 'ballotSealed' && by === ANNA
        ? { type: 'ballotCast', v: 1, vote: fact.vote, choice: 'yes', replaces: false }
        : fact;
    assert.deepEqual(found(secret, open), ['ballot-of-another-kind']);
  });

  it('sees that nobody voted in writing before all had accepted it', () => {
    const without = written.filter(([by, fact]) => !(fact.type === 'formAccepted' && by === DAVID));
    assert.deepEqual(
      new Set(findings(journalOf(without))),
      new Set(['ballot-before-acceptance', 'result-differs']),
    );
  });

  it('asks for the quorum the vote was opened with', () => {
    const dropped = (fact: Fact): Fact => {
      if (fact.type !== 'voteOpened') return fact;
      const { quorum, ...rest } = fact;
      assert.ok(quorum);
      return rest;
    };
    assert.deepEqual(found(quorate, dropped), ['quorum-differs', 'result-differs']);
  });

  it('sees a rule of the group’s own that no vote has adopted', () => {
    const other = (fact: Fact): Fact =>
      fact.type === 'groupRuleSet' ? { ...fact, rule: { ...rule, value: { least: 1 } } } : fact;
    assert.deepEqual(found(ruled, other), ['rule-not-decided']);
    const undecided = ruled.filter(([, { type }]) => type !== 'voteClosed');
    assert.deepEqual(findings(journalOf(undecided)), ['rule-not-decided']);
  });

  it('sees a change of the agreement that no vote has adopted, or another one than was voted on', () => {
    const amended = played(
      groupOf(),
      [ANNA, openedBefore({ effect: { kind: 'amend-agreement' } })],
      [ANNA, cast('yes')],
      [ANNA, close()],
    ).happened;
    assert.deepEqual(findings(journalOf(amended)), []);
    const reworded = (fact: Fact): Fact =>
      fact.type === 'amendmentAdopted' ? { ...fact, text: 'Något annat' } : fact;
    assert.deepEqual(found(amended, reworded), ['amendment-not-decided']);
    const undecided = amended.filter(([, { type }]) => type !== 'voteClosed');
    assert.deepEqual(findings(journalOf(undecided)), ['amendment-not-decided']);
  });

  it('sees what follows from a conditional vote before it is met, and a proviso that nobody gave', () => {
    const subject = { ...cast('yes'), proviso: 'nämnden' };
    const met = { type: 'meetProviso', forum, vote: 'v1', reference: '§ 12' } as const;
    const amended = played(
      groupOf({}, [ANNA, BENGT]),
      [ANNA, openVote({ effect: { kind: 'amend-agreement' } })],
      [ANNA, subject],
      [BENGT, cast('yes')],
      [ANNA, { ...met, member: ANNA, decidedOn: '2025-02-01' }],
    ).happened;
    assert.deepEqual(findings(journalOf(amended)), []);
    const early = amended.filter(([, { type }]) => type !== 'provisoMet');
    assert.deepEqual(findings(journalOf(early)), ['amendment-not-decided']);
    const anothers = (fact: Fact): Fact => (fact.type === 'provisoMet' ? { ...fact, member: BENGT } : fact);
    assert.deepEqual(found(amended, anothers), ['proviso-not-given', 'amendment-not-decided']);
  });

  it('sees a decision that no vote has revoked, or another one than was voted on', () => {
    const effect = { kind: 'revoke', decision: { year: 2025, number: 1 } } as const;
    const revoked = played(
      groupOf(),
      [ANNA, openVote({ vote: 'v0' })],
      ...everyone.map((by) => [by, cast('yes', 'v0')] as const),
      [ANNA, openVote({ effect })],
      ...everyone.map((by) => [by, cast('yes')] as const),
    ).happened;
    assert.deepEqual(findings(journalOf(revoked)), []);
    const other = (fact: Fact): Fact =>
      fact.type === 'decisionRevoked' ? { ...fact, replacedBy: 'Något annat' } : fact;
    assert.deepEqual(found(revoked, other), ['revocation-not-decided']);
  });

  it('sees a rule that protects every party set without having asked each of them', () => {
    const rule = { setting: 'daysToAnswer', value: 10 } as const;
    const set = played(
      groupOf(),
      [ANNA, openVote({ effect: { kind: 'set-rule', rule } })],
      ...everyone.map((by) => [by, cast('yes')] as const),
    ).happened;
    assert.deepEqual(findings(journalOf(set)), []);
    const unasked = (fact: Fact): Fact =>
      fact.type === 'voteOpened' && fact.v === 3 ? { ...fact, eachParty: false } : fact;
    assert.deepEqual(found(set, unasked), ['every-party-differs', 'rule-not-decided']);
  });

  it('reports a number that no room could hold, and does not break on it', () => {
    const huge = (fact: Fact): Fact =>
      fact.type === 'voteClosed' && 'tally' in fact.result
        ? { ...fact, result: { ...fact.result, tally: { ...fact.result.tally, yes: 5_000_000_000 } } }
        : fact;
    assert.deepEqual(found(secret, huge), ['result-differs']);
    assert.deepEqual(found(quorate, huge), ['result-differs']);
  });
});
