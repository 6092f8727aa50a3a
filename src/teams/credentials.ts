import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import {
  AppCredentials,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
  type ServiceClientCredentials,
} from 'botframework-connector';
import * as z from 'zod';
import { isLoopback, type ChannelEndpoints } from './channel-endpoints.ts';

/** What the bot proves its identity with. An empty `appId` switches authentication off, in both directions. */
export interface BotCredentials {
  readonly type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly appId: string;
  /** The only tenant whose activities are let in; empty lets every tenant in. */
  readonly tenantId: string;
  /** Empty for a managed identity. */
  readonly password: string;
}

/** The credentials under the names the SDK reads. */
export function sdkSettings({ type, appId, tenantId, password }: BotCredentials) {
  return {
    MicrosoftAppType: type,
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: password,
  };
}

/** Makes what signs the bot's calls to the connector. */
export class CredentialsFactory extends ServiceClientCredentialsFactory {
  readonly #stock: PasswordServiceClientCredentialFactory;
  readonly #loopback: ((audience: string | undefined) => ServiceClientCredentials) | undefined;

  /** @throws Error when the type of credentials lacks a part it needs */
  constructor(credentials: BotCredentials, endpoints: ChannelEndpoints | undefined) {
    super();
    const { appId, password } = credentials;
    // With no app id a type makes no sense, and the SDK would insist on the id that belongs to it.
    this.#stock = appId
      ? new ConfigurationServiceClientCredentialFactory(sdkSettings(credentials))
      : new PasswordServiceClientCredentialFactory('', '');
    const login = endpoints?.ToChannelFromBotLoginUrl ?? '';
    // MSAL, which the stock credentials log in with, refuses plain http even to the machine it runs on.
    if (appId && isLoopback(URL.parse(login))) {
      this.#loopback = (audience) => new LoopbackCredentials(appId, password, login, audience);
    }
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return this.#stock.isValidAppId(appId);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return this.#stock.isAuthenticationDisabled();
  }

  override async createCredentials(
    appId: string,
    audience: string | undefined,
    loginEndpoint: string,
    validateAuthority: boolean,
  ): Promise<ServiceClientCredentials> {
    if (this.#loopback) return this.#loopback(audience);
    // An empty audience stands for the cloud's own.
    return this.#stock.createCredentials(appId, audience ?? '', loginEndpoint, validateAuthority);
  }
}

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

class LoopbackCredentials extends AppCredentials {
  readonly #password: string;
  readonly #login: string;

  constructor(appId: string, password: string, login: string, scope: string | undefined) {
    super(appId, undefined, scope);
    this.#password = password;
    this.#login = login;
    // The SDK's cache of tokens spans the process and knows no login endpoint.
    this.tokenCacheKey = `${login} ${this.tokenCacheKey}`;
  }

  protected override async refreshToken() {
    const answer = await fetch(`${this.#login}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: this.appId,
        client_secret: this.#password,
        scope: `${this.oAuthScope}/.default`,
      }),
    });
    if (!answer.ok) throw new Error(`Login answered ${answer.status}`);
    const { access_token: accessToken, expires_in: seconds } = tokenAnswer.parse(await answer.json());
    return { accessToken, expiresOn: new Date(Date.now() + seconds * 1000) };
  }
}
