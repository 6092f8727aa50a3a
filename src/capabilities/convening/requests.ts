import type { Meeting } from '../meetings/domain/meeting.ts';
import type { MomentProblem, Refusal } from '../../partnership/domain/refusal.ts';

/** Local; the day ISO and the time `HH:mm`, each empty when left out. */
export interface TypedTime {
  readonly day: string;
  readonly time: string;
}

export type ConveningRequest =
  | { ask: 'meeting-form'; kind?: 'extra' }
  | ({
      ask: 'draft-meeting';
      /** Absent when typed. */
      meeting?: string;
      kind: Meeting['kind'];
      place: string;
      reason: string;
      /** What is wrong with the date or time as it was typed, or why it must not be repeated. */
      problem?: MomentProblem | Extract<Refusal, { code: 'contains-personal-identity-number' }>;
    } & TypedTime)
  | { ask: 'show-meeting'; meeting: string }
  | { ask: 'move-meeting-form'; meeting: string }
  | ({ ask: 'move-meeting'; meeting: string; place: string } & TypedTime)
  | { ask: 'cancel-meeting-form'; meeting: string }
  | { ask: 'cancel-meeting'; meeting: string; reason: string }
  | { ask: 'call-meeting'; meeting: string };
