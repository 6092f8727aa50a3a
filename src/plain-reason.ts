import { z } from 'zod';

const shape = z.object({
  name: z.string(),
  message: z.string(),
  code: z.union([z.string(), z.number()]).optional(),
  /** Of SQLite: the message beside it is in plain words already. */
  cause: z.object({ errcode: z.number() }).optional().catch(undefined),
});

/** Cosmos DB's statuses that say how the service or its settings are, rather than what was asked of it. */
const COSMOS: Readonly<Record<number, string>> = {
  401: 'Cosmos DB does not know the bot: its key or identity is another',
  403: 'Cosmos DB refuses the bot: its role or the account’s firewall does not let it in',
  404: 'the database or its container is not there',
  408: 'Cosmos DB does not answer in time',
  410: 'Cosmos DB is moving the data',
  429: 'Cosmos DB gets more requests than it is set to take',
  449: 'Cosmos DB is busy with the same item',
  500: 'Cosmos DB has a fault of its own',
  503: 'Cosmos DB is not available',
};

/** Of `@azure/identity`, for every way in which there is no login. */
const NO_LOGIN = /^(AggregateAuthenticationError|AuthenticationError|CredentialUnavailableError)$/;
/** Codes of Node's network and its certificates. */
const NO_CONNECTION = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOST|ENET|EPIPE|EPROTO)|CERT/;

/**
 * What is wrong around the bot, in one line: where the store, its login or the network fails, a stack says nothing.
 * @returns undefined for anything else, which may be a fault of the bot's own
 */
export function plainReason(error: unknown): string | undefined {
  const parsed = shape.safeParse(error);
  if (!parsed.success) return undefined;
  const { name, message, code, cause } = parsed.data;
  if (NO_LOGIN.test(name))
    return 'Azure gives the bot no login: none of the identities it can use works here';
  if (name === 'TimeoutError') return 'the store does not answer in time';
  if (typeof code === 'number') return COSMOS[code] && `${COSMOS[code]} (${code})`;
  if (code !== undefined && NO_CONNECTION.test(code)) return `no connection: ${firstLine(message)}`;
  return cause && firstLine(message);
}

export const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
