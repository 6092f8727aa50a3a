import type { Label } from '../../agreement/domain/profile.ts';
import { COMMAND_NAMES, COMMANDS, nameOf } from './commands.ts';
import type { CommandName } from './commands.ts';

/** Where help is shown, and what the person can do there. */
export interface Shown {
  readonly place: 'group' | 'personal';
  readonly registered: boolean;
  readonly representative: boolean;
  /** What the agreement leaves nobody here to do. */
  readonly lacks?: readonly CommandName[];
}

/** What people come for, as buttons; the first stand on the card, the others in its menu. */
const TASKS = [
  'meeting',
  'vote',
  'problem',
  'report',
  'notice',
  'action',
  'times',
  'logbook',
  'decisions',
  'status',
] as const;
/** Beside the button that unfolds all commands. */
const MOST_VISIBLE = 2;
const MOST_EXAMPLES = 3;

/** What this person can do here now, by task. In a chat that is no forum yet, how it works. */
export function presentHelp(shown: Shown) {
  const { place, registered, representative } = shown;
  const usable = usableCommands(shown);
  return {
    view: 'help' as const,
    registered,
    heading: registered ? ('heading' as const) : ('how-it-works' as const),
    lines: linesFor(shown).map((say) => ({ say })),
    mention: place === 'group' ? '@Samverka ' : '',
    examples: examplesFor(shown),
    commands: usable.map((command) => ({
      name: nameOf(command),
      does: command === 'register' ? { say: 'help.register-again' } : COMMANDS[command].does,
      // What may follow the word is most often what only a representative may do.
      ...(representative && COMMANDS[command].example && { example: COMMANDS[command].example }),
    })),
    tasks: tasksAmong(usable),
    offersLanguage: usable.includes('language'),
  };
}

/** Only what would be carried out: not what this person would be refused here. */
export function usableCommands({
  place,
  registered,
  representative,
  lacks = [],
}: Shown): readonly CommandName[] {
  if (!registered) return place === 'personal' ? ['help'] : ['register', 'help'];
  return COMMAND_NAMES.filter((name) => {
    const { who, where } = COMMANDS[name];
    const may = (representative || who === undefined) && (place === 'group' || where === undefined);
    return may && !lacks.includes(name);
  });
}

interface Task {
  readonly title: Label;
  readonly verb: string;
  readonly data: object;
  readonly mode: 'primary' | 'secondary';
}

const tasksAmong = (usable: readonly CommandName[]): readonly Task[] =>
  TASKS.filter((task) => usable.includes(task)).map((task, index) => {
    const { ask: verb, ...data } = COMMANDS[task].asks;
    return {
      title: capitalised(nameOf(task)),
      verb,
      data,
      mode: index < MOST_VISIBLE ? 'primary' : 'secondary',
    };
  });

const capitalised = ({ sv, en }: Label): Label => ({
  sv: sv.charAt(0).toUpperCase() + sv.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

function linesFor({ place, registered, representative }: Shown) {
  if (!registered) return ['help.how.registered', 'help.how.shown', 'help.how.written'] as const;
  if (place === 'personal') return ['help.personal'] as const;
  return representative
    ? (['help.mention'] as const)
    : (['help.not-representative', 'help.mention'] as const);
}

/** Whoever has no seat anywhere is shown what the group will be able to do. */
const examplesFor = ({ registered, representative }: Shown) =>
  TASKS.filter((task) => representative || !registered || task === 'decisions')
    .flatMap((task) => COMMANDS[task].example ?? [])
    .slice(0, MOST_EXAMPLES);
