import assert from 'node:assert/strict';
import { ConfigError, readConfig, readStoreConfig, SETTINGS } from '../src/config.ts';

const APP = {
  MicrosoftAppId: '0b8c9a44-5f0e-4b58-8f43-6f2a55d0c7aa',
  MicrosoftAppTenantId: '7f1e0c52-3a0b-4d2e-9d5a-0c8b3f5a6e11',
  MicrosoftAppPassword: 'secret',
};

describe('the configuration', () => {
  it('needs nothing set for development', () => {
    assert.deepEqual(readConfig({}), {
      port: 3978,
      store: { kind: 'sqlite', path: 'data/samverka.sqlite' },
      credentials: { type: 'SingleTenant', appId: '', tenantId: '', password: '' },
      logLevel: 'info',
      language: 'sv',
      forms: 'dialog',
      targetedMessages: false,
      agreements: 'agreements',
      tickMs: 1000,
      waits: { atMeeting: 10, outside: 60, call: 120 },
    });
  });

  it('reads a start time as local in Stockholm unless it says otherwise, and a day alone as its morning', () => {
    assert.equal(
      readConfig({ START_TIME: '2025-07-01' }).startTime?.toISOString(),
      '2025-07-01T07:00:00.000Z',
    );
    assert.equal(
      readConfig({ START_TIME: '2025-01-01T09:00' }).startTime?.toISOString(),
      '2025-01-01T08:00:00.000Z',
    );
    assert.equal(
      readConfig({ START_TIME: '2025-01-01T09:00:00Z' }).startTime?.toISOString(),
      '2025-01-01T09:00:00.000Z',
    );
  });

  it('reads Cosmos DB with a key, or without one for a managed identity', () => {
    const endpoint = 'https://x.documents.azure.com/';
    const given = { STORE: 'cosmos', COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: 'd' };
    assert.deepEqual(readConfig(given).store, { kind: 'cosmos', endpoint, database: 'd' });
    assert.deepEqual(readConfig({ ...given, COSMOS_KEY: 'k' }).store, {
      kind: 'cosmos',
      endpoint,
      database: 'd',
      key: 'k',
    });
  });

  it('lets a tool find the store without what only the bot needs', () => {
    assert.deepEqual(
      readStoreConfig({ NODE_ENV: 'production', SQLITE_PATH: 'here.sqlite', LANGUAGE: 'en' }),
      {
        store: { kind: 'sqlite', path: 'here.sqlite' },
        language: 'en',
      },
    );
    assert.throws(() => readStoreConfig({ STORE: 'cosmos' }), /COSMOS_ENDPOINT is missing/);
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a port that is no number', { PORT: 'abc' }, /^PORT /],
    ['a port beyond the last', { PORT: '70000' }, /^PORT /],
    ['an unknown store', { STORE: 'mongo' }, /^STORE /],
    ['Cosmos DB without its address', { STORE: 'cosmos' }, /^COSMOS_ENDPOINT /],
    ['an address that is none', { STORE: 'cosmos', COSMOS_ENDPOINT: 'here' }, /^COSMOS_ENDPOINT /],
    ['an unknown language', { LANGUAGE: 'fi' }, /^LANGUAGE /],
    ['an unknown log level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL /],
    ['a tick too short', { TICK_MS: '1' }, /^TICK_MS /],
    ['a day that does not exist', { START_TIME: '2025-02-30' }, /^START_TIME /],
    ['a start time with credentials', { ...APP, START_TIME: '2025-01-01' }, /^START_TIME /],
    ['production without an app id', { NODE_ENV: 'production' }, /^MicrosoftAppId /],
    ['an app id that is none', { MicrosoftAppId: 'me' }, /^MicrosoftAppId /],
    ['an app id without its tenant', { ...APP, MicrosoftAppTenantId: '' }, /^MicrosoftAppTenantId /],
    ['an app id without its password', { ...APP, MicrosoftAppPassword: '' }, /^MicrosoftAppPassword /],
    ['an unknown kind of app', { ...APP, MicrosoftAppType: 'Robot' }, /^MicrosoftAppType /],
    ['half of another cloud', { OAuthUrl: 'https://x' }, /ToBotFromChannelTokenIssuer/],
  ];
  for (const [name, environment, message] of wrong) {
    it(`refuses ${name}, in one line that names the setting`, () => {
      assert.throws(
        () => readConfig(environment),
        (error: unknown) =>
          error instanceof ConfigError && message.test(error.message) && !error.message.includes('\n'),
      );
    });
  }

  it('never repeats a secret in its complaint', () => {
    assert.throws(
      () => readConfig({ MicrosoftAppPassword: 'hemligt', PORT: 'x' }),
      (error: unknown) => error instanceof ConfigError && !error.message.includes('hemligt'),
    );
  });

  it('has a default that it accepts for every setting', () => {
    for (const [name, { schema, default: fallback }] of Object.entries(SETTINGS)) {
      assert.ok(schema.safeParse(fallback).success, name);
    }
  });
});
