export type DutyRefusal =
  | { code: 'unknown-duty' }
  | { code: 'duty-seen-by-the-record' }
  | { code: 'duty-of-others' }
  | { code: 'duty-not-marked' }
  | { code: 'duty-not-chosen' }
  | { code: 'nothing-to-mark' };
