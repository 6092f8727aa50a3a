import { personalIdentityNumberIn } from '../../partnership/domain/personal-identity-number.ts';
import { COMMANDS } from './requests.ts';
import type { CommandName, OverviewRequest } from './requests.ts';

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
  const nearest = unknown?.nearest;
  const repeated = unknown && !personalIdentityNumberIn(unknown.typed) && { typed: unknown.typed };
  return {
    view: 'help' as const,
    heading: repeated ? 'unknown' : unknown ? 'unknown-unquoted' : 'heading',
    ...repeated,
    ...(nearest && { nearest }),
    hint: hintFor(shown),
    commands: usable.map((command) => ({
      command,
      does: command === 'register' && registered ? 'register.does-again' : `${command}.does`,
    })),
    buttons: buttonsFor(usable, registered, nearest),
    offersLanguage: usable.includes('language'),
  };
}

const ONLY_FOR_REPRESENTATIVES: ReadonlySet<CommandName> = new Set([
  'meeting',
  'extra-meeting',
  'vote',
  'close',
  'register',
  'language',
]);
const ONLY_IN_A_GROUP: ReadonlySet<CommandName> = new Set(['register', 'language']);

/** Only what would be carried out: not what this person would be refused here. */
function commandsFor({ place, registered, representative }: Shown): readonly CommandName[] {
  if (!registered) return place === 'personal' ? ['help'] : ['register', 'help'];
  return COMMANDS.filter(
    (command) =>
      (representative || !ONLY_FOR_REPRESENTATIVES.has(command)) &&
      (place === 'group' || !ONLY_IN_A_GROUP.has(command)),
  );
}

/** How to write, with an example; `first`: what keeps the person from the rest. */
function hintFor({ place, registered, representative }: Shown) {
  if (place === 'personal')
    return { how: representative ? 'personal-representative' : 'personal', example: 'status' } as const;
  if (!registered) return { first: 'unregistered', how: 'mention', example: 'register' } as const;
  return {
    ...(!representative && { first: 'not-representative' as const }),
    how: 'mention',
    example: 'status',
  } as const;
}

/**
 * None of these changes anything by being pressed. Closing has its button on the vote itself, meetings on the status
 * card, the agenda on the meeting, and the language one that says what it changes to.
 */
const BUTTONS: Partial<Readonly<Record<CommandName, { button: string; verb: string; data?: object }>>> = {
  vote: { button: 'new-vote', verb: 'vote-form' },
  decisions: { button: 'decisions', verb: 'decisions', data: { search: '' } },
  problem: { button: 'problems', verb: 'problems' },
  report: { button: 'reports', verb: 'reports' },
  deadlines: { button: 'deadlines', verb: 'deadlines' },
  rules: { button: 'rules', verb: 'rules' },
  minutes: { button: 'minutes', verb: 'minutes' },
  status: { button: 'status', verb: 'status' },
  amendment: { button: 'amendments', verb: 'amendments' },
  register: { button: 'register', verb: 'register' },
};

/** Teams shows six in a row, and the language has one. */
const MOST_BUTTONS = 5;

/** The command that may have been meant comes first. */
function buttonsFor(usable: readonly CommandName[], registered: boolean, nearest: CommandName | undefined) {
  const meant = usable.filter((command) => command === nearest);
  const others = usable.filter((command) => command !== nearest);
  return [...meant, ...others]
    .flatMap((command) => BUTTONS[command] ?? [])
    .slice(0, MOST_BUTTONS)
    .map(({ button, verb, data = {} }) => ({
      button: button === 'register' && registered ? 'change-seats' : button,
      verb,
      data,
    }));
}
