import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { agreementSchema } from '../../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { headingsOf } from '../../../src/capabilities/agreement/headings.ts';
import { speak } from '../../../src/chat/words.ts';
import { valueInWords } from '../../../src/chat/value-in-words.ts';
import { everySetting, missingIn } from './every-setting.ts';

type Path = readonly (string | number)[];

/**
 * Settings that the agreement's card does not say, for people read something else of them, by their last part or by where
 * they stand; and the file whose rule or card reads each. A setting that is in neither place is read by nobody.
 */
const READ_ELSEWHERE: Readonly<Record<string, string>> = {
  id: 'src/agreement/domain/checks.ts',
  power: 'src/agreement/domain/negotiating.ts',
  nameInText: 'src/partnership/presenting.ts',
  formality: 'src/agreement/domain/agenda.ts',
  follows: 'src/agreement/domain/agenda.ts',
  decides: 'src/capabilities/meetings/domain/elected-chair.ts',
  'issueKinds.kind': 'src/capabilities/problems/domain/rules.ts',
};
const readElsewhere = (name: string): string | undefined =>
  READ_ELSEWHERE[name] ??
  name
    .split('.')
    .map((part) => READ_ELSEWHERE[part])
    .find((file) => file !== undefined);

/** What every agreement has, and in one way alone. */
const ALWAYS_SO: ReadonlySet<string> = new Set(['dispute.value.resolvedBy', 'dispute.value.owner.kind']);

/** What each heading says, with every source as it is. */
const said = (agreement: Agreement): string =>
  JSON.stringify([
    agreement.name,
    ...headingsOf(agreement).map(({ name, lines }) => [
      inBoth(name),
      ...lines.map(({ group = '', title = '', says, source }) => [
        ...[group, title, says].map(inBoth),
        source,
      ]),
    ]),
  ]);
const inBoth = (said: unknown) => [valueInWords(speak.sv, said), valueInWords(speak.en, said)];

/** Every leaf of the profile. */
function* leaves(node: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof node === 'object' && node !== null) {
    for (const [key, inner] of Object.entries(node))
      yield* leaves(inner, [...path, Array.isArray(node) ? Number(key) : key]);
  } else yield { path, value: node };
}

function changed(agreement: Agreement, path: Path, change: (holder: never, key: never) => void): unknown {
  const copy: unknown = structuredClone(agreement);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], copy);
  change(holder as never, path.at(-1) as never);
  return copy;
}

/** The same profile with another value there: one that the schema takes. */
function otherwise(agreement: Agreement, path: Path, value: unknown): Agreement | undefined {
  const alike = ALIKE.get(path.at(-1)) ?? [];
  const others = new Set([...othersThan(value), ...alike.map((leaf) => leaf.value), undefined]);
  for (const other of others) {
    if (other === value) continue;
    const parsed = agreementSchema.safeParse(
      changed(agreement, path, (holder: Record<string | number, unknown>, key: string | number) => {
        if (other === undefined) Reflect.deleteProperty(holder, key);
        else holder[key] = other;
      }),
    );
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** What stands under the same key elsewhere: one of a schema's words may be put in another's place. */
const ALIKE = Map.groupBy(leaves(everySetting), ({ path }) => path.at(-1));

function othersThan(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (value === null) return ['Något'];
  if (typeof value !== 'string') return [];
  return [
    `${value}x`,
    `${value} x`,
    value.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
    '212000-1355',
  ];
}

/** The same profile without what the value stands in: as little as the schema lets go. */
function withoutSetting(agreement: Agreement, path: Path): Agreement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parsed = agreementSchema.safeParse(
      changed(
        agreement,
        path.slice(0, length),
        (holder: Record<string | number, unknown>, key: string | number) => {
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else Reflect.deleteProperty(holder, key);
        },
      ),
    );
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

const inDots = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

describe('every setting that an agreement can have', () => {
  const before = said(everySetting);

  it('is in the profile that has everything', () => {
    assert.deepEqual(agreementSchema.parse(everySetting), everySetting);
    assert.deepEqual(missingIn(agreementSchema, everySetting), []);
  });

  // Of those in a list the first.
  const settings = new Map(
    [...leaves(everySetting)]
      .reverse()
      .filter(({ path }) => !path.includes('source'))
      .map((leaf) => [inDots(leaf.path), leaf] as const),
  );
  for (const [name, { path, value }] of settings) {
    const elsewhere = readElsewhere(name);
    if (elsewhere !== undefined) continue;
    it(`can be read on the agreement’s card: ${name}`, () => {
      const other = otherwise(everySetting, path, value);
      // Of one that can be nothing else the card says that it is there.
      const without = other ?? withoutSetting(everySetting, path);
      if (ALWAYS_SO.has(name)) assert.equal(without, undefined);
      else assert.notEqual(without && said(without), before);
    });
  }

  it('is read where it is said to be, if it is not on the card', async () => {
    for (const [name, file] of Object.entries(READ_ELSEWHERE)) {
      const key = name.split('.').at(-1) ?? '';
      assert.match(await readFile(file, 'utf8'), new RegExp(`\\b${key}\\b`), `${file} reads no ${name}`);
    }
  });

  it('says where it comes from', () => {
    const sources = [...leaves(everySetting)].filter(({ path }) => path.at(-1) === 'section');
    const unsaid = sources.filter(({ value }) => !before.includes(`"section":"${String(value)}"`));
    assert.deepEqual(
      unsaid.map(({ path }) => path.join('.')),
      [],
    );
  });
});
