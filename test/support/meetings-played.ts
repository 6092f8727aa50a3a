import assert from 'node:assert/strict';
import type { Command } from '../../src/capabilities/index.ts';
import type { DecisionNumber } from '../../src/partnership/domain/decision.ts';
import { isHeld, isPlanned } from '../../src/capabilities/meetings/domain/meeting.ts';
import type {
  Attendance,
  Concern,
  HeldItem,
  HeldMeeting,
  PlannedMeeting,
} from '../../src/capabilities/meetings/domain/meeting.ts';
import type { Registered } from '../../src/partnership/domain/state.ts';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import type { OpenVoteCommand } from '../../src/capabilities/voting/domain/opening.ts';
import { brukarskolan } from './agreements.ts';
import { played } from './played.ts';
import type { Played } from './played.ts';

/** The commands that meetings are played by, each about one meeting; and the meeting as it stands afterwards. */

/** An ordinary meeting in Rosenlund, unless something else is said. */
type Drafted = {
  readonly kind?: 'extra';
  readonly endsAt?: string;
  readonly place?: string;
  readonly reason?: string;
};

export type Manner = Pick<OpenVoteCommand, 'alternatives' | 'secret' | 'effect'>;

export const commandsAbout = (meeting: string, forum = 'styrgrupp') => {
  const about = { forum, meeting };
  return {
    draft: (startsAt: string, { kind, endsAt, place = 'Rosenlund', reason = '' }: Drafted = {}): Command => ({
      type: 'draftMeeting',
      ...about,
      kind: kind ?? 'ordinary',
      startsAt,
      ...(endsAt !== undefined && { endsAt }),
      place,
      reason,
    }),
    move: (startsAt: string, place: string, endsAt?: string): Command => ({
      type: 'moveMeeting',
      ...about,
      startsAt,
      ...(endsAt !== undefined && { endsAt }),
      place,
    }),
    cancel: (reason: string): Command => ({ type: 'cancelMeeting', ...about, reason }),
    call: { type: 'callMeeting', ...about } satisfies Command,
    coming: { type: 'answerAttendance', ...about, answer: 'coming' } satisfies Command,
    notComing: { type: 'answerAttendance', ...about, answer: 'not-coming' } satisfies Command,
    substitute: (name: string, servedBy?: string): Command => ({
      type: 'answerAttendance',
      ...about,
      answer: 'substitute',
      name,
      ...(servedBy !== undefined && { servedBy }),
    }),
    open: (...attendance: readonly Attendance[]): Command => ({ type: 'openMeeting', ...about, attendance }),
    correct: (...attendance: readonly Attendance[]): Command => ({
      type: 'correctAttendance',
      ...about,
      attendance,
    }),
    takeUp: (item: string): Command => ({ type: 'takeUpMatter', ...about, item }),
    next: (from: string, item: string): Command => ({ type: 'goToNextMatter', ...about, from, item }),
    decide: (item: string, text: string, concerns?: readonly Concern[]): Command => ({
      type: 'decideMatter',
      ...about,
      item,
      text,
      proposal: `proposal of ${item}`,
      ...(concerns && { concerns }),
    }),
    confirm: (item: string): Command => ({
      type: 'confirmDecision',
      ...about,
      item,
      proposal: `proposal of ${item}`,
    }),
    table: (item: string, reason = ''): Command => ({ type: 'tableMatter', ...about, item, reason }),
    referBack: (item: string, reason: string): Command => ({
      type: 'referMatterBack',
      ...about,
      item,
      reason,
    }),
    decline: (item: string, reason: string): Command => ({ type: 'declineMatter', ...about, item, reason }),
    leaveOut: (item: string): Command => ({ type: 'leaveOutItem', ...about, item }),
    putBack: (item: string): Command => ({ type: 'putBackItem', ...about, item }),
    putToVote: (item: string, vote: string, question: string, manner: Manner = {}): Command => ({
      type: 'openVote',
      ...about,
      item,
      vote,
      question,
      ...manner,
    }),
    note: (text: string, item?: string, kind: 'note' | 'lesson' = 'note'): Command => ({
      type: 'takeNote',
      ...about,
      kind,
      ...(item !== undefined && { item }),
      text,
    }),
    add: (matter: string, title: string): Command => ({ type: 'addAgendaItem', ...about, matter, title }),
    reserve: (decision: DecisionNumber, text: string): Command => ({
      type: 'makeReservation',
      ...about,
      decision,
      text,
    }),
    elect: (item: string, member: string, until: string): Command => ({
      type: 'electChair',
      ...about,
      item,
      member,
      until,
    }),
    undoOpening: { type: 'undoOpening', ...about } satisfies Command,
    close: { type: 'closeMeeting', ...about } satisfies Command,
    approve: { type: 'approveMinutes', ...about } satisfies Command,
    undo: { type: 'withdrawApproval', ...about } satisfies Command,
    read: { type: 'readMinutes', ...about } satisfies Command,
    replace: (member: string): Command => ({ type: 'replaceApprover', ...about, member }),
    electApprovers: (approvers: Readonly<Record<string, string>>): Command => ({
      type: 'electApprovers',
      ...about,
      approvers: Object.entries(approvers).map(([party, member]) => ({ party, member })),
    }),
    askForChange: (text: string): Command => ({ type: 'askForChange', ...about, text }),
    refuse: (text: string): Command => ({ type: 'refuseApproval', ...about, text }),
    sendAgain: (text = ''): Command => ({ type: 'sendMinutesAgain', ...about, text }),
    changeNote: (note: number, text: string, item?: string): Command => ({
      type: 'changeNote',
      ...about,
      note,
      kind: 'note',
      ...(item !== undefined && { item }),
      text,
    }),
    removeNote: (note: number): Command => ({ type: 'removeNote', ...about, note }),
    proposeCorrection: (correction: string, says: string, shouldSay: string): Command => ({
      type: 'proposeCorrection',
      ...about,
      correction,
      says,
      shouldSay,
    }),
    approveCorrection: (correction: string): Command => ({
      type: 'approveCorrection',
      ...about,
      correction,
    }),
  };
};

export const present = (...members: readonly string[]): Attendance[] =>
  members.map((member) => ({ member, state: 'present' }));

export const away = (member: string): Attendance => ({ member, state: 'absent' });

/** @param servedBy the member who serves, where the group lets substitutes do so */
export const sent = (member: string, substitute: string, servedBy?: string): Attendance => ({
  member,
  state: 'substitute',
  substitute,
  ...(servedBy !== undefined && { servedBy }),
});

export const propose = (matter: string, title: string, forum = 'styrgrupp', from?: string): Command => ({
  type: 'proposeMatter',
  forum,
  matter,
  title,
  ...(from !== undefined && { from }),
});

export const ballot = (id: string, choice: Choice, forum = 'styrgrupp'): Command => ({
  type: 'castBallot',
  forum,
  vote: id,
  choice,
});

/** Everybody who is named votes as they are said to, one after the other. */
export const voting = (before: Played, vote: string, choices: Readonly<Record<string, Choice>>): Played =>
  Object.entries(choices).reduce((at, [member, choice]) => at.by(member, ballot(vote, choice)), before);

/** Whoever leads calls for those who have not voted in a vote, which can be closed without them a while after that. */
export const callMissing = (vote: string, forum = 'styrgrupp'): Command => ({
  type: 'callMissing',
  forum,
  vote,
});

export const closeVote = (vote: string, forum = 'styrgrupp'): Command => ({ type: 'closeVote', forum, vote });

export const inYear = (year: number, number: number): DecisionNumber => ({ year, number });

export function plannedMeeting({ meetings }: Registered, id: string): PlannedMeeting {
  const found = meetings.get(id);
  assert.ok(found && isPlanned(found), `${id} is not planned`);
  return found;
}

export function heldMeeting({ meetings }: Registered, id: string): HeldMeeting {
  const found = meetings.get(id);
  assert.ok(found && isHeld(found), `${id} has not been opened`);
  return found;
}

export function itemOf({ agenda }: HeldMeeting, id: string): HeldItem {
  const found = agenda.find((item) => item.id === id);
  assert.ok(found, `${id} is not on the agenda`);
  return found;
}

/** Stockholm with two representatives of either party, in both forums: Astrid and Anna, Bengt and Cecilia. */
export const inBrukarskolanWithFour = (when?: string): Played =>
  played(brukarskolan, { styrgrupp: FOUR, samverkansgrupp: FOUR }, when);

const FOUR = {
  'vuxenskolan-1': 'astrid',
  'vuxenskolan-2': 'anna',
  'socialforvaltningen-1': 'bengt',
  'socialforvaltningen-2': 'cecilia',
};
