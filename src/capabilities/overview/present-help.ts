import { personalIdentityNumberIn } from '../../partnership/domain/personal-identity-number.ts';
import { COMMAND_NAMES, COMMANDS, nameOf } from './commands.ts';
import type { CommandName } from './commands.ts';
import type { OverviewRequest } from './requests.ts';

type NotUnderstood = NonNullable<Extract<OverviewRequest, { ask: 'help' }>['unknown']>;

/** Where help is shown, and what the person can do there. */
export interface Shown {
  readonly place: 'group' | 'personal';
  readonly registered: boolean;
  readonly representative: boolean;
}

/** @param unknown what was typed and not understood: never repeated with a personal identity number (N4, N13) */
export function presentHelp(shown: Shown, unknown?: NotUnderstood) {
  const { registered } = shown;
  const usable = commandsFor(shown);
  const nearest = COMMAND_NAMES.find((command) => command === unknown?.nearest);
  const repeated = unknown && !personalIdentityNumberIn(unknown.typed) && { typed: unknown.typed };
  return {
    view: 'help' as const,
    heading: repeated ? 'unknown' : unknown ? 'unknown-unquoted' : 'heading',
    ...repeated,
    nearest: nearest && nameOf(nearest),
    hint: hintFor(shown),
    commands: usable.map((command) => ({
      name: nameOf(command),
      does:
        command === 'register' && registered
          ? { say: 'command.register.does-again' }
          : COMMANDS[command].does,
    })),
    buttons: buttonsFor(usable, registered, nearest),
    offersLanguage: usable.includes('language'),
  };
}

/** Only what would be carried out: not what this person would be refused here. */
function commandsFor({ place, registered, representative }: Shown): readonly CommandName[] {
  if (!registered) return place === 'personal' ? ['help'] : ['register', 'help'];
  return COMMAND_NAMES.filter((name) => {
    const { who, where } = COMMANDS[name];
    return (representative || who === undefined) && (place === 'group' || where === undefined);
  });
}

/** How to write, with an example; `first`: what keeps the person from the rest. */
function hintFor({ place, registered, representative }: Shown) {
  const example = nameOf(registered || place === 'personal' ? 'status' : 'register');
  if (place === 'personal') return { how: representative ? 'personal-representative' : 'personal', example };
  const first = !registered ? 'unregistered' : representative ? undefined : 'not-representative';
  return { first, how: 'mention', example };
}

/** Teams shows six in a row, and the language has one. */
const MOST_BUTTONS = 5;

/** The command that may have been meant comes first. */
function buttonsFor(
  usable: readonly CommandName[],
  registered: boolean,
  nearest: CommandName | undefined,
): readonly { button: string; verb: string; data: object }[] {
  const meant = usable.filter((command) => command === nearest);
  const others = usable.filter((command) => command !== nearest);
  return [...meant, ...others]
    .flatMap((command) => {
      const { button, asks } = COMMANDS[command];
      if (button === undefined) return [];
      const { ask: verb, ...data } = asks;
      return [{ button: button === 'register' && registered ? 'change-seats' : button, verb, data }];
    })
    .slice(0, MOST_BUTTONS);
}
