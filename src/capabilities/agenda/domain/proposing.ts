import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { agendaFor, waitingMatters } from './agenda.ts';
import { mayCall } from '../../meetings/domain/calling.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { chairOn } from '../../meetings/domain/elected-chair.ts';
import { plannedMeeting } from '../../meetings/domain/planned.ts';

export const LONGEST_MATTER_TITLE = 200;
/** Waiting for a forum's next agenda at one time (choice): more than a meeting gets through. */
export const MOST_MATTERS = 30;

interface ProposeMatter {
  readonly type: 'proposeMatter';
  /** The forum that is to take it up. */
  readonly forum: string;
  /** The forum that raises it, if another one; whoever proposes has a seat there. */
  readonly from?: string;
  readonly matter: string;
  readonly title: string;
}

interface MoveItem extends AboutItem {
  readonly type: 'moveItem';
  readonly direction: 'up' | 'down';
}

/** Any representative, for the forum's next agenda or that of the forum it raises matters to (B-samverkansgrupp-78). */
function proposeMatter(state: Partnership, command: ProposeMatter, actor: Actor): Decided<Fact> {
  const { forum, from, matter } = command;
  const found = forumOf(state, from ?? forum, actor);
  if (!found.ok) return found;
  if (from !== undefined && found.rules.raisesTo?.value.forum !== forum) {
    return refuse({ code: 'unknown-forum' });
  }
  const proposed = found.registered.matters.get(matter);
  if (proposed) return sentBefore(proposed.title === command.title.trim());
  const title = recordable(command.title, LONGEST_MATTER_TITLE, { missing: { code: 'matter-missing' } });
  if (!title.ok) return title;
  if (waitingMatters(found.registered, forum).length >= MOST_MATTERS) {
    return refuse({ code: 'too-many-matters', most: MOST_MATTERS });
  }
  return accept({
    type: 'matterProposed',
    v: 1,
    matter,
    forum,
    title: title.text,
    ...(from !== undefined && { from }),
  });
}

/** Whoever may call the meeting or leads it says in what order the matters are taken. */
function moveItem(state: Partnership, command: MoveItem, actor: Actor): Decided<Fact> {
  const found = plannedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, rules } = found;
  if (!mayCall(registered, meeting, actor.by, actor.at) && rules.leadership.value === 'chair') {
    const leader = chairOn(registered, meeting.forum, localDay(actor.at));
    if ('chair' in leader && leader.chair.member !== actor.by) {
      return refuse({ code: 'only-chair-may-arrange', member: leader.chair.member });
    }
  }
  const items = agendaFor(registered, meeting, actor.at).map(({ id }) => id);
  const at = items.indexOf(command.item);
  const other = items[command.direction === 'up' ? at - 1 : at + 1];
  if (at < 0) return refuse({ code: 'not-on-agenda' });
  if (other === undefined) return accept();
  const ordered = items.map((item) => (item === command.item ? other : item === other ? command.item : item));
  return accept({ type: 'agendaOrdered', v: 1, meeting: meeting.id, items: ordered });
}

export const proposingRules = { proposeMatter, moveItem };
