import type { Label, Source } from '../../agreement/domain/profile.ts';
import type { DutyState, Matter } from './domain/duty.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';

export type DutyView = DeadlinesView | FulfilFormView | DigestView;

/** A duty as it is shown. Days are local and ISO. */
export interface DutyLine {
  duty: string;
  /** With what parties and persons are called in the place of their ids. */
  matter: Matter;
  due: string;
  /** Days from today to the last day; negative when it has passed. */
  daysLeft: number;
  state: DutyState;
  doneOn?: string;
  forum: Label;
  /** Another forum than the one it is shown in owes it. */
  elsewhere?: true;
  /** The persons who owe it; empty: the whole forum. */
  names: readonly string[];
  source?: Source;
}

/** `frister`: late ones first, then those it is time for, those to come, and the latest that are done. */
export interface DeadlinesView {
  view: 'deadlines';
  partnership: string;
  lines: readonly DutyLine[];
  /** How many stand before the first of `lines`, and how many there are in all. */
  from: number;
  total: number;
  /** Whether some of them are for people to mark as done. */
  markable: boolean;
}

export const MOST_DUTIES_SHOWN = 20;

export interface FulfilFormView {
  view: 'fulfil-form';
  duties: readonly DutyLine[];
  /** What was chosen and written before a refusal. */
  chosen: string;
  note: string;
  problem?: Refusal;
}

/** The reminders of a day to one receiver: what of them is not done yet. */
export interface DigestView {
  view: 'digest';
  partnership: string;
  /** To one person, or to a forum's chat. */
  personal: boolean;
  lines: readonly DutyLine[];
  markable: boolean;
}

export type DutyMessage = { message: 'duty-fulfilled' };
