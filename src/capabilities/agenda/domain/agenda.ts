import { openActions } from '../../actions/domain/action.ts';
import { formalityOf } from '../../../agreement/domain/profile.ts';
import { endedOn } from '../../../partnership/domain/ended.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { hasMet } from '../../../partnership/domain/recorded-since.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { reportOccasions } from '../../reports/domain/due.ts';
import {
  closedVotes,
  hasLaterRound,
  isDecided as isVoteDecided,
  isUnsettled,
} from '../../voting/domain/vote.ts';
import type { Vote } from '../../voting/domain/vote.ts';
import { chairOn } from '../../meetings/domain/elected-chair.ts';
import type { AgendaItem, Origin, PlannedMeeting } from '../../meetings/domain/meeting.ts';
import { isRetaken } from '../../voting/domain/conditional.ts';
import { againItem, restingDecisions } from '../../meetings/domain/resting.ts';
import { endedMeetings, latestOutcomes } from './outcomes.ts';
import type { DealtWith } from './outcomes.ts';
import { isClosing, isFormal, isLast } from './standing-items.ts';
import { directives, toldMatters } from './told-matters.ts';
import { votesBetween } from './votes-between.ts';
import { proposed } from './waiting-matters.ts';

/** How long before its day a matter that has one is on the agenda (choice). */
const LOOK_AHEAD_DAYS = 90;

type Coming = Pick<PlannedMeeting, 'forum' | 'startsAt' | 'order'> &
  Partial<Pick<PlannedMeeting, 'id' | 'kind' | 'reason' | 'leftOut'>>;

/**
 * The agenda of a meeting that has not been opened: the profile's standing items; what the record says must come up,
 * each with the reason; what representatives have proposed. In the order whoever leads has given, otherwise that of
 * the profile, with everything that is not standing before the closing items. An extra meeting is about what it was
 * called for: of the standing items it has the formalities only. The closing is always last.
 * @param now UTC, ISO 8601
 */
export function agendaFor(state: Registered, meeting: Coming, now: string): readonly AgendaItem[] {
  const rules = agreementForum(agreementInForce(state, localDay(meeting.startsAt)), meeting.forum);
  const outcomes = latestOutcomes(state, meeting.forum);
  const extra = meeting.kind === 'extra';
  const standing = (rules?.standingItems ?? [])
    .filter(({ id }) => !extra || isFormal(id))
    .map((item): AgendaItem => {
      const { title, source } = item;
      const id = `standing:${item.id}`;
      const origin = putOffAt(outcomes.get(id)) ?? ({ kind: 'standing' } as const);
      // What a meeting has put off is taken up, formality or not.
      const formality = origin.kind === 'standing' ? formalityOf(item) : undefined;
      return { id, title, source, origin, ...(formality && { formality }) };
    })
    .filter(({ id, origin }) => origin.kind !== 'standing' || !meeting.leftOut?.includes(id));
  const first = standing.filter((item) => !isLast(item));
  const opening = first.findLastIndex(({ id }) => isFormal(id)) + 1;
  const usual = [
    ...first.slice(0, opening),
    ...urgentActions(state, meeting.forum),
    ...askedAgain(state, meeting.forum),
    ...first.slice(opening),
    ...calledFor(meeting),
    ...demanded(state, meeting, now),
    ...proposed(state, meeting.forum),
    ...standing.filter(isLast),
  ];
  const items = ordered(usual, meeting.order);
  return [...items.filter((item) => !isClosing(item)), ...items.filter(isClosing)];
}

/** What a party that was not there has asked for comes first, until a meeting where the party is has decided it. */
const askedAgain = (state: Registered, forum: string): readonly AgendaItem[] =>
  restingDecisions(state).flatMap(({ forum: of, number, text, chosen, resting: { asked } }) =>
    of !== forum || !asked
      ? []
      : [
          {
            id: againItem(number),
            title: { sv: chosen ?? text, en: chosen ?? text },
            origin: { kind: 'asked-again', decision: number, party: asked.party },
          } as const,
        ],
  );

const calledFor = ({ id, kind, reason }: Coming): readonly AgendaItem[] =>
  kind !== 'extra' || id === undefined || reason === undefined
    ? []
    : [{ id: `extra:${id}`, title: { sv: reason, en: reason }, origin: { kind: 'called-for' } }];

/** What waits for the forum's next agenda, when no meeting is planned: all but what every meeting has. */
export const waitingItems = (state: Registered, forum: string, now: string): readonly AgendaItem[] =>
  agendaFor(state, { forum, startsAt: now, order: [] }, now).filter(
    ({ origin }) => origin.kind !== 'standing',
  );

/** What has to come up whether somebody proposes it or not. */
function demanded(state: Registered, { forum, startsAt }: Coming, now: string): readonly AgendaItem[] {
  const day = localDay(startsAt);
  const until = addDays(day, LOOK_AHEAD_DAYS);
  return [
    ...firstMeeting(state, forum, day),
    ...chairElection(state, forum, day),
    ...putOff(state, forum),
    ...unsettledVotes(state, forum, day),
    ...votesBetween(state, forum, endedMeetings(state, forum)),
    ...raisedProblems(state, forum),
    ...directives(state, forum),
    ...toldMatters(state, forum),
    ...reports(state, forum, localDay(now), until),
    ...lastDays(state, forum, day, until),
    ...actionsLeft(state, forum),
  ];
}

/**
 * Decisions the first meeting must take, until they are taken (B-styrgrupp-61, 63); none where it was before Samverka. That of a chair is taken when
 * somebody has become one, whatever else was decided about it.
 * @param day local ISO
 */
export function firstMeeting(state: Registered, forum: string, day: string): readonly AgendaItem[] {
  if (hasMet(state, forum)) return [];
  return (agreementForum(agreementInForce(state, day), forum)?.firstMeetingDecisions ?? [])
    .filter(({ id, decides }) =>
      decides === 'chair' ? !state.chairs.has(forum) : !isDecided(state, forum, `first:${id}`),
    )
    .map(({ id, title, source }): AgendaItem => ({
      id: `first:${id}`,
      title,
      source,
      origin: { kind: 'first-meeting' },
    }));
}

/**
 * A chair is elected again when the term has run out (B-styrgrupp-60) or the chair has left the forum; the first time
 * it is a first decision.
 */
function chairElection(state: Registered, forum: string, day: string): readonly AgendaItem[] {
  const rules = agreementForum(agreementInForce(state, day), forum);
  if (rules?.chair.value.kind !== 'rotating') return [];
  const first =
    !hasMet(state, forum) && rules.firstMeetingDecisions.some(({ decides }) => decides === 'chair');
  const found = chairOn(state, forum, day);
  if ('chair' in found || (found.missing === 'none-elected' && first)) return [];
  // Who was elected for as long as the partnership lasted has no successor.
  const { until = '' } = state.chairs.get(forum) ?? {};
  const ended = endedOn(state, day);
  if (ended !== undefined && until >= ended) return [];
  return [
    {
      id: `chair:${state.chairs.get(forum)?.until ?? 'first'}`,
      title: { sv: 'Val av ordförande', en: 'Election of chair' },
      source: rules.chair.source,
      origin: { kind: 'chair' },
    },
  ];
}

/** What comes up by a state of its own, put off or not. */
const DEMANDED_ANYWAY: ReadonlySet<Origin['kind']> = new Set([
  'standing',
  'first-meeting',
  'chair',
  'asked-again',
  'problem',
  'report-submitted',
  'report-due',
  'continuation',
  'expiry',
  'actions',
]);

/** Tabled or referred back at an earlier meeting, and not settled since. */
function putOff(state: Registered, forum: string): readonly AgendaItem[] {
  return [...latestOutcomes(state, forum).values()].flatMap(({ item, meeting }): AgendaItem[] => {
    const { id, title, source } = item;
    const origin = putOffAt({ item, meeting });
    // An election taken up although somebody chairs is demanded by nothing but this.
    const demanded = DEMANDED_ANYWAY.has(item.origin.kind) && id !== `chair:${meeting.id}:1`;
    if (!origin || demanded || id.startsWith('standing:')) return [];
    return [{ id, title, ...(source && { source }), origin }];
  });
}

/** A standing item that was put off says so, so that nobody forgets what the meeting wanted done about it. */
function putOffAt(latest: DealtWith | undefined): Origin | undefined {
  if (!latest) return undefined;
  const { outcome } = latest.item;
  const meeting = latest.meeting.id;
  if (outcome.kind === 'tabled') return { kind: outcome.kind, meeting };
  return outcome.kind === 'referred-back'
    ? { kind: outcome.kind, meeting, reason: outcome.reason }
    : undefined;
}

/** N19 "tvister … genom dialog", B-tvist, and what was not decided in writing: until the forum takes the matter up at a later meeting, or votes on it again. */
function unsettledVotes(state: Registered, forum: string, day: string): readonly AgendaItem[] {
  const outcomes = latestOutcomes(state, forum);
  return closedVotes(state)
    .filter((vote) => vote.forum === forum && isUnsettled(vote))
    .filter((vote) => !hasLaterRound(state, vote, leavesIt))
    .flatMap(({ id: vote, question, decision, result }): AgendaItem[] => {
      const id = `vote:${vote}`;
      if (outcomes.has(id)) return [];
      const title = { sv: question, en: question };
      if (result.outcome !== 'tied')
        return [{ id, title, origin: { kind: 'undecided-vote', vote, decision } }];
      const { source } = agreementInForce(state, day).dispute;
      return [{ id, title, source, origin: { kind: 'tied-vote', vote, decision } }];
    });
}

/** The question goes on in it, or is decided by it; a tie there comes up by itself. */
const leavesIt = (round: Vote): boolean => round.status === 'open' || isVoteDecided(round);

/** N13-24, B-samverkansgrupp-78: until resolved. */
const raisedProblems = (state: Registered, forum: string): readonly AgendaItem[] =>
  [...state.problems.values()]
    .filter((problem) => problem.status === 'raised' && problem.raisedTo === forum)
    .map(({ id, text }) => ({
      id: `problem:${id}`,
      title: { sv: text, en: text },
      origin: { kind: 'problem', problem: id },
    }));

/** Reports the forum receives: submitted and not yet approved, or due by then. */
function reports(state: Registered, forum: string, today: string, until: string): readonly AgendaItem[] {
  return reportOccasions(state, today).flatMap((due): AgendaItem[] => {
    if (!due.recipients.forums.includes(forum)) return [];
    const { id: report, name, due: day } = due;
    const item = { id: `report:${report}`, title: name, source: due.source };
    const status = state.reports.get(report)?.status;
    if (status === 'approved') return [];
    if (status === 'submitted') return [{ ...item, origin: { kind: 'report-submitted', report } }];
    return day !== undefined && day <= until && day >= addDays(today, -LOOK_AHEAD_DAYS)
      ? [{ ...item, origin: { kind: 'report-due', report, due: day } }]
      : [];
  });
}

/** What people have taken on, until all of it is done. */
const actionsLeft = (state: Registered, forum: string): readonly AgendaItem[] =>
  openActions(state, forum).length === 0
    ? []
    : [{ id: 'actions', title: { sv: 'Uppdrag', en: 'Actions' }, origin: { kind: 'actions' } }];

/** The continuation decision (B-5.1-90) and the end of the agreement (N18-37), when near, and not once it has ended. */
function lastDays(state: Registered, forum: string, day: string, until: string): readonly AgendaItem[] {
  const agreement = agreementInForce(state, day);
  if (agreement.forums[0]?.id !== forum || endedOn(state, day) !== undefined) return [];
  const { continuation, validity } = agreement;
  const items: AgendaItem[] = [];
  if (continuation && continuation.value.decideBy <= until) {
    const { decideBy } = continuation.value;
    items.push({
      id: 'continuation',
      title: { sv: 'Fortsättning efter avtalstiden', en: 'Continuation after the agreement’s term' },
      source: continuation.source,
      origin: { kind: 'continuation', decideBy },
    });
  }
  if (validity.value.to <= until) {
    items.push({
      id: 'expiry',
      title: { sv: 'Avtalstiden går ut', en: 'The agreement’s term ends' },
      source: validity.source,
      origin: { kind: 'expiry', to: validity.value.to },
    });
  }
  return items.filter(({ id }) => !isDecided(state, forum, id));
}

/** Until a meeting has come to it. */
function urgentActions(state: Registered, forum: string): readonly AgendaItem[] {
  const outcomes = latestOutcomes(state, forum);
  return [...state.urgentActions.values()]
    .filter((action) => action.forum === forum && !outcomes.has(`urgent:${action.id}`))
    .map(({ id: action, text }) => ({
      id: `urgent:${action}`,
      title: { sv: text, en: text },
      origin: { kind: 'urgent-action', action },
    }));
}

/** Whether a decision has been taken on the item, by acclamation or vote, at any meeting of the forum. */
const isDecided = (state: Registered, forum: string, item: string): boolean =>
  state.decisions.some(
    (decision) =>
      decision.forum === forum &&
      decision.item === item &&
      decision.outcome === 'adopted' &&
      decision.resting?.ended?.cause !== 'taken-up-again' &&
      !isRetaken(state, decision),
  );

/** Items named in `order` first among themselves, each in the place of the one that stood there. */
function ordered(items: readonly AgendaItem[], order: readonly string[]): readonly AgendaItem[] {
  const wanted = [...new Set(order)].flatMap((id) => items.find((item) => item.id === id) ?? []);
  const moved = new Set(wanted.map(({ id }) => id));
  const queue = [...wanted];
  return items.map((item) => (moved.has(item.id) ? (queue.shift() ?? item) : item));
}
