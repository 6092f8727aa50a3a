/** What a person is told about minutes. */
export type MinutesMessage =
  | { message: 'minutes-approved' }
  | { message: 'minutes-approved-by-all' }
  | { message: 'minutes-approved-already' }
  | { message: 'approval-withdrawn' }
  | { message: 'approval-refused' }
  | { message: 'minutes-read' }
  | { message: 'change-asked' }
  | { message: 'minutes-sent-again' }
  | { message: 'approvers-chosen' }
  | { message: 'note-changed' }
  | { message: 'note-removed' }
  | { message: 'correction-proposed' }
  | { message: 'correction-approved'; number: number };
