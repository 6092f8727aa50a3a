import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import {
  packageFiles,
  PackageError,
  placeholdersFrom,
  sharesChannels,
  zipped,
} from '../../infra/app-package.ts';
import { COMMANDS } from '../../src/capabilities/overview/commands.ts';
import { parseTyped } from '../../src/chat/typed-command.ts';

const environment = {
  MicrosoftAppId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  DEVELOPER_NAME: 'Förvaltningen "IT & digitalt"',
  WEBSITE_URL: 'https://samverka.example/om',
};
/** What the schema allows per list; and what fits in the menus of Teams. */
const MOST_COMMANDS = 12;
const LONGEST_TITLE = 32;
const LONGEST_DESCRIPTION = 128;

const command = z.object({ title: z.string(), description: z.string() });
const manifestShape = z.object({
  id: z.string(),
  version: z.string(),
  developer: z.record(z.string(), z.string()),
  name: z.record(z.string(), z.string()),
  description: z.record(z.string(), z.string()),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands: z.array(command) })),
    }),
  ]),
  validDomains: z.array(z.string()),
});
const languageFile = z.record(z.string(), z.string());

describe('the app package', () => {
  const made = async (given: Readonly<Record<string, string | undefined>> = environment) => {
    const sharedChannels = sharesChannels(given);
    const files = unzipSync(zipped(await packageFiles(await placeholdersFrom(given), { sharedChannels })));
    const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(files[name]));
    return {
      files,
      manifest: manifestShape.parse(json('manifest.json')),
      en: languageFile.parse(json('en.json')),
    };
  };
  let app: Awaited<ReturnType<typeof made>>;
  before(async () => {
    app = await made();
  });

  it('keeps to the schemas, and has exactly the files that the manifest names', () => {
    const { files } = app;
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('has the ids, names and addresses it was given', async () => {
    const { manifest } = app;
    assert.equal(manifest.id, environment.MicrosoftAppId);
    assert.equal(manifest.bots[0].botId, environment.MicrosoftAppId);
    assert.deepEqual(manifest.developer, {
      name: environment.DEVELOPER_NAME,
      websiteUrl: environment.WEBSITE_URL,
      privacyUrl: environment.WEBSITE_URL,
      termsOfUseUrl: environment.WEBSITE_URL,
    });
    const teamsAppId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const { manifest: apart } = await made({ ...environment, TEAMS_APP_ID: teamsAppId });
    assert.equal(apart.id, teamsAppId);
    assert.equal(apart.bots[0].botId, environment.MicrosoftAppId);
  });

  it('is the same to the last byte when it is made again', async () => {
    const zip = async () => Buffer.from(zipped(await packageFiles(await placeholdersFrom(environment))));
    assert.ok((await zip()).equals(await zip()));
  });

  it('refuses in one line what is missing or wrong', async () => {
    const refusals: readonly [given: Readonly<Record<string, string>>, message: RegExp][] = [
      [{}, /^MicrosoftAppId is missing/],
      [{ MicrosoftAppId: ' ' }, /^MicrosoftAppId is missing/],
      [{ MicrosoftAppId: 'samverka' }, /^MicrosoftAppId is not an id/],
      [{ ...environment, TEAMS_APP_ID: '1' }, /^TEAMS_APP_ID is not an id/],
      [{ ...environment, PRIVACY_URL: 'http://samverka.example' }, /^PRIVACY_URL is not an https address/],
      [{ ...environment, SHARED_CHANNELS: 'yes' }, /^SHARED_CHANNELS is neither on nor off/],
      [{ ...environment, DEVELOPER_NAME: 'x'.repeat(33) }, /^DEVELOPER_NAME is longer/],
    ];
    for (const [given, message] of refusals) {
      await assert.rejects(made(given), (error) => {
        assert.ok(error instanceof PackageError);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    }
  });

  it('refuses a manifest that breaks the schema, and a placeholder that nobody fills in', async () => {
    const placeholders = await placeholdersFrom(environment);
    await assert.rejects(packageFiles({ ...placeholders, BOT_ID: 'x' }), /manifest\.json: \/bots\/0\/botId/);
    await assert.rejects(packageFiles({}), /unknown placeholder, \$\{\{/);
  });

  it('asks for no permissions and loads no other pages', () => {
    const { manifest, files } = app;
    assert.deepEqual(manifest.validDomains, []);
    const text = new TextDecoder().decode(files['manifest.json']);
    assert.doesNotMatch(
      text,
      /"(authorization|permissions|devicePermissions|webApplicationInfo|supportsChannelFeatures)"/,
    );
  });

  it('asks to read who is in a channel, and nothing else, where it is made for shared channels', async () => {
    const { files } = await made({ ...environment, SHARED_CHANNELS: 'on' });
    const manifest: unknown = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    const { supportsChannelFeatures, authorization, webApplicationInfo } = z
      .looseObject({ webApplicationInfo: z.looseObject({ id: z.string() }) })
      .parse(manifest);
    assert.equal(supportsChannelFeatures, 'tier1');
    assert.deepEqual(authorization, {
      permissions: { resourceSpecific: [{ name: 'ChannelMember.Read.Group', type: 'Application' }] },
    });
    assert.equal(webApplicationInfo.id, environment.MicrosoftAppId);
  });

  it('says everything in English too', () => {
    const { manifest, en } = app;
    const commands = manifest.bots[0].commandLists.flatMap((list, number) =>
      list.commands.flatMap((_, index) =>
        ['title', 'description'].map((part) => `bots[0].commandLists[${number}].commands[${index}].${part}`),
      ),
    );
    const said = Object.keys(en).filter((key) => key !== '$schema');
    const needed = ['name.short', 'name.full', 'description.short', 'description.full', ...commands];
    assert.deepEqual(said.sort(), needed.sort());
  });

  it('offers commands that the bot understands, the same in both languages', () => {
    const { manifest, en } = app;
    const now = new Date(0);
    for (const [number, list] of manifest.bots[0].commandLists.entries()) {
      for (const [index, { title }] of list.commands.entries()) {
        const english = en[`bots[0].commandLists[${number}].commands[${index}].title`] ?? '';
        const asked = parseTyped(title, now);
        assert.ok(!('unknown' in asked), `${title} is not a command`);
        assert.deepEqual(parseTyped(english, now), asked, `${english} is not ${title}`);
      }
    }
  });

  it('offers as many commands as there is room for, and names every one where the app is described', () => {
    const { manifest, en } = app;
    const [bot] = manifest.bots;
    assert.deepEqual(
      bot.commandLists.map(({ commands }) => commands.length),
      [MOST_COMMANDS],
    );
    for (const { words } of Object.values(COMMANDS)) {
      assert.match(
        manifest.description['full'] ?? '',
        new RegExp(`(?<!\\p{L})${words.sv[0]}(?!\\p{L})`, 'u'),
      );
      assert.match(en['description.full'] ?? '', new RegExp(`(?<!\\p{L})${words.en[0]}(?!\\p{L})`, 'u'));
    }
  });

  it('has one command list for each scope of the bot', () => {
    const [bot] = app.manifest.bots;
    assert.deepEqual(bot.commandLists.flatMap(({ scopes }) => scopes).sort(), bot.scopes.toSorted());
    assert.ok(bot.commandLists.length <= 3);
  });

  it('has names and commands that fit where Teams shows them', () => {
    const { manifest, en } = app;
    for (const name of [manifest.name['short'], en['name.short']]) assert.ok(name && name.length <= 30);
    const said = manifest.bots[0].commandLists.flatMap(({ commands }) => commands);
    const texts = [
      ...said.flatMap(({ title, description }) => [{ title }, { description }]),
      ...Object.entries(en).map(([key, text]) =>
        key.endsWith('].title')
          ? { title: text }
          : key.endsWith('].description')
            ? { description: text }
            : {},
      ),
    ];
    for (const text of texts) {
      if ('title' in text) assert.ok(text.title.length <= LONGEST_TITLE, text.title);
      if ('description' in text) assert.ok(text.description.length <= LONGEST_DESCRIPTION, text.description);
    }
  });

  it('has icons of the sizes that Teams asks for, the outline transparent', () => {
    const { files, manifest } = app;
    assert.deepEqual(pngHeader(files[manifest.icons.color]).size, [192, 192]);
    assert.deepEqual(pngHeader(files[manifest.icons.outline]), { size: [32, 32], colourType: TRANSPARENT });
  });
});

/** PNG's colour type for red, green, blue and alpha. */
const TRANSPARENT = 6;

function pngHeader(bytes: Uint8Array | undefined) {
  const png = Buffer.from(bytes ?? []);
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  return { size: [png.readUInt32BE(16), png.readUInt32BE(20)], colourType: png.readUInt8(25) };
}
