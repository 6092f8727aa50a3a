import { isElector, openVotes } from './voting/domain/vote.ts';
import { representatives } from '../partnership/domain/seats.ts';
import { isHeld } from './meetings/domain/meeting.ts';
import type { Language, Registered } from '../partnership/domain/state.ts';
import { presentAmendment } from './amendments/present.ts';
import { presentLiveAgenda } from './conduct/present.ts';
import { presentMinutes } from './minutes/present.ts';
import { presentRaised } from './agenda/present.ts';
import { presentMeeting } from './convening/present.ts';
import type { Notice } from './notices.ts';
import { presentDigest } from './duties/present.ts';
import type { Directory } from '../partnership/members.ts';
import { presentStatus } from './overview/present.ts';
import { everyoneIn } from './everyone-in.ts';
import { presentProblem } from './problems/present.ts';
import type { Presenting } from '../partnership/presenting.ts';
import { presentReport } from './reports/present-report.ts';
import type { View } from './views.ts';
import { presentResultNow } from './conduct/present-result.ts';
import { presentVote } from './voting/present-vote.ts';

/**
 * What a notice shows now; undefined if its subject no longer exists or needs no more telling.
 * @param directory looks up the persons who may be named
 */
export async function presentNotice(
  notice: Notice,
  state: Registered,
  directory: (needed: readonly string[]) => Promise<Directory>,
  now: Date,
): Promise<{ view: View; language: Language } | undefined> {
  const forum = state.forums.get(notice.forum);
  if (!forum) return undefined;
  // Who has left since is told nothing more.
  if (notice.to !== undefined && !mayBeTold(state, forum.id, notice.to)) return undefined;
  const people = await directory([...everyoneIn(state), ...electorsIn(notice, state)]);
  const view = subjectView(notice, { state, forum: forum.id, people, now });
  return view && { view, language: forum.language };
}

/** A substitute has no seat, but is in the register of an open vote. */
const mayBeTold = (state: Registered, forum: string, member: string): boolean =>
  representatives(state, forum).includes(member) ||
  openVotes(state, forum).some((vote) => isElector(vote, member));

/** Who voted may have left since, and a substitute never had a seat. */
const electorsIn = ({ show }: Notice, state: Registered): readonly string[] =>
  show.subject === 'result' ? (state.votes.get(show.vote)?.register ?? []).map(({ member }) => member) : [];

function subjectView({ show, to }: Notice, presenting: Presenting): View | undefined {
  const { state, people } = presenting;
  switch (show.subject) {
    case 'registration':
      return presentStatus(presenting, true);
    case 'digest':
      return presentDigest(presenting, show.day, to);
    case 'vote': {
      const vote = state.votes.get(show.vote);
      return vote && presentVote(vote, state, people);
    }
    case 'live-agenda': {
      const meeting = state.meetings.get(show.meeting);
      return meeting && isHeld(meeting) ? presentLiveAgenda(presenting, meeting) : undefined;
    }
    case 'minutes': {
      const meeting = state.meetings.get(show.meeting);
      return meeting && isHeld(meeting) ? presentMinutes(presenting, meeting) : undefined;
    }
    case 'result': {
      const vote = state.votes.get(show.vote);
      return vote?.status === 'closed' ? presentResultNow(vote, state, people) : undefined;
    }
    case 'problem': {
      const problem = state.problems.get(show.problem);
      return problem && presentProblem(problem, presenting);
    }
    case 'report':
      return presentReport(presenting, show.report);
    case 'meeting': {
      const meeting = state.meetings.get(show.meeting);
      return meeting && presentMeeting(meeting, presenting);
    }
    case 'meeting-notice': {
      const meeting = state.meetings.get(show.meeting);
      const view = meeting && presentMeeting(meeting, presenting, to);
      // Who has no seat any more has nothing to answer.
      return view?.own && view;
    }
    case 'raised-matter': {
      const matter = state.matters.get(show.matter);
      return matter && presentRaised(matter, presenting);
    }
    case 'amendment':
    case 'amendment-valid': {
      const amendment = state.amendments.get(show.amendment);
      return amendment && presentAmendment(amendment, presenting);
    }
  }
}
