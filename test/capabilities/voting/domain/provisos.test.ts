import assert from 'node:assert/strict';
import { tookEffect } from '../../../../src/partnership/domain/decision.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { OpenVoteCommand } from '../../../../src/capabilities/voting/domain/opening.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { ANNA, BENGT, cast, CECILIA, forum, groupOf, openVote, played } from './group.ts';

/** "Ja, med förbehåll för beslut i …: with a reservation the result is villkorat until the reference is entered." */

const subject = (proviso = ' nämnden '): Command => ({ ...cast('yes'), proviso });
const met = (member: string = ANNA, reference = 'Nämnden § 12', decidedOn = '2025-02-10'): Command => ({
  type: 'meetProviso',
  forum,
  vote: 'v1',
  member,
  reference,
  decidedOn,
});
const opened = (about: Partial<OpenVoteCommand> = {}): readonly Happened[] =>
  played(groupOf({}, [ANNA, BENGT]), [ANNA, openVote(about)]).happened;
const decided = (about: Partial<OpenVoteCommand> = {}) =>
  played(opened(about), [ANNA, subject()], [BENGT, cast('yes')]);
const amending = { effect: { kind: 'amend-agreement' } } as const;
const decision = (happened: readonly Happened[]) => {
  const { state } = given(...happened);
  assert.ok(state.status === 'registered');
  const [first] = state.decisions;
  assert.ok(first);
  return first;
};
const kinds = (facts: readonly { type: string }[] = []): readonly string[] => facts.map(({ type }) => type);

describe('a yes with a proviso', () => {
  it('counts as a yes, and makes what is adopted conditional', () => {
    const { happened, last } = decided(amending);
    assert.deepEqual(kinds(last), ['ballotCast', 'voteClosed']);
    const { outcome, provisos } = decision(happened);
    assert.deepEqual(provisos, [{ member: ANNA, party: 'p', text: 'nämnden' }]);
    assert.equal(outcome, 'adopted');
    assert.equal(tookEffect(decision(happened)), false);
  });

  it('lets what follows follow when it is met, and not before', () => {
    const { happened, last } = played(decided(amending).happened, [ANNA, met()]);
    assert.deepEqual(kinds(last), ['provisoMet', 'amendmentAdopted']);
    assert.equal(tookEffect(decision(happened)), true);
  });

  it('waits for each of several', () => {
    const both = played(opened(amending), [ANNA, subject()], [BENGT, subject('styrelsen')]).happened;
    const one = played(both, [ANNA, met()]);
    assert.deepEqual(kinds(one.last), ['provisoMet']);
    const { last } = played(one.happened, [BENGT, met(BENGT, 'Styrelsen § 3')]);
    assert.deepEqual(kinds(last), ['provisoMet', 'amendmentAdopted']);
  });

  it('is taken back by a plain yes, by taking the ballot back and by recusal', () => {
    const takenBack: readonly (readonly Command[])[] = [
      [cast('yes')],
      [{ type: 'withdrawBallot', forum, vote: 'v1' }, cast('yes')],
    ];
    for (const commands of takenBack) {
      const steps = commands.map((command) => [ANNA, command] as const);
      const { happened } = played(opened(), [ANNA, subject()], ...steps, [BENGT, cast('yes')]);
      assert.equal(decision(happened).provisos, undefined);
    }
    const recused = played(
      played(groupOf({}, [ANNA, BENGT, CECILIA]), [ANNA, openVote()]).happened,
      [ANNA, subject()],
      [ANNA, { type: 'declareRecusal', forum, vote: 'v1', reason: 'Gift med ägaren' }],
      [BENGT, cast('yes')],
      [CECILIA, cast('yes')],
    ).happened;
    assert.equal(decision(recused).provisos, undefined);
  });

  it('makes nothing conditional where the question is not adopted', () => {
    const { happened } = played(opened(), [ANNA, subject()], [BENGT, cast('no')]);
    assert.equal(decision(happened).provisos, undefined);
    given(...happened)
      .when(ANNA, met())
      .refused({ code: 'no-proviso' });
  });

  it('pressed twice is one ballot, and with other words another', () => {
    const once = played(opened(), [ANNA, subject()]).happened;
    given(...once)
      .when(ANNA, subject('nämnden'))
      .then();
    given(...once)
      .when(ANNA, subject('kommunstyrelsen'))
      .then({
        type: 'ballotCast',
        v: 1,
        vote: 'v1',
        choice: 'yes',
        replaces: true,
        proviso: 'kommunstyrelsen',
      });
  });

  it('is no answer to what it cannot be about, and needs words', () => {
    const nothere = { code: 'no-provisos-here' } as const;
    const rule = { setting: 'quorum', value: { least: 2 } } as const;
    const settings = {
      kind: 'change-settings',
      changes: [{ kind: 'escalation-time', at: { kind: 'counterpart' }, days: 5 }],
    } as const;
    for (const about of [
      { secret: true },
      { effect: { kind: 'set-rule', rule } },
      { effect: settings },
    ] as const)
      given(...opened(about))
        .when(ANNA, subject())
        .refused(nothere);
    given(...opened())
      .when(ANNA, { ...cast('no'), proviso: 'nämnden' })
      .refused(nothere);
    given(...opened())
      .when(ANNA, subject('  '))
      .refused({ code: 'proviso-missing' });
    given(...opened())
      .when(ANNA, subject('890201-3286'))
      .refused({ code: 'contains-personal-identity-number' });
  });

  it('is met by its own party alone, once, with where and when it was decided', () => {
    const waiting = given(...decided().happened);
    waiting.when(BENGT, met()).refused({ code: 'proviso-of-another-party', party: 'p' });
    waiting.when('okänd', met()).refused({ code: 'not-a-member' });
    waiting.when(ANNA, met(BENGT)).refused({ code: 'no-proviso' });
    waiting.when(ANNA, met(ANNA, ' ')).refused({ code: 'text-missing' });
    waiting.when(ANNA, met(ANNA, '§ 12', '')).refused({ code: 'day-unknown' });
    waiting.when(ANNA, met(ANNA, '§ 12', '2030-01-01')).refused({
      code: 'appointed-in-the-future',
      day: '2025-02-12',
    });
    const done = given(...played(decided().happened, [ANNA, met()]).happened);
    done.when(ANNA, met()).then();
    done.when(ANNA, met(ANNA, 'Något annat')).refused({ code: 'proviso-met-already' });
  });
});
