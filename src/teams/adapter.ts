import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { createAuthentication } from './authentication.ts';
import type { ChannelEndpoints } from './channel-endpoints.ts';
import { CredentialsFactory, sdkSettings, type BotCredentials } from './credentials.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/**
 * Teams AI's adapter with the checked authentication, used in two steps, `authenticate` and `run`, instead of
 * the stock `process`: that one writes to the console and answers a malformed request with 500.
 */
export class SamverkaAdapter extends TeamsAdapter {
  // Takes the place of the one the base class builds for itself, which it reads only when a turn begins.
  protected override readonly botFrameworkAuthentication: BotFrameworkAuthentication;

  constructor(credentials: BotCredentials, endpoints?: ChannelEndpoints) {
    super(sdkSettings(credentials), new CredentialsFactory(credentials, endpoints));
    this.botFrameworkAuthentication = createAuthentication(credentials, endpoints);
  }

  /**
   * @param authorization the Authorization header, empty when there was none
   * @throws AuthenticationError with `statusCode` 401, 403 or 503
   */
  authenticate(activity: IncomingActivity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.botFrameworkAuthentication.authenticateRequest(asSdkActivity(activity), authorization);
  }

  /**
   * Runs `logic` on an activity that `authenticate` let in.
   * @returns what to answer an invoke with; undefined for activities that want no answer
   */
  run(
    authenticated: AuthenticateRequestResult,
    activity: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authenticated, asSdkActivity(activity), logic);
  }
}

/** The SDK wants its timestamps as dates, with the text kept beside them. */
function asSdkActivity(activity: IncomingActivity): Activity {
  const { timestamp, localTimestamp, expiration } = activity;
  const converted = {
    ...activity,
    ...(timestamp !== undefined && { timestamp: new Date(timestamp), rawTimestamp: timestamp }),
    ...(localTimestamp !== undefined && {
      localTimestamp: new Date(localTimestamp),
      rawLocalTimestamp: localTimestamp,
    }),
    ...(expiration !== undefined && { expiration: new Date(expiration), rawExpiration: expiration }),
  };
  // The SDK's type demands fields that channels leave out (`label`, `listenFor`, …) and that nothing reads.
  return converted as unknown as Activity;
}
