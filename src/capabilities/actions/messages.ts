/** What a person is told about what they did. */
export type ActionMessage =
  /** `own`: whoever added it is to do it. */
  | { message: 'action-added'; own: boolean; name: string; day: string }
  | { message: 'action-done' }
  | { message: 'action-reopened' }
  | { message: 'action-changed' }
  | { message: 'action-was-dropped' };
