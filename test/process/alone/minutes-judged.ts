import type { Fact } from '../../../src/capabilities/index.ts';
import { daysFrom } from './days.ts';
import type { Meeting } from './meetings-judged.ts';
import { must } from './seats-judged.ts';
import type { Said } from './seats-judged.ts';

const DAYS_TO_LOCK = 30;

/** Minutes are answered for each party by one who attended, and locked when all have, or after their days. */
export function judgeMinutes(fact: Fact, { by, at }: Said, get: (id: string) => Meeting): void {
  switch (fact.type) {
    case 'minutesApproved':
    case 'approvalRefused': {
      const meeting = get(fact.meeting);
      must(meeting.status === 'closed', 'minutes are answered between the end of the meeting and their lock');
      must(meeting.partyThen.get(by) === fact.party, 'minutes are approved by one of the party');
      const { state, servedBy } = meeting.attendance.get(by) ?? { state: 'absent' };
      const others = [...meeting.attendance].some(
        ([member, entry]) => entry.state === 'present' && meeting.partyThen.get(member) === fact.party,
      );
      must(
        state === 'present' || (state === 'substitute' && servedBy !== undefined && !others),
        `${by} answers for minutes of a meeting that they did not attend`,
      );
      if (fact.type === 'minutesApproved') meeting.approvals.set(fact.party, by);
      else meeting.refused.add(fact.party);
      return;
    }
    case 'approvalWithdrawn':
      must(get(fact.meeting).approvals.get(fact.party) === by, 'an approval is taken back by its own');
      get(fact.meeting).approvals.delete(fact.party);
      return;
    case 'minutesLocked': {
      const meeting = get(fact.meeting);
      const answered = (party: string): boolean => meeting.approvals.has(party) || meeting.refused.has(party);
      const there = [...meeting.attendance].flatMap(([member, { state, servedBy }]) =>
        state === 'present' || (state === 'substitute' && servedBy !== undefined)
          ? (meeting.partyThen.get(member) ?? [])
          : [],
      );
      must(
        there.every(answered) || daysFrom(meeting.closedAt, at) > DAYS_TO_LOCK,
        'minutes are locked when all have answered, or after their days',
      );
      meeting.status = 'locked';
      return;
    }
    default:
      return;
  }
}
