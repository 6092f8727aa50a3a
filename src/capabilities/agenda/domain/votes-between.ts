import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { closedVotes, isUnsettled } from '../../voting/domain/vote.ts';
import type { ClosedVote } from '../../voting/domain/vote.ts';
import type { AgendaItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { isBetweenMeetings } from '../../meetings/domain/record.ts';

/**
 * Votes that were closed outside meetings: the next meeting is told what came of each, whatever it was. What was not
 * settled comes up as such, and a first round with its second; a question that was taken back is no news. One that a meeting had on its agenda and did not reach
 * comes up again.
 * @param ended the forum's meetings that have ended, the latest last
 */
export function votesBetween(
  state: Registered,
  forum: string,
  ended: readonly HeldMeeting[],
): readonly AgendaItem[] {
  const latest = ended.at(-1);
  const isNews = ({ closedAt }: ClosedVote, { id }: AgendaItem): boolean =>
    latest === undefined ||
    closedAt > latest.openedAt ||
    latest.agenda.some((item) => item.id === id && item.outcome.kind === 'waiting');
  return closedVotes(state)
    .filter((vote) => vote.forum === forum && isReported(state, vote))
    .map((vote) => ({ vote, item: itemOf(vote) }))
    .filter(({ vote, item }) => isNews(vote, item))
    .map(({ item }) => item);
}

function isReported(state: Registered, vote: ClosedVote): boolean {
  const { result, decision } = vote;
  if (isUnsettled(vote) || result.outcome === 'second-round' || result.outcome === 'withdrawn') return false;
  const entry = state.decisions.find(({ number }) => sameNumber(number, decision));
  return entry !== undefined && isBetweenMeetings(state, entry);
}

const itemOf = ({ id: vote, question, decision }: ClosedVote): AgendaItem => ({
  id: `outside:${vote}`,
  title: { sv: question, en: question },
  origin: { kind: 'vote-between-meetings', vote, decision },
});
