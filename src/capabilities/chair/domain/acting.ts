import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { mayCall } from '../../meetings/domain/calling.ts';
import { chairOn } from '../../meetings/domain/elected-chair.ts';
import { calledAhead, requestOf } from '../../meetings/domain/not-called.ts';

interface NameActingChair {
  readonly type: 'nameActingChair';
  readonly forum: string;
  readonly member: string;
  /** Local calendar days, ISO, both included. */
  readonly from: string;
  readonly to: string;
}

interface EndActingChair {
  readonly type: 'endActingChair';
  readonly forum: string;
}

interface RequestMeeting {
  readonly type: 'requestMeeting';
  readonly forum: string;
}

/** The chair names somebody else of the forum, for a time within the term. */
function nameActingChair(state: Partnership, command: NameActingChair, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const today = localDay(actor.at);
  const elected = chairOn(registered, forum.id, today);
  if (!('chair' in elected)) return refuse({ code: 'nobody-chairs' });
  const { chair } = elected;
  if (chair.member !== actor.by) return refuse({ code: 'only-chair-names', member: chair.member });
  const { member, from, to } = command;
  if (member === chair.member || !representatives(registered, forum.id).includes(member))
    return refuse({ code: 'acting-chair-not-chosen' });
  if (!day.safeParse(from).success || !day.safeParse(to).success)
    return refuse({ code: 'acting-days-missing' });
  if (to < from || to < today) return refuse({ code: 'acting-days-past', day: to });
  if (to > chair.until) return refuse({ code: 'acting-past-the-term', day: chair.until });
  const named = registered.actingChairs.get(forum.id);
  const same = named?.member === member && named.from === from && named.to === to && !named.ended;
  if (same) return accept();
  return accept({ type: 'actingChairNamed', v: 1, forum: forum.id, member, from, to });
}

/** The chair takes it back, or whoever was named does not act any more. */
function endActingChair(state: Partnership, command: EndActingChair, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const named = registered.actingChairs.get(forum.id);
  if (!named || named.ended || named.to < localDay(actor.at)) return accept();
  if (named.by !== actor.by && named.member !== actor.by)
    return refuse({ code: 'only-chair-names', member: named.by });
  return accept({ type: 'actingChairEnded', v: 1, forum: forum.id });
}

/** Who asks again while the first has not been answered adds nothing: the days are counted from the first. */
function requestMeeting(state: Partnership, command: RequestMeeting, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const { by, at } = actor;
  const ahead = calledAhead(registered, forum.id, at);
  if (ahead) return refuse({ code: 'meeting-called-ahead', moment: ahead.startsAt });
  if (mayCall(registered, { forum: forum.id, kind: 'ordinary' }, by, at))
    return refuse({ code: 'may-call-oneself' });
  if (requestOf(registered, forum.id)) return accept();
  return accept({ type: 'meetingRequested', v: 1, forum: forum.id });
}

export const actingRules = { nameActingChair, endActingChair, requestMeeting };
