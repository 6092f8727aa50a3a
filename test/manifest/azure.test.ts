import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readConfig, SETTINGS } from '../../src/config.ts';
import { CONTAINER } from '../../src/storage/cosmos/container.ts';

/** Read as text: the tests have no Bicep compiler and no Azure. They see to it that the template fits the bot. */

/** Of Azure, not of the bot: where the login to Cosmos DB and the platform look. */
const OF_AZURE = [
  'AZURE_CLIENT_ID',
  'SCM_DO_BUILD_DURING_DEPLOYMENT',
  'WEBSITE_RUN_FROM_PACKAGE',
  'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
];
/** What the template fills in when it is deployed, as it could turn out. */
const DEPLOYED: Readonly<Record<string, string>> = {
  'cosmos.properties.documentEndpoint': 'https://samverka.documents.azure.com:443/',
  'identity.properties.clientId': '0f8fad5b-d9cb-469f-a165-70867728950e',
  'tenant().tenantId': '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  databaseName: 'samverka',
  language: 'sv',
};

describe('the Azure template', () => {
  let bicep: string;
  before(async () => {
    bicep = await readFile(new URL('../../infra/azure.bicep', import.meta.url), 'utf8');
  });

  const appSettings = () =>
    [...bicep.matchAll(/\{ name: '(\w+)', value: (.+) \}/g)].map(([, name = '', value = '']) => {
      const literal = /^'([^'$]*)'$/.exec(value)?.[1];
      const filledIn = literal ?? DEPLOYED[value];
      assert.ok(filledIn !== undefined, `${name} has the value ${value}`);
      return [name, filledIn] as const;
    });

  /** From the line that declares the resource to the brace that ends it. */
  const resource = (name: string): string => {
    const [text] = new RegExp(`^resource ${name} .*?^\\}`, 'ms').exec(bicep) ?? [];
    assert.ok(text, name);
    return text;
  };
  const strings = (text: string | undefined) =>
    [...(text ?? '').matchAll(/'([^']*)'/g)].map(([, inner]) => inner);
  const within = (text: string, property: string) =>
    new RegExp(`${property}: \\[(.*?)\\]`, 's').exec(text)?.[1];

  it('gives the bot only settings that it has', () => {
    const known = [...Object.keys(SETTINGS), ...OF_AZURE];
    const names = appSettings().map(([name]) => name);
    assert.ok(names.length > OF_AZURE.length);
    assert.deepEqual(
      names.filter((name) => !known.includes(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length, 'a setting is there twice');
  });

  it('gives it what production needs, and no secret', () => {
    const { store, credentials } = readConfig(Object.fromEntries(appSettings()));
    assert.deepEqual(store, {
      kind: 'cosmos',
      endpoint: DEPLOYED['cosmos.properties.documentEndpoint'],
      database: 'samverka',
    });
    assert.deepEqual(credentials, {
      type: 'UserAssignedMSI',
      appId: DEPLOYED['identity.properties.clientId'],
      tenantId: DEPLOYED['tenant().tenantId'],
      password: '',
    });
    assert.ok(appSettings().some(([name, value]) => name === 'NODE_ENV' && value === 'production'));
  });

  it('lets the bot log in to Cosmos DB with the identity that has the role there', () => {
    assert.match(bicep, /name: 'AZURE_CLIENT_ID', value: identity\.properties\.clientId /);
    assert.match(resource('dataAccess'), /principalId: identity\.properties\.principalId/);
    assert.match(resource('cosmos'), /disableLocalAuth: true/);
  });

  it('creates the container as the bot would', () => {
    const container = resource('container');
    const { id, partitionKey, indexingPolicy } = CONTAINER;
    assert.match(container, new RegExp(`^      id: '${id}'$`, 'm'));
    assert.match(container, new RegExp(`^  name: '${id}'$`, 'm'));
    assert.deepEqual(strings(within(container, 'paths')), partitionKey.paths);
    assert.match(container, new RegExp(`indexingMode: '${indexingPolicy.indexingMode}'`));
    assert.match(container, new RegExp(`automatic: ${indexingPolicy.automatic}$`, 'm'));
    const paths = ({ path }: { path: string }) => path;
    assert.deepEqual(strings(within(container, 'includedPaths')), indexingPolicy.includedPaths.map(paths));
    assert.deepEqual(strings(within(container, 'excludedPaths')), indexingPolicy.excludedPaths.map(paths));
  });

  it('gets a value for every parameter that has no default', async () => {
    const file = new URL('../../infra/azure.parameters.json', import.meta.url);
    const { parameters } = JSON.parse(await readFile(file, 'utf8')) as { parameters: object };
    const declared = [...bicep.matchAll(/^param (\w+) \w+( =)?/gm)];
    const given = Object.keys(parameters);
    const needed = declared.filter(([, , fallback]) => fallback === undefined).map(([, name]) => name);
    assert.deepEqual(
      needed.filter((name) => !given.includes(name ?? '')),
      [],
    );
    assert.deepEqual(
      given.filter((name) => !declared.some(([, declaredName]) => declaredName === name)),
      [],
    );
  });
});
