/** The Bot Framework's own names for what differs between clouds. */
export const channelEndpointNames = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
] as const;

/** The issuer of tokens, and where their keys are, when it is not the public cloud. */
export type ChannelEndpoints = Readonly<Record<(typeof channelEndpointNames)[number], string>>;

const addresses: readonly (keyof ChannelEndpoints)[] = [
  'ToChannelFromBotLoginUrl',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
];

/**
 * Reads the endpoints from settings named as the Bot Framework names them (environment variables, usually).
 * @param plainHttp whether http on this machine is acceptable; keys read over it could be anyone's, so never in production
 * @returns undefined when none is set: the public cloud
 * @throws Error when only some are set (the SDK would silently use `undefined` for the rest), or one is not https
 */
export function channelEndpointsFrom(
  settings: Readonly<Record<string, string | undefined>>,
  { plainHttp }: { plainHttp: boolean },
): ChannelEndpoints | undefined {
  const given = channelEndpointNames.map((name) => [name, settings[name]?.trim() ?? ''] as const);
  const missing = given.filter(([, value]) => value === '').map(([name]) => name);
  if (missing.length === given.length) return undefined;
  if (missing.length > 0)
    throw new Error(`Set all of the channel's endpoints or none: ${missing.join(', ')} missing`);
  // Every name has a value here, which Object.fromEntries cannot express.
  const endpoints = Object.fromEntries(given) as ChannelEndpoints;
  for (const name of addresses) {
    const url = URL.parse(endpoints[name]);
    const safe = url?.protocol === 'https:' || (plainHttp && isLoopback(url));
    if (!safe) throw new Error(`${name} must be an https address`);
  }
  return endpoints;
}

/** Plain http to this very machine: a test's or a developer's stand-in for the channel. */
export function isLoopback(url: URL | null): boolean {
  return url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
}
