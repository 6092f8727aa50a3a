import type { Request } from '../index.ts';
import type { sv } from './words.sv.ts';

type Named<Text> = Text extends `command.${infer Name}.does` ? Name : never;

/** What people can type. The texts of a command are `command.` and its name, and what it does. */
export type CommandName = Named<keyof typeof sv>;

interface Command {
  /** One word or two; both languages' words work in every chat. */
  readonly words: readonly string[];
  /** What the word alone asks for; what may follow it is read in `chat/typed-command.ts`. */
  readonly asks: Request;
  /** Whom help shows it to: nobody is shown what they would be refused. */
  readonly who: 'everybody' | 'representatives';
  /** What concerns the group's chat itself is done there alone. */
  readonly where: 'anywhere' | 'group';
  /** A word that is nearly one of those that change nothing may be taken for it. */
  readonly changes: boolean;
  /**
   * Its button on the help card, with a text under `button.`. Closing has its button on the vote itself, meetings on the
   * status card, the agenda on the meeting, and the language one that says what it changes to.
   */
  readonly button?: string;
}

const reading = { who: 'everybody', where: 'anywhere', changes: false } as const;
const acting = { who: 'representatives', where: 'anywhere', changes: true } as const;

/** The one record of commands, in the order in which help lists them. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  meeting: { ...acting, words: ['möte', 'meeting'], asks: { ask: 'meeting-form' } },
  'extra-meeting': {
    ...acting,
    words: ['extra möte', 'extra meeting', 'extramöte'],
    asks: { ask: 'meeting-form', kind: 'extra' },
  },
  agenda: { ...reading, words: ['dagordning', 'agenda'], asks: { ask: 'agenda' } },
  vote: { ...acting, words: ['rösta', 'vote'], asks: { ask: 'vote-form' }, button: 'new-vote' },
  close: { ...acting, words: ['stäng', 'close'], asks: { ask: 'close' } },
  decisions: {
    ...reading,
    words: ['beslut', 'decisions'],
    asks: { ask: 'decisions', search: '' },
    button: 'decisions',
  },
  status: {
    ...reading,
    words: ['status', 'partnerskap', 'partnership'],
    asks: { ask: 'status' },
    button: 'status',
  },
  minutes: {
    ...reading,
    words: ['protokoll', 'protokollet', 'minutes'],
    asks: { ask: 'minutes' },
    button: 'minutes',
  },
  problem: {
    ...reading,
    words: ['problem', 'problemen', 'problems'],
    asks: { ask: 'problems' },
    button: 'problems',
  },
  report: {
    ...reading,
    words: ['rapport', 'rapporter', 'report', 'reports'],
    asks: { ask: 'reports' },
    button: 'reports',
  },
  deadlines: { ...reading, words: ['frister', 'deadlines'], asks: { ask: 'deadlines' }, button: 'deadlines' },
  amendment: {
    ...reading,
    changes: true,
    words: ['ändring', 'ändringar', 'ändra avtalet', 'amendment', 'amendments'],
    asks: { ask: 'amendments' },
    button: 'amendments',
  },
  rules: { ...reading, words: ['regler', 'reglerna', 'rules'], asks: { ask: 'rules' }, button: 'rules' },
  register: {
    ...acting,
    where: 'group',
    changes: false,
    words: ['registrera', 'register'],
    asks: { ask: 'register' },
    button: 'register',
  },
  language: {
    ...acting,
    where: 'group',
    words: ['språk', 'language'],
    asks: { ask: 'set-language', language: undefined },
  },
  help: { ...reading, words: ['hjälp', 'help'], asks: { ask: 'help' } },
};

// Object.keys forgets what the keys are; the record's type says it.
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];
