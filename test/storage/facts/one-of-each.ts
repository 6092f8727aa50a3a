import type { Fact, FactOf } from '../../../src/capabilities/index.ts';

export type OneOfEach = { readonly [T in Fact['type']]: FactOf<T> };
