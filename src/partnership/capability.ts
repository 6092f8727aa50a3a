import type { z } from 'zod';
import type { MemberId } from './domain/seats.ts';
import type { Registered } from './domain/state.ts';
import type { Notice } from './notices.ts';
import type { Presenting } from './presenting.ts';

/** What the chats are told of facts of some types: a fact that is given is of one of them. */
export interface Telling {
  readonly of: ReadonlySet<string>;
  readonly tell: (fact: never, after: Registered, by: string) => readonly Notice[];
}

type FactSchema = z.ZodType & { readonly shape: { readonly type: { readonly value: string } } };

/**
 * @param facts the schemas of the facts that it is about
 * @param tell `after` is the state that the fact led to, `by` who gave the command
 */
export const telling = <S extends FactSchema>(
  facts: readonly S[],
  tell: (fact: z.infer<S>, after: Registered, by: string) => readonly Notice[],
): Telling => ({ of: new Set(facts.map(({ shape }) => shape.type.value)), tell });

/** How a kind of message is told; a message to one person always alerts. docs/notifications.md has them all. */
export interface Told<About> {
  /** `card`: one message, kept up to date by edits, which alert nobody. `news`: said once, in a message of its own. */
  readonly as: 'card' | 'news';
  /** Whether it alerts everybody when it comes in a group's chat: it needs somebody there. */
  readonly alerts?: true;
  /** It goes to whoever it is sent to, also to those who have no seat any more, or none yet. */
  readonly outside?: true;
  /** It is about what has become of other messages: `present` is given the reach. */
  readonly reach?: true;
  /** What it is about is over: to a person whom it has not reached yet it is told no more, only kept up to date. */
  readonly over?: (about: About, state: Registered) => boolean;
  /** It says nothing new any more, to a person or in a group's chat: where it has not come yet it does not come. */
  readonly spent?: (about: About, presenting: Presenting, to: MemberId | undefined) => boolean;
  /** Whose answer is awaited: they are mentioned in the group's chat, and so alerted. */
  readonly awaits?: (about: About, presenting: Presenting) => readonly MemberId[];
}

/** A kind of message: the schema of what it is about, part of the journal's public format, and what it shows now. */
export interface Subject<S extends z.ZodType, V> {
  readonly schema: S;
  readonly told: Told<z.infer<S>>;
  /**
   * @param to member id, in a message to one person
   * @returns undefined if what it is about no longer exists, or needs no more telling
   */
  readonly present: (about: z.infer<S>, presenting: Presenting, to: string | undefined) => V | undefined;
  /** Whom it names beside those whom any card may name. */
  readonly names: (about: z.infer<S>, state: Registered) => readonly MemberId[];
}

export const subject = <S extends z.ZodType, V>(
  schema: S,
  present: Subject<S, V>['present'],
  told: Told<z.infer<S>>,
  names: Subject<S, V>['names'] = () => [],
): Subject<S, V> => ({ schema, present, told, names });

/** What a capability adds to the unions of all requests, views and messages: of a type nothing is left at run time. */
export type Types<Request, View, Message> =
  { readonly request: Request; readonly view: View; readonly message: Message } | undefined;
