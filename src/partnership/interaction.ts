import type { ChatAddress } from './chats.ts';
import type { Identity } from './members.ts';

/** One activity's circumstances, all from what Teams vouches for. */
export interface Interaction {
  readonly chat: string;
  readonly chatKind: 'group' | 'personal';
  readonly address: ChatAddress;
  readonly person: Identity;
  /** The same when Teams repeats the activity. */
  readonly commandId: string;
  /** The message a pressed button stands on. */
  readonly pressedMessage?: string;
  /** The chat's members that can be registered: those with an Entra id. */
  roster(): Promise<readonly RosterEntry[]>;
}

export interface RosterEntry {
  readonly aadObjectId: string;
  /** Teams' id of the person towards this bot. */
  readonly teamsId: string;
  readonly name: string;
}
