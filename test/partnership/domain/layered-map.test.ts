import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withEntry } from '../../../src/partnership/domain/layered-map.ts';
import { property } from '../../support/property.ts';

describe('a map that entries are added to', () => {
  const entries = fc.array(fc.tuple(fc.nat({ max: 40 }).map(String), fc.string()), { maxLength: 200 });

  property('says at every step what a copied map would, in the same order, and goes on saying it', () => {
    fc.assert(
      fc.property(entries, (added) => {
        const copies: ReadonlyMap<string, string>[] = [new Map()];
        const layered: ReadonlyMap<string, string>[] = [new Map()];
        for (const [key, value] of added) {
          copies.push(new Map(copies.at(-1)).set(key, value));
          layered.push(withEntry(layered.at(-1) ?? new Map<string, string>(), key, value));
        }
        for (const [step, copy] of copies.entries()) {
          const map = layered[step];
          assert.ok(map);
          assert.deepEqual([...map], [...copy]);
          assert.deepEqual([...map.keys()], [...copy.keys()]);
          assert.deepEqual([...map.values()], [...copy.values()]);
          assert.equal(map.size, copy.size);
          for (const key of copies.at(-1)?.keys() ?? []) {
            assert.equal(map.get(key), copy.get(key));
            assert.equal(map.has(key), copy.has(key));
          }
        }
      }),
    );
  });

  it('leaves what it was made from as it was, also where two go on from the same', () => {
    const before = withEntry(new Map([['a', 'one']]), 'b', 'two');
    const one = withEntry(before, 'c', 'three');
    const other = withEntry(before, 'a', 'four');
    assert.deepEqual(
      [...before],
      [
        ['a', 'one'],
        ['b', 'two'],
      ],
    );
    assert.deepEqual(
      [...one],
      [
        ['a', 'one'],
        ['b', 'two'],
        ['c', 'three'],
      ],
    );
    assert.deepEqual(
      [...other],
      [
        ['a', 'four'],
        ['b', 'two'],
      ],
    );
  });

  it('can be walked through by a function', () => {
    const seen: string[] = [];
    withEntry(new Map([['a', 'one']]), 'b', 'two').forEach((value, key) => seen.push(`${key}: ${value}`));
    assert.deepEqual(seen, ['a: one', 'b: two']);
  });
});
