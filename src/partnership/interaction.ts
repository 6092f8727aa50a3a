import type { ChatAddress } from './chats.ts';
import type { Identity } from './members.ts';
import type { Person } from './people.ts';

/** One activity's circumstances, all from what Teams vouches for. */
export interface Interaction {
  readonly chat: string;
  readonly chatKind: 'group' | 'personal';
  readonly address: ChatAddress;
  readonly person: Identity;
  /** The same when Teams repeats the activity. */
  readonly commandId: string;
  /** Whether a button was pressed; if not, words were typed, or the chat itself changed. */
  readonly pressed: boolean;
  /** The message in the chat that the button stands on, or on which the dialog was opened that it stands in. */
  readonly pressedMessage?: string;
  /** The chat's members that can be registered: those with an Entra id. */
  roster(): Promise<readonly RosterEntry[]>;
}

/** A person in a chat, who may or may not be in the people record. */
export type RosterEntry = Pick<Person, 'aadObjectId' | 'teamsId' | 'name'>;
