import type { CommandName, HelpView } from '../../application/views.ts';
import { HARMLESS } from '../command-words.ts';
import { quotable } from '../quotable.ts';
import type { CardContent } from '../templates.ts';
import type { Say } from '../texts.ts';

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
      offersLanguage: view.registered,
      languageTitle: say('help.button.language'),
      otherLanguage: say.language === 'sv' ? 'en' : 'sv',
    },
  };
}

const unknownInWords = (say: Say, typed: string): string =>
  quotable(typed) ? say('help.unknown', { typed }) : say('help.unknown-unquoted');

/** Only what would be carried out: not what this person would be refused here. */
function commandsFor({ place, registered, representative }: HelpView): readonly CommandName[] {
  if (place === 'personal') return ['help'];
  if (!registered) return ['register', 'help'];
  return representative
    ? ['vote', 'close', 'decisions', 'status', 'register', 'language', 'help']
    : ['decisions', 'status', 'language', 'help'];
}

function hintFor(say: Say, { place, registered, representative }: HelpView): string {
  if (place === 'personal') return say('help.personal');
  const mention = say('help.mention', { example: say(registered ? 'command.status' : 'command.register') });
  if (!registered) return `${say('help.unregistered')} ${mention}`;
  return representative ? mention : `${say('help.not-representative')} ${mention}`;
}

/** The command that may have been meant comes first, if pressing it by mistake changes nothing. */
function buttonsFor(
  say: Say,
  { unknown }: HelpView,
  usable: readonly CommandName[],
): { title: string; verb: string; data: Readonly<Record<string, string>> }[] {
  const offered = usable.filter((command) => command !== 'help' && HARMLESS.has(command));
  const nearest = offered.filter((command) => command === unknown?.nearest);
  const others = offered.filter((command) => !nearest.includes(command));
  return [...nearest, ...others].flatMap((command) => {
    if (command === 'register') return { title: say('button.register'), verb: 'register', data: {} };
    if (command === 'status') return { title: say('button.status'), verb: 'status', data: {} };
    if (command === 'decisions') {
      return { title: say('button.decisions'), verb: 'decisions', data: { search: '' } };
    }
    return [];
  });
}
