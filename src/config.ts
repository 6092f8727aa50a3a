import { local, momentOf } from './partnership/domain/calendar.ts';
import { channelEndpointsFrom } from './teams/channel-endpoints.ts';
import type { CosmosLocation } from './storage/cosmos/cosmos-store.ts';
import type { ChannelEndpoints } from './teams/channel-endpoints.ts';
import type { BotCredentials } from './teams/credentials.ts';
import type { VoteWaits } from './partnership/domain/actor.ts';
import { z } from 'zod';

/**
 * The environment, read once and checked. README's table is generated from the descriptions here
 * (`npm run docs`), and a test compares them.
 */

const text = z.string().trim().min(1);
const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d+$/, 'is not a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `is not between ${least} and ${most}`);

interface Setting<T> {
  readonly schema: z.ZodType<T>;
  readonly default: string;
  readonly about: string;
}
const setting = <T>(schema: z.ZodType<T>, fallback: string, about: string): Setting<T> => ({
  schema,
  default: fallback,
  about,
});

export const SETTINGS = {
  PORT: setting(wholeNumber(0, 65_535), '3978', 'Port the bot listens on; 0 takes a free one'),
  STORE: setting(z.enum(['sqlite', 'cosmos']), 'sqlite', '`sqlite` (embedded) or `cosmos`'),
  SQLITE_PATH: setting(text, 'data/samverka.sqlite', 'File of the embedded store'),
  COSMOS_ENDPOINT: setting(z.union([z.literal(''), z.url()]), '', 'Address of the Cosmos DB account'),
  COSMOS_DATABASE: setting(text, 'samverka', 'Database in the account'),
  COSMOS_KEY: setting(z.string(), '', 'Account key; absent: managed identity'),
  MicrosoftAppType: setting(
    z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']),
    'SingleTenant',
    'Kind of app registration: `SingleTenant`, `UserAssignedMSI` or `MultiTenant`',
  ),
  MicrosoftAppId: setting(
    z.union([z.literal(''), z.guid()]),
    '',
    'App id; absent: no authentication, development only',
  ),
  MicrosoftAppTenantId: setting(z.union([z.literal(''), z.guid()]), '', 'The only tenant let in'),
  MicrosoftAppPassword: setting(z.string(), '', 'App password; not used with `UserAssignedMSI`'),
  TEAMS_APP_ID: setting(
    z.union([z.literal(''), z.guid()]),
    '',
    'Id of the app in Teams, for links by which people add it; absent: that of the bot',
  ),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    'info',
    'Least severe line that is logged',
  ),
  LANGUAGE: setting(z.enum(['sv', 'en']), 'sv', 'Language of a new forum: `sv` or `en`'),
  FORMS: setting(
    z.enum(['dialog', 'card']),
    'dialog',
    'Where forms open: in a `dialog`, or in the chat in place of a `card`, for the Playground, which has no dialogs',
  ),
  TARGETED_MESSAGES: setting(
    z.enum(['on', 'off']),
    'off',
    '`on`: in a group, what concerns only whoever typed it is shown to them alone, by Teams’ targeted messages, which are in preview',
  ),
  AGREEMENTS: setting(text, 'agreements', 'Folder of agreement profiles'),
  START_TIME: setting(
    z.union([z.literal(''), z.iso.datetime({ offset: true, local: true }), z.iso.date()]),
    '',
    "Development only: the moment (ISO 8601) at which the process's clock starts; a date alone is 09:00 that day",
  ),
  TICK_MS: setting(wholeNumber(10, 3_600_000), '1000', 'Milliseconds between looks for due work'),
  VOTE_WAITS: setting(
    z
      .string()
      .regex(/^\d{1,4},\d{1,4},\d{1,4}$/, 'is not three numbers of seconds with commas between')
      .transform((given) => given.split(',').map(Number))
      .transform(([atMeeting = 0, outside = 0, call = 0]): VoteWaits => ({ atMeeting, outside, call })),
    '10,60,120',
    'Seconds that votes wait: after the last answer at a meeting, and outside one; after those missing have been called',
  ),
  NODE_ENV: setting(z.string(), '', '`production` refuses to start without an app id'),
} as const;

type Name = keyof typeof SETTINGS;
type Values = { [N in Name]: z.infer<(typeof SETTINGS)[N]['schema']> };

export interface Config {
  readonly port: number;
  readonly store:
    { readonly kind: 'sqlite'; readonly path: string } | ({ readonly kind: 'cosmos' } & CosmosLocation);
  readonly credentials: BotCredentials;
  /** Of another cloud than the public one. */
  readonly channelEndpoints?: ChannelEndpoints;
  readonly logLevel: Values['LOG_LEVEL'];
  readonly language: Values['LANGUAGE'];
  readonly forms: Values['FORMS'];
  /** Whether what concerns one person in a group is shown to them alone. */
  readonly targetedMessages: boolean;
  readonly agreements: string;
  readonly startTime?: Date;
  readonly tickMs: number;
  readonly waits: VoteWaits;
  /** Where in Teams a person adds the app; absent in development. */
  readonly appLink?: string;
}

/** The message is one line that names the setting. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const reader =
  (environment: Environment) =>
  <N extends Name>(name: N): Values[N] => {
    const { schema, default: fallback } = SETTINGS[name];
    const given = environment[name];
    const parsed = schema.safeParse(given === undefined || given === '' ? fallback : given);
    if (parsed.success) return parsed.data as Values[N];
    throw new ConfigError(`${name} is wrong: ${parsed.error.issues[0]?.message ?? 'not accepted'}`);
  };

/**
 * What a tool needs that looks into the store beside the bot.
 * @throws ConfigError naming the first setting that is wrong
 */
export function readStoreConfig(environment: Environment): Pick<Config, 'store' | 'language'> {
  const read = reader(environment);
  const endpoint = read('COSMOS_ENDPOINT');
  const key = read('COSMOS_KEY');
  const store = read('STORE');
  if (store === 'cosmos' && endpoint === '') {
    throw new ConfigError('COSMOS_ENDPOINT is missing: it is needed with STORE=cosmos');
  }
  return {
    store:
      store === 'sqlite'
        ? { kind: 'sqlite', path: read('SQLITE_PATH') }
        : { kind: 'cosmos', endpoint, database: read('COSMOS_DATABASE'), ...(key !== '' && { key }) },
    language: read('LANGUAGE'),
  };
}

/** @throws ConfigError naming the first setting that is wrong */
export function readConfig(environment: Environment): Config {
  const read = reader(environment);
  const appId = read('MicrosoftAppId');
  const tenantId = read('MicrosoftAppTenantId');
  const type = read('MicrosoftAppType');
  const password = read('MicrosoftAppPassword');
  const startTime = read('START_TIME');

  if (read('NODE_ENV') === 'production' && appId === '') {
    throw new ConfigError(
      'MicrosoftAppId is missing: without it anyone could act as anyone (NODE_ENV=production)',
    );
  }
  if (appId !== '' && type !== 'MultiTenant' && tenantId === '') {
    throw new ConfigError('MicrosoftAppTenantId is missing: it is needed with MicrosoftAppId');
  }
  if (appId !== '' && type !== 'UserAssignedMSI' && password === '') {
    throw new ConfigError('MicrosoftAppPassword is missing: it is needed with MicrosoftAppId');
  }
  if (appId !== '' && startTime !== '') {
    throw new ConfigError('START_TIME is for development only: it is refused when MicrosoftAppId is set');
  }
  const channelEndpoints = endpointsIn(environment, read('NODE_ENV') === 'production');
  return {
    port: read('PORT'),
    ...readStoreConfig(environment),
    credentials: { type, appId, tenantId, password },
    ...(channelEndpoints && { channelEndpoints }),
    logLevel: read('LOG_LEVEL'),
    forms: read('FORMS'),
    targetedMessages: read('TARGETED_MESSAGES') === 'on',
    agreements: read('AGREEMENTS'),
    ...(startTime !== '' && { startTime: startOf(startTime) }),
    tickMs: read('TICK_MS'),
    waits: read('VOTE_WAITS'),
    ...linkTo(read('TEAMS_APP_ID') || appId),
  };
}

/** learn.microsoft.com, "Deep link to an app": the page on which somebody adds it. */
const linkTo = (app: string): { appLink?: string } =>
  app === '' ? {} : { appLink: `https://teams.microsoft.com/l/app/${app}` };

function endpointsIn(environment: Environment, production: boolean): ChannelEndpoints | undefined {
  try {
    return channelEndpointsFrom(environment, { plainHttp: !production });
  } catch (reason) {
    throw new ConfigError(reason instanceof Error ? reason.message : String(reason));
  }
}

const MORNING = 9;

/** A time without an offset is local in Stockholm, like every date in an agreement; a day alone is its morning. */
export function startOf(time: string): Date {
  return time.includes('T') ? local(time).toJSDate() : new Date(momentOf(time, MORNING));
}
