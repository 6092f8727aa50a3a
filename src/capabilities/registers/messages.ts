/** What a person is told about what they did. */
export type RegisterMessage =
  /** `told`: the other parties have been told of it. */
  { message: 'entry-recorded'; told: boolean } | { message: 'entry-corrected' } | { message: 'entry-struck' };
