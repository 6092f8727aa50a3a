import { words } from '../capabilities/index.ts';
import type { Language } from '../partnership/domain/state.ts';
import { en as verificationEn } from '../verification/words.en.ts';
import { sv as verificationSv } from '../verification/words.sv.ts';
import type { Phrase } from './phrase.ts';
import { Sentence } from './sentence.ts';
import { LOCALES } from './wording.ts';
import { en as answersEn } from './words/answers.en.ts';
import { sv as answersSv } from './words/answers.sv.ts';
import { en as commonEn } from './words/common.en.ts';
import { sv as commonSv } from './words/common.sv.ts';

/** All Swedish wording, as ICU messages. Swedish is the original: its keys are the keys there are. */
export const sv = { ...commonSv, ...words.sv, ...answersSv, ...verificationSv };
export type TextKey = keyof typeof sv;
/** All English wording: the same keys and parameters as the Swedish. */
export const en: Readonly<Record<TextKey, string>> = {
  ...commonEn,
  ...words.en,
  ...answersEn,
  ...verificationEn,
};

/**
 * What a text's parameters are filled with; `sentence.ts` says how each is put into words. A parameter that is left
 * out is an error, never a gap in a sentence.
 */
export type Values = Readonly<Record<string, unknown>>;

/** Says a text in one language. */
export interface Say {
  (key: TextKey, values?: Values): string;
  /** @throws where there is no such text */
  phrase(phrase: Phrase): string;
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
    {
      language,
      phrase(phrase: Phrase): string {
        if (!isTextKey(phrase.say)) throw new Error(`no text ${phrase.say}`);
        return say(phrase.say, phrase);
      },
    },
  );
  return say;
}

/** One per language: each text is compiled the first time it is said. */
export const speak: Readonly<Record<Language, Say>> = { sv: speaker('sv'), en: speaker('en') };
