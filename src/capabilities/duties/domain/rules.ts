import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { recordableIfAny } from '../../../partnership/domain/text.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { duties } from './duty.ts';
import type { Owes } from './duty.ts';
import { fulfilmentOf } from './owing.ts';
import { tick } from './tick.ts';

export const LONGEST_DUTY_NOTE = 500;

/** Somebody who owes a duty says that it is done, where the record cannot see it by itself (N17-33, B-5.1-90). */
interface FulfilDuty {
  readonly type: 'fulfilDuty';
  readonly forum: string;
  readonly duty: string;
  /** May be empty. */
  readonly note: string;
}

type ReopenDuty = Omit<FulfilDuty, 'type' | 'note'> & { readonly type: 'reopenDuty' };

function fulfilDuty(state: Partnership, command: FulfilDuty, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered } = found;
  const duty = duties(registered, at).find(({ id }) => id === command.duty);
  if (!duty) return refuse({ code: 'unknown-duty' });
  if (!duty.canBeMarkedDone) return refuse({ code: 'duty-seen-by-the-record' });
  if (!mayFulfil(registered, duty.owes, by)) return refuse({ code: 'duty-of-others' });
  if (duty.state === 'done') return accept();
  const note = recordableIfAny(command.note, LONGEST_DUTY_NOTE);
  if (!note.ok) return note;
  return accept({
    type: 'dutyFulfilled',
    v: 1,
    duty: duty.id,
    ...(note.text !== '' && { note: note.text }),
  });
}

/** Whoever may say that it is done may say that it is not, whoever said it. */
function reopenDuty(state: Partnership, command: ReopenDuty, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered } = found;
  const duty = duties(registered, at).find(({ id }) => id === command.duty);
  if (!duty) return refuse({ code: 'unknown-duty' });
  if (!fulfilmentOf(registered, duty.id))
    return registered.fulfilled.has(duty.id) ? accept() : refuse({ code: 'duty-not-marked' });
  if (!mayFulfil(registered, duty.owes, by)) return refuse({ code: 'duty-of-others' });
  return accept({ type: 'dutyReopened', v: 1, duty: duty.id });
}

/** Whoever owes it; what a group owes, any of its representatives. A group without a chat has nobody to say it. */
export function mayFulfil(state: Registered, { forum, members }: Owes, member: string): boolean {
  if (members.length > 0) return members.includes(member);
  return !state.forums.has(forum) || representatives(state, forum).includes(member);
}

/** What can be done about duties: one rule per command, by the command's name. */
export const dutyRules = { tick, fulfilDuty, reopenDuty };
