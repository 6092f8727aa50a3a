import { readFileSync } from 'node:fs';

/** The rows of the table in docs/notifications.md: what readers are told about the kinds of messages. */
export const listedKinds = readFileSync(new URL('../../docs/notifications.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', , inGroup, toPersons, as, alerts]) => ({
    name: name.replaceAll('`', ''),
    inGroup: inGroup !== '–',
    toPersons: toPersons !== '–',
    as,
    alerts: alerts === 'yes',
  }));
