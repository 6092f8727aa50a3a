import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/partnership.ts';
import { en } from './texts/en.ts';
import { sv } from './texts/sv.ts';
import type { TextKey } from './texts/sv.ts';

export type { TextKey } from './texts/sv.ts';

/** What a text's parameters are filled with. A parameter that is left out is an error, never a gap in a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/** Says a text in one language. */
export interface Say {
  (key: TextKey, values?: Values): string;
  readonly language: Language;
}

export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const wordings: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { sv, en };

function speaker(language: Language): Say {
  const compiled = new Map<TextKey, IntlMessageFormat>();
  const say = (key: TextKey, values: Values = {}): string => {
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(wordings[language][key], LOCALES[language], undefined, {
        ignoreTag: true,
      });
      compiled.set(key, message);
    }
    return String(message.format<string>(values));
  };
  return Object.assign(say, { language });
}

/** One per language: each text is compiled the first time it is said. */
export const speak: Readonly<Record<Language, Say>> = { sv: speaker('sv'), en: speaker('en') };
