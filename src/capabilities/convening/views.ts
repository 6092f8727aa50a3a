import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { SubstituteChoices } from '../attendance/substitute-choice.ts';
import type { MeetingLine } from '../meetings/meeting-line.ts';

export interface SubstituteFormView {
  view: 'substitute-form';
  meeting: MeetingLine;
  name: string;
  /** Whom the form has chosen among those in the chat. */
  person?: string;
  /** Absent where no rule lets substitutes vote. */
  substitutes?: SubstituteChoices;
  /** What people call those whom the problem is about, by id. */
  names?: Readonly<Record<string, string>>;
  problem?: Refusal;
}
