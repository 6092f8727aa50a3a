import type { Actor } from '../../../partnership/domain/actor.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { chairOf } from '../../meetings/domain/elected-chair.ts';
import { mayLead } from '../../meetings/domain/leading.ts';
import { openMeeting } from '../../meetings/domain/planned.ts';
import { hasLeft, latest } from './action.ts';
import type { Action } from './action.ts';

type Acting = Pick<Actor, 'by' | 'at'>;

/** Whoever leads: the meeting that goes on, or else the forum as its chair. */
function leads(state: Registered, forum: string, { by, at }: Acting): boolean {
  const meeting = openMeeting(state, forum);
  return meeting ? mayLead(state, meeting, by, at) : chairOf(state, forum, at) === by;
}

/** Whom it depends on: where that person has left, any representative acts instead, so that nothing is stuck. */
const standsIn = (state: Registered, { forum }: Action, gone: string, { by }: Acting): boolean =>
  hasLeft(state, forum, gone) && representatives(state, forum).includes(by);

/** Whoever is to do it, even without a seat; or who leads. */
export const mayComplete = (state: Partnership, action: Action, actor: Acting): boolean =>
  state.status === 'registered' &&
  (action.member === actor.by ||
    leads(state, action.forum, actor) ||
    standsIn(state, action, action.member, actor));

/** Whoever said that it is done; or who leads. */
export const mayReopen = (state: Partnership, action: Action, actor: Acting): boolean => {
  const done = latest(action, 'done')?.by;
  return (
    state.status === 'registered' &&
    (done === actor.by ||
      leads(state, action.forum, actor) ||
      (done !== undefined && standsIn(state, action, done, actor)))
  );
};

/** Whoever added it; or who leads. Also where whoever is to do it has left: somebody else has to. */
export const mayChange = (state: Partnership, action: Action, actor: Acting): boolean =>
  state.status === 'registered' &&
  (action.addedBy === actor.by ||
    leads(state, action.forum, actor) ||
    standsIn(state, action, action.addedBy, actor) ||
    standsIn(state, action, action.member, actor));
