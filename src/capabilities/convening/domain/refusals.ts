/** Up to the point where a meeting is opened, and that there is none. `moment` is UTC, ISO 8601. */
export type ConveningRefusal =
  /** `member` is the chair, or acts as one; `from`: the local day from which the others may, if they call no meeting. */
  | { code: 'only-chair-may-call'; member: string; asked: boolean; from: string }
  | { code: 'only-chair-may-arrange'; member: string }
  /** `party` called the extra meeting. */
  | { code: 'only-caller-may-cancel'; party: string }
  | { code: 'extra-meeting-reason-missing' }
  | { code: 'cancel-reason-missing' }
  | { code: 'matter-missing' }
  | { code: 'meeting-in-the-past'; moment: string }
  | { code: 'meeting-time-passed'; moment: string }
  | { code: 'meeting-collides'; moment: string }
  | { code: 'too-many-meetings'; most: number }
  | { code: 'too-many-matters'; most: number }
  | { code: 'meeting-called-already'; moment: string }
  | { code: 'meeting-not-called'; moment: string }
  /** `moment`: when it is now. */
  | { code: 'meeting-moved-since'; moment: string }
  | { code: 'meeting-opened-already'; moment: string }
  | { code: 'meeting-cancelled'; moment: string }
  | { code: 'not-on-agenda' }
  | { code: 'unknown-meeting' };
