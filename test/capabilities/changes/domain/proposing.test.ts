import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Change } from '../../../../src/capabilities/changes/domain/kinds.ts';
import { needsOf } from '../../../../src/capabilities/changes/domain/proposing.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const STEERING = { sv: 'styrgruppen', en: 'the steering group' };
const strategic = brukarskolan.forums[0]?.mandate.find(({ power }) => power === 'strategic-matters')?.source;
const negotiating = brukarskolan.forums[0]?.mandate.find(
  ({ power }) => power === 'negotiate-changes',
)?.source;
assert.ok(strategic && negotiating);

const openVote = (
  changes: readonly Change[],
  { forum = 'styrgrupp', kind = 'change-settings', from }: About = {},
): Command => ({
  type: 'openVote',
  forum,
  vote: 'v',
  question: 'Ska det här gälla?',
  effect: { kind, changes, ...(from !== undefined && { from }) },
});
interface About {
  readonly forum?: string;
  readonly kind?: 'change-settings' | 'amend-agreement';
  readonly from?: string;
}
const refused = (group: Played, changes: readonly Change[], about?: About) =>
  group.refusal('astrid', openVote(changes, about));
const opened = (group: Played, changes: readonly Change[], about?: About) => {
  const [fact] = group.facts('astrid', openVote(changes, about));
  assert.ok(fact?.type === 'voteOpened' && fact.v !== 1);
  return fact;
};

const cadence = (forum: string, months: number): Change => ({
  kind: 'cadence',
  forum,
  cadence: { kind: 'longest-interval', months },
});
const notice = (forum: string, value: number): Change => ({
  kind: 'group-rule',
  forum,
  rule: { setting: 'meetingNoticeDays', value },
});
const counterpart = (days: number): Change => ({
  kind: 'escalation-time',
  at: { kind: 'counterpart' },
  days,
});
const lastDay = (to: string): Change => ({ kind: 'last-day', to });
const seats = (most: number, party = 'vuxenskolan', least = 1): Change => ({
  kind: 'seats',
  forum: 'styrgrupp',
  party,
  least,
  most,
});
const term = (forum: string, months: number): Change => ({ kind: 'chair-term', forum, months });

describe('what a change takes', () => {
  const needs = (agreement: typeof norma, ...changes: Change[]) => needsOf([agreement], changes);

  it('is the group’s rule for what the agreement leaves to the group (B-styrgrupp-65, B-samverkansgrupp-72)', () => {
    assert.equal(needs(brukarskolan, cadence('styrgrupp', 3)), 'group');
    assert.equal(needs(brukarskolan, cadence('samverkansgrupp', 3)), 'group');
    assert.equal(needs(brukarskolan, term('styrgrupp', 12)), 'group');
    assert.equal(needs(brukarskolan, counterpart(5)), 'group');
  });

  it('is a yes of each party for what keeps anybody from being decided on without them', () => {
    assert.equal(needs(brukarskolan, notice('styrgrupp', 10)), 'party');
    assert.equal(opened(inBrukarskolan(), [notice('styrgrupp', 10)]).eachParty, true);
    assert.equal(opened(inBrukarskolan(), [cadence('styrgrupp', 3)]).eachParty, false);
  });

  it('is a signature of each party for what is in the agreement (B-ändringar-92)', () => {
    assert.equal(needs(norma, cadence('styrgrupp', 3)), 'agreement', 'N11: at least twice a term');
    assert.equal(needs(norma, lastDay('2026-08-31')), 'agreement');
    assert.equal(needs(norma, { ...seats(2), party: 'forum-skill' } as Change), 'agreement');
    assert.equal(
      needs(brukarskolan, cadence('styrgrupp', 3), lastDay('2026-08-31')),
      'agreement',
      'together',
    );
    assert.equal(opened(inNorma(), [lastDay('2026-08-31')], { kind: 'amend-agreement' }).eachParty, true);
  });

  it('is a signature again for what was signed, and the group’s rule for what the group had decided', () => {
    const set = (signed: boolean): Played =>
      inBrukarskolan().happened('astrid', {
        type: 'settingsChanged',
        v: 1,
        vote: 'before',
        forum: 'styrgrupp',
        changes: [counterpart(5)],
        from: '2025-02-10',
        decision: { year: 2025, number: 1 },
        ...(signed && { signed }),
      });
    assert.equal(needs(set(true).agreement, counterpart(7)), 'agreement');
    assert.equal(needs(set(false).agreement, counterpart(7)), 'group');
  });
});

describe('a change that somebody proposes', () => {
  const norma2025 = inNorma();
  const stockholm = inBrukarskolan(brukarskolan, '2024-06-03');

  it('of the agreement is refused as the group’s own, and where the agreement is not negotiated (B-styrgrupp-66)', () => {
    assert.deepEqual(refused(norma2025, [lastDay('2026-08-31')]), { code: 'change-needs-signatures' });
    const elsewhere = { code: 'amended-elsewhere', group: STEERING, source: negotiating };
    const there = { forum: 'samverkansgrupp' };
    assert.deepEqual(refused(stockholm, [lastDay('2026-08-31')], there), elsewhere);
    assert.deepEqual(
      refused(stockholm, [lastDay('2026-08-31')], { ...there, kind: 'amend-agreement' }),
      elsewhere,
    );
  });

  it('of a group’s own matters is for that group (B-samverkansgrupp-72)', () => {
    assert.ok(opened(stockholm, [cadence('samverkansgrupp', 3)], { forum: 'samverkansgrupp' }));
    assert.deepEqual(refused(stockholm, [cadence('styrgrupp', 3)], { forum: 'samverkansgrupp' }), {
      code: 'setting-of-another-forum',
      group: STEERING,
    });
  });

  it('of what concerns the partnership is for the forum of strategic matters, naming the clause (B-styrgrupp-57)', () => {
    assert.ok(opened(stockholm, [counterpart(5)]));
    assert.deepEqual(refused(stockholm, [counterpart(5)], { forum: 'samverkansgrupp' }), {
      code: 'setting-elsewhere',
      group: STEERING,
      source: strategic,
    });
    assert.ok(opened(norma2025, [counterpart(5)]), 'Norma names no such forum');
  });

  it('holds from a day that has not been, and says something new', () => {
    const about = { kind: 'amend-agreement', from: '2025-02-09' } as const;
    assert.deepEqual(refused(norma2025, [lastDay('2026-08-31')], about), {
      code: 'change-from-past',
      day: '2025-02-10',
    });
    const asNow = (changes: readonly Change[], kind?: 'amend-agreement'): string =>
      refused(norma2025, changes, kind && { kind }).code;
    assert.equal(asNow([lastDay('2025-08-31')], 'amend-agreement'), 'change-is-as-now');
    assert.equal(asNow([counterpart(3)]), 'change-is-as-now');
    assert.equal(asNow([notice('styrgrupp', 7)]), 'change-is-as-now');
    const twice = { kind: 'cadence', forum: 'styrgrupp', cadence: { kind: 'per-term', least: 2 } } as const;
    assert.equal(asNow([twice], 'amend-agreement'), 'change-is-as-now');
    const one = { kind: 'seats', forum: 'styrgrupp', party: 'forum-skill', least: 1, most: 1 } as const;
    assert.equal(asNow([one], 'amend-agreement'), 'change-is-as-now');
  });

  it('ends the agreement no earlier than today, and not further ahead than anybody agrees', () => {
    const end = (to: string) => refused(norma2025, [lastDay(to)], { kind: 'amend-agreement' });
    assert.deepEqual(end('2025-02-09'), { code: 'last-day-of-agreement-too-early', day: '2025-02-10' });
    assert.ok(opened(norma2025, [lastDay('2025-02-10')], { kind: 'amend-agreement' }), 'today');
    assert.equal(end('2099-12-31').code, 'last-day-of-agreement-too-late');
  });

  it('takes no seat from anybody who has one, and none from a party without (B-struktur-56)', () => {
    const amends = { kind: 'amend-agreement' } as const;
    assert.deepEqual(refused(stockholm, [seats(1, 'socialforvaltningen')], amends), {
      code: 'more-seats-filled',
      party: 'socialforvaltningen',
      filled: 2,
      most: 1,
    });
    assert.deepEqual(refused(stockholm, [seats(1, 'nobody')], amends), {
      code: 'party-not-in-forum',
      party: 'nobody',
      group: STEERING,
    });
    assert.ok(opened(stockholm, [seats(1)], amends));
  });

  it('gives a term only to a chair, and a time only to a step where problems wait', () => {
    assert.deepEqual(refused(norma2025, [term('styrgrupp', 12)]), { code: 'agreement-without-chair' });
    const last = { kind: 'escalation-time', at: { kind: 'forum', forum: 'styrgrupp' }, days: 5 } as const;
    assert.deepEqual(refused(norma2025, [last]), { code: 'no-such-escalation-step' });
  });

  it('is asked of nobody in several alternatives', () => {
    const asked = { ...openVote([counterpart(5)]), alternatives: ['Ja', 'Nej'] } as Command;
    assert.deepEqual(norma2025.refusal('astrid', asked), { code: 'alternatives-not-here' });
  });
});
