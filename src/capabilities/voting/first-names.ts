/** Said after the names: how many there are beside them. */
export interface More {
  readonly more: number;
}

/** The first few of the names, and how many more there are: on a phone nothing else is left among too many names. */
export const firstNames = <N>(names: readonly N[], shown: number): readonly (N | More)[] =>
  names.length <= shown + 1 ? names : [...names.slice(0, shown), { more: names.length - shown }];
