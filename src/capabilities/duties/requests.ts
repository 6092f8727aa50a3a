export type DutyRequest =
  /** `from`: how many of the duties stand before the first one shown. */
  | { ask: 'deadlines'; from?: number }
  | { ask: 'fulfil-form' }
  | { ask: 'fulfil-duty'; duty: string; note: string };
