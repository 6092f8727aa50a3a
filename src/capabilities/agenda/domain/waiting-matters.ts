import type { Registered } from '../../../partnership/domain/state.ts';
import type { AgendaItem, Matter } from '../../meetings/domain/meeting.ts';
import { openMeeting } from '../../meetings/domain/planned.ts';
import { latestOutcomes } from './outcomes.ts';

/** The matter that an item of an agenda is, if somebody proposed it: the same id when it is put off. */
export const matterOf = ({ matters }: Registered, item: string): Matter | undefined =>
  item.startsWith('matter:') ? matters.get(item.slice('matter:'.length)) : undefined;

/** Whoever proposed it may change it or take it back: no meeting has taken it up. */
export function isUntouched(state: Registered, { id, forum }: Matter): boolean {
  const item = openMeeting(state, forum)?.agenda.find((one) => one.id === `matter:${id}`);
  if (item && item.outcome.kind !== 'waiting') return false;
  return waitingMatters(state, forum).some((matter) => matter.id === id);
}

/** Proposed or raised matters that no meeting of the forum has dealt with, in the order they came. */
export function waitingMatters(state: Registered, forum: string): readonly Matter[] {
  const outcomes = latestOutcomes(state, forum);
  return [...state.matters.values()].filter(
    (matter) => matter.forum === forum && !matter.withdrawn && !outcomes.has(`matter:${matter.id}`),
  );
}

export const proposed = (state: Registered, forum: string): readonly AgendaItem[] =>
  waitingMatters(state, forum).map(({ id: matter, title, by, from }): AgendaItem => ({
    id: `matter:${matter}`,
    title: { sv: title, en: title },
    origin:
      from === undefined
        ? { kind: 'proposed', matter, by }
        : { kind: 'raised-by-forum', matter, forum: from },
  }));
