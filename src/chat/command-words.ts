import type { CommandName } from '../capabilities/overview/requests.ts';
import type { Language } from '../partnership/domain/state.ts';

/**
 * What people type, as in the product's command table: one word or two. Both languages' words work in every chat.
 */
export const COMMAND_WORDS: Readonly<Record<CommandName, readonly string[]>> = {
  help: ['hjälp', 'help'],
  register: ['registrera', 'register'],
  status: ['status', 'partnerskap', 'partnership'],
  meeting: ['möte', 'meeting'],
  'extra-meeting': ['extra möte', 'extra meeting', 'extramöte'],
  agenda: ['dagordning', 'agenda'],
  vote: ['rösta', 'vote'],
  close: ['stäng', 'close'],
  decisions: ['beslut', 'decisions'],
  rules: ['regler', 'reglerna', 'rules'],
  problem: ['problem', 'problemen', 'problems'],
  report: ['rapport', 'rapporter', 'report', 'reports'],
  deadlines: ['frister', 'deadlines'],
  minutes: ['protokoll', 'protokollet', 'minutes'],
  amendment: ['ändring', 'ändringar', 'ändra avtalet', 'amendment', 'amendments'],
  language: ['språk', 'language'],
};

export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['sv', 'svenska', 'swedish'],
  en: ['en', 'engelska', 'english'],
};

/** Words that may follow `stäng` without making it mean something else than the vote. */
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

/** Words that after `stäng` mean the meeting. */
export const CLOSE_MEETING_WORDS = ['mötet', 'möte', 'the', 'meeting', 'nu', 'now', 'tack', 'please'];

/** These change nothing in the partnership: a word that is nearly one of them may be taken for it. */
export const HARMLESS: ReadonlySet<CommandName> = new Set([
  'help',
  'register',
  'status',
  'agenda',
  'decisions',
  'rules',
  'problem',
  'report',
  'deadlines',
  'minutes',
]);

/** For comparing words: case, accents (å, ä, ö typed as a, a, o) and punctuation around the word fall away. */
export const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
