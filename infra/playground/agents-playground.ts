import { fileURLToPath } from 'node:url';

/** How Node starts the Playground on a port, as Teams to the bot at that endpoint. */
export const playgroundArguments = (endpoint: string, port: number | string): string[] => [
  fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js')),
  '-e',
  endpoint,
  '-c',
  'msteams',
  '--dt',
  '-p',
  String(port),
];

/** Waits until something answers well at the address, or nobody waits any more. */
export async function untilAnswering(url: string, waiting: () => boolean): Promise<void> {
  while (waiting() && !(await answers(url))) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
