import { addDays, localDay } from '../../../src/partnership/domain/calendar.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { isFirstDecisionLeft } from '../../../src/capabilities/conduct/domain/first-decisions.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Attendance } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import { MINUTE, ofLength, pick } from './steps.ts';
import type { Step } from './steps.ts';

/** What brings a meeting on, by somebody who mostly may: without it few histories would come to minutes. */
export function nextOfMeeting(
  state: Registered,
  step: Step,
  now: string,
  serial: number,
): { by: string; command: Command } {
  const [a, b, c, d] = step.picks;
  const forum = pick([...state.forums.keys()], a) ?? '';
  const seats = state.forums.get(forum)?.seats ?? [];
  const meetings = [...state.meetings.values()].filter((meeting) => meeting.forum === forum);
  const text = pick(['Kort text', ofLength(200), ofLength(500), ofLength(1000)], b) ?? '';
  const found =
    meetings.find(({ status }) => status === 'open') ??
    meetings.findLast(({ status }) => status !== 'approved');
  const chair = state.chairs.get(forum)?.member;
  const leader = found && isHeld(found) && found.status === 'open' ? found.leader : chair;
  const by = (d % 3 > 0 ? leader : undefined) ?? pick(seats, d)?.member ?? 'anna';
  const present = seats.map(({ member }): Attendance => ({ member, state: 'present' }));
  if (found?.status === 'draft') return { by, command: { type: 'callMeeting', forum, meeting: found.id } };
  if (found?.status === 'called')
    return {
      by,
      command: { type: 'openMeeting', forum, meeting: found.id, attendance: c % 3 > 0 ? present : [] },
    };
  if (found?.status === 'closed')
    return {
      by: pick(seats, c)?.member ?? by,
      command: { type: 'approveMinutes', forum, meeting: found.id },
    };
  if (found?.status !== 'open') {
    const startsAt = new Date(Date.parse(now) + 20 * 60 * MINUTE).toISOString();
    const meeting = `m-${serial}`;
    return {
      by,
      command: {
        type: 'draftMeeting',
        forum,
        meeting,
        kind: 'ordinary',
        startsAt,
        place: text.slice(0, 200),
        reason: '',
      },
    };
  }
  const meeting = found.id;
  const vote = [...state.votes.values()].find((one) => one.status === 'open' && one.meeting === meeting);
  if (vote && c % 2 === 0)
    return {
      by: pick(vote.electoralRegister, d)?.member ?? by,
      command: { type: 'closeVote', forum, vote: vote.id },
    };
  if (vote)
    return {
      by: pick(vote.electoralRegister, d)?.member ?? by,
      command: { type: 'castBallot', forum, vote: vote.id, choice: 'yes' },
    };
  const { proposal } = found;
  if (proposal && c % 4 > 0) {
    const about = { forum, meeting, item: proposal.item, proposal: proposal.id };
    const type = c % 8 === 7 ? 'disputeDecision' : 'confirmDecision';
    return { by: pick(seats, d)?.member ?? by, command: { type, ...about } };
  }
  const current = found.agenda.find(({ outcome }) => outcome.kind === 'current');
  const waiting =
    found.agenda.find(isFirstDecisionLeft) ?? found.agenda.find(({ outcome }) => outcome.kind === 'waiting');
  if (!current)
    return waiting && (c % 4 > 0 || isFirstDecisionLeft(waiting))
      ? { by, command: { type: 'takeUpMatter', forum, meeting, item: waiting.id } }
      : { by, command: { type: 'closeMeeting', forum, meeting } };
  const about = { forum, meeting, item: current.id };
  const settling: readonly Command[] = [
    {
      type: 'electChair',
      ...about,
      member: pick(seats, c)?.member ?? '',
      until: addDays(localDay(now), 200),
    },
    { type: 'electChair', ...about, member: pick(seats, c)?.member ?? '', until: addDays(localDay(now), 2) },
    { type: 'decideMatter', ...about, text, proposal: `p-${serial}`, concerns: c % 2 ? [] : ['money'] },
    { type: 'decideMatter', ...about, text, proposal: `p-${serial}`, directive: c % 4 === 0 },
    { type: 'tableMatter', ...about, reason: text.slice(0, 500) },
    { type: 'referMatterBack', ...about, reason: text.slice(0, 500) },
    { type: 'openVote', ...about, vote: `v-${serial}`, question: text.slice(0, 500) },
    { type: 'takeNote', forum, meeting, kind: 'note', item: current.id, text: ofLength(2000) },
    { type: 'addAgendaItem', forum, meeting, matter: `a-${serial}`, title: ofLength(200) },
  ];
  return { by, command: pick(settling, b) ?? { type: 'closeMeeting', forum, meeting } };
}
