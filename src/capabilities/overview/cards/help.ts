import type { CommandName, HelpView } from '../views.ts';
import { quotable } from '../../../chat/quotable.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';

export function helpContent(say: Say, view: HelpView): CardContent {
  const nearest = view.unknown?.nearest;
  const heading = view.unknown ? unknownInWords(say, view.unknown.typed) : say('help.heading');
  const guess = nearest ? say('help.nearest', { command: say(`command.${nearest}`) }) : '';
  const usable = commandsFor(view);
  return {
    summary: guess === '' ? heading : `${heading} ${guess}`,
    data: {
      heading,
      guess,
      commandsHeading: view.unknown ? say('help.heading') : '',
      hint: hintFor(say, view),
      commands: usable.map((command) => ({
        title: say(`command.${command}`),
        value:
          command === 'register' && view.registered
            ? say('command.register.does-again')
            : say(`command.${command}.does`),
      })),
      buttons: buttonsFor(say, view, usable),
      offersLanguage: usable.includes('language'),
      languageTitle: say('help.button.language'),
      otherLanguage: say.language === 'sv' ? 'en' : 'sv',
    },
  };
}

const unknownInWords = (say: Say, typed: string): string =>
  quotable(typed) ? say('help.unknown', { typed }) : say('help.unknown-unquoted');

/** In the order they are listed. */
const FOR_REPRESENTATIVES: readonly CommandName[] = [
  'meeting',
  'extra-meeting',
  'agenda',
  'vote',
  'close',
  'decisions',
  'status',
  'minutes',
  'problem',
  'report',
  'deadlines',
  'amendment',
  'rules',
  'register',
  'language',
  'help',
];
const FOR_READERS: readonly CommandName[] = [
  'agenda',
  'decisions',
  'status',
  'minutes',
  'problem',
  'report',
  'deadlines',
  'amendment',
  'rules',
  'help',
];
const ONLY_IN_A_GROUP: ReadonlySet<CommandName> = new Set(['register', 'language']);

/** Only what would be carried out: not what this person would be refused here. */
function commandsFor({ place, registered, representative }: HelpView): readonly CommandName[] {
  if (!registered) return place === 'personal' ? ['help'] : ['register', 'help'];
  const usable = representative ? FOR_REPRESENTATIVES : FOR_READERS;
  return place === 'personal' ? usable.filter((command) => !ONLY_IN_A_GROUP.has(command)) : usable;
}

function hintFor(say: Say, { place, registered, representative }: HelpView): string {
  if (place === 'personal') {
    return say(representative ? 'help.personal-representative' : 'help.personal', {
      example: say('command.status'),
    });
  }
  const mention = say('help.mention', { example: say(registered ? 'command.status' : 'command.register') });
  if (!registered) return `${say('help.unregistered')} ${mention}`;
  return representative ? mention : `${say('help.not-representative')} ${mention}`;
}

/** Teams shows six in a row, and the language has one. */
const MOST_HELP_BUTTONS = 5;

/** The command that may have been meant comes first: none of these changes anything by being pressed. */
function buttonsFor(say: Say, view: HelpView, usable: readonly CommandName[]): readonly CardData[] {
  const meant = usable.filter((command) => command === view.unknown?.nearest);
  const others = usable.filter((command) => !meant.includes(command));
  return [...meant, ...others]
    .map((command) => buttonFor(say, view, command))
    .filter((button) => button !== undefined)
    .slice(0, MOST_HELP_BUTTONS);
}

/**
 * Closing has its button on the vote itself, meetings on the status card, the agenda on the meeting, and the language
 * one that says what it changes to.
 */
function buttonFor(say: Say, { registered }: HelpView, command: CommandName): CardData | undefined {
  switch (command) {
    case 'vote':
      return { title: say('button.new-vote'), verb: 'vote-form', data: {} };
    case 'decisions':
      return { title: say('button.decisions'), verb: 'decisions', data: { search: '' } };
    case 'problem':
      return { title: say('button.problems'), verb: 'problems', data: {} };
    case 'report':
      return { title: say('button.reports'), verb: 'reports', data: {} };
    case 'deadlines':
      return { title: say('button.deadlines'), verb: 'deadlines', data: {} };
    case 'rules':
      return { title: say('button.rules'), verb: 'rules', data: {} };
    case 'minutes':
      return { title: say('button.minutes'), verb: 'minutes', data: {} };
    case 'status':
      return { title: say('button.status'), verb: 'status', data: {} };
    case 'amendment':
      return { title: say('button.amendments'), verb: 'amendments', data: {} };
    case 'register':
      return {
        title: say(registered ? 'button.change-seats' : 'button.register'),
        verb: 'register',
        data: {},
      };
    case 'help':
    case 'meeting':
    case 'extra-meeting':
    case 'agenda':
    case 'close':
    case 'language':
      return undefined;
  }
}
