import assert from 'node:assert/strict';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import type { ResultView } from '../../../src/capabilities/results/present.ts';
import { presentDecisions } from '../../../src/capabilities/results/present-decisions.ts';
import { renderView } from '../../../src/chat/render.ts';
import { Directory } from '../../../src/partnership/members.ts';
import { alternativeIdSchema, NO_BALLOT_BOX } from '../../../src/partnership/domain/choice.ts';
import type { Ballot } from '../../../src/partnership/domain/choice.ts';
import { countVote } from '../../../src/capabilities/voting/domain/count.ts';
import {
  LONGEST_ALTERNATIVE,
  LONGEST_QUESTION,
  LONGEST_REOPENING_REASON,
} from '../../../src/capabilities/voting/domain/opening.ts';
import { button, partsOfType } from '../../support/card-parts.ts';
import { people, voted } from '../../support/voted.ts';
import { resultCases } from './result-cases.ts';

const LARGEST_CARD = 28 * 1024;
const bytes = (card: object): number => Buffer.byteLength(JSON.stringify(card));

function resultNamed(name: string): ResultView {
  const view = resultCases[name];
  if (view?.view !== 'result') throw new Error(`no result ${name}`);
  return view;
}

describe('the result card', () => {
  it('stays small with sixty electors, six long alternatives and a long question', () => {
    const { state, vote } = voted({});
    const members = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const ids = alternativeIdSchema.options;
    const large = {
      ...vote,
      question: 'å'.repeat(LONGEST_QUESTION),
      alternatives: ids.map((id) => ({
        id,
        text: `${id} ${'ö'.repeat(LONGEST_ALTERNATIVE - id.length - 1)}`,
      })),
      rule: { kind: 'plurality' } as const,
      register: members.map((member) => ({ member, seat: member, party: 'p', servesFor: 'anna' })),
      ballots: new Map<string, Ballot>(
        members.map((member, index) => [member, ids[index % ids.length] ?? 'abstain']),
      ),
    };
    const sixty = new Directory(
      [...members, 'anna'].map((member) => ({
        partnership: 'p',
        member,
        aadObjectId: member,
        teamsId: member,
        name: `Förnamn Efternamnsson-Åkerström ${member}`,
      })),
    );
    const view = presentResult({ ...large, result: countVote(large, NO_BALLOT_BOX) }, state, sixty);
    assert.ok(bytes(renderView(view, 'sv').card) < LARGEST_CARD);
  });

  it('draws bars that are as long as the votes are many, and says the same in words', () => {
    const { card } = renderView(resultNamed('result.rejected'), 'sv');
    const [chart] = partsOfType(card, 'Chart.');
    const data = chart?.['data'];
    assert.deepEqual(data, [
      { x: 'Ja', y: 1, color: 'categoricalBlue' },
      { x: 'Nej', y: 2, color: 'categoricalBlue' },
      { x: 'Avstår', y: 1, color: 'neutral' },
    ]);
    const widths = partsOfType(chart?.['fallback'], 'ColumnSet').map(({ columns }) =>
      partsOfType(columns, 'Column').map(({ width }) => width),
    );
    assert.deepEqual(widths, [[1, 1], [2], [1, 1]]);
    const [facts] = partsOfType(card, 'FactSet');
    assert.match(JSON.stringify(facts), /"Nej","value":"2 \(Bo Åström och Cecilia Norén\)"/);
  });

  it('draws none where there is nothing to compare', () => {
    for (const name of ['no-votes', 'nobody-voted', 'everyone-recused', 'form-declined']) {
      assert.deepEqual(partsOfType(renderView(resultNamed(`result.${name}`), 'sv').card, 'Chart.'), [], name);
    }
  });

  it('offers to hold the vote again unless that has been done or cannot be', () => {
    button(renderView(resultNamed('result.adopted'), 'sv').card, 'Ta om omröstningen');
    for (const name of ['held-again', 'being-held-again', 'second-round', 'amendment', 'group-rule']) {
      const { card } = renderView(resultNamed(`result.${name}`), 'sv');
      assert.deepEqual(partsOfType(card, 'Action.'), [], name);
    }
  });
});

describe('the decision log', () => {
  /** Of 200 decisions with all that there can be to say of them, in such letters. */
  const longLog = (letter: string) => {
    const { state, vote } = voted({});
    const reason = letter.repeat(LONGEST_REOPENING_REASON);
    const text = letter.repeat(LONGEST_QUESTION);
    const votes = [
      { ...vote, id: 'before' },
      { ...vote, id: 'vote', written: true, earlier: { vote: 'before', reason } },
      { ...vote, id: 'after', earlier: { vote: 'vote', reason } },
    ];
    const decisions = Array.from({ length: 200 }, (_, index) => ({
      number: { year: 2025, number: index + 1 },
      forum: vote.forum,
      at: vote.closedAt,
      text,
      outcome: 'form-declined' as const,
      chosen: letter.repeat(LONGEST_ALTERNATIVE),
      vote: 'vote',
    }));
    const meeting = {
      status: 'closed' as const,
      id: 'meeting',
      forum: vote.forum,
      kind: 'ordinary' as const,
      leader: 'anna',
      draftedBy: 'anna',
      draftedAt: vote.openedAt,
      order: [],
      answers: new Map(),
      startsAt: vote.openedAt,
      openedAt: vote.openedAt,
      closedAt: vote.openedAt,
      seats: [],
      attendance: [],
      agenda: [],
      notes: [],
      approvals: [],
      reservations: decisions.flatMap(({ number }) =>
        Array.from({ length: 5 }, () => ({ by: 'bo', decision: number, text })),
      ),
    };
    return {
      ...state,
      decisions,
      votes: new Map(votes.map((round) => [round.id, round])),
      meetings: new Map([['meeting', meeting]]),
    };
  };

  for (const letter of ['a', 'ö', '*', '"', '\\'])
    it(`shows as many as there is room for, and says how many that is: ${letter}`, () => {
      const { card } = renderView(presentDecisions(longLog(letter), '', people, new Date()), 'sv');
      const shown = partsOfType(card, 'Container').length;
      assert.ok(bytes(card) < LARGEST_CARD && shown > 2, `${bytes(card)} bytes, ${shown} decisions`);
      assert.ok(JSON.stringify(card).includes(`De ${shown} senaste av 200 beslut`));
    });
});
