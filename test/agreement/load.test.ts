import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AgreementFileError, LARGEST_FILE, loadAgreements } from '../../src/agreement/load.ts';

const norma = await readFile('agreements/norma.json', 'utf8');

describe('loading agreement profiles', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agreements-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const put = (file: string, content: string | Uint8Array) => writeFile(join(folder, file), content);

  /** The one line that loading fails with, without the folder. */
  async function refusal(): Promise<string> {
    try {
      await loadAgreements(folder);
    } catch (error) {
      assert.ok(error instanceof AgreementFileError);
      assert.doesNotMatch(error.message, /\n/);
      return error.message.replaceAll(join(folder, '/'), '').replaceAll(folder, '');
    }
    throw new Error('the profiles were accepted');
  }

  it('given the profiles that come with the product, then both are there by id', async () => {
    const profiles = await loadAgreements('agreements');
    assert.deepEqual([...profiles.keys()], ['brukarskolan', 'norma']);
    assert.equal(profiles.get('brukarskolan')?.name, 'Brukarskolan/På rätt kurs');
  });

  it('given other files in the folder, then they are left alone', async () => {
    await put('norma.json', norma);
    await put('README.md', 'not a profile');
    assert.deepEqual([...(await loadAgreements(folder)).keys()], ['norma']);
  });

  it('given no profile, then the folder is named', async () => {
    assert.equal(await refusal(), ': the folder has no agreement profile');
  });

  it('given no folder, then it is named', async () => {
    await assert.rejects(
      loadAgreements(join(folder, 'nowhere')),
      /nowhere: the folder cannot be read \(ENOENT/,
    );
  });

  const changed: readonly (readonly [string, (profile: string) => string, string])[] = [
    ['a missing key', (profile) => profile.replace('"name": "Norma",', ''), 'norma.json: name: is missing'],
    [
      'a missing source',
      (profile) => profile.replace(/("validity": \{\s*"value": \{[^}]*\}),\s*"source": \{[^}]*\}/, '$1'),
      'norma.json: validity.source: is missing',
    ],
    [
      'an unknown key',
      (profile) => profile.replace('"name": "Norma",', '"name": "Norma", "quorom": 2,'),
      'norma.json: quorom: is not a setting that a profile can have',
    ],
    [
      'a key that would change a prototype',
      (profile) => profile.replace('"name": "Norma",', '"name": "Norma", "__proto__": {},'),
      'norma.json: __proto__: is not a setting that a profile can have',
    ],
    [
      'a wrong organisation number',
      (profile) => profile.replace('212000-1355', '212000-1356'),
      'norma.json: parties[0].organisationNumber: the last digit is 6, the check digit should be 5',
    ],
    [
      'a seat of an unknown party',
      (profile) => profile.replace(/"party": "funktionsstod",(\s+)"least"/, '"party": "nobody",$1"least"'),
      'norma.json: forums[0].seats[0].party: there is no party "nobody"',
    ],
    [
      'a value of the wrong type',
      (profile) => profile.replace('73333300', '"733 333"'),
      'norma.json: funding.total.value.amount: must be a number',
    ],
    [
      'öre with a decimal',
      (profile) => profile.replace('73333300', '733333.50'),
      'norma.json: funding.total.value.amount: must be a whole number',
    ],
    [
      'a word that is not one of those possible',
      (profile) => profile.replace('"kind": "public"', '"kind": "state"'),
      'norma.json: parties[0].kind: must be "public" or "civil"',
    ],
    [
      'a rule of an unknown kind',
      (profile) => profile.replace('"kind": "simple"', '"kind": "mostly"'),
      'norma.json: forums[0].decisionRule.value.kind: is not one of the kinds that are possible here',
    ],
    [
      'too long a text',
      (profile) => profile.replace('"shortName": "Funktionsstöd"', `"shortName": "${'x'.repeat(41)}"`),
      'norma.json: parties[0].shortName: must be at most 40 characters',
    ],
    [
      'a forum without seats',
      (profile) => profile.replace(/"seats": \[[^\]]*\]/, '"seats": []'),
      'norma.json: forums[0].seats: must have at least 1 entry',
    ],
    ['something that is no object', () => '[]', 'norma.json: must be an object'],
    [
      'a file name that is not the id',
      (profile) => profile.replace('"norma"', '"other"'),
      'norma.json: id: "other" must be the same as the name of the file',
    ],
  ];
  for (const [what, change, message] of changed) {
    it(`given ${what}, then file, path and reason are one line`, async () => {
      await put('norma.json', change(norma));
      assert.equal(await refusal(), message);
    });
  }

  it('given several problems, then the first is told, and how many more', async () => {
    await put('norma.json', '{ "id": "norma" }');
    assert.equal(await refusal(), 'norma.json: name: is missing (and 4 more)');
  });

  it('given invalid JSON, then the reason is one line', async () => {
    await put('norma.json', '{\n  "id": "norma",\n}\n');
    assert.match(await refusal(), /^norma\.json: is not JSON in UTF-8 \(.+\)$/);
  });

  it('given bytes that are no text, then the file is named', async () => {
    await put('norma.json', Uint8Array.of(0x22, 0xff, 0x22));
    assert.match(await refusal(), /^norma\.json: is not JSON in UTF-8/);
  });

  it('given a file that is too big, then it is not read', async () => {
    await put('norma.json', norma + ' '.repeat(LARGEST_FILE));
    assert.match(await refusal(), /^norma\.json: is \d+ bytes, at most 524288 are read$/);
  });

  it('given a folder by the name of a profile, then it is named', async () => {
    await mkdir(join(folder, 'norma.json'));
    assert.match(await refusal(), /^norma\.json: cannot be read \(EISDIR/);
  });

  it('given an id used twice, then both files are named', async () => {
    await put('norma.json', norma);
    await put('copy.json', norma);
    assert.equal(await refusal(), 'norma.json: id: "norma" is already the id of copy.json');
  });
});
