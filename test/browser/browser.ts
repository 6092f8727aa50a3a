import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** @throws naming what to install when there is no Chromium */
export async function startChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}. Install it (apt-get install chromium), or name another with CHROMIUM=<path>.`,
    );
  }
  return chromium.launch({
    executablePath,
    // The page is ours, and the sandbox is refused in most containers.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Containers often have little shared memory.
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
