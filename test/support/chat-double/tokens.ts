import { createSecretKey, createPublicKey } from 'node:crypto';
import {
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type GenerateKeyPairResult,
  type JWK,
} from 'jose';

/**
 * `teams` may speak for Teams, `webchat` for another channel only, and of `unendorsed` nobody has said so;
 * `unpublished` is nobody's the bot knows.
 */
export type KeyName = 'teams' | 'webchat' | 'unendorsed' | 'unpublished';

export interface TokenOptions {
  readonly key?: KeyName;
  /** The key the token claims to be signed with; the real one without. */
  readonly kid?: string;
  /** `HS256` signs with the published key as the secret, the oldest trick there is. */
  readonly alg?: 'RS256' | 'HS256' | 'none';
}

/** Claims to add or replace; `undefined` leaves one out. Times in seconds since 1970. */
export type Claims = Readonly<Record<string, unknown>>;

const endorsements: Record<KeyName, string[] | undefined> = {
  teams: ['msteams', 'skypeforbusiness'],
  webchat: ['webchat', 'directline'],
  unendorsed: undefined,
  unpublished: undefined,
};

type Keys = Record<KeyName, GenerateKeyPairResult>;
let keys: Promise<Keys> | undefined;

/** Making RSA keys is slow, and every double may have the same. */
async function sharedKeys(): Promise<Keys> {
  keys ??= (async () => ({
    teams: await generateKeyPair('RS256', { extractable: true }),
    webchat: await generateKeyPair('RS256', { extractable: true }),
    unendorsed: await generateKeyPair('RS256', { extractable: true }),
    unpublished: await generateKeyPair('RS256', { extractable: true }),
  }))();
  return keys;
}

/** The key set as the Bot Framework publishes it: each key with the channels it may speak for. */
export async function publishedKeys(): Promise<{ keys: (JWK & { endorsements: string[] | undefined })[] }> {
  const all = await sharedKeys();
  const published: KeyName[] = ['teams', 'webchat', 'unendorsed'];
  const describe = async (name: KeyName) => ({
    ...(await exportJWK(all[name].publicKey)),
    kid: name,
    use: 'sig',
    endorsements: endorsements[name],
  });
  return { keys: await Promise.all(published.map(describe)) };
}

/** Signs claims as given, right or wrong. */
export async function signToken(claims: Claims, options: TokenOptions = {}): Promise<string> {
  const { key = 'teams', kid = key, alg = 'RS256' } = options;
  const { privateKey } = (await sharedKeys())[key];
  switch (alg) {
    case 'none': {
      const part = (json: object) => base64url.encode(JSON.stringify(json));
      return `${part({ alg, typ: 'JWT', kid })}.${part(claims)}.`;
    }
    case 'HS256': {
      const secret = createSecretKey(Buffer.from(await publicPem((await sharedKeys())[key].publicKey)));
      return new SignJWT(claims).setProtectedHeader({ alg, typ: 'JWT', kid }).sign(secret);
    }
    case 'RS256':
      return new SignJWT(claims).setProtectedHeader({ alg, typ: 'JWT', kid }).sign(privateKey);
  }
}

/** In the encoding the SDK makes of a published key, so that a confused verifier would accept the signature. */
async function publicPem(key: CryptoKey): Promise<string> {
  const der = createPublicKey(await exportSPKI(key));
  return der.export({ type: 'pkcs1', format: 'pem' }).toString();
}
