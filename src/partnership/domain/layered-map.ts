/**
 * A map that never changes: adding to it gives another, and the two share most of what is in them. Whoever keeps an
 * older one goes on reading what was in that. What is `recent` comes before what is in the `base`, and is all that is
 * copied for an entry; when it has grown to the square root of the size, it goes into a new base.
 */
class LayeredMap<K, V extends object | string> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly recent: ReadonlyMap<K, V>;
  readonly size: number;

  constructor(base: ReadonlyMap<K, V>, recent: ReadonlyMap<K, V>, size: number) {
    this.base = base;
    this.recent = recent;
    this.size = size;
  }

  get(key: K): V | undefined {
    return this.recent.get(key) ?? this.base.get(key);
  }

  has(key: K): boolean {
    return this.recent.has(key) || this.base.has(key);
  }

  /** In the order in which the keys first came, as in a `Map`. */
  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.base) yield [key, this.recent.get(key) ?? value];
    for (const entry of this.recent) if (!this.base.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(act: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }

  with(key: K, value: V): LayeredMap<K, V> {
    const recent = new Map(this.recent).set(key, value);
    const size = this.has(key) ? this.size : this.size + 1;
    const next = new LayeredMap(this.base, recent, size);
    return recent.size ** 2 > size ? new LayeredMap(new Map(next), new Map<K, V>(), size) : next;
  }
}

/** The map with one more entry, or another value for the key. The map itself stays as it is. */
export const withEntry = <K, V extends object | string>(
  map: ReadonlyMap<K, V>,
  key: K,
  value: V,
): ReadonlyMap<K, V> => layersOf(map).with(key, value);

const layersOf = <K, V extends object | string>(map: ReadonlyMap<K, V>): LayeredMap<K, V> =>
  isLayered(map) ? map : new LayeredMap(map, new Map<K, V>(), map.size);

const isLayered = <K, V extends object | string>(map: ReadonlyMap<K, V>): map is LayeredMap<K, V> =>
  map instanceof LayeredMap;
