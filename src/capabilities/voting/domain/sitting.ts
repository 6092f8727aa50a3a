import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Elector } from './vote.ts';

/** How a forum sits. Votes know nothing of meetings but this, which is passed in. */
export interface Sitting {
  /** The elected chair, if there is one now. */
  readonly chair?: MemberId;
  /** The meeting that goes on; absent between meetings. */
  readonly meeting?: {
    readonly id: string;
    readonly leader: MemberId;
    /** Whether the person who acts may lead it. */
    readonly mayLead: boolean;
  };
}

/** How it sits as a vote is opened. */
export interface OpeningSitting extends Sitting {
  /** Everybody who may vote as things stand now. */
  readonly register: readonly Elector[];
  /** What is to be voted on was in no notice in good time. */
  readonly unannounced?: boolean;
  /** Why the person who acts cannot have a vote on an item of the meeting now, if they cannot. */
  readonly notOnItem?: Refusal;
}
