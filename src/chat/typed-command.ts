import { distance } from 'fastest-levenshtein';
import type { Request } from '../capabilities/index.ts';
import { COMMAND_NAMES, COMMANDS } from '../capabilities/overview/commands.ts';
import type { CommandName, Meant } from '../capabilities/overview/commands.ts';
import { OTHER_WORDS } from '../capabilities/overview/other-words.ts';
import type { NotUnderstood, SmallTalk } from '../capabilities/overview/requests.ts';
import type { Language } from '../partnership/domain/state.ts';
import { CLOSE_MEETING_WORDS, CLOSE_WORDS, folded, LANGUAGE_WORDS, SMALL_TALK } from './command-words.ts';
import { LONGEST_INPUT } from '../partnership/bounds.ts';
import { personalIdentityNumberIn } from '../partnership/domain/personal-identity-number.ts';
import { parseMoment } from './typed-moment.ts';
import { placeAndReason } from './typed-date/place-and-reason.ts';
import { bareText, withoutName } from './typed-text.ts';
import { shortened } from '../partnership/shortened.ts';

const LONGEST_SEARCH = 200;
const LONGEST_QUOTED_MESSAGE = 100;
/** Words up to this length may differ in one letter, longer ones in two. */
const SHORT_WORD = 5;
const LONGEST_COMMAND_WORD = 20;
const MOST_WORDS_READ = 30;
const MOST_WORDS_OF_A_COMMAND = 3;

/**
 * What a typed message asks for. A word that is exactly a command (but for case, accents and punctuation) is
 * carried out; one that is nearly a command, or another word for it, only if it changes nothing. For all else the
 * command that may have been meant is suggested: never a guess that changes something.
 * @param now from which `imorgon` and the like are counted
 */
export function parseTyped(message: string, now: Date): Meant {
  const typed = bareText(message);
  if (typed === '') return { ask: 'help' };
  return (
    beginsWithACommand(typed, now) ??
    smallTalk(typed, now) ??
    nearlyACommand(typed, now) ??
    notUnderstood(typed, languageMeant(typed) ?? commandWithin(typed, now))
  );
}

/** What is asked for in the end: a button may stand for words that are read first. */
export const meantBy = (request: Request, now: Date): Meant =>
  request.ask === 'typed' ? parseTyped(request.text, now) : request;

function beginsWithACommand(typed: string, now: Date): Meant | undefined {
  for (const [spoken, rest] of beginnings(typed)) {
    const exact = commandCalled(spoken, 'command');
    if (exact) return carriedOut(exact, rest, now) ?? notUnderstood(typed, { command: exact, argument: '' });
    const other = commandCalled(spoken, 'other');
    if (other) return unlessItChanges(other, spoken, SAYS_WHICH.has(other) ? `${spoken} ${rest}` : rest, now);
  }
  return undefined;
}

/** `hej rösta Ska vi?` asks for a vote, `nej rösta inte` does not. */
function smallTalk(typed: string, now: Date): Meant | undefined {
  for (const [spoken, named] of beginnings(typed)) {
    const said = SAID.get(folded(spoken));
    if (!said) continue;
    const rest = withoutName(named);
    const within = commandWithin(rest, now);
    if (!within) return { ask: 'small-talk', said };
    return (said === 'greeting' && beginsWithACommand(rest, now)) || notUnderstood(typed, within);
  }
  return undefined;
}

function nearlyACommand(typed: string, now: Date): Meant | undefined {
  const [word = '', ...rest] = typed.split(' ');
  const near = nearly(word);
  return near && unlessItChanges(near, word, rest.join(' '), now);
}

/** What a word that is only nearly the command, or another one for it, asks for. */
function unlessItChanges(command: CommandName, spoken: string, rest: string, now: Date): Meant {
  const { changes, looksFor } = COMMANDS[command];
  const asked = looksFor ? `${spoken} ${rest}`.trim() : rest;
  const carried = changes ? undefined : carriedOut(command, asked, now);
  return carried ?? notUnderstood(spoken, { command, argument: withoutCommand(command, rest, now) });
}

/** Undefined when what follows the word makes it unsure what was meant. */
function carriedOut(command: CommandName, argument: string, now: Date): Meant | undefined {
  const read = READ[command];
  return argument !== '' && read ? read(argument, now) : COMMANDS[command].asks;
}

/** Other words for these are also what is looked for there: `klagomål värme`. */
const SAYS_WHICH: ReadonlySet<CommandName> = new Set(['logbook']);

/** What follows the words of those commands that take anything. */
const READ: Partial<Record<CommandName, (argument: string, now: Date) => Meant | undefined>> = {
  meeting: (argument, now) => meeting('ordinary', argument, now),
  'extra-meeting': (argument, now) => meeting('extra', argument, now),
  vote: (argument) => ({ ask: 'open-vote', question: argument.slice(0, LONGEST_INPUT) }),
  close: (argument) => {
    if (consistsOf(argument, CLOSE_WORDS)) return { ask: 'close' };
    return consistsOf(argument, CLOSE_MEETING_WORDS) ? { ask: 'close-meeting-form' } : undefined;
  },
  agreement: (argument) => ({ ask: 'agreement', search: argument.slice(0, LONGEST_SEARCH), page: 0 }),
  decisions: (argument) => ({ ask: 'decisions', search: argument.slice(0, LONGEST_SEARCH) }),
  logbook: (argument) => ({ ask: 'logbook', register: '', search: argument.slice(0, LONGEST_SEARCH).trim() }),
  action: (argument) => ({ ask: 'begin-action', text: argument.slice(0, LONGEST_INPUT) }),
  urgent: (argument) => ({ ask: 'begin-urgent-action', text: argument.slice(0, LONGEST_INPUT) }),
  problem: (argument) => ({ ask: 'begin-problem', text: argument.slice(0, LONGEST_INPUT) }),
  notice: (argument) => ({ ask: 'begin-information', text: argument.slice(0, LONGEST_INPUT) }),
  directive: (argument) => ({ ask: 'open-directive', text: argument.slice(0, LONGEST_INPUT) }),
  amendment: (argument) => ({ ask: 'open-amendment', text: argument.slice(0, LONGEST_INPUT) }),
  language: (argument) => ({ ask: 'set-language', language: languageCalled(argument) }),
};

/**
 * What stands beside the date and time is the place of an ordinary meeting. Of an extra one it is place and reason: where
 * that is not said with `skäl:`, they are told apart by a guess, which a form shows.
 */
function meeting(kind: 'ordinary' | 'extra', argument: string, now: Date): Meant {
  const moment = parseMoment(argument, now, { needsTime: true, future: true });
  const asked = { ask: 'draft-meeting', kind, day: '', time: '', place: '', reason: '' } as const;
  // Such a number is not even repeated in the chat (N4, N13).
  if (personalIdentityNumberIn(argument))
    return { ...asked, refusal: { code: 'contains-personal-identity-number' } };
  if (!moment.ok) return { ...asked, refusal: moment.problem };
  const { day, time = '', ends, place, unparsedText: rest } = moment;
  const when = { day, time, ...(ends !== undefined && { ends }) };
  if (kind === 'ordinary') return { ...asked, ...when, place: place.slice(0, LONGEST_INPUT) };
  const told = placeAndReason(rest.slice(0, LONGEST_INPUT));
  if (told.sure) return { ...asked, ...when, place: told.place, reason: told.reason };
  return {
    ask: 'meeting-form',
    kind,
    ...when,
    ...(rest !== '' && { place: told.place, reason: told.reason, guessed: true }),
  };
}

/** A personal identity number is not even repeated in the chat (N4, N13). */
function notUnderstood(typed: string, nearest?: NotUnderstood['nearest']): NotUnderstood {
  const { command, argument = '' } = nearest ?? {};
  return {
    ask: 'not-understood',
    typed: personalIdentityNumberIn(typed) ? '' : shortened(typed, LONGEST_QUOTED_MESSAGE),
    ...(command && { nearest: { command, argument: personalIdentityNumberIn(argument) ? '' : argument } }),
  };
}

/** `kalla till möte i morgon`: the command's own word is not said twice, and what it cannot read is left out. */
function withoutCommand(command: CommandName, rest: string, now: Date): string {
  const words = rest.split(' ');
  const own = words
    .slice(0, MOST_WORDS_OF_A_COMMAND)
    .findIndex((word) => commandCalled(word, 'command') === command);
  const argument = words.slice(own + 1).join(' ');
  return READ[command] && carriedOut(command, argument, now) ? argument : '';
}

/** `english` alone. */
const languageMeant = (typed: string): NotUnderstood['nearest'] =>
  languageCalled(typed) && { command: 'language', argument: typed };

const consistsOf = (argument: string, words: readonly string[]): boolean =>
  wordsOf(argument).every((word) => words.some((allowed) => folded(allowed) === word));

function languageCalled(argument: string): Language | undefined {
  const called = wordsOf(argument).join(' ');
  return (['sv', 'en'] as const).find((language) => LANGUAGE_WORDS[language].includes(called));
}

const wordsOf = (text: string): readonly string[] => text.split(' ').map(folded).filter(Boolean);

type Kind = 'command' | 'other';

const vocabulary = COMMAND_NAMES.flatMap((command) => {
  const { sv, en } = COMMANDS[command].words;
  const entry = (kind: Kind) => (word: string) => ({ command, kind, word: folded(word) });
  return [...[...sv, ...en].map(entry('command')), ...(OTHER_WORDS[command] ?? []).map(entry('other'))];
});

const SAID = new Map(
  (Object.keys(SMALL_TALK) as SmallTalk['said'][]).flatMap((said) =>
    SMALL_TALK[said].map((words) => [folded(words), said] as const),
  ),
);

/** The first words of the text, as many as a command can have, the longest first; and what follows them. */
const beginnings = (text: string): readonly (readonly [spoken: string, rest: string])[] => {
  const words = text.split(' ');
  return [MOST_WORDS_OF_A_COMMAND, 2, 1]
    .filter((count) => count <= words.length)
    .map((count) => [words.slice(0, count).join(' '), words.slice(count).join(' ')]);
};

const commandCalled = (spoken: string, kind: Kind): CommandName | undefined => {
  const word = folded(spoken);
  return vocabulary.find((entry) => entry.word === word && entry.kind === kind)?.command;
};

/** The nearest command within reach; of two as near, the one that would change something, so that it asks. */
function nearly(typed: string): CommandName | undefined {
  const word = folded(typed);
  if (word.length < 3 || word.length > LONGEST_COMMAND_WORD) return undefined;
  const reachable = vocabulary
    .map((entry) => ({ ...entry, steps: distance(entry.word, word) }))
    .filter(
      ({ word: known, kind, steps }) =>
        steps <= (known.length > SHORT_WORD ? 2 : 1) - (kind === 'other' ? 1 : 0),
    );
  const least = Math.min(...reachable.map(({ steps }) => steps));
  const nearest = reachable.filter(({ steps }) => steps === least).map(({ command }) => command);
  return nearest.find((command) => COMMANDS[command].changes) ?? nearest[0];
}

/**
 * The first command in the midst of a sentence. What follows is kept where it is read without doubt: `kan vi rösta om
 * detta` is no question to vote on, but `kan vi ha möte 12 februari kl 13` is a meeting.
 */
function commandWithin(typed: string, now: Date): NotUnderstood['nearest'] {
  const words = typed.split(' ');
  for (const index of words.slice(0, MOST_WORDS_READ).keys()) {
    for (const [spoken, rest] of beginnings(words.slice(index).join(' '))) {
      const command = commandCalled(spoken, 'command') ?? commandCalled(spoken, 'other');
      if (command) return { command, argument: isSure(command, rest, now) ? rest : '' };
    }
  }
  return undefined;
}

function isSure(command: CommandName, rest: string, now: Date): boolean {
  const asked = READ[command]?.(rest, now);
  return asked?.ask === 'draft-meeting' ? !asked.refusal : asked !== undefined && !COMMANDS[command].changes;
}
