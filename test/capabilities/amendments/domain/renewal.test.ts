import assert from 'node:assert/strict';
import { lapsed, signBy } from '../../../../src/capabilities/amendments/domain/amendment.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { nextMoment } from '../../../../src/capabilities/duties/domain/tick.ts';
import type { Command } from '../../../../src/capabilities/index.ts';
import { adopting } from '../../../chat/adopting.ts';
import { inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const about = { forum: 'styrgrupp', amendment: 'a' } as const;
const renew: Command = { type: 'renewAmendment', ...about };
const letLapse: Command = { type: 'letAmendmentLapse', ...about };
const sign = (day: string): Command => ({
  type: 'signAmendment',
  ...about,
  name: 'Eva Lind',
  role: 'Chef',
  place: 'Göteborg',
  day,
  registryNumber: '',
});

/** Adopted on 12 February: ninety days later is Tuesday 13 May. Bengt is the city's, Astrid the association's. */
const adopted = adopting(inNorma().at('2025-02-12'), {
  vote: 'a',
  text: 'Avtalet förlängs.',
  voters: ['astrid', 'bengt'],
});
const asked = adopted.at('2025-05-13').tick();

const of = ({ state }: Played) => state.amendments.get('a') ?? assert.fail('it is adopted');
const gone = (at: Played) => lapsed(of(at))?.code;
const kinds = (at: Played) =>
  duties(at.state, at.moment)
    .filter(({ state }) => state !== 'done')
    .map(({ subject: { kind } }) => kind)
    .filter((kind) => kind.endsWith('-amendment'));
const types = (facts: ReturnType<Played['facts']>) =>
  facts.map(({ type }) => type).filter((type) => type.startsWith('amendment'));

describe('a change of the agreement that not everybody has signed after ninety days', () => {
  it('is asked about once, in the morning of a working day', () => {
    assert.equal(of(adopted.at('2025-05-12').tick()).asked, undefined);
    assert.deepEqual(of(asked).asked, { lastDay: '2025-06-12', letGo: [] });
    assert.deepEqual(types(asked.at('2025-05-20').facts('clock', { type: 'tick' })), []);
    const half = adopted.by('bengt', sign('2025-02-12'));
    assert.ok(of(half.at('2025-05-13').tick()).asked, 'one of two is not all');
    const all = half.by('astrid', sign('2025-02-12'));
    assert.equal(of(all.at('2025-05-13').tick()).asked, undefined);
  });

  it('wakes the clock for it, and for the day after the last one to renew it', () => {
    const wake = (at: Played) => nextMoment(at.state, at.moment) ?? '';
    const quiet = adopted.at('2025-05-12').tick();
    assert.equal(wake(quiet), '2025-05-13T06:00:00.000Z');
    assert.equal(wake(asked.at('2025-06-12').tick()), '2025-06-13T06:00:00.000Z');
  });

  it('lapses when nobody has renewed it by the last day, and is signed by nobody then', () => {
    assert.equal(gone(asked.at('2025-06-12').tick()), undefined);
    const out = asked.at('2025-06-13').tick();
    assert.equal(of(out).lapsedOn, '2025-06-13');
    assert.deepEqual(kinds(out), []);
    for (const command of [sign('2025-06-13'), renew, letLapse])
      assert.deepEqual(out.refusal('bengt', command), {
        code: 'amendment-lapsed-unsigned',
        day: '2025-06-13',
      });
    const revoking: Command = {
      type: 'openVote',
      forum: 'styrgrupp',
      vote: 'r',
      question: 'Ska § 1/2025 upphävas?',
      effect: { kind: 'revoke', decision: { year: 2025, number: 1 } },
    };
    assert.equal(out.refusal('bengt', revoking).code, 'amendment-lapsed-unsigned');
    assert.ok(asked.facts('bengt', revoking).length > 0);
  });

  it('is renewed by one of the parties, waits for signatures again, and is not asked about again', () => {
    const renewed = asked.at('2025-05-20').by('astrid', renew);
    assert.equal(signBy(of(renewed)), '2025-06-19');
    assert.deepEqual(kinds(asked), ['sign-amendment', 'sign-amendment', 'renew-amendment']);
    assert.deepEqual(kinds(renewed), ['sign-amendment', 'sign-amendment']);
    assert.deepEqual(renewed.facts('bengt', renew), [], 'pressed by both');
    assert.deepEqual(renewed.refusal('bengt', letLapse), { code: 'amendment-renewed', day: '2025-05-20' });
    const muchLater = renewed.at('2025-12-01').tick();
    assert.equal(gone(muchLater), undefined);
    assert.deepEqual(types(muchLater.facts('clock', { type: 'tick' })), []);
    assert.ok(muchLater.facts('bengt', sign('2025-11-30')).length > 0);
  });

  it('is let lapse at once by all of the parties, never by one', () => {
    const one = asked.by('bengt', letLapse);
    assert.equal(gone(one), undefined);
    assert.deepEqual(one.facts('bengt', letLapse), [], 'pressed twice');
    assert.deepEqual(types(one.facts('astrid', letLapse)), ['amendmentLetGo', 'amendmentLapsed']);
    assert.equal(gone(one.by('astrid', letLapse)), 'amendment-lapsed-unsigned');
    assert.equal(gone(one.by('astrid', renew).at('2025-06-13').tick()), undefined, 'one renews it');
  });

  it('is not let go by a party that signs it after all', () => {
    const signed = asked.by('bengt', letLapse, sign('2025-05-13'));
    assert.deepEqual(of(signed).asked?.letGo, []);
    assert.equal(gone(signed.by('astrid', letLapse)), undefined);
  });

  it('is nothing to answer before it is asked, or for others than the parties that sign', () => {
    assert.deepEqual(adopted.refusal('bengt', renew), { code: 'amendment-not-asked', day: '2025-05-13' });
    assert.equal(adopted.refusal('bengt', letLapse).code, 'amendment-not-asked');
    assert.equal(asked.refusal('nobody', renew).code, 'not-a-member');
    assert.equal(asked.refusal('bengt', { ...renew, amendment: 'none' }).code, 'unknown-amendment');
    const valid = asked.by('bengt', sign('2025-05-13')).by('astrid', sign('2025-05-13'));
    assert.deepEqual(valid.refusal('bengt', renew), { code: 'amendment-valid', day: '2025-05-13' });
  });
});
