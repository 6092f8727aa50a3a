import type { Message, View } from '../capabilities/index.ts';
import type { Refusal } from './domain/refusal.ts';

/** What a person, or the chat, is answered. */
export type Reply =
  { kind: 'view'; view: View } | { kind: 'message'; message: Message } | { kind: 'nothing' };

/** What may be said whatever was asked for. */
export type CommonMessage =
  | Refused
  | { message: 'done' }
  | { message: 'done-in-the-group' }
  | { message: 'only-in-a-group' }
  | { message: 'input-not-understood' }
  /** The group's journal is not what was written: nothing is answered from it, and nothing is written. */
  | { message: 'record-damaged'; correlationId: string }
  | { message: 'went-wrong'; correlationId: string };

export interface Refused {
  message: 'refused';
  refusal: Refusal;
  names: Names;
}

/** What people call the parties, persons and forums whose ids stand in a refusal or a message. */
export type Names = Readonly<Record<string, string>>;
