import assert from 'node:assert/strict';
import { audit } from '../../src/verification/audit.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import type { Happened } from '../support/given.ts';
import { commandsAbout, propose } from '../support/meetings-played.ts';
import { asStored, journalOf, resealed, withFacts } from '../support/tampering.ts';
import { ANNA, BENGT, cast, groupOf, openVote, PEOPLE, played } from '../capabilities/voting/domain/group.ts';

/**
 * What keeps anybody from being decided on without them: time to answer in writing, a yes from every party,
 * and nothing new at a meeting against anybody's will. Whoever rewrites that, with all hashes computed anew, is found out.
 */

type Opening = Extract<FactOf<'voteOpened'>, { v: 3 }>;

const findings = (happened: readonly Happened[], change: (fact: Fact) => Fact | readonly Fact[]) =>
  audit('p', asStored(resealed(withFacts(journalOf(happened), change)))).findings.map((finding) => {
    const { code } = finding;
    return code === 'last-day-too-soon' ? `${code} ${finding.day} ${finding.earliest}` : code;
  });

const asItWas = (happened: readonly Happened[]): readonly string[] => findings(happened, (fact) => fact);

/** What is found when each vote has been opened otherwise than it was. */
const opened = (
  happened: readonly Happened[],
  change: (fact: Opening) => FactOf<'voteOpened'>,
): readonly string[] =>
  findings(happened, (fact) => (fact.type === 'voteOpened' && fact.v === 3 ? change(fact) : fact));

const everyone = (vote: string) => PEOPLE.map((by) => [by, cast('yes', vote)] as const);
/** The opening as the second version had it, which says less. */
const asSecond = ({ eachParty, unannounced, ...rest }: Opening): FactOf<'voteOpened'> => ({
  ...rest,
  v: 2,
  ...(eachParty && { eachParty }),
  ...(unannounced && { unannounced }),
});

describe('an audit of the last day of a vote in writing', () => {
  // A Wednesday at noon, local time.
  const AT = '2025-02-12T11:00:00.000Z';
  const { happened } = played(groupOf(), [ANNA, openVote(), AT]);
  const on = (day: string) => (fact: Opening) => ({ ...fact, deadline: `${day}T22:59:59.999Z` });

  it('finds nothing where five working days were left, and one day less', () => {
    assert.deepEqual(asItWas(happened), []);
    assert.deepEqual(opened(happened, on('2025-02-19')), []);
    assert.deepEqual(opened(happened, on('2025-02-18')), ['last-day-too-soon 2025-02-18 2025-02-19']);
    const atNoon = (fact: Opening) => ({ ...fact, deadline: '2025-02-19T11:00:00.000Z' });
    assert.deepEqual(opened(happened, atNoon), ['last-day-too-soon 2025-02-19 2025-02-19']);
  });

  it('finds a vote in writing that could go on for ever', () => {
    const without = ({ deadline, ...fact }: Opening): Opening => {
      assert.ok(deadline);
      return fact;
    };
    assert.deepEqual(opened(happened, without), ['last-day-missing']);
  });

  it('goes by the days that the group has decided on', () => {
    const rule = { setting: 'daysToAnswer', value: 14 } as const;
    const longer = played(
      groupOf(),
      [ANNA, openVote({ vote: 'v0', effect: { kind: 'set-rule', rule } }), AT],
      ...everyone('v0'),
      [ANNA, openVote(), '2025-02-13T11:00:00.000Z'],
    ).happened;
    assert.deepEqual(asItWas(longer), []);
    const sooner = (fact: Opening) => (fact.vote === 'v1' ? on('2025-02-26')(fact) : fact);
    assert.deepEqual(opened(longer, sooner), ['last-day-too-soon 2025-02-26 2025-02-27']);
  });
});

describe('an audit of what takes a yes from every party', () => {
  const amended = played(
    groupOf(),
    [ANNA, openVote({ effect: { kind: 'amend-agreement' } })],
    ...everyone('v1'),
    [ANNA, openVote({ vote: 'v2', effect: { kind: 'revoke', decision: { year: 2025, number: 1 } } })],
  ).happened;
  const turned = (vote: string) => (fact: Opening) =>
    fact.vote === vote ? { ...fact, eachParty: !fact.eachParty } : fact;

  it('finds that it was not asked for: to change the agreement, or to revoke such a decision', () => {
    assert.deepEqual(asItWas(amended), []);
    assert.ok(opened(amended, turned('v1')).includes('every-party-differs'));
    assert.deepEqual(opened(amended, turned('v2')), ['every-party-differs']);
  });

  it('finds that it was asked for where nothing takes it, so that one party could stop the others', () => {
    const plain = played(groupOf(), [ANNA, openVote()]).happened;
    assert.deepEqual(asItWas(plain), []);
    assert.deepEqual(opened(plain, turned('v1')), ['every-party-differs']);
  });

  it('finds that a vote was made to look as one of before', () => {
    const second = (fact: Opening) => (fact.vote === 'v2' ? asSecond({ ...fact, eachParty: false }) : fact);
    assert.deepEqual(opened(amended, second), ['opened-as-before']);
    assert.deepEqual(opened(amended, asSecond), [], 'a journal in which all are of before stands');
  });
});

describe('an audit of what was in no notice', () => {
  const { draft, call, open, takeUp, putToVote, move } = commandsAbout('m');
  const STARTS = '2025-03-12T09:00:00.000Z';
  const at = (day: string): string => `2025-${day}T11:00:00.000Z`;
  const meeting = played(
    groupOf(),
    [ANNA, propose('known', 'Lokalen'), at('02-20')],
    [ANNA, draft(STARTS), at('02-21')],
    [ANNA, call, at('02-24')],
    [BENGT, propose('late', 'Bilen'), at('03-10')],
    [BENGT, propose('added', 'Bussen'), at('03-01')],
  ).happened;
  const there = open(...PEOPLE.map((member) => ({ member, state: 'present' as const })));
  const voted = (before: readonly Happened[], item: string) =>
    played(
      before,
      [ANNA, there, STARTS],
      [ANNA, takeUp(item), STARTS],
      [BENGT, { type: 'answerDecidingToday', forum: 'styrgrupp', meeting: 'm', item, agrees: true }, STARTS],
      [ANNA, putToVote(item, 'v1', 'Ska vi?'), STARTS],
    ).happened;
  const turned = (fact: Opening) => ({ ...fact, unannounced: !fact.unannounced });
  const saidOf = (happened: readonly Happened[]): readonly boolean[] =>
    happened.flatMap(([, fact]) => (fact.type === 'voteOpened' && fact.v === 3 ? [fact.unannounced] : []));

  for (const [item, unannounced] of [
    ['matter:known', false],
    ['matter:added', false],
    ['matter:late', true],
    ['standing:other', false],
  ] as const) {
    it(`finds that ${item} is said to be what it was not`, () => {
      const happened = voted(meeting, item);
      assert.deepEqual(saidOf(happened), [unannounced]);
      assert.deepEqual(asItWas(happened), []);
      assert.deepEqual(opened(happened, turned), ['unannounced-differs']);
    });
  }

  it('goes by when the time that the meeting has was told', () => {
    const late = voted(
      played(meeting, [ANNA, move(STARTS, 'Kvarnberget'), at('03-11')]).happened,
      'matter:known',
    );
    assert.deepEqual([saidOf(late), asItWas(late)], [[false], []], 'the place alone');
    const LATER = '2025-03-12T10:00:00.000Z';
    const moved = played(meeting, [ANNA, move(LATER, 'Rosenlund'), at('03-11')]).happened;
    const hour = voted(moved, 'matter:known').map(([by, fact, when]): Happened => [by, fact, when ?? STARTS]);
    assert.deepEqual([saidOf(hour), asItWas(hour)], [[true], []]);
    assert.deepEqual(opened(hour, turned), ['unannounced-differs']);
  });

  it('finds a notice that somebody wrote afterwards', () => {
    const happened = voted(meeting, 'matter:late');
    const named = (fact: Fact): Fact =>
      fact.type === 'meetingCalled' ? { ...fact, agenda: [...(fact.agenda ?? []), 'matter:late'] } : fact;
    assert.deepEqual(findings(happened, named), ['unannounced-differs']);
  });

  it('counts what is on no item as in no notice', () => {
    const happened = played(meeting, [ANNA, there, STARTS], [ANNA, openVote(), STARTS]).happened;
    assert.deepEqual([saidOf(happened), asItWas(happened)], [[true], []]);
    assert.deepEqual(opened(happened, turned), ['unannounced-differs']);
  });
});
