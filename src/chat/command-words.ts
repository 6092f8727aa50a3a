import type { SmallTalk } from '../capabilities/overview/requests.ts';
import type { Language } from '../partnership/domain/state.ts';

export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['sv', 'svenska', 'swedish'],
  en: ['en', 'engelska', 'english'],
};

/** Words that may follow `avsluta` without making it mean something else than the vote. */
export const CLOSE_WORDS = [
  'omröstningen',
  'omröstning',
  'röstningen',
  'nu',
  'tack',
  'the',
  'vote',
  'now',
  'please',
];

/** Words that after `avsluta` mean the meeting. */
export const CLOSE_MEETING_WORDS = ['mötet', 'möte', 'the', 'meeting', 'nu', 'now', 'tack', 'please'];

/** How people begin, or all they say, without asking for anything: one word or several. */
export const SMALL_TALK: Readonly<Record<SmallTalk['said'], readonly string[]>> = {
  greeting: [
    ...['hej', 'hejsan', 'hejhej', 'hallå', 'halloj', 'tja', 'tjena', 'god morgon', 'godmorgon', 'god dag'],
    ...['god kväll', 'hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening'],
  ],
  thanks: ['tack', 'tackar', 'thanks', 'thank you', 'thx', 'cheers'],
  fine: ['ok', 'okej', 'okey', 'bra', 'toppen', 'perfekt', 'okay', 'great', 'good'],
  undo: ['ångra', 'avbryt', 'ta bort', 'radera', 'undo', 'cancel', 'delete', 'remove'],
  'ballot-typed': ['ja', 'nej', 'avstår', 'jäv', 'yes', 'no', 'abstain', 'recusal'],
};

/** For comparing words: case, accents (å, ä, ö typed as a, a, o) and punctuation around the word fall away. */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
