import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { View } from '../../src/capabilities/index.ts';
import { literalRun, literally, withLiteralTexts } from '../../src/chat/literal-text.ts';
import { renderView } from '../../src/chat/render.ts';
import { partsOf } from '../support/card-parts.ts';
import { HOSTILE } from '../support/hostile.ts';
import { cases } from './cases.ts';
import { property } from '../support/property.ts';

/** What CommonMark shows of a text in which every special character is escaped. */
const shown = (escaped: string): string => escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const oneLine = (text: string): string => text.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();

describe('texts on cards are literal', () => {
  for (const [typed, escaped] of [
    ['[klicka](http://x)', '\\[klicka\\](http://x)'],
    ['**x** och _y_', '\\*\\*x\\*\\* och \\_y\\_'],
    ['<script>', '\\<script\\>'],
    ['{{DATE(2026-01-01T00:00:00Z,SHORT)}}', '{\\{DATE(2026-01-01T00:00:00Z,SHORT)}}'],
    ['{{{TIME(x)}}', '{{\\{TIME(x)}}'],
    ['# rubrik', '\\# rubrik'],
    ['- punkt', '\\- punkt'],
    ['1. punkt', '1\\. punkt'],
    ['&lt; men R&D', '\\&lt; men R&D'],
    ['§ 4 (bilaga) – 50 % & 2-3 st, kl. 9.30!', '§ 4 (bilaga) – 50 % & 2-3 st, kl. 9.30!'],
    ['rad\n\n- två', 'rad - två'],
    ['${1+1}', '${1+1}'],
  ] as const) {
    it(typed, () => assert.equal(literally(typed), escaped));
  }

  property('shows what was typed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('*_[]()<>{}\\`~#&;1.-+ \nåa')) }),
        (typed) => {
          assert.equal(shown(literally(typed)), oneLine(typed));
        },
      ),
    );
  });

  property('leaves nothing that a client would format', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const unescaped = literally(typed).replace(/\\[!-/:-@[-`{-~]/g, '');
        assert.doesNotMatch(unescaped, /[\\`*_~[\]<>]|\{\{(?:DATE|TIME)\(/);
      }),
    );
  });
});

describe('texts of runs are literal', () => {
  for (const [typed, shows] of [
    ['**Fet** [länk](http://x) & <b>', '**Fet** [länk](http://x) & <b>'],
    ['{{DATE(2026-01-01T00:00:00Z,SHORT)}}', '{\u2060{DATE(2026-01-01T00:00:00Z,SHORT)}}'],
    ['{{{TIME(x)}}', '{{\u2060{TIME(x)}}'],
    ['Rösta: ', 'Rösta: '],
    ['rad\n\n- två', 'rad - två'],
  ] as const) {
    it(typed, () => {
      const run = { type: 'TextRun', text: typed, weight: 'Bolder' };
      const card = { type: 'RichTextBlock', inlines: [run] };
      assert.deepEqual(withLiteralTexts(card), { ...card, inlines: [{ ...run, text: shows }] });
    });
  }

  property('shows what was typed on one line, and nothing that a client would format', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom('{', '{{', 'DATE(', 'TIME(', '}}', '\n', ' '), fc.string()),
    );
    fc.assert(
      fc.property(parts, (typed) => {
        const run = literalRun(typed.join(''));
        assert.equal(run.replaceAll('\u2060', '').trim(), oneLine(typed.join('').replaceAll('\u2060', '')));
        assert.doesNotMatch(run, /\{\{(?:DATE|TIME)\(|[\t\r\n\v\f\u0085\u2028\u2029]/);
      }),
    );
  });
});

it('a drop-down list shows its choices as they are, others read them as Markdown', () => {
  const choices = [{ title: '1. [Ny] lokal', value: '1.' }];
  const list = { type: 'Input.ChoiceSet', style: 'compact', choices };
  assert.deepEqual(withLiteralTexts(list), list);
  assert.notDeepEqual(withLiteralTexts({ ...list, style: 'expanded' }), { ...list, style: 'expanded' });
});

describe('templates never evaluate what people typed', () => {
  const open = cases['vote.open'];
  const withQuestion = (question: string): View => {
    assert.ok(open?.view === 'vote');
    return { ...open, question };
  };
  const questionOn = (question: string): string => {
    const heading = partsOf(renderView(withQuestion(question), 'sv').card).find(
      ({ style }) => style === 'heading',
    );
    return shown(String(heading?.text));
  };

  for (const typed of [
    HOSTILE,
    '${1+1}',
    '${$root.vote}',
    '`${1+1}`',
    '${',
    '2026-01-01T00:00:00Z',
    '42',
    'true',
  ]) {
    it(typed.slice(0, 40), () => assert.equal(questionOn(typed), typed));
  }

  property('any question comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (typed) => {
        fc.pre(oneLine(typed) !== '');
        assert.equal(questionOn(typed), oneLine(typed));
      }),
      { numRuns: 200 },
    );
  });
});
