import type { Actor } from '../../../partnership/domain/actor.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { representatives, representativesOf } from '../../../partnership/domain/seats.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { contentOf } from './content.ts';
import type { WrittenEntry } from './content.ts';
import { knownEntry } from './entry.ts';
import type { AboutEntry, Entry } from './entry.ts';
import type { Content } from './facts.ts';
import { kindOf, offeredKinds } from './kinds.ts';

export const LONGEST_STRIKING = 300;
/** How long whoever wrote an entry can correct it (choice): then it has been read, and is struck and written anew. */
export const FRESH_DAYS = 14;

interface RecordEntry extends AboutEntry, WrittenEntry {
  readonly type: 'recordEntry';
  readonly register: string;
}

interface CorrectEntry extends AboutEntry, WrittenEntry {
  readonly type: 'correctEntry';
}

interface StrikeEntry extends AboutEntry {
  readonly type: 'strikeEntry';
  readonly reason: string;
}

type Acting = Pick<Actor, 'by' | 'at'>;

function recordEntry(state: Partnership, command: RecordEntry, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, agreement, forum, party } = found;
  const { entry, register } = command;
  const kind = offeredKinds(agreement).find((offered) => offered.kind.id === register)?.kind;
  if (!kind) return refuse({ code: 'register-not-offered' });
  const says = contentOf(kind, command, agreement, localDay(actor.at));
  const before = registered.entries.get(entry);
  if (before)
    return sentBefore(says.ok && before.register === register && same(before.content, says.content));
  if (!says.ok) return says;
  const only = kind.recordedBy?.(agreement, says.content);
  if (only !== undefined && only !== party) return refuse({ code: 'entry-of-other-party', party: only });
  return accept({ type: 'entryRecorded', v: 1, entry, register, forum: forum.id, party, ...says.content });
}

function correctEntry(state: Partnership, command: CorrectEntry, actor: Actor): Decided<Fact> {
  const found = correctable(state, command, actor);
  if (!found.ok) return found;
  const { entry, registered } = found;
  const kind = kindOf(entry.register);
  if (!kind) return refuse({ code: 'register-not-offered' });
  const agreement = agreementInForce(registered, localDay(actor.at));
  const says = contentOf(kind, command, agreement, localDay(actor.at));
  if (!says.ok) return says;
  if (same(entry.content, says.content)) return accept();
  const only = kind.recordedBy?.(agreement, says.content);
  if (only !== undefined && only !== entry.party)
    return refuse({ code: 'entry-of-other-party', party: only });
  return accept({ type: 'entryCorrected', v: 1, entry: entry.id, ...says.content });
}

function strikeEntry(state: Partnership, command: StrikeEntry, actor: Actor): Decided<Fact> {
  const known = knownEntry(state, command);
  // The same button pressed twice has struck it already.
  if (known.ok && known.entry.struck && known.entry.history.at(-1)?.by === actor.by) return accept();
  const found = strikable(state, command, actor);
  if (!found.ok) return found;
  const reason = recordable(command.reason, LONGEST_STRIKING);
  if (!reason.ok) return reason;
  return accept({ type: 'entryStruck', v: 1, entry: found.entry.id, reason: reason.text });
}

type FoundEntry = Found<{ registered: Registered; entry: Entry }>;

/** By whoever wrote it; where they have left, by another of the same party, so that nothing wrong has to stand. */
export function strikable(state: Partnership, about: AboutEntry, { by }: Acting): FoundEntry {
  const found = knownEntry(state, about);
  if (!found.ok) return found;
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const { entry } = found;
  if (entry.struck) return refuse({ code: 'entry-struck' });
  const gone = !representatives(state, entry.forum).includes(entry.by);
  const inPlace = gone && representativesOf(state, entry.forum, entry.party).includes(by);
  if (entry.by !== by && !inPlace) return refuse({ code: 'entry-of-another', member: entry.by });
  return { ok: true, registered: state, entry };
}

/** By whoever wrote it, while it is fresh. */
export function correctable(state: Partnership, about: AboutEntry, actor: Acting): FoundEntry {
  const found = strikable(state, about, actor);
  if (!found.ok) return found;
  const { entry } = found;
  if (entry.by !== actor.by) return refuse({ code: 'entry-of-another', member: entry.by });
  const until = addDays(localDay(entry.at), FRESH_DAYS);
  return localDay(actor.at) > until ? refuse({ code: 'entry-not-fresh', day: until }) : found;
}

/** Facts may have their fields in another order than the form. */
const same = (one: Content, other: Content): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** What can be done about the registers: one rule per command, by the command's name. */
export const registerRules = { recordEntry, correctEntry, strikeEntry };
