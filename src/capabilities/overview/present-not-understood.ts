import type { Label } from '../../agreement/domain/profile.ts';
import { nameOf } from './commands.ts';
import { usableCommands } from './present-help.ts';
import type { Shown } from './present-help.ts';
import type { NotUnderstood } from './requests.ts';

/** In a line or two: what was not understood, and the nearest command as a button that keeps what was typed. */
export function presentNotUnderstood(shown: Shown, { typed, nearest }: NotUnderstood) {
  const { registered, place } = shown;
  const usable = nearest && usableCommands(shown).includes(nearest.command) ? nearest : undefined;
  return {
    view: 'not-understood' as const,
    heading: typed === '' ? ('unquoted' as const) : ('typed' as const),
    typed,
    then: usable ? 'nearest' : registered ? 'look' : place === 'group' ? 'unregistered' : 'elsewhere',
    nearest: usable ? [suggested(usable)] : [],
    registers: place === 'group' && !registered && !usable,
    helps: place === 'group' || registered,
  };
}

function suggested({ command, argument }: NonNullable<NotUnderstood['nearest']>) {
  const name = nameOf(command);
  const text: Label = { sv: `${name.sv} ${argument}`.trim(), en: `${name.en} ${argument}`.trim() };
  return { name, text };
}
