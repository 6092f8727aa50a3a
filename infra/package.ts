import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  NO_WEBSITE,
  PackageError,
  packageFiles,
  placeholdersFrom,
  sharesChannels,
  zipped,
} from './app-package.ts';

/** `npm run package`: writes the app package for Teams. docs/deployment.md lists the variables it reads. */

const folder = new URL('../dist/', import.meta.url);
const file = new URL('samverka.zip', folder);

try {
  const placeholders = await placeholdersFrom(process.env);
  const bytes = zipped(await packageFiles(placeholders, { sharedChannels: sharesChannels(process.env) }));
  await mkdir(folder, { recursive: true });
  await writeFile(file, bytes);
  process.stdout.write(`${fileURLToPath(file)}: version ${placeholders['APP_VERSION'] ?? ''}\n`);
  if (placeholders['WEBSITE_URL'] === NO_WEBSITE) {
    process.stderr.write(
      `WEBSITE_URL is not set: the app's links lead to ${NO_WEBSITE}, which does not exist. Set it before you upload the app.\n`,
    );
  }
} catch (reason) {
  if (!(reason instanceof PackageError)) throw reason;
  process.stderr.write(`Cannot make the package: ${reason.message}\n`);
  process.exitCode = 1;
}
