import { AppManifestUtils } from '@microsoft/app-manifest';
import type { AppManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { nameOf } from '../src/capabilities/overview/commands.ts';
import type { CommandName } from '../src/capabilities/overview/commands.ts';
import { described } from './described.ts';

/** The app package: what an administrator uploads to Teams. Made from `manifest/`, with its placeholders filled in. */

const FOLDER = new URL('../manifest/', import.meta.url);
const PACKAGE_JSON = new URL('../package.json', import.meta.url);
/**
 * The commands of Teams' menu, which takes twelve. The others have their button where they are used: closing on the vote,
 * the agenda on the meeting, registering on the welcome, the language in help. The full description names them all.
 */
const MENU: readonly CommandName[] = [
  ...(['meeting', 'extra-meeting', 'vote', 'decisions', 'minutes', 'status'] as const),
  ...(['problem', 'report', 'deadlines', 'amendment', 'rules', 'help'] as const),
];
/** A domain that can never exist, so that nobody is sent to somebody else's page. */
export const NO_WEBSITE = 'https://samverka.example';
/** The earliest time a zip can hold, as local time, which is what it holds: the same input gives the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/** The message is one line for the person who makes the package. */
export class PackageError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;
export type Placeholders = Readonly<Record<string, string>>;

const identifier = z.guid('is not an id like 01234567-89ab-cdef-0123-456789abcdef');
const address = z.url({ protocol: /^https$/, error: 'is not an https address' });
const developerName = z.string().max(32, 'is longer than 32 characters');

/** @throws PackageError naming the variable that is missing or wrong */
export async function placeholdersFrom(environment: Environment): Promise<Placeholders> {
  const read = (name: string, schema: z.ZodType<string, string>, fallback: string): string => {
    const parsed = schema.safeParse(environment[name]?.trim() || fallback);
    if (parsed.success) return parsed.data;
    throw new PackageError(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}`);
  };
  if (!environment['MicrosoftAppId']?.trim()) {
    throw new PackageError('MicrosoftAppId is missing: set it to the app id of the bot');
  }
  const bot = read('MicrosoftAppId', identifier, '');
  const website = read('WEBSITE_URL', address, NO_WEBSITE);
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(PACKAGE_JSON, 'utf8')));
  return {
    APP_VERSION: version,
    BOT_ID: bot,
    // Teams knows an installed app by this id, so it must be the same in every version.
    TEAMS_APP_ID: read('TEAMS_APP_ID', identifier, bot),
    DEVELOPER_NAME: read('DEVELOPER_NAME', developerName, 'Samverka'),
    WEBSITE_URL: website,
    PRIVACY_URL: read('PRIVACY_URL', address, website),
    TERMS_URL: read('TERMS_URL', address, website),
  };
}

const manifestFiles = z.looseObject({
  bots: z.array(z.looseObject({ scopes: z.array(z.string()) })),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.looseObject({ additionalLanguages: z.array(z.looseObject({ file: z.string() })) }),
});

/**
 * Whether the app is to work in channels shared with other organisations, for which it asks the channel's team to let it
 * read who is in the channel.
 * @throws PackageError
 */
export function sharesChannels({ SHARED_CHANNELS: given }: Environment): boolean {
  const wanted = given?.trim() || 'off';
  if (wanted === 'on' || wanted === 'off') return wanted === 'on';
  throw new PackageError('SHARED_CHANNELS is neither on nor off');
}

const inSharedChannels = (bot: string | undefined) => ({
  supportsChannelFeatures: 'tier1',
  authorization: {
    permissions: { resourceSpecific: [{ name: 'ChannelMember.Read.Group', type: 'Application' }] },
  },
  // Teams wants an address with the app's id, and does nothing with it.
  webApplicationInfo: { id: bot, resource: NO_WEBSITE },
});

export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/**
 * The files of the package by name, checked against Microsoft's schemas.
 * @throws PackageError when the manifest or a language file breaks its schema
 */
export async function packageFiles(
  placeholders: Placeholders,
  { sharedChannels = false } = {},
): Promise<PackageFiles> {
  const written = manifestFiles.parse(await readFilledIn('manifest.json', placeholders));
  const { icons, localizationInfo } = written;
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  const texts = {
    'manifest.json': {
      ...written,
      bots: written.bots.map((bot) => ({ ...bot, commandLists: [menu(bot)] })),
      ...(sharedChannels && inSharedChannels(placeholders['BOT_ID'])),
    },
    ...(await byName(languages, async (file) => ({ ...menuInEnglish, ...(await readText(file)) }))),
  };
  const problems = await Promise.all(Object.entries(texts).map(([file, text]) => problemsIn(file, text)));
  const [first] = problems.flat();
  if (first !== undefined) throw new PackageError(first);
  const documents = Object.entries(texts).map(([file, text]): [string, Uint8Array] => [
    file,
    Buffer.from(JSON.stringify(text, null, 2)),
  ]);
  return {
    ...Object.fromEntries(documents),
    ...(await byName([icons.color, icons.outline], (file) => readFile(new URL(file, FOLDER)))),
  };
}

const menu = ({ scopes }: { readonly scopes: readonly string[] }) => ({
  scopes,
  commands: MENU.map((command) => ({ title: nameOf(command).sv, description: described(command).sv })),
});

const menuInEnglish: Readonly<Record<string, string>> = Object.fromEntries(
  MENU.flatMap((command, index) => [
    [`bots[0].commandLists[0].commands[${index}].title`, nameOf(command).en],
    [`bots[0].commandLists[0].commands[${index}].description`, described(command).en],
  ]),
);

const readText = async (file: string): Promise<Readonly<Record<string, string>>> =>
  z.record(z.string(), z.string()).parse(await readFilledIn(file, {}));

export const zipped = (files: PackageFiles): Uint8Array =>
  zipSync({ ...files }, { level: 9, mtime: FIXED_TIME });

/** Each string is filled in after parsing: nothing in the environment can break out of it. */
async function readFilledIn(file: string, placeholders: Placeholders): Promise<unknown> {
  const fillIn = (_key: string, value: unknown): unknown =>
    typeof value === 'string'
      ? value.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name: string) => {
          const given = placeholders[name];
          if (given === undefined)
            throw new PackageError(`${file} has an unknown placeholder, ${placeholder}`);
          return given;
        })
      : value;
  return JSON.parse(await readFile(new URL(file, FOLDER), 'utf8'), fillIn) as unknown;
}

/** The schemas come with the validator, so nothing is fetched. */
async function problemsIn(file: string, document: unknown): Promise<readonly string[]> {
  const { $schema } = z.object({ $schema: z.string() }).parse(document);
  const schema = mended(await AppManifestUtils.fetchSchema($schema));
  // It validates any document by any schema; its types say manifests only.
  const problems = await AppManifestUtils.validateAgainstSchema(document as AppManifest, schema);
  return problems.map((problem) => `manifest/${file}: ${problem}`);
}

/** The schema of language files has patterns with a bare `]`, which the validator's own compiler refuses. */
const mended = <T>(schema: T): T =>
  JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as T;

async function byName<T>(
  names: readonly string[],
  read: (name: string) => Promise<T>,
): Promise<Record<string, T>> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
}
