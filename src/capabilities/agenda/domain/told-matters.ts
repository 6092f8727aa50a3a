import { dutyToInform, onAgendaOf } from '../../../agreement/domain/informing.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { AgendaItem } from '../../meetings/domain/meeting.ts';
import { directivesInForce } from '../../results/domain/directives.ts';
import { saidIn } from '../../results/domain/revoking.ts';
import { latestOutcomes } from './outcomes.ts';

/** As long as what is proposed can be: the whole of it stands on its own card. */
const LONGEST_TOLD_TITLE = 200;

const titled = (text: string): AgendaItem['title'] => {
  const title =
    text.length <= LONGEST_TOLD_TITLE ? text : `${text.slice(0, LONGEST_TOLD_TITLE - 1).toWellFormed()}…`;
  return { sv: title, en: title };
};

/**
 * What a forum has been told under a duty to inform is on its next agenda, so that the parties talk about it (N16-30,
 * B-informationsskyldighet-94): until a meeting has come to it.
 */
export function toldMatters(state: Registered, forum: string): readonly AgendaItem[] {
  const outcomes = latestOutcomes(state, forum);
  const itemOf = (notice: string): string => `information:${notice}`;
  // First what costs least: most notices have been to a meeting long ago.
  const waiting = [...state.information.values()].filter(({ id }) => !outcomes.has(itemOf(id)));
  return waiting.flatMap(({ id: notice, text, to, duty: told, at }) => {
    const duty = dutyToInform(agreementInForce(state, localDay(at)), told);
    if (onAgendaOf(duty, to) !== forum) return [];
    const source = duty?.onAgendaOf?.source ?? duty?.source;
    const title = titled(text);
    return [
      { id: itemOf(notice), title, ...(source && { source }), origin: { kind: 'information', notice } },
    ];
  });
}

/** B-styrgrupp-68: a directive in force, until a meeting of the forum that it is to has come to it. */
export function directives(state: Registered, forum: string): readonly AgendaItem[] {
  const outcomes = latestOutcomes(state, forum);
  return directivesInForce(state, forum)
    .toReversed()
    .map((decision) => ({
      id: `directive:${decision.number.year}-${decision.number.number}`,
      title: titled(saidIn(state, decision)),
      origin: { kind: 'directive', decision: decision.number } as const,
    }))
    .filter(({ id }) => !outcomes.has(id));
}
