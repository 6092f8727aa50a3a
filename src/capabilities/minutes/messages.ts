/** What a person is told about approving minutes. */
export type MinutesMessage =
  | { message: 'minutes-approved' }
  | { message: 'minutes-approved-by-all' }
  | { message: 'minutes-approved-already' };
