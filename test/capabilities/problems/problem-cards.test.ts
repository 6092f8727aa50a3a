import assert from 'node:assert/strict';
import { MOST_EVENTS_SHOWN } from '../../../src/capabilities/problems/present.ts';
import type { ProblemView } from '../../../src/capabilities/problems/present.ts';

import { renderMessage, renderView } from '../../../src/chat/render.ts';
import { LONGEST_ANSWER, LONGEST_PROBLEM } from '../../../src/capabilities/problems/domain/rules.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { problemCases, problemRefusals } from './problems-cases.ts';

const LARGEST_CARD = 28 * 1024;

const viewOf = (name: string): ProblemView => {
  const view = problemCases[name];
  if (!view) throw new Error(`no case ${name}`);
  return view;
};
const rendered = (name: string): object => renderView(viewOf(name), 'sv').card;
const titles = (name: string): readonly unknown[] =>
  partsOfType(rendered(name), 'Action.').map(({ title }) => title);

describe('the problem’s card', () => {
  it('has the buttons for what can still be done', () => {
    const [acknowledge, more, resolve] = ['Bekräfta mottagandet', 'Visa mer', 'Markera som löst'];
    const raise = 'Lyft till styrgruppen';
    assert.deepEqual(titles('problem.reported'), [acknowledge, 'Svara', more, resolve, raise]);
    assert.deepEqual(titles('problem.acknowledged'), ['Svara', more, resolve, raise]);
    assert.deepEqual(titles('problem.raised-all-the-way'), ['Svara', more, resolve]);
    assert.deepEqual(titles('problem.resolved'), [more]);
    assert.ok(!titles('problem.own').includes(acknowledge), 'not offered to the party that reported it');
  });

  it('says how long it waits and who is next, each with where that comes from (N12-23)', () => {
    const text = JSON.stringify(rendered('problem.reported')).replaceAll('\u00a0', ' ');
    assert.match(
      text,
      /före den 16 februari 2025 kl\. 8\.00\. Annars .* till styrgruppen \(avtalet, avsnitt 12\)/,
    );
    assert.match(text, /Väntetiden är 3 dagar \(förval, avtalet anger inget\)/);
    assert.match(text, /”samt lyfta det till styrgruppen/);
  });

  it('stays small however much is written about the problem', () => {
    const reported = viewOf('problem.reported') as Extract<ProblemView, { view: 'problem' }>;
    const event = {
      what: 'answered',
      by: 'astrid',
      name: 'Förnamn Efternamnsson-Åkerström',
      at: reported.reportedAt,
      forum: undefined,
      role: undefined,
    } as const;
    const { card } = renderView(
      {
        ...reported,
        text: 'å'.repeat(LONGEST_PROBLEM),
        history: Array.from({ length: MOST_EVENTS_SHOWN }, () => ({
          ...event,
          text: 'å'.repeat(LONGEST_ANSWER),
        })),
        earlier: 90,
      },
      'sv',
    );
    assert.ok(Buffer.byteLength(JSON.stringify(card)) < LARGEST_CARD);
  });
});

describe('the form for a problem', () => {
  it('keeps what was typed and chosen', () => {
    const values = partsOfType(rendered('problem-form.personal-identity-number'), 'Input.').map(
      ({ value }) => value,
    );
    assert.deepEqual(values, ['Ring 890201-3286', 'difficulty']);
  });

  it('asks for no kind where the agreement names none', () => {
    const form = rendered('problem-form.no-kinds');
    assert.deepEqual(
      partsOfType(form, 'Input.').map(({ id }) => id),
      ['text'],
    );
    const [report] = partsOfType(form, 'Action.');
    assert.equal((report?.['data'] as { kind?: string }).kind, 'problem');
  });

  it('says once for each clause which kinds it names', () => {
    const clauses = (name: string): number =>
      JSON.stringify(rendered(name)).split(/(?:Viktig|Svårighet|Problem)[^"]*: avtalet,/).length - 1;
    assert.equal(clauses('problem-form.norma'), 1);
    assert.equal(clauses('problem-form.brukarskolan'), 2);
  });
});

describe('a refusal about a problem', () => {
  it('names the person and the forum', () => {
    const said = (code: keyof typeof problemRefusals, names: Record<string, string>): string =>
      renderMessage({ message: 'refused', refusal: problemRefusals[code], names }, 'sv');
    assert.match(
      said('problem-acknowledged-already', { m1: 'Bengt Åberg' }),
      /^Bengt Åberg har redan bekräftat/,
    );
    assert.match(said('problem-raised-already', { styrgrupp: 'styrgruppen' }), /redan lyft till styrgruppen/);
  });
});
