import type { Request } from '../index.ts';
import type { Label } from '../../agreement/domain/profile.ts';

/** What is meant in the end: a button may stand for words that are read first. */
export type Meant = Exclude<Request, { ask: 'typed' }>;

interface Command {
  /** One word or two, of which the first is its name; both languages' words work in every chat. */
  readonly words: { readonly [L in keyof Label]: readonly [string, ...string[]] };
  /** What help says of it. */
  readonly does: Label;
  /** How it may be written, where something may follow the word. */
  readonly example?: Label;
  /** What the word alone asks for; what may follow it is read in `chat/typed-command.ts`. */
  readonly asks: Meant;
  /** Whom help shows it to, if not everybody: nobody is shown what they would be refused. */
  readonly who?: 'representatives';
  /** What concerns the group's chat itself is done there alone. */
  readonly where?: 'group';
  /** A word that is nearly one of those that change nothing may be taken for it. */
  readonly changes?: boolean;
  /** Another word for it is what is looked for. */
  readonly looksFor?: boolean;
}

const acting = { who: 'representatives', changes: true } as const;

/** The one record of commands, in the order in which help lists them. */
const commands = {
  meeting: {
    ...acting,
    words: { sv: ['möte'], en: ['meeting'] },
    does: { sv: 'Planerar ett möte.', en: 'Plans a meeting.' },
    example: {
      sv: 'möte 12 februari kl. 13.00 Rosenlund',
      en: 'meeting 12 February at 13:00 Rosenlund',
    },
    asks: { ask: 'meeting-form' },
  },
  'extra-meeting': {
    ...acting,
    words: { sv: ['extra möte', 'extramöte'], en: ['extra meeting'] },
    does: { sv: 'Planerar ett extra möte, med skäl.', en: 'Plans an extra meeting, with the reason.' },
    example: {
      sv: 'extra möte 12 februari kl. 13.00 Rosenlund, skäl: Lokalen är uppsagd',
      en: 'extra meeting 12 February at 13:00 Rosenlund, reason: We are losing the premises',
    },
    asks: { ask: 'meeting-form', kind: 'extra' },
  },
  times: {
    ...acting,
    words: { sv: ['tidsförslag', 'föreslå tider'], en: ['times', 'propose times'] },
    does: {
      sv: 'Frågar företrädarna vilken av två eller tre tider som passar för ett möte.',
      en: 'Asks the representatives which of two or three times suits for a meeting.',
    },
    asks: { ask: 'times-form' },
  },
  agenda: {
    words: { sv: ['dagordning'], en: ['agenda'] },
    does: {
      sv: 'Visar dagordningen för nästa möte. Där föreslår företrädare ärenden.',
      en: 'Shows the agenda of the next meeting. Representatives propose matters there.',
    },
    asks: { ask: 'agenda' },
  },
  vote: {
    ...acting,
    words: { sv: ['rösta'], en: ['vote'] },
    does: { sv: 'Öppnar en omröstning.', en: 'Opens a vote.' },
    example: { sv: 'rösta Ska vi byta lokal?', en: 'vote Shall we change premises?' },
    asks: { ask: 'vote-form' },
  },
  close: {
    ...acting,
    words: { sv: ['avsluta', 'stäng'], en: ['close'] },
    does: {
      sv: 'Avslutar den öppna omröstningen. Om ingen är öppen avslutas mötet som pågår.',
      en: 'Closes the open vote. If none is open, closes the meeting in progress.',
    },
    asks: { ask: 'close' },
  },
  decisions: {
    words: { sv: ['beslut'], en: ['decisions'] },
    does: {
      sv: 'Visar besluten. Lägg till ett ord för att söka.',
      en: 'Shows the decisions. Add a word to search.',
    },
    example: { sv: 'beslut budget', en: 'decisions budget' },
    asks: { ask: 'decisions', search: '' },
  },
  action: {
    words: { sv: ['uppdrag', 'uppdragen'], en: ['action', 'actions'] },
    does: {
      sv: 'Visar vem som ska göra vad och till när. Företrädare lägger till ett uppdrag genom att skriva vad det gäller.',
      en: 'Shows who is to do what and by when. Representatives add an action by writing what it is.',
    },
    example: { sv: 'uppdrag Skicka fakturan', en: 'action Send the invoice' },
    asks: { ask: 'actions' },
  },
  status: {
    words: { sv: ['status', 'partnerskap'], en: ['status', 'partnership'] },
    does: {
      sv: 'Visar vad som ska göras härnäst, och partnerskapet i korthet.',
      en: 'Shows what comes next, and the partnership at a glance.',
    },
    asks: { ask: 'status' },
  },
  agreement: {
    words: {
      sv: ['avtal', 'avtalet', 'överenskommelse', 'överenskommelsen'],
      en: ['agreement', 'the agreement'],
    },
    does: {
      sv: 'Visar avtalet som Samverka följer det, rubrik för rubrik. Lägg till ord för att söka.',
      en: 'Shows the agreement as Samverka follows it, heading by heading. Add words to search.',
    },
    example: { sv: 'avtal målgrupp', en: 'agreement target group' },
    asks: { ask: 'agreement', search: '', page: 0 },
    looksFor: true,
  },
  minutes: {
    words: { sv: ['protokoll', 'protokollet'], en: ['minutes'] },
    does: {
      sv: 'Visar protokollet från det senaste mötet, eller hur långt det pågående mötet har kommit.',
      en: 'Shows the minutes of the latest meeting, or how far the one in progress has come.',
    },
    asks: { ask: 'minutes' },
  },
  problem: {
    words: { sv: ['problem', 'problemen'], en: ['problem', 'problems'] },
    does: {
      sv: 'Visar öppna problem. Företrädare anmäler ett nytt genom att skriva vad det gäller.',
      en: 'Shows open problems. Representatives report a new one by writing what it is about.',
    },
    example: { sv: 'problem Värmen i lokalen fungerar inte', en: 'problem The heating does not work' },
    asks: { ask: 'problems' },
  },
  urgent: {
    ...acting,
    words: { sv: ['brådskande', 'brådskande åtgärd'], en: ['urgent', 'urgent action'] },
    does: {
      sv: 'Berättar för alla vad din part har behövt göra genast.',
      en: 'Tells everybody what your party has had to do at once.',
    },
    example: {
      sv: 'brådskande Vattenläcka, vi spärrade lokalen',
      en: 'urgent A water leak, we closed the premises',
    },
    asks: { ask: 'urgent-form' },
  },
  notice: {
    words: { sv: ['upplysning', 'upplysningar'], en: ['notice', 'notices'] },
    does: {
      sv: 'Visar vad parterna har upplyst varandra om. Företrädare lämnar en upplysning om en förändring eller händelse genom att skriva vad det gäller.',
      en: 'Shows what the parties have given notice of. Representatives give notice of a change or an event by writing what it is.',
    },
    example: {
      sv: 'upplysning Vår verksamhetschef slutar den 1 mars',
      en: 'notice Our head of operations leaves on 1 March',
    },
    asks: { ask: 'information' },
  },
  report: {
    words: { sv: ['rapport', 'rapporter'], en: ['report', 'reports'] },
    does: {
      sv: 'Visar vilka rapporter som ska lämnas och när. Där fyller du i dem som du ska lämna.',
      en: 'Shows which reports are due and when. There you fill in those that you are to hand in.',
    },
    asks: { ask: 'reports' },
  },
  logbook: {
    words: { sv: ['loggbok', 'loggboken', 'anteckna'], en: ['logbook', 'log book'] },
    does: {
      sv: 'Visar loggboken: studiebesök, lärdomar, synpunkter och annat som ni antecknar. Lägg till ett ord för att söka.',
      en: 'Shows the log book: study visits, lessons, feedback and more that you note. Add a word to search.',
    },
    example: { sv: 'loggbok synpunkter', en: 'logbook feedback' },
    asks: { ask: 'logbook', register: '', search: '' },
  },
  deadlines: {
    words: { sv: ['frister'], en: ['deadlines'] },
    does: {
      sv: 'Visar allt som ska göras enligt avtalet, med datum och ansvarig.',
      en: 'Shows everything the agreement makes due, with the date and who is responsible.',
    },
    asks: { ask: 'deadlines' },
  },
  amendment: {
    changes: true,
    words: { sv: ['ändring', 'ändringar', 'ändra avtalet'], en: ['amendment', 'amendments'] },
    does: {
      sv: 'Visar ändringar av avtalet. Företrädare öppnar en omröstning om en ny.',
      en: 'Shows amendments to the agreement. Representatives open a vote on a new one.',
    },
    example: {
      sv: 'ändring Avtalet förlängs ett år',
      en: 'amendment The agreement is extended by a year',
    },
    asks: { ask: 'amendments' },
  },
  directive: {
    changes: true,
    words: { sv: ['direktiv'], en: ['directive', 'directives'] },
    does: {
      sv: 'Visar direktiven mellan grupperna. Den grupp som får besluta om direktiv öppnar en omröstning om ett nytt.',
      en: 'Shows the directives between the groups. The group that may decide directives opens a vote on a new one.',
    },
    example: {
      sv: 'direktiv Kurserna riktar sig i höst till nyinskrivna',
      en: 'directive This autumn the courses are for newcomers',
    },
    asks: { ask: 'directives' },
  },
  rules: {
    words: { sv: ['regler', 'reglerna'], en: ['rules'] },
    does: {
      sv: 'Visar gruppens regler för beslut och var de kommer ifrån. Där föreslår företrädare nya.',
      en: 'Shows the group’s rules for decisions and where they come from. Representatives propose new ones there.',
    },
    asks: { ask: 'rules' },
  },
  register: {
    ...acting,
    where: 'group',
    changes: false,
    words: { sv: ['registrera'], en: ['register'] },
    does: { sv: 'Kopplar chatten till ett partnerskap.', en: 'Connects the chat to a partnership.' },
    asks: { ask: 'register' },
  },
  language: {
    ...acting,
    where: 'group',
    words: { sv: ['språk'], en: ['language'] },
    does: { sv: 'Byter gruppens språk.', en: 'Changes the group’s language.' },
    example: { sv: 'språk en', en: 'language sv' },
    asks: { ask: 'set-language', language: undefined },
  },
  help: {
    words: { sv: ['hjälp'], en: ['help'] },
    does: { sv: 'Visar vad du kan göra här.', en: 'Shows what you can do here.' },
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
