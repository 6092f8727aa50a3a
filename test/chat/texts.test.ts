import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { COMMANDS } from '../../src/capabilities/overview/commands.ts';
import { en } from '../../src/chat/words.ts';
import { sv } from '../../src/chat/words.ts';
import type { TextKey } from '../../src/chat/words.ts';

const keys = Object.keys(sv) as TextKey[];

/** The names that a message says or chooses by, wherever in it they stand. */
const parameters = (message: string): readonly string[] =>
  [...new Set(parametersIn(parse(message, { ignoreTag: true })))].sort();

const parametersIn = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element) || isTagElement(element)) return [];
    const chosen = isSelectElement(element) || isPluralElement(element) ? Object.values(element.options) : [];
    return [element.value, ...chosen.flatMap(({ value }) => parametersIn(value))];
  });

/** What is left of a message without what it is given. */
const ownWords = (message: string): string =>
  parse(message, { ignoreTag: true })
    .map((element) => (isLiteralElement(element) ? element.value : ''))
    .join('');

/** The same in both languages: names, signs and words that are. */
const SHARED = new Set<TextKey>([
  'decision.number',
  'button.status',
  'choose.forum',
  'choose-forum.button',
  'seats.in',
  'status.report',
  'report.title',
  'report-form.draft',
  'status.decision',
  'decisions.line',
  'result.summary',
  'result.heading',
  'result.count-names',
  'held.kicker',
  'item.numbered',
  'item.state',
  'attendance-form.person',
  'item-form.reserve.decision-choice',
  'minutes.extra-because',
  'minutes.vote-outcome',
  'minutes.count',
  'minutes.other',
]);

/** Code that says texts or puts them in views as phrases, and files that hold them. */
const SPEAKING = /^(?:chat\/.*|verification\/.*|capabilities\/[^/]+\/[^/]*)\.ts$/;
const WORDS = /\bwords\b.*\b(?:sv|en)\.ts$/;

const helpLabels = Object.values(COMMANDS).flatMap(({ does, example = [] }) => [does, example].flat());
const helpTexts = helpLabels.flatMap((label) => Object.values(label));

describe('texts', () => {
  it('are as many in both languages', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(sv).sort());
  });

  it('take the same parameters in both languages', () => {
    for (const key of keys) assert.deepEqual(parameters(en[key]), parameters(sv[key]), key);
  });

  it('are translated', () => {
    const same = keys.filter((key) => en[key] === sv[key] && !SHARED.has(key));
    const wordless = same.filter((key) => ownWords(sv[key]).match(/\p{L}/u) === null);
    assert.deepEqual(same, wordless);
    assert.deepEqual(
      helpLabels.filter((label) => label.sv === label.en),
      [],
    );
  });

  it('hold no double space, straight quote or emoji', () => {
    for (const text of [...Object.values(sv), ...Object.values(en), ...helpTexts]) {
      assert.doesNotMatch(text, / {2}|"|'|\p{Extended_Pictographic}/u, text);
    }
  });

  it('are all said somewhere', () => {
    const code = read('../../src/', (file) => SPEAKING.test(file) && !WORDS.test(file));
    const templates = read('../../cards/', (file) => file.endsWith('.json'));
    const computed = [
      ...Array.from(code.matchAll(/`([\w.-]+\.)\$\{[^}]+\}([\w.-]*)`/g)),
      // Those that templates put together: `concat('start.', name)`, `concat('start.', name, '.end')`.
      ...Array.from(templates.matchAll(/concat\('([\w.-]+)', [\w.$]+(?:, '([\w.-]+)')?\)/g)),
    ].map(([, start = '', end = '']) => ({ start, end }));
    const sources = code + templates;
    const unsaid = keys.filter(
      (key) =>
        !sources.includes(`'${key}'`) &&
        // In a list that a template goes through.
        !templates.includes(`"${key}"`) &&
        !computed.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    );
    assert.deepEqual(unsaid, []);
  });

  it('are there for every phrase', () => {
    const code = read('../../src/', (file) => !WORDS.test(file));
    const phrases = Array.from(code.matchAll(/\bsay: (?:'([\w.-]+)'(?! in)|`([\w.-]+)\$\{)/g));
    assert.ok(phrases.length > 50, 'the phrases were found');
    const without = phrases.filter(([, whole, start]) =>
      whole === undefined
        ? !keys.some((key) => key.startsWith(start ?? ''))
        : !keys.some((key) => key === whole),
    );
    assert.deepEqual(
      without.map(([phrase]) => phrase),
      [],
    );
  });
});

function read(folder: string, wanted: (file: string, text: string) => boolean): string {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .map((file) => ({ file, text: readFileSync(new URL(file, url), 'utf8') }))
    .filter(({ file, text }) => wanted(file, text))
    .map(({ text }) => text)
    .join('\n');
}
