import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { chairMatter } from '../chair/domain/chair.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { decisionsOn, openToReservation, settledBy } from '../meetings/domain/record.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import type { DecidedLine, ItemLine, Leader, LiveAgendaView } from './views.ts';
import { attendanceLines } from '../attendance/present.ts';
import { rotationIn, sameParty } from '../chair/present.ts';
import { meetingHead } from '../meetings/meeting-head.ts';
import { agendaLines } from '../agenda/present.ts';

export function presentLiveAgenda(presenting: Presenting, meeting: HeldMeeting): LiveAgendaView {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, meeting.forum);
  const items = meeting.agenda.map((item) => itemLine(presenting, meeting, item));
  const at = meeting.agenda.findIndex(({ outcome }) => outcome.kind === 'current');
  const [current] = agendaLines(
    meeting.agenda.filter(({ outcome }) => outcome.kind === 'current'),
    presenting,
  );
  const isWaiting = ({ outcome }: ItemLine): boolean => outcome.kind === 'waiting';
  const next = items.slice(at + 1).find(isWaiting) ?? items.find(isWaiting);
  const chair = rules && meeting.status === 'open' ? chairMatter(state, rules, meeting) : undefined;
  const rotation = rotationIn(presenting, meeting.forum);
  const raisesTo = rules?.raisesTo?.value.forum;
  return {
    view: 'live-agenda',
    ...meetingHead(presenting, meeting),
    openedAt: meeting.openedAt,
    ...(meeting.closedAt !== undefined && { closedAt: meeting.closedAt }),
    leader: leaderOf(presenting, meeting),
    attendance: attendanceLines(presenting, meeting.seats, meeting.attendance),
    items,
    ...(current && { current }),
    ...(next && { next: next.item }),
    ...(chair && {
      chairMatter: { item: chair.id, title: chair.title, ...(rotation && { rotation }) },
    }),
    hasDecisions: openToReservation(state, meeting).length > 0,
    ...(raisesTo !== undefined && { raisesTo: { id: raisesTo, name: forumInText(agreement, raisesTo) } }),
  };
}

/** The chair as the meeting was opened leads as chair; anybody else, where the chair is to lead, as acting chair. */
export function leaderOf({ state, people }: Named, meeting: HeldMeeting): Leader {
  const name = people.name(meeting.leader);
  const then = agreementInForce(state, localDay(meeting.openedAt));
  if (agreementForum(then, meeting.forum)?.leadership.value !== 'chair') return { name, role: 'leader' };
  return { name, role: meeting.chair === meeting.leader ? 'chair' : 'acting-chair' };
}

const itemLine = (presenting: Presenting, meeting: HeldMeeting, item: HeldItem): ItemLine => ({
  item: item.id,
  title: item.title,
  outcome: item.outcome,
  decisions: decisionsOn(presenting.state, meeting, item).map((decision) =>
    decidedLine(presenting, decision),
  ),
  open:
    item.outcome.kind !== 'current' &&
    item.outcome.kind !== 'in-vote' &&
    settledBy(presenting.state, meeting, item) === undefined,
});

export function decidedLine(shown: Named, decision: Decision): DecidedLine {
  const { number, text, outcome, chosen, elected } = decision;
  const line = { number, text, outcome, ...(chosen !== undefined && { chosen }) };
  if (!elected) return line;
  const again = sameParty(shown, decision);
  return {
    ...line,
    elected: {
      name: shown.people.name(elected.member),
      until: elected.until,
      ...(again !== undefined && { sameParty: again }),
    },
  };
}
