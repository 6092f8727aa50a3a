import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { en } from '../../src/cards/texts/en.ts';
import { sv } from '../../src/cards/texts/sv.ts';
import type { TextKey } from '../../src/cards/texts.ts';

const keys = Object.keys(sv) as TextKey[];

/** The names in an ICU message: `{name}` and `{name, plural, …}`; not what a number is called, as in `=1 {one}`. */
const parameters = (message: string): readonly string[] =>
  [...new Set(Array.from(message.matchAll(/(?<!=\d )\{(\w+)(?=[},])/g), ([, name]) => name ?? ''))].sort();

/** The same in both languages: names, signs and words that are. */
const SHARED = new Set<TextKey>([
  'decision.number',
  'button.status',
  'command.status',
  'command.problem',
  'choose.forum',
  'seats.in',
  'seats.optional',
  'status.open-vote',
  'status.report',
  'report.title',
  'report-form.draft',
  'status.decision',
  'open-votes.choice',
  'decisions.line',
  'result.summary',
  'result.heading',
  'result.count-names',
  'result.recusal',
  'held.kicker',
  'held.leader.leader',
  'item.numbered',
  'item.state',
  'item.decided.otherwise',
  'live-agenda.with-source',
  'live-agenda.without-source',
  'attendance-form.person',
  'item-form.reserve.decision-choice',
  'minutes.kicker',
  'minutes.extra-because',
  'minutes.vote-outcome',
  'minutes.count',
  'minutes.other',
]);

describe('texts', () => {
  it('are as many in both languages', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(sv).sort());
  });

  it('take the same parameters in both languages', () => {
    for (const key of keys) assert.deepEqual(parameters(en[key]), parameters(sv[key]), key);
  });

  it('are translated', () => {
    const same = keys.filter((key) => en[key] === sv[key] && !SHARED.has(key));
    const wordless = same.filter((key) => sv[key].replace(/\{\w+\}/g, '').match(/\p{L}/u) === null);
    assert.deepEqual(same, wordless);
  });

  it('hold no double space, straight quote or emoji', () => {
    for (const text of [...Object.values(sv), ...Object.values(en)]) {
      assert.doesNotMatch(text, / {2}|"|'|\p{Extended_Pictographic}/u, text);
    }
  });

  it('are all said somewhere', () => {
    const folder = new URL('../../src/cards/', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('texts/'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const computed = Array.from(
      sources.matchAll(/`([\w.-]+\.)\$\{[^}]+\}([\w.-]*)`/g),
      ([, start = '', end = '']) => ({
        start,
        end,
      }),
    );
    const unsaid = keys.filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        !computed.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    );
    assert.deepEqual(unsaid, []);
  });
});
