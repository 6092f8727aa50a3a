import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { en, sv } from '../../src/chat/words.ts';
import type { TextKey } from '../../src/chat/words.ts';
import type { View } from '../../src/capabilities/index.ts';
import type { Language } from '../../src/partnership/domain/state.ts';
import { cases } from './cases.ts';
import { drawn } from './drawn.ts';

/** Words that people never see, why, and the texts in which one has a meaning of its own. */
const FORBIDDEN: Readonly<
  Record<Language, readonly (readonly [word: RegExp, meant?: readonly TextKey[]])[]>
> = {
  sv: [
    // A journal is the file on a client.
    [/journal/iu],
    // The partnership's clients, of whom nothing is written.
    [
      /deltagar/iu,
      [
        'problem-form.no-clients',
        'action-form.no-clients',
        'item-form.note.explanation',
        'report-form.explanation',
        'report-form.explanation-draft',
      ],
    ],
    // Votes and meetings are ended with one verb: avsluta.
    [/stäng/iu],
    // Parties to a partnership are not opponents.
    [/motpart/iu],
    // Grupp.
    [/(?<!\p{L})forum/iu],
    // Företrädare.
    [/representant/iu],
    // Skriva under.
    [/underteckn/iu],
    // One cannot tell who is meant.
    [/(?<!\p{L})hen(?:s|om)?(?!\p{L})/iu],
    // No minutes say so of an item.
    [/(?<!\p{L})behandlat(?!\p{L})/iu],
    // Explained where it is done, and nowhere else.
    [/acklamation/iu, ['item-form.decide.explanation']],
    // The bot is called by its name, or says I.
    [/(?<!\p{L})bot(?:en|ten)?(?!\p{L})/iu],
    // Förval.
    [/(?<!\p{L})standard/iu],
  ],
  en: [
    [/journal/iu],
    [/(?<!\p{L})commits?(?!\p{L})/iu],
    // In American English what is taken up, in British what is put off.
    [/(?<!\p{L})tabled?(?!\p{L})/iu],
    [/counterpart/iu],
    [/(?<!\p{L})forum/iu],
    [
      /participant/iu,
      [
        'problem-form.no-clients',
        'action-form.no-clients',
        'item-form.note.explanation',
        'report-form.explanation',
        'report-form.explanation-draft',
      ],
    ],
    [/(?<!\p{L})bot(?!\p{L})/iu],
    [/(?<!\p{L})write @/iu],
  ],
};
const TEXTS = { sv, en };
const LANGUAGES = ['sv', 'en'] as const;

/** In English a record has a journal of commits; whoever runs `npm run verify` is told of it in those words. */
const isOfTheRecord = (key: TextKey, language: Language): boolean =>
  language === 'en' && key.startsWith('verify.');

/** What each forbidden word is found in. */
const found = (language: Language, text: string, key?: TextKey): readonly string[] =>
  FORBIDDEN[language]
    .filter(([word, meant = []]) => word.test(text) && !(key && meant.includes(key)))
    .map(([word]) => `${word.source} in: ${text}`);

describe('words that people never see', () => {
  for (const language of LANGUAGES) {
    it(`stand in no text (${language})`, () => {
      const texts = Object.entries(TEXTS[language]) as [TextKey, string][];
      assert.deepEqual(
        texts
          .filter(([key]) => !isOfTheRecord(key, language))
          .flatMap(([key, text]) => found(language, ownWords(parse(text, { ignoreTag: true })), key)),
        [],
      );
    });

    it(`stand in no label of the program, such as a command's help (${language})`, () => {
      const labels = labelsInCode(language);
      assert.ok(labels.length > 40, 'the labels were found');
      assert.deepEqual(
        labels.flatMap((label) => found(language, label)),
        [],
      );
    });

    it(`stand in no label of an agreement, where only the clients are meant (${language})`, () => {
      const names = new RegExp(partyNames().join('|'), 'gu');
      const labels = agreements().flatMap((agreement) => labelsOf(agreement, language));
      assert.ok(labels.length > 100, 'the labels were found');
      const inLabel = (label: string): readonly string[] =>
        found(language, label.replaceAll(names, '')).filter(
          (word) => !/^(?:deltagar|participant) /u.test(word),
        );
      assert.deepEqual(labels.flatMap(inLabel), []);
    });

    it(`stand in nothing that the shop says of the app (${language})`, () => {
      const texts = shopTexts(language);
      assert.ok(texts.length >= 4, 'the texts were found');
      assert.deepEqual(
        texts.flatMap((text) => found(language, text)),
        [],
      );
    });

    it(`stand on no card, but for what people and agreements wrote (${language})`, () => {
      for (const [name, view] of Object.entries(cases)) {
        const own = ownOn(view, language);
        assert.deepEqual(
          own.flatMap((text) => found(language, text)),
          [],
          name,
        );
      }
    });
  }
});

/** What a text says itself, whatever it chooses: not the names of what it is given. */
const ownWords = (elements: readonly MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      const chosen =
        isSelectElement(element) || isPluralElement(element) ? Object.values(element.options) : [];
      return ` ${chosen.map(({ value }) => ownWords(value)).join(' ')} `;
    })
    .join('');

/** What is said on the card, without what the view was given to show and the sentences that may say the word. */
function ownOn(view: View, language: Language): readonly string[] {
  const given = stringsIn(view)
    .map((text) => onOneLine(text).replace(/\.$/u, ''))
    // A single word is as likely a choice of ours as anything that was written; names and texts have more.
    .filter((text) => text.includes(' ') && found(language, text).length > 0);
  const meant = FORBIDDEN[language].flatMap(([, keys = []]) => keys.map((key) => TEXTS[language][key]));
  const taken = [...given, ...meant].sort((one, other) => other.length - one.length);
  return saidOn(drawn(view, language).card).map((text) =>
    taken.reduce((left, part) => left.replaceAll(part, '…'), onOneLine(text)),
  );
}

const onOneLine = (text: string): string =>
  text
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replaceAll(/[ \t\r\n]+/gu, ' ')
    .trim();

/** Keys under which a card says something to people; what a field holds, people have typed. */
const SAYS = new Set([
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'fallbackText',
  'tooltip',
  'x',
]);

function saidOn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(saidOn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    // What a choice sends is not said, only what it is called.
    if (key === 'choices' && Array.isArray(value))
      return value.map((choice: { readonly title: unknown }) => String(choice.title));
    // What a button sends is not said; what a chart shows is.
    if (typeof value !== 'string') return key === 'data' && !Array.isArray(value) ? [] : saidOn(value);
    return SAYS.has(key) || (key === 'value' && !('type' in node)) ? [value] : [];
  });
}

/** Every string in it but the keys of our own texts. */
function stringsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node)
    .filter(([key]) => key !== 'say' && key !== 'view')
    .flatMap(([, value]) => stringsIn(value));
}

function labelsInCode(language: Language): readonly string[] {
  const folder = new URL('../../src/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\bwords\b.*\b(?:sv|en)\.ts$/.test(file))
    .flatMap((file) =>
      Array.from(
        readFileSync(new URL(file, folder), 'utf8').matchAll(new RegExp(`\\b${language}: '([^']+)'`, 'gu')),
        ([, label = '']) => label,
      ),
    );
}

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const agreements = (): readonly unknown[] =>
  ['agreements/norma.json', 'agreements/brukarskolan.json'].map(json);

/** As an agreement calls things, in our words; its own words stand in quotes. */
function labelsOf(node: unknown, language: Language): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === language && typeof value === 'string' ? [value] : labelsOf(value, language),
  );
}

const partyNames = (): readonly string[] =>
  agreements().flatMap((agreement) =>
    (agreement as { parties: { name: string; shortName: string }[] }).parties.flatMap(
      ({ name, shortName }) => [name, shortName],
    ),
  );

function shopTexts(language: Language): readonly string[] {
  if (language === 'en') return Object.values(json('manifest/en.json') as Record<string, string>);
  const { name, description } = json('manifest/manifest.json') as Record<string, Record<string, string>>;
  return [name, description].flatMap((texts) => Object.values(texts ?? {}));
}
