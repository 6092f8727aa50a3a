import type { Label } from '../../agreement/domain/profile.ts';
import { COMMANDS, nameOf } from './commands.ts';
import { usableCommands } from './present-help.ts';
import type { Shown } from './present-help.ts';
import type { NotUnderstood } from './requests.ts';

/** In a line or two: what was not understood, and the nearest command as a button that keeps what was typed. */
export function presentNotUnderstood(shown: Shown, { typed, nearest }: NotUnderstood) {
  const { registered, place } = shown;
  const usable = nearest && usableCommands(shown).includes(nearest.command) ? nearest : undefined;
  const name = usable && nameOf(usable.command);
  const opening = usable ? formOpenedBy(usable) : [];
  return {
    view: 'not-understood' as const,
    heading: typed === '' ? ('unquoted' as const) : ('typed' as const),
    typed,
    then: registered
      ? ('look' as const)
      : place === 'group'
        ? ('unregistered' as const)
        : ('elsewhere' as const),
    nearest: name,
    opening,
    typing: usable && opening.length === 0 ? [wordsOf(usable)] : [],
    registers: place === 'group' && !registered && !usable,
    helps: place === 'group' || registered,
  };
}

type Nearest = NonNullable<NotUnderstood['nearest']>;

/** A word alone that opens a form does so at once. */
function formOpenedBy({
  command,
  argument,
}: Nearest): readonly { name: Label; verb: string; data: object }[] {
  const { ask: verb, ...data } = COMMANDS[command].asks;
  return argument === '' && verb.endsWith('-form') ? [{ name: nameOf(command), verb, data }] : [];
}

/** Anything else is as if it were typed. */
function wordsOf({ command, argument }: Nearest): Label {
  const { sv, en } = nameOf(command);
  return { sv: `${sv} ${argument}`.trim(), en: `${en} ${argument}`.trim() };
}
