import { distance } from 'fastest-levenshtein';
import type { Request } from '../capabilities/index.ts';
import { COMMAND_NAMES, COMMANDS } from '../capabilities/overview/commands.ts';
import type { CommandName } from '../capabilities/overview/commands.ts';
import type { Language } from '../partnership/domain/state.ts';
import { CLOSE_MEETING_WORDS, CLOSE_WORDS, folded, LANGUAGE_WORDS } from './command-words.ts';
import { LONGEST_INPUT } from '../partnership/bounds.ts';
import { personalIdentityNumberIn } from '../partnership/domain/personal-identity-number.ts';
import { parseMoment } from './typed-moment.ts';
import { bareText } from './typed-text.ts';
import { shortened } from '../partnership/shortened.ts';

const LONGEST_SEARCH = 200;
const LONGEST_QUOTED_MESSAGE = 100;
/** Words up to this length may differ in one letter, longer ones in two. */
const SHORT_WORD = 5;
const LONGEST_COMMAND_WORD = 20;
const MOST_WORDS_READ = 30;

/**
 * What a typed message asks for. A word that is exactly a command (but for case, accents and punctuation) is
 * carried out; one that is nearly a command only if it changes nothing. All else gets help, with the command
 * that may have been meant: never a guess that changes something.
 * @param now from which `imorgon` and the like are counted
 */
export function parseTyped(message: string, now: Date): Request {
  const typed = bareText(message);
  if (typed === '') return { ask: 'help' };
  const [word = '', ...rest] = typed.split(' ');
  const spoken = [typed.split(' ', 2).join(' '), word].find((words) => exactly(words) !== undefined) ?? word;
  const command = exactly(spoken);
  const argument = typed.slice(spoken.length).trim();
  if (command) return carriedOut(command, argument, now) ?? notUnderstood(typed, command);
  const near = nearly(word);
  if (near && !COMMANDS[near].changes) return carriedOut(near, argument, now) ?? notUnderstood(typed, near);
  return notUnderstood(typed, near ?? firstCommandIn(rest));
}

/** Undefined when what follows the word makes it unsure what was meant. */
function carriedOut(command: CommandName, argument: string, now: Date): Request | undefined {
  const read = READ[command];
  return argument !== '' && read ? read(argument, now) : COMMANDS[command].asks;
}

/** What follows the words of those commands that take anything. */
const READ: Partial<Record<CommandName, (argument: string, now: Date) => Request | undefined>> = {
  meeting: (argument, now) => meeting('ordinary', argument, now),
  'extra-meeting': (argument, now) => meeting('extra', argument, now),
  vote: (argument) => ({ ask: 'open-vote', question: argument.slice(0, LONGEST_INPUT) }),
  close: (argument) => {
    if (consistsOf(argument, CLOSE_WORDS)) return { ask: 'close' };
    return consistsOf(argument, CLOSE_MEETING_WORDS) ? { ask: 'close-meeting-form' } : undefined;
  },
  decisions: (argument) => ({ ask: 'decisions', search: argument.slice(0, LONGEST_SEARCH) }),
  problem: (argument) => ({ ask: 'begin-problem', text: argument.slice(0, LONGEST_INPUT) }),
  amendment: (argument) => ({ ask: 'open-amendment', text: argument.slice(0, LONGEST_INPUT) }),
  language: (argument) => ({ ask: 'set-language', language: languageCalled(argument) }),
};

/** What stands beside the date and time is the place of an ordinary meeting, the reason for an extra one. */
function meeting(kind: 'ordinary' | 'extra', argument: string, now: Date): Request {
  const moment = parseMoment(argument, now, { needsTime: true, future: true });
  const asked = { ask: 'draft-meeting', kind, day: '', time: '', place: '', reason: '' } as const;
  // Such a number is not even repeated in the chat (N4, N13).
  if (personalIdentityNumberIn(argument))
    return { ...asked, refusal: { code: 'contains-personal-identity-number' } };
  if (!moment.ok) return { ...asked, refusal: moment.problem };
  const { day, time = '', place, unparsedText: rest } = moment;
  // A form asks for the reason; nothing else is missing.
  if (kind === 'extra' && rest === '') return { ask: 'meeting-form', kind, day, time };
  return kind === 'ordinary'
    ? { ...asked, day, time, place: place.slice(0, LONGEST_INPUT) }
    : { ...asked, day, time, reason: rest.slice(0, LONGEST_INPUT) };
}

const notUnderstood = (typed: string, nearest: CommandName | undefined): Request => ({
  ask: 'help',
  unknown: { typed: shortened(typed, LONGEST_QUOTED_MESSAGE), ...(nearest && { nearest }) },
});

const consistsOf = (argument: string, words: readonly string[]): boolean =>
  wordsOf(argument).every((word) => words.some((allowed) => folded(allowed) === word));

function languageCalled(argument: string): Language | undefined {
  const called = wordsOf(argument).join(' ');
  return (['sv', 'en'] as const).find((language) => LANGUAGE_WORDS[language].includes(called));
}

const wordsOf = (text: string): readonly string[] => text.split(' ').map(folded).filter(Boolean);

const vocabulary = COMMAND_NAMES.flatMap((command) => {
  const { sv, en } = COMMANDS[command].words;
  return [...sv, ...en].map((word) => ({ command, word: folded(word) }));
});

const exactly = (typed: string): CommandName | undefined => {
  const word = folded(typed);
  return vocabulary.find((entry) => entry.word === word)?.command;
};

/** The nearest command within reach; of two as near, the one that would change something, so that it asks. */
function nearly(typed: string): CommandName | undefined {
  const word = folded(typed);
  if (word.length < 3 || word.length > LONGEST_COMMAND_WORD) return undefined;
  const reachable = vocabulary
    .map((entry) => ({ ...entry, steps: distance(entry.word, word) }))
    .filter(({ word: known, steps }) => steps <= (known.length > SHORT_WORD ? 2 : 1));
  const least = Math.min(...reachable.map(({ steps }) => steps));
  const nearest = reachable.filter(({ steps }) => steps === least).map(({ command }) => command);
  return nearest.find((command) => COMMANDS[command].changes) ?? nearest[0];
}

const firstCommandIn = (words: readonly string[]): CommandName | undefined =>
  words.slice(0, MOST_WORDS_READ).flatMap((word) => exactly(word) ?? [])[0];
