import { UserTokenClient } from 'botframework-connector';

/**
 * Stands where the SDK expects a client for users' sign-in tokens. The bot signs nobody in: people are who Teams
 * says they are. Building the real client anew for every activity would cost as much as the activity.
 */
class NoUserTokens extends UserTokenClient {
  override getUserToken = unused;
  override getSignInResource = unused;
  override signOutUser = unused;
  override getTokenStatus = unused;
  override getAadTokens = unused;
  override exchangeToken = unused;
}

function unused(): Promise<never> {
  return Promise.reject(new Error('This bot has no use for user tokens'));
}

export const noUserTokens: UserTokenClient = new NoUserTokens();
