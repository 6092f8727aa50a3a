type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Those of the fields that there is anything in: a fact leaves the others out. */
export const given = <T extends object>(fields: T): Given<T> =>
  // No field is undefined now, which Object.fromEntries cannot express.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
