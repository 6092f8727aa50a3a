import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { LONGEST_MINUTES_NOTE } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting, Note } from '../../meetings/domain/meeting.ts';
import { changeableMeeting } from './draft.ts';

export const MOST_NOTES = 200;

/** Without an item: about the meeting as a whole. */
type TakeNote = AboutMeeting & Omit<Note, 'by' | 'number'> & { readonly type: 'takeNote' };

type ChangeNote = AboutMeeting & Omit<Note, 'by' | 'number'> & AboutNote & { readonly type: 'changeNote' };

type RemoveNote = AboutMeeting & AboutNote & { readonly type: 'removeNote' };

interface AboutNote {
  /** Its number. */
  readonly note: number;
}

/** By any representative (N14-28), until the minutes are locked. */
function takeNote(state: Partnership, command: TakeNote, actor: Actor): Decided<Fact> {
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  const written = writtenNote(meeting, command);
  if (!written.ok) return written;
  const { kind, item, text } = written.note;
  if (meeting.notes.some((note) => note.by === actor.by && sameNote(note, written.note))) return accept();
  if (meeting.notes.length >= MOST_NOTES)
    return refuse({ code: 'meeting-is-full', most: MOST_NOTES, of: 'notes' });
  return accept({
    type: 'noteTaken',
    v: 1,
    meeting: meeting.id,
    kind,
    ...(item !== undefined && { item }),
    text,
  });
}

/** By its author alone; also what it is about, for a note that landed on the wrong item. */
function changeNote(state: Partnership, command: ChangeNote, actor: Actor): Decided<Fact> {
  const found = ownNote(state, command, actor);
  if (!found.ok) return found;
  const { meeting, note } = found;
  const written = writtenNote(meeting, command);
  if (!written.ok) return written;
  if (sameNote(note, written.note)) return accept();
  const { kind, item, text } = written.note;
  return accept({
    type: 'noteChanged',
    v: 1,
    meeting: meeting.id,
    note: note.number,
    kind,
    ...(item !== undefined && { item }),
    text,
  });
}

function removeNote(state: Partnership, command: RemoveNote, actor: Actor): Decided<Fact> {
  const found = ownNote(state, command, actor);
  if (!found.ok) return found;
  return accept({ type: 'noteRemoved', v: 1, meeting: found.meeting.id, note: found.note.number });
}

/** What somebody wrote, while it may be changed: others can add a note of their own beside it. */
export function ownNote(
  state: Partnership,
  about: AboutMeeting & AboutNote,
  actor: Actor,
): Found<{ meeting: HeldMeeting; note: Note }> {
  const found = changeableMeeting(state, about, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  const note = meeting.notes.find(({ number }) => number === about.note);
  if (!note) return refuse({ code: 'unknown-note' });
  return note.by === actor.by
    ? { ok: true, meeting, note }
    : refuse({ code: 'note-of-another', member: note.by });
}

type Written = Omit<Note, 'by' | 'number'>;

function writtenNote(meeting: HeldMeeting, { kind, item, text: typed }: Written): Found<{ note: Written }> {
  const known = item === undefined ? undefined : knownItem(meeting, item);
  if (known && !known.ok) return known;
  const written = recordable(typed, LONGEST_MINUTES_NOTE);
  if (!written.ok) return written;
  return { ok: true, note: { kind, text: written.text, ...(item !== undefined && { item }) } };
}

const sameNote = (one: Written, other: Written): boolean =>
  one.kind === other.kind && one.item === other.item && one.text === other.text;

export const noteRules = { takeNote, changeNote, removeNote };
