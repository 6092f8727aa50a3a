import type { z } from 'zod';
import type { Agreement, Label, Source } from '../../../agreement/domain/profile.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Read } from '../../../partnership/domain/typed-value.ts';

/** What a change takes: `group`, the group's own rule; `party`, also a yes of each; `agreement`, that each signs too. */
export type Needs = 'group' | 'party' | 'agreement';

/** Where and when a change is proposed. */
export interface Where {
  readonly state: Registered;
  readonly agreement: Agreement;
  readonly forum: string;
  /** Local ISO. */
  readonly today: string;
}

/** A field of the form for a kind of change. */
export interface Field {
  /** Unique among the kind's fields. */
  readonly name: string;
  /** No other field of any kind has the same. */
  readonly label: Label;
  readonly asks: 'day' | 'number' | 'choice' | 'lines';
  readonly least?: number;
  readonly most?: number;
  readonly choices?: readonly { readonly value: string; readonly title: Label }[];
  /** What stands in it to begin with. */
  readonly value?: string;
  /** May be left empty. */
  readonly optional?: true;
}

/** What was filled in, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

/**
 * A kind of change that a decision can make to what the bot goes by. Everything that is to be known of it is said here:
 * a new kind is a file in `kinds/` and a line in `kinds.ts`.
 */
export interface Kind<C extends { readonly kind: string }> {
  readonly kind: C['kind'];
  /** Part of the journal's public format. */
  readonly schema: z.ZodType<C>;
  readonly needs: (agreement: Agreement, change: C) => Needs;
  /** The forum whose own matter it is; absent: it concerns the whole partnership. */
  readonly forumOf?: (change: C) => string;
  /** Total: what no longer is there is left alone. */
  readonly apply: (agreement: Agreement, change: C, source: Source) => Agreement;
  readonly refused: (change: C, where: Where) => Refusal | undefined;
  /** What holds by it, a sentence. */
  readonly words: (change: C, agreement: Agreement) => Label;
  /** What it is about, in a few words. */
  readonly name: Label;
  /** How it is now, a sentence, and where that comes from. */
  readonly now: (where: Where) => { readonly words: Label; readonly source?: Source };
  /** None: it cannot be proposed here. */
  readonly fields: (where: Where) => readonly Field[];
  readonly read: (typed: Typed, where: Where) => Read<readonly C[]>;
}
