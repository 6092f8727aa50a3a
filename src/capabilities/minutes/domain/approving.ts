import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { isAttending } from '../../meetings/domain/leading.ts';
import { isLocked } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';
import { partiesOf } from '../../meetings/domain/seated.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { approverOf, openChange, partiesAt, partyAt } from './approvers.ts';
import { changeableMeeting, endedMeeting } from './draft.ts';
import { lockedByAnswers } from './locking.ts';

export const LONGEST_MINUTES_ANSWER = 1000;

type ApproveMinutes = AboutMeeting & { readonly type: 'approveMinutes' };
type WithdrawApproval = AboutMeeting & { readonly type: 'withdrawApproval' };
type RefuseApproval = AboutMeeting & { readonly type: 'refuseApproval'; readonly text: string };
type AskForChange = AboutMeeting & { readonly type: 'askForChange'; readonly text: string };
type ReadMinutes = AboutMeeting & { readonly type: 'readMinutes' };

type Answering = Found<{ registered: Registered; meeting: HeldMeeting; party: string }>;

/** One approver per party: the one who was elected, or is by default. */
function approveMinutes(state: Partnership, command: ApproveMinutes, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const found = answering(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, party } = found;
  if (meeting.approvals.some((approval) => approval.by === by)) return accept();
  const approvals = [...meeting.approvals, { party, by, at }];
  const approved = { type: 'minutesApproved', v: 1, meeting: meeting.id, party } as const;
  // Where all parties of the forum have approved, that fact alone locks them.
  const all = partiesOf(registered, meeting.forum, localDay(at)).every((one) =>
    approvals.some((approval) => approval.party === one),
  );
  const refused = meeting.handling.refused.filter((answer) => answer.party !== party);
  const after = { ...meeting, approvals, handling: { ...meeting.handling, refused } };
  return accept<Fact>(approved, ...(all ? [] : lockedByAnswers(registered, after)));
}

/** The way back for who pressed too soon: until the last has answered. */
function withdrawApproval(state: Partnership, command: WithdrawApproval, actor: Actor): Decided<Fact> {
  const found = endedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  const own = meeting.approvals.find(({ by }) => by === actor.by);
  if (isLocked(meeting)) return refuse({ code: 'minutes-locked' });
  if (!own) return accept();
  return accept({ type: 'approvalWithdrawn', v: 1, meeting: meeting.id, party: own.party });
}

/** An answer as well: it is attached to the minutes, which do not wait for that party any more. */
function refuseApproval(state: Partnership, command: RefuseApproval, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const found = answering(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, party } = found;
  const written = recordable(command.text, LONGEST_MINUTES_ANSWER);
  if (!written.ok) return written;
  const { text } = written;
  const earlier = meeting.handling.refused;
  if (earlier.some((answer) => answer.by === by && answer.text === text)) return accept();
  const refused = [...earlier.filter((answer) => answer.party !== party), { party, by, at, text }];
  const approvals = meeting.approvals.filter((approval) => approval.party !== party);
  const after = { ...meeting, approvals, handling: { ...meeting.handling, refused } };
  return accept<Fact>(
    { type: 'approvalRefused', v: 1, meeting: meeting.id, party, text },
    ...lockedByAnswers(registered, after),
  );
}

/** The draft is open again, for whoever led to put right and send once more. */
function askForChange(state: Partnership, command: AskForChange, actor: Actor): Decided<Fact> {
  const ended = endedMeeting(state, command, actor);
  const open = ended.ok ? openChange(ended.meeting) : undefined;
  if (open?.by === actor.by && open.text === command.text.trim()) return accept();
  const found = answering(state, command, actor);
  if (!found.ok) return found;
  const { meeting, party } = found;
  const written = recordable(command.text, LONGEST_MINUTES_ANSWER);
  if (!written.ok) return written;
  return accept({ type: 'minutesChangeAsked', v: 1, meeting: meeting.id, party, text: written.text });
}

/** Those of a party that was not there have been given the minutes, and have read them. */
function readMinutes(state: Partnership, command: ReadMinutes, actor: Actor): Decided<Fact> {
  const found = endedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting, party } = found;
  if (partiesAt(meeting).includes(party)) return refuse({ code: 'party-attended', party });
  if (meeting.handling.read.some((read) => read.party === party)) return accept();
  return accept({ type: 'minutesRead', v: 1, meeting: meeting.id, party });
}

/** For who answers for their party. Who has answered may answer otherwise, until the minutes are locked. */
function answering(
  state: Partnership,
  about: AboutMeeting & { readonly type: string },
  actor: Actor,
): Answering {
  const { by } = actor;
  const found = endedMeeting(state, about, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const party = partyAt(meeting, by) ?? found.party;
  const earlier = meeting.approvals.find((approval) => approval.party === party);
  if (earlier && earlier.by !== by) return refuse({ code: 'party-has-approved', party, member: earlier.by });
  const answered = { ok: true, registered, meeting, party } as const;
  if (earlier && about.type === 'approveMinutes') return answered;
  const changeable = changeableMeeting(state, about, actor);
  if (!changeable.ok) return changeable;
  if (!partiesAt(meeting).includes(party)) return refuse({ code: 'party-was-absent', party });
  const change = openChange(meeting);
  if (change) return refuse({ code: 'minutes-being-changed', member: change.by });
  const approver = approverOf(registered, meeting, party);
  if (approver === by) return answered;
  return approver !== undefined && isAttending(meeting, by)
    ? refuse({ code: 'not-the-approver', party, member: approver })
    : refuse({ code: 'approver-was-absent', party });
}

export const approvingRules = {
  approveMinutes,
  withdrawApproval,
  refuseApproval,
  askForChange,
  readMinutes,
};
