import assert from 'node:assert/strict';
import { presentResult } from '../../../src/capabilities/results/present.ts';
import type { ResultView } from '../../../src/capabilities/results/present.ts';
import { presentDecisions } from '../../../src/capabilities/results/present-decisions.ts';
import { UNHANDLED } from '../../../src/capabilities/meetings/domain/handling.ts';
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
import { textsOf } from '../../support/card-faults.ts';
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
    const view = presentResult(
      { ...large, result: countVote(large, NO_BALLOT_BOX, 'everyone-voted') },
      state,
      sixty,
    );
    assert.ok(bytes(renderView(view, 'sv').card) < LARGEST_CARD);
  });

  it('says in its headline what came of it, and in numbers why', () => {
    const headlines = Object.entries({
      adopted: 'Antaget med 3 röster mot\u00a01',
      unopposed: 'Antaget med 2 röster, ingen emot',
      rejected: 'Inte antaget, 1\u00a0ja mot 2\u00a0nej',
      tied: 'Inte antaget – lika röstetal, 1\u00a0mot\u00a01',
      'casting-vote': 'Antaget med ordförandens utslagsröst',
      'not-quorate': 'Inget beslut – gruppen var inte beslutsför',
      'nobody-voted': 'Inget beslut – ingen röstade',
      chosen: `Valt: ${resultNamed('result.chosen').chosen}`,
    });
    for (const [name, headline] of headlines) {
      const { card } = renderView(resultNamed(`result.${name}`), 'sv');
      const [shown] = partsOfType(card, 'TextBlock').filter(({ style }) => style === 'heading');
      assert.equal(shown?.text, headline, name);
    }
    const texts = textsOf(renderView(resultNamed('result.adopted'), 'sv').card).join('\n');
    assert.match(texts, /3 röstade ja och 1 nej\. Det behövdes minst 3 ja/);
  });

  it('has a line for each answer that somebody gave, and none for the others', () => {
    const lines = (name: string) =>
      partsOfType(renderView(resultNamed(name), 'sv').card, 'ColumnSet').map((row) =>
        partsOfType(row, 'Text')
          .flatMap(({ type, text }) => (type === 'RichTextBlock' ? [] : [text]))
          .join(''),
      );
    assert.deepEqual(lines('result.adopted'), ['3Ja Anna Ek, Bo Åström och Cecilia Norén', '1Nej Dan Öberg']);
    assert.deepEqual(lines('result.secret'), ['2Ja', '1Nej', '2Röstade inte Cecilia Norén och Eva Lind']);
  });

  it('draws bars where there are three alternatives or many voters, and says them where it cannot', () => {
    const { card } = renderView(resultNamed('result.chosen'), 'sv');
    const [chart] = partsOfType(card, 'Chart.');
    assert.deepEqual(chart?.['data'], [
      { x: 'Rosenlund', y: 1, color: 'categoricalBlue' },
      { x: 'Stadsmissionens lokal på Hisingen, där …', y: 2, color: 'categoricalBlue' },
      { x: 'Vi ses digitalt', y: 1, color: 'categoricalBlue' },
      { x: 'Avstår', y: 1, color: 'neutral' },
    ]);
    assert.match(JSON.stringify(chart['fallback']), /Rosenlund: 1, .* Vi ses digitalt: 1 och Avstår: 1/);
    assert.deepEqual(partsOfType(renderView(resultNamed('result.adopted'), 'sv').card, 'Chart.'), []);
    assert.equal(partsOfType(renderView(resultNamed('result.sixty'), 'sv').card, 'Chart.').length, 1);
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
      assert.ok(!partsOfType(card, 'Action.').some(({ title }) => title === 'Ta om omröstningen'), name);
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
    const planned = {
      id: 'meeting',
      forum: vote.forum,
      kind: 'ordinary' as const,
      draftedBy: 'anna',
      draftedAt: vote.openedAt,
      order: [],
      answers: new Map(),
      startsAt: vote.openedAt,
      moves: [],
      told: [],
      undone: 0,
    };
    const meeting = {
      ...planned,
      status: 'closed' as const,
      asCalled: { ...planned, status: 'called' as const },
      leader: 'anna',
      openedAt: vote.openedAt,
      closedAt: vote.openedAt,
      seats: [],
      attendance: [],
      openedWith: [],
      marks: [],
      coOpted: [],
      proposals: 0,
      today: new Map(),
      concerns: new Map(),
      agenda: [],
      notes: [],
      approvals: [],
      handling: UNHANDLED,
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
      const shown = partsOfType(card, 'RichTextBlock').length;
      assert.ok(bytes(card) < LARGEST_CARD && shown > 2, `${bytes(card)} bytes, ${shown} decisions`);
      assert.ok(JSON.stringify(card).includes(`de ${shown} senaste av 200`));
    });
});
