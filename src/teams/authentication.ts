import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  AuthenticationError,
  BotFrameworkAuthentication,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { Activity } from 'botframework-schema';
import * as z from 'zod';
import type { ChannelEndpoints } from './channel-endpoints.ts';
import { ConnectorClients } from './connector-clients.ts';
import { CredentialsFactory, sdkSettings, type BotCredentials } from './credentials.ts';
import { noUserTokens } from './no-user-tokens.ts';
import { isFromTenant } from './tenant.ts';

/**
 * Decides whether an activity comes from the channel, for this bot, from the configured tenant.
 * @param endpoints of another cloud or a test's channel; the public cloud without
 * @throws Error when the credentials lack a part their type needs
 */
export function createAuthentication(
  credentials: BotCredentials,
  endpoints?: ChannelEndpoints,
): BotFrameworkAuthentication {
  const factory = new CredentialsFactory(credentials, endpoints);
  const stock = new ConfigurationBotFrameworkAuthentication(
    { ...sdkSettings(credentials), ...endpoints },
    factory,
  );
  return new CheckedAuthentication(stock, {
    enabled: credentials.appId !== '',
    tenant: credentials.tenantId,
    issuer: endpoints?.ToBotFromChannelTokenIssuer ?? AuthenticationConstants.ToBotFromChannelTokenIssuer,
    keys: new JwtTokenExtractor(
      {},
      endpoints?.ToBotFromChannelOpenIdMetadataUrl ??
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
      [],
    ).openIdMetadata,
  });
}

interface Checks {
  readonly enabled: boolean;
  readonly tenant: string;
  readonly issuer: string;
  /** The channel's keys: those that the SDK has fetched for itself, and checks signatures with. */
  readonly keys: Pick<JwtTokenExtractor['openIdMetadata'], 'getKey'>;
}

/** The channel whose word on who acts is trusted: what others say of it, their clients write themselves. */
const CHANNEL = 'msteams';

/**
 * The SDK's authentication, made strict where it is lax. Throws AuthenticationError only: 401 for whoever cannot
 * show a token for this very activity, 403 for another tenant or channel, 503 when the channel's keys cannot be read.
 */
class CheckedAuthentication extends BotFrameworkAuthentication {
  readonly #stock: BotFrameworkAuthentication;
  readonly #checks: Checks;
  readonly #clients = new ConnectorClients();

  constructor(stock: BotFrameworkAuthentication, checks: Checks) {
    super();
    this.#stock = stock;
    this.#checks = checks;
  }

  override async authenticateRequest(
    activity: Activity,
    authHeader: string,
  ): Promise<AuthenticateRequestResult> {
    // The SDK compares the token's service URL only when the activity has one, and endorsements only for a named channel.
    if (!activity.serviceUrl) throw unauthorized('the activity names no service URL');
    if (!activity.channelId.trim()) throw unauthorized('the activity names no channel');
    const result = await this.#stock.authenticateRequest(activity, authHeader).catch((error: unknown) => {
      throw refusalFor(error);
    });
    if (this.#checks.enabled) await this.#check(activity, result.claimsIdentity, authHeader);
    return { ...result, connectorFactory: this.createConnectorFactory(result.claimsIdentity) };
  }

  async #check(activity: Activity, identity: ClaimsIdentity, authHeader: string): Promise<void> {
    const { issuer, tenant, keys } = this.#checks;
    // The SDK also takes emulator and skill tokens, and binds only the channel's to the activity's service URL.
    if (identity.getClaimValue(AuthenticationConstants.IssuerClaim) !== issuer) {
      throw unauthorized('the token is not the channel’s');
    }
    if (!identity.getClaimValue('exp')) throw unauthorized('the token never expires');
    // Web Chat and Direct Line are on beside Teams in a new Azure Bot, and their clients say themselves who writes.
    if (activity.channelId !== CHANNEL) {
      throw new AuthenticationError('Forbidden: the activity is not from Teams', 403);
    }
    // The SDK looks at a key's endorsements only if it has some.
    const key = await keys.getKey(keyOf(authHeader));
    if (!key?.endorsements?.includes(CHANNEL)) throw unauthorized('the key is not endorsed for Teams');
    if (tenant && !isFromTenant(activity, tenant)) {
      throw new AuthenticationError('Forbidden: the activity is not from the configured tenant', 403);
    }
  }

  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(unauthorized('streaming is not in use'));
  }

  override createConnectorFactory(claimsIdentity: ClaimsIdentity): ConnectorFactory {
    return this.#clients.through(this.#stock.createConnectorFactory(claimsIdentity));
  }

  override createUserTokenClient(): Promise<UserTokenClient> {
    return Promise.resolve(noUserTokens);
  }
}

/** The name of the key that the token says it is signed with; the SDK has read it before. */
function keyOf(authHeader: string): string {
  const [header = ''] = authHeader.replace(/^Bearer /, '').split('.');
  return tokenHeader.parse(JSON.parse(Buffer.from(header, 'base64url').toString())).kid;
}

const tokenHeader = z.object({ kid: z.string() });

const unauthorized = (reason: string, cause?: unknown) =>
  Object.assign(new AuthenticationError(`Unauthorized: ${reason}`, 401), { cause });

/**
 * The SDK lets several failures of a token out as whatever was thrown deep inside (a wrong signature, a wrong
 * algorithm, a token too early), which would read as a fault of ours. Anything unrecognised counts against the token.
 */
function refusalFor(error: unknown): AuthenticationError {
  if (keysUnreadable(error)) {
    return Object.assign(new AuthenticationError('The channel’s keys could not be read', 503), {
      cause: error,
    });
  }
  if (error instanceof AuthenticationError) return error;
  return unauthorized('the token does not hold', error);
}

/** The SDK marks an unsuccessful answer with status 500; node-fetch throws FetchError when there was none. */
function keysUnreadable(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode >= 500;
  return error instanceof Error && error.name === 'FetchError';
}
