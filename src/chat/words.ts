import type { Language } from '../partnership/domain/state.ts';
import { LOCALES } from './locales.ts';
import { Sentence } from './sentence.ts';
import { en } from './words/en.ts';
import { sv } from './words/sv.ts';
import type { TextKey } from './words/sv.ts';

export type { TextKey } from './words/sv.ts';

/**
 * What a text's parameters are filled with; `sentence.ts` says how each is put into words. A parameter that is left
 * out is an error, never a gap in a sentence.
 */
export type Values = Readonly<Record<string, unknown>>;

/** Says a text in one language. */
export interface Say {
  (key: TextKey, values?: Values): string;
  readonly language: Language;
}

const wordings: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { sv, en };

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(sv, key);

function speaker(language: Language): Say {
  const compiled = new Map<TextKey, Sentence>();
  const say: Say = Object.assign(
    (key: TextKey, values: Values = {}): string => {
      const sentence = compiled.get(key) ?? new Sentence(wordings[language][key], LOCALES[language]);
      compiled.set(key, sentence);
      return sentence.say(say, values);
    },
    { language },
  );
  return say;
}

/** One per language: each text is compiled the first time it is said. */
export const speak: Readonly<Record<Language, Say>> = { sv: speaker('sv'), en: speaker('en') };
