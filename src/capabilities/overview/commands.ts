import type { Request } from '../index.ts';
import type { Label } from '../../agreement/domain/profile.ts';

interface Command {
  /** One word or two, of which the first is its name; both languages' words work in every chat. */
  readonly words: { readonly [L in keyof Label]: readonly [string, ...string[]] };
  /** What help says of it, with an example where something may follow. */
  readonly does: Label;
  /** What the word alone asks for; what may follow it is read in `chat/typed-command.ts`. */
  readonly asks: Request;
  /** Whom help shows it to, if not everybody: nobody is shown what they would be refused. */
  readonly who?: 'representatives';
  /** What concerns the group's chat itself is done there alone. */
  readonly where?: 'group';
  /** A word that is nearly one of those that change nothing may be taken for it. */
  readonly changes?: boolean;
  /**
   * Its button on the help card, with a text under `button.`. Closing has its button on the vote itself, meetings on the
   * status card, the agenda on the meeting, and the language one that says what it changes to.
   */
  readonly button?: string;
}

const acting = { who: 'representatives', changes: true } as const;

/** The one record of commands, in the order in which help lists them. */
const commands = {
  meeting: {
    ...acting,
    words: { sv: ['möte'], en: ['meeting'] },
    does: {
      sv: 'Planerar ett möte. Skriv bara ordet för att få ett formulär, eller tid och plats direkt: möte 12 februari kl. 13.00 Rosenlund',
      en: 'Plans a meeting. Write the word alone to get a form, or the time and place directly: meeting 12 February at 13:00 Rosenlund',
    },
    asks: { ask: 'meeting-form' },
  },
  'extra-meeting': {
    ...acting,
    words: { sv: ['extra möte', 'extramöte'], en: ['extra meeting'] },
    does: {
      sv: 'Planerar ett extra möte, med skäl: extra möte 12 februari kl. 13.00 Lokalen är uppsagd',
      en: 'Plans an extra meeting, with the reason: extra meeting 12 February at 13:00 We are losing the premises',
    },
    asks: { ask: 'meeting-form', kind: 'extra' },
  },
  agenda: {
    words: { sv: ['dagordning'], en: ['agenda'] },
    does: {
      sv: 'Visar dagordningen för nästa möte. Där kan företrädare föreslå ärenden.',
      en: 'Shows the agenda of the next meeting. Representatives can propose matters there.',
    },
    asks: { ask: 'agenda' },
  },
  vote: {
    ...acting,
    words: { sv: ['rösta'], en: ['vote'] },
    does: {
      sv: 'Öppnar en omröstning. Skriv bara ordet för att få ett formulär, eller frågan direkt: rösta Ska vi flytta mötet?',
      en: 'Opens a vote. Write only the word to get a form, or the question at once: vote Shall we move the meeting?',
    },
    asks: { ask: 'vote-form' },
    button: 'new-vote',
  },
  close: {
    ...acting,
    words: { sv: ['stäng'], en: ['close'] },
    does: {
      sv: 'Stänger den öppna omröstningen. Om ingen är öppen avslutas mötet som pågår.',
      en: 'Closes the open vote. If none is open, closes the meeting in progress.',
    },
    asks: { ask: 'close' },
  },
  decisions: {
    words: { sv: ['beslut'], en: ['decisions'] },
    does: {
      sv: 'Visar besluten. Skriv ett ord till för att söka: beslut budget',
      en: 'Shows the decisions. Add a word to search: decisions budget',
    },
    asks: { ask: 'decisions', search: '' },
    button: 'decisions',
  },
  status: {
    words: { sv: ['status', 'partnerskap'], en: ['status', 'partnership'] },
    does: {
      sv: 'Visar partnerskapet: parter, platser, giltighet, vad som ska göras härnäst, öppna omröstningar och beslut.',
      en: 'Shows the partnership: parties, seats, validity, what comes next, open votes and decisions.',
    },
    asks: { ask: 'status' },
    button: 'status',
  },
  minutes: {
    words: { sv: ['protokoll', 'protokollet'], en: ['minutes'] },
    does: {
      sv: 'Visar protokollet från det senaste mötet, eller hur långt det pågående mötet har kommit.',
      en: 'Shows the minutes of the latest meeting, or how far the one in progress has come.',
    },
    asks: { ask: 'minutes' },
    button: 'minutes',
  },
  problem: {
    words: { sv: ['problem', 'problemen'], en: ['problem', 'problems'] },
    does: {
      sv: 'Visar öppna problem. Företrädare anmäler ett nytt genom att skriva vad det gäller: problem Värmen är borta',
      en: 'Shows open problems. Representatives report a new one by writing what it is about: problem The heating is off',
    },
    asks: { ask: 'problems' },
    button: 'problems',
  },
  report: {
    words: { sv: ['rapport', 'rapporter'], en: ['report', 'reports'] },
    does: {
      sv: 'Visar vilka rapporter som ska lämnas och när. Där fyller du i de rapporter som du ska lämna.',
      en: 'Shows which reports are due and when. There you fill in those that you are to hand in.',
    },
    asks: { ask: 'reports' },
    button: 'reports',
  },
  deadlines: {
    words: { sv: ['frister'], en: ['deadlines'] },
    does: {
      sv: 'Visar allt som ska göras enligt avtalet, med sista dag och vem som ansvarar.',
      en: 'Shows everything the agreement makes due, with the last day and who is responsible.',
    },
    asks: { ask: 'deadlines' },
    button: 'deadlines',
  },
  amendment: {
    changes: true,
    words: { sv: ['ändring', 'ändringar', 'ändra avtalet'], en: ['amendment', 'amendments'] },
    does: {
      sv: 'Visar ändringar av avtalet. Företrädare öppnar en omröstning om en ny genom att skriva vad som ska ändras: ändring Avtalet förlängs ett år',
      en: 'Shows amendments to the agreement. Representatives open a vote on a new one by writing what is to be changed: amendment The agreement is extended by a year',
    },
    asks: { ask: 'amendments' },
    button: 'amendments',
  },
  rules: {
    words: { sv: ['regler', 'reglerna'], en: ['rules'] },
    does: {
      sv: 'Visar gruppens regler för beslut och var de kommer ifrån. Där kan företrädare föreslå nya.',
      en: 'Shows the group’s rules for decisions and where they come from. Representatives can propose new ones there.',
    },
    asks: { ask: 'rules' },
    button: 'rules',
  },
  register: {
    ...acting,
    where: 'group',
    changes: false,
    words: { sv: ['registrera'], en: ['register'] },
    does: { sv: 'Kopplar chatten till ett partnerskap.', en: 'Connects the chat to a partnership.' },
    asks: { ask: 'register' },
    button: 'register',
  },
  language: {
    ...acting,
    where: 'group',
    words: { sv: ['språk'], en: ['language'] },
    does: {
      sv: 'Byter gruppens språk: språk sv eller språk en',
      en: 'Changes the group’s language: language sv or language en',
    },
    asks: { ask: 'set-language', language: undefined },
  },
  help: {
    words: { sv: ['hjälp'], en: ['help'] },
    does: { sv: 'Visar det här kortet.', en: 'Shows this card.' },
    asks: { ask: 'help' },
  },
} as const;

/** What people can type. */
export type CommandName = keyof typeof commands;

export const COMMANDS: Readonly<Record<CommandName, Command>> = commands;

// Object.keys forgets what the keys are; the record's type says it.
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export const nameOf = (command: CommandName): Label => {
  const { sv, en } = COMMANDS[command].words;
  return { sv: sv[0], en: en[0] };
};
