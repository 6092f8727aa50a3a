import assert from 'node:assert/strict';
import { waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { waitingMatters } from '../../../../src/capabilities/agenda/domain/waiting-matters.ts';
import { isHeld } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import type { AgendaItem } from '../../../../src/capabilities/meetings/domain/meeting.ts';
import { NOON } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import {
  agenda,
  ANNA,
  BENGT,
  called,
  closed,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  item,
  opened,
  proposal,
  special,
  STARTS,
  stateAfter,
} from '../../meetings/domain/groups.ts';

const decision = (number: number) => ({ year: 2025, number });
const matter = (id: string): AgendaItem => item(`matter:${id}`, { kind: 'proposed', matter: id, by: ANNA });

const after = (...happened: readonly Happened[]): readonly AgendaItem[] => agenda(stateAfter(...happened));
const ids = (items: readonly AgendaItem[]): readonly string[] => items.map(({ id }) => id);
const vote = (id: string, yes: readonly string[], number: number, inForum = forum): Happened[] => [
  [
    ANNA,
    {
      type: 'voteOpened',
      v: 1,
      vote: id,
      forum: inForum,
      question: `Fråga ${id}?`,
      rule: { kind: 'simple' },
      ruleSource: { kind: 'default' },
      register: [
        { seat: 'funktionsstod-1', party: 'funktionsstod', member: ANNA },
        { seat: 'forum-skill-1', party: 'forum-skill', member: BENGT },
      ],
    },
  ],
  [
    ANNA,
    {
      type: 'voteClosed',
      v: 1,
      vote: id,
      cause: 'everyone-voted',
      result: {
        outcome: yes.length === 1 ? 'tied' : 'adopted',
        tally: { yes: yes.length, no: 2 - yes.length, abstain: 0, absent: 0, recused: 0, electors: 2 },
        denominator: { of: 'votes-cast', total: 2, needed: 2 },
      },
      decision: decision(number),
    },
  ],
];

describe('an agenda', () => {
  it('has the standing items with their clauses: to follow and develop the work (N11-16)', () => {
    const activity = after(...inNorma, drafted('m')).find(({ id }) => id === 'standing:activity');
    assert.equal(activity?.source?.kind === 'clause' && activity.source.section, '11 Styrgrupp');
  });

  it('takes up experience and knowledge at every meeting (N14-28)', () => {
    const knowledge = after(...inNorma, drafted('m')).find(({ id }) => id === 'standing:knowledge');
    assert.match(JSON.stringify(knowledge?.source), /erfarenheter och kunskap/);
  });

  it('ends with the next meeting, so that the term gets its meetings (N11-17)', () => {
    const items = ids(after(...inNorma, proposal('a', 'Ny lokal'), drafted('m')));
    assert.deepEqual(items.slice(-4), [
      'matter:a',
      'standing:other',
      'standing:next-meeting',
      'standing:closing',
    ]);
  });

  describe('of a problem (N13-24)', () => {
    const reported: readonly Happened[] = [
      [
        ANNA,
        {
          type: 'problemReported',
          v: 1,
          problem: 'p',
          forum,
          party: 'forum-skill',
          kind: 'problem',
          text: 'x',
        },
      ],
    ];
    const raised: Happened = [ANNA, { type: 'problemRaised', v: 1, problem: 'p', forum }];
    const resolved: Happened = [ANNA, { type: 'problemResolved', v: 1, problem: 'p', note: 'Lagat' }];

    it('has it from when it is raised until it is resolved', () => {
      assert.deepEqual(special(after(...inNorma, ...reported, drafted('m'))), []);
      assert.deepEqual(special(after(...inNorma, ...reported, raised, drafted('m'))), ['problem:p']);
      assert.deepEqual(special(after(...inNorma, ...reported, raised, resolved, drafted('m'))), []);
    });

    it('has it again when a meeting has tabled it, once', () => {
      const tabled: readonly Happened[] = [
        drafted('m0'),
        opened('m0', [item('problem:p', { kind: 'problem', problem: 'p' })]),
        [ANNA, { type: 'matterTabled', v: 1, meeting: 'm0', item: 'problem:p' }],
        closed('m0'),
      ];
      assert.deepEqual(special(after(...inNorma, ...reported, raised, ...tabled, drafted('m'))), [
        'problem:p',
      ]);
    });
  });

  describe('of a first meeting', () => {
    const first = (...happened: readonly Happened[]): readonly string[] =>
      special(after(...inStockholm, ...happened, drafted('m', '2024-02-19T12:00:00.000Z'))).filter((id) =>
        /^first|^chair/.test(id),
      );

    it('has what the agreement makes it decide, with the clause (B-styrgrupp-61, 63)', () => {
      const decisions = first();
      assert.equal(decisions[0], 'first:chair');
      assert.ok(decisions.includes('first:report-content') && decisions.includes('first:statistics'));
      const items = after(...inStockholm, drafted('m'));
      for (const id of decisions) {
        assert.equal(items.find((found) => found.id === id)?.source?.kind, 'clause', id);
      }
    });

    it('keeps each until it is decided, that of the chair until there is one', () => {
      const decided = (of: string): readonly Happened[] => [
        drafted('m0'),
        opened('m0', [item(of, { kind: 'first-meeting' })]),
        [ANNA, { type: 'matterDecided', v: 1, meeting: 'm0', item: of, text: 'Så', decision: decision(1) }],
        closed('m0'),
      ];
      assert.ok(!first(...decided('first:statistics')).includes('first:statistics'));
      assert.ok(first(...decided('first:chair')).includes('first:chair'));
      assert.ok(!first(elected(ANNA)).includes('first:chair'));
    });

    it('is over for who chairs when the term runs out, and when the chair has left (B-styrgrupp-60)', () => {
      assert.ok(!first(elected(ANNA, '2024-02-19')).some((id) => id.startsWith('chair:')));
      assert.ok(first(elected(ANNA, '2024-02-18')).includes('chair:2024-02-18'));
      assert.ok(first(elected('gone')).includes('chair:2025-12-31'));
      assert.ok(!first(elected(ANNA, '2024-02-18'), elected(BENGT)).some((id) => id.startsWith('chair:')));
    });
  });

  describe('of a tied vote (N19-40)', () => {
    it('has it in its own forum, until a meeting has taken it up', () => {
      const tie = [...inNorma, ...vote('v', ['anna'], 1)];
      assert.deepEqual(special(after(...tie, drafted('m'))), ['vote:v']);
      assert.deepEqual(special(after(...inNorma, ...vote('v', [ANNA, BENGT], 1), drafted('m'))), [
        'outside:v',
      ]);
      assert.deepEqual(special(after(...inNorma, ...vote('v', ['anna'], 1, 'other'), drafted('m'))), []);
      const taken: readonly Happened[] = [
        drafted('m0'),
        opened('m0', [item('vote:v', { kind: 'tied-vote', vote: 'v', decision: decision(1) })]),
        [ANNA, { type: 'matterTakenUp', v: 1, meeting: 'm0', item: 'vote:v' }],
        closed('m0'),
      ];
      assert.deepEqual(special(after(...tie, ...taken, drafted('m'))), []);
    });
  });

  describe('of what a representative or another forum wants (B-samverkansgrupp-78)', () => {
    it('has it in the order it came, told apart by where it comes from', () => {
      const items = after(
        ...inStockholm,
        proposal('a', 'Ny lokal'),
        proposal('b', 'Fler platser', { from: 'samverkansgrupp' }),
        drafted('m'),
      );
      assert.deepEqual(
        items.filter(({ id }) => id.startsWith('matter:')).map(({ origin }) => origin.kind),
        ['proposed', 'raised-by-forum'],
      );
      const other = after(
        ...inStockholm,
        proposal('a', 'x'),
        drafted('m', STARTS, { forum: 'samverkansgrupp' }),
      );
      assert.ok(!ids(other).includes('matter:a'));
    });

    it('keeps it when the meeting did not come to it, and not when it was dealt with', () => {
      const held: readonly Happened[] = [drafted('m0'), opened('m0', [matter('a'), matter('b')])];
      const state = stateAfter(
        ...inNorma,
        proposal('a', 'x'),
        proposal('b', 'y'),
        ...held,
        [ANNA, { type: 'matterTakenUp', v: 1, meeting: 'm0', item: 'matter:a' }],
        closed('m0'),
        drafted('m'),
      );
      assert.deepEqual(special(agenda(state)), ['matter:b']);
      assert.deepEqual(
        waitingMatters(state, forum).map(({ id }) => id),
        ['b'],
      );
    });
  });

  describe('of what was put off', () => {
    const held = (meeting: string, at: string, what: Happened): readonly Happened[] => [
      opened(meeting, [matter('a')], at),
      what,
      closed(meeting),
    ];
    const tabled = (meeting: string): Happened => [
      ANNA,
      { type: 'matterTabled', v: 1, meeting, item: 'matter:a' },
    ];
    const referred = (meeting: string): Happened => [
      ANNA,
      { type: 'matterReferredBack', v: 1, meeting, item: 'matter:a', reason: 'Kostnaden saknas' },
    ];
    const decided = (meeting: string): Happened => [
      ANNA,
      { type: 'matterDecided', v: 1, meeting, item: 'matter:a', text: 'Ja', decision: decision(1) },
    ];
    const originOf = (...happened: readonly Happened[]) =>
      after(...inNorma, proposal('a', 'Ny lokal'), ...happened, drafted('m')).find(
        ({ id }) => id === 'matter:a',
      )?.origin;

    it('says at which meeting, and why it was referred back', () => {
      assert.deepEqual(originOf(drafted('m0'), ...held('m0', NOON, tabled('m0'))), {
        kind: 'tabled',
        meeting: 'm0',
      });
      assert.deepEqual(originOf(drafted('m0'), ...held('m0', NOON, referred('m0'))), {
        kind: 'referred-back',
        meeting: 'm0',
        reason: 'Kostnaden saknas',
      });
    });

    it('says so of what every meeting has as well, once', () => {
      const finance = item('standing:finance', { kind: 'standing' });
      const back = (meeting: string): Happened => [
        ANNA,
        { type: 'matterReferredBack', v: 1, meeting, item: finance.id, reason: 'Budgeten saknas' },
      ];
      const once = [...inNorma, drafted('m0'), opened('m0', [finance]), back('m0'), closed('m0')];
      const origin = { kind: 'referred-back', meeting: 'm0', reason: 'Budgeten saknas' } as const;
      const waiting = waitingItems(stateAfter(...once), forum, NOON);
      assert.deepEqual(
        waiting,
        after(...once, drafted('m')).filter(({ id }) => id === finance.id),
      );
      assert.deepEqual(
        waiting.map((one) => one.origin),
        [origin],
      );
      const again = [{ ...finance, origin }];
      const later = '2027-01-20T12:00:00.000Z';
      const twice = [...once, drafted('m1'), opened('m1', again, later), back('m1'), closed('m1')];
      assert.deepEqual(
        after(...twice, drafted('m'))
          .filter(({ id }) => id === finance.id)
          .map((one) => one.origin),
        [{ ...origin, meeting: 'm1' }],
      );
    });

    it('goes by when meetings were held, not when they were planned', () => {
      const [early, late] = ['2025-01-10T12:00:00.000Z', '2025-01-20T12:00:00.000Z'];
      const planned = [drafted('ordinary'), drafted('extra')];
      assert.equal(
        originOf(
          ...planned,
          ...held('extra', early, tabled('extra')),
          ...held('ordinary', late, decided('ordinary')),
        ),
        undefined,
      );
    });
  });

  it('has an opening and a closing that nobody needs to take up', () => {
    const standing = ['standing:opening', 'standing:finance', 'standing:closing'];
    const held = [
      ...inNorma,
      drafted('m'),
      opened(
        'm',
        standing.map((id) => item(id, { kind: 'standing' })),
      ),
    ];
    const outcomes = (...happened: readonly Happened[]): readonly string[] => {
      const meeting = stateAfter(...happened).meetings.get('m');
      return meeting && isHeld(meeting) ? meeting.agenda.map(({ outcome }) => outcome.kind) : [];
    };
    assert.deepEqual(outcomes(...held), ['discussed', 'waiting', 'waiting']);
    assert.deepEqual(outcomes(...held, closed('m')), ['discussed', 'waiting', 'discussed']);
  });

  it('without a meeting is what waits: nothing of what every meeting has', () => {
    const state = stateAfter(...inNorma, proposal('a', 'x'));
    assert.deepEqual(ids(waitingItems(state, forum, NOON)), ['matter:a']);
    assert.deepEqual(waitingItems(stateAfter(...inNorma), forum, NOON), []);
  });

  it('does not change with the notice', () => {
    const happened = [...inNorma, proposal('a', 'x'), drafted('m')];
    assert.deepEqual(after(...happened, called('m')), after(...happened));
  });
});
