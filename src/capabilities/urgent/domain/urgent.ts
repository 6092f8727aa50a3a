import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import type { UrgentFact, UrgentFactOf } from './facts.ts';

export const LONGEST_URGENT_ACTION = 500;

/** What a party had to do at once within its own responsibility: information to the group, no decision of it. */
export interface UrgentAction extends Readonly<
  Omit<UrgentFactOf<'urgentActionRecorded'>, 'type' | 'v' | 'action'>
> {
  readonly id: string;
  readonly by: MemberId;
}

export const urgentFolds: FoldsOf<UrgentFact> = {
  urgentActionRecorded: (state, { action: id, forum, party, day, text }, { by }) => ({
    ...state,
    urgentActions: withEntry(state.urgentActions, id, { id, forum, party, day, text, by }),
  }),
};

interface RecordUrgentAction {
  readonly type: 'recordUrgentAction';
  readonly forum: string;
  /** Unique; made by the form, so that a form sent twice records once. */
  readonly action: string;
  readonly text: string;
  /** When it was done: local calendar day, ISO. */
  readonly day: string;
}

function recordUrgentAction(state: Partnership, command: RecordUrgentAction, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum, party } = found;
  const { action } = command;
  const before = registered.urgentActions.get(action);
  if (before) return sentBefore(before.text === command.text.trim() && before.day === command.day);
  const text = recordable(command.text, LONGEST_URGENT_ACTION);
  if (!text.ok) return text;
  if (!day.safeParse(command.day).success) return refuse({ code: 'urgent-day-missing' });
  if (command.day > localDay(actor.at)) return refuse({ code: 'urgent-day-ahead', day: command.day });
  return accept({
    type: 'urgentActionRecorded',
    v: 1,
    action,
    forum: forum.id,
    party,
    day: command.day,
    text: text.text,
  });
}

export const urgentRules = { recordUrgentAction };
