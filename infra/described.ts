import type { Label } from '../src/agreement/domain/profile.ts';
import { COMMANDS } from '../src/capabilities/overview/commands.ts';
import type { CommandName } from '../src/capabilities/overview/commands.ts';

/** What a command does, with an example where something may follow its word. */
export function described(command: CommandName): Label {
  const { does, example } = COMMANDS[command];
  const said = (language: keyof Label): string =>
    example ? `${does[language].replace(/\.$/, '')}: ${example[language]}` : does[language];
  return { sv: said('sv'), en: said('en') };
}
