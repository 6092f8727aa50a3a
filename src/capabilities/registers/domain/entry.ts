import type { FactContext } from '../../../partnership/domain/folding.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { Content, RegisterFactOf } from './facts.ts';

/** What has happened to an entry, oldest first; `content` is what it says from then on. */
export interface EntryEvent extends FactContext {
  readonly what: 'recorded' | 'corrected' | 'struck';
  readonly content: Content;
  /** Why it was struck. */
  readonly reason?: string;
}

export interface Entry extends Readonly<
  Pick<RegisterFactOf<'entryRecorded'>, 'register' | 'forum' | 'party'>
> {
  readonly id: string;
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly content: Content;
  readonly struck: boolean;
  readonly history: readonly EntryEvent[];
}

export interface AboutEntry {
  readonly forum: string;
  readonly entry: string;
}

/** Every forum of the partnership reads all entries; what is done with one is done where it was written. */
export function knownEntry(state: Partnership, { forum, entry: id }: AboutEntry): Found<{ entry: Entry }> {
  const entry = state.status === 'registered' ? state.entries.get(id) : undefined;
  return entry?.forum === forum ? { ok: true, entry } : refuse({ code: 'unknown-entry' });
}

/** What it said at a moment, if it was there and had not been struck. @param at UTC, ISO 8601; none: now */
export function asOf({ history }: Entry, at: string | undefined): Content | undefined {
  const latest = history.findLast((event) => at === undefined || event.at <= at);
  return latest && latest.what !== 'struck' ? latest.content : undefined;
}
