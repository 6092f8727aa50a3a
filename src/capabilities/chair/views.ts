import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { MeetingHead } from '../meetings/meeting-head.ts';

/** The parties as people call them. */
export interface Rotation {
  last: string;
  turn: readonly string[];
  source: Source;
}

export interface ChairFormView extends MeetingHead {
  view: 'chair-form';
  item: string;
  title: Label;
  people: readonly { member: string; name: string; party: string }[];
  rotation?: Rotation;
  chosen: { member: string; until: string };
  problem?: Refusal;
}
