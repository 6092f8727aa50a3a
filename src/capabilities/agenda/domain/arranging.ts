import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { FoundForum, Partnership } from '../../../partnership/domain/state.ts';
import { mayCall } from '../../meetings/domain/calling.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { chairOn } from '../../meetings/domain/elected-chair.ts';
import type { PlannedMeeting } from '../../meetings/domain/meeting.ts';
import { plannedMeeting } from '../../meetings/domain/planned.ts';
import { agendaFor } from './agenda.ts';
import { isClosing } from './standing-items.ts';
import { whyItStays } from './why-it-stays.ts';

interface MoveItem extends AboutItem {
  readonly type: 'moveItem';
  readonly direction: 'up' | 'down';
}

type LeaveOutItem = AboutItem & { readonly type: 'leaveOutItem' };
type PutBackItem = AboutItem & { readonly type: 'putBackItem' };

/** Whoever may call the meeting or leads it says in what order the matters are taken; nothing comes after the closing. */
function moveItem(state: Partnership, command: MoveItem, actor: Actor): Decided<Fact> {
  const found = arrangedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const agenda = agendaFor(registered, meeting, actor.at);
  const items = agenda.map(({ id }) => id);
  const at = items.indexOf(command.item);
  const other = agenda[command.direction === 'up' ? at - 1 : at + 1];
  const item = agenda[at];
  if (!item) return refuse({ code: 'not-on-agenda' });
  if (isClosing(item) || (other && isClosing(other))) return refuse({ code: 'closing-comes-last' });
  if (other === undefined) return accept();
  const ordered = items.map((id) => (id === item.id ? other.id : id === other.id ? item.id : id));
  return accept({ type: 'agendaOrdered', v: 1, meeting: meeting.id, items: ordered });
}

/** One meeting does without a standing item; never without what makes it a meeting, or what the record demands. */
function leaveOutItem(state: Partnership, command: LeaveOutItem, actor: Actor): Decided<Fact> {
  const found = arrangedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  if (meeting.leftOut?.includes(command.item)) return accept();
  const item = agendaFor(registered, meeting, actor.at).find(({ id }) => id === command.item);
  if (!item) return refuse({ code: 'not-on-agenda' });
  const why = whyItStays(item);
  if (why !== 'standing') return refuse({ code: 'item-stays', why });
  return accept({ type: 'standingItemLeftOut', v: 1, meeting: meeting.id, item: item.id });
}

function putBackItem(state: Partnership, command: PutBackItem, actor: Actor): Decided<Fact> {
  const found = arrangedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  if (!meeting.leftOut?.includes(command.item)) return accept();
  return accept({ type: 'standingItemPutBack', v: 1, meeting: meeting.id, item: command.item });
}

/** The meeting that is to come, for whoever may call it or leads it. */
function arrangedMeeting(
  state: Partnership,
  command: AboutItem,
  actor: Actor,
): Found<Extract<FoundForum, { ok: true }> & { meeting: PlannedMeeting }> {
  const found = plannedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, rules } = found;
  if (mayCall(registered, meeting, actor.by, actor.at) || rules.leadership.value !== 'chair') return found;
  const leader = chairOn(registered, meeting.forum, localDay(actor.at));
  return 'chair' in leader && leader.chair.member !== actor.by
    ? refuse({ code: 'only-chair-may-arrange', member: leader.chair.member })
    : found;
}

export const arrangingRules = { moveItem, leaveOutItem, putBackItem };
