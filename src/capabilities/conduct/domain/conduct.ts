import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found, Refusal } from '../../../partnership/domain/refusal.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import { openVotes } from '../../voting/domain/vote.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { agendaFor } from '../../agenda/domain/agenda.ts';
import { noticeTooShort } from '../../agenda/domain/notice.ts';
import { recordAttendance } from '../../attendance/domain/attendance.ts';
import { marked, servingNotSaid } from '../../attendance/domain/marking.ts';
import { electedByVote } from '../../chair/domain/chair.ts';
import { actingChairOf } from '../../meetings/domain/acting-chair.ts';
import { chairOf, electsChair } from '../../meetings/domain/elected-chair.ts';
import { firstDecisionLeft, isFirstDecisionLeft } from './first-decisions.ts';
import { knownMeeting } from '../../meetings/domain/known.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { isAttending, ledMeeting, meetingGoingOn } from '../../meetings/domain/leading.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { Attendance, HeldItem, Meeting, PlannedMeeting } from '../../meetings/domain/meeting.ts';
import { openMeeting as openMeetingIn, opensFrom } from '../../meetings/domain/planned.ts';
import { LONGEST_MATTER_TITLE } from '../../agenda/domain/matter-texts.ts';
import { beforeTheLast } from '../../agenda/domain/standing-items.ts';
import { endedByMeeting } from '../../resting/domain/rules.ts';
import { votedAndGone } from '../../meetings/domain/proposal.ts';
import { proposalWaiting } from './matters.ts';

/** More items than anybody can get through: keeps cards and minutes of a size that can be read. */
export const MOST_ITEMS = 100;

interface OpenMeeting extends AboutMeeting {
  readonly type: 'openMeeting';
  readonly attendance: readonly Attendance[];
}

interface AddAgendaItem extends AboutMeeting {
  readonly type: 'addAgendaItem';
  /** Unique; made by the form, so that a form sent twice adds one item. */
  readonly matter: string;
  readonly title: string;
}

type CloseMeeting = AboutMeeting & { readonly type: 'closeMeeting' };

/** Freezes the agenda and the attendance; whoever opens it leads (B-styrgrupp-62, for Norma any representative). */
function openMeeting(state: Partnership, command: OpenMeeting, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum, rules } = found;
  const known = knownMeeting(registered, command);
  if (!known.ok) return known;
  const { meeting } = known;
  if (isHeld(meeting) && meeting.status === 'open' && meeting.leader === by) return accept();
  const called = openable(registered, meeting, at);
  if (!called.ok) return called;
  const said = (member: MemberId): boolean => command.attendance.some((entry) => entry.member === member);
  const here: Attendance[] = said(by) ? [] : [{ member: by, state: 'present' }];
  const recorded = recordAttendance(representatives(registered, forum.id), [...command.attendance, ...here], {
    ...rules,
    seats: forum.seats,
  });
  if (!recorded.ok) return recorded;
  const { attendance } = recorded;
  const seated = { ...meeting, seats: forum.seats };
  const notSaid = attendance.flatMap((entry) => servingNotSaid(registered, seated, entry, by) ?? [])[0];
  const notAllowed = openingRefused(found, attendance, command.attendance, actor) ?? notSaid;
  if (notAllowed) return refuse(notAllowed);
  return accept(
    {
      type: 'meetingOpened',
      v: 1,
      meeting: meeting.id,
      agenda: [...agendaFor(registered, called.meeting, at)],
      attendance: attendance.map((entry) =>
        entry.member === by || isNamedOnly(entry) ? entry : { member: entry.member, state: 'absent' },
      ),
      leavesUntreated: true,
      parties: partiesToBeThere(found),
    },
    // What whoever opens it says of others is said of them, so that they are told and can put it right.
    ...attendance
      .filter((entry) => entry.member !== by && said(entry.member) && !isNamedOnly(entry))
      .map((entry) => marked(meeting.id, entry)),
  );
}

/** A party that has ever had somebody in the forum, also when its seats have been emptied since. */
const partiesToBeThere = ({ forum, rules }: Extract<FoundForum, { ok: true }>): string[] =>
  rules.seats
    .map(({ party }) => party)
    .filter((party) => forum.seatings.some(({ seats }) => seats.some((seat) => seat.party === party)));

/** A substitute whom the record does not know: only the whole attendance has a place for the name. */
const isNamedOnly = ({ state, servedBy }: Attendance): boolean =>
  state === 'substitute' && servedBy === undefined;

function openable(state: Registered, meeting: Meeting, at: string): Found<{ meeting: PlannedMeeting }> {
  switch (meeting.status) {
    case 'draft':
      return refuse({ code: 'meeting-is-draft', moment: meeting.startsAt });
    case 'cancelled':
      return refuse({ code: 'meeting-cancelled', moment: meeting.startsAt });
    case 'open':
      return refuse({ code: 'meeting-already-open', member: meeting.leader });
    case 'closed':
    case 'approved':
    case 'locked':
      return refuse({ code: 'meeting-closed' });
    case 'called': {
      const other = openMeetingIn(state, meeting.forum);
      if (other) return refuse({ code: 'another-meeting-open', moment: other.startsAt });
      if (at < opensFrom(meeting)) return refuse({ code: 'too-early', moment: meeting.startsAt });
      return { ok: true, meeting };
    }
  }
}

/**
 * The chair opens where the agreement lets the chair lead, unless not elected or, as whoever opens must say, absent: then
 * anybody present.
 */
function openingRefused(
  { registered, forum, rules }: Extract<FoundForum, { ok: true }>,
  attendance: readonly Attendance[],
  said: readonly Attendance[],
  { by, at }: Actor,
): Refusal | undefined {
  if (!isAttending({ attendance }, by)) return { code: 'leader-not-present' };
  if (rules.leadership.value !== 'chair') return undefined;
  const chair = chairOf(registered, forum.id, at);
  if (chair === undefined || chair === by || actingChairOf(registered, forum.id, at) === by) return undefined;
  if (said.some(({ member, state }) => member === chair && state !== 'present')) return undefined;
  return { code: 'chair-opens', member: chair };
}

/** Also proposed for the forum's next agenda, so that a matter the meeting does not reach comes up there. */
function addAgendaItem(state: Partnership, command: AddAgendaItem, actor: Actor): Decided<Fact> {
  const found = meetingGoingOn(state, command, actor);
  if (!found.ok) return found;
  const { registered, forum, meeting } = found;
  const { matter } = command;
  if (registered.matters.has(matter)) return accept();
  const title = recordable(command.title, LONGEST_MATTER_TITLE);
  if (!title.ok) return title;
  if (meeting.agenda.length >= MOST_ITEMS)
    return refuse({ code: 'meeting-is-full', most: MOST_ITEMS, of: 'items' });
  const before = beforeTheLast(meeting.agenda);
  return accept(
    { type: 'matterProposed', v: 1, matter, forum: forum.id, title: title.text },
    {
      type: 'agendaItemAdded',
      v: 1,
      meeting: meeting.id,
      item: {
        id: `matter:${matter}`,
        title: { sv: title.text, en: title.text },
        origin: { kind: 'proposed', matter, by: actor.by },
      },
      ...(before !== undefined && { before }),
    },
  );
}

/** What the first meeting must decide is decided, or put off with a reason, before it ends (B-styrgrupp-61, 63). */
function closeMeeting(state: Partnership, command: CloseMeeting, actor: Actor): Decided<Fact> {
  const found = ledMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, rules, meeting } = found;
  const open = openVotes(registered, meeting.forum).find((vote) => vote.meeting === meeting.id);
  if (open) return refuse({ code: 'vote-still-open', question: open.question });
  // A vote that came to nothing has put it off by itself: it cannot be taken up again at the meeting.
  const voted = ({ id, outcome }: HeldItem): boolean =>
    outcome.kind === 'tabled' &&
    registered.decisions.some((decision) => decision.meeting === meeting.id && decision.item === id);
  const [left] = meeting.agenda.filter((item) => isFirstDecisionLeft(item) && !voted(item));
  if (left) return refuse(firstDecisionLeft(left));
  // Where the parties do not agree on whom it elected, or one has left, the next meeting elects.
  const chairVote = meeting.agenda.find(
    (item) =>
      electsChair(rules, item) &&
      electedByVote(registered, meeting, item) &&
      !meeting.fallen?.includes(item.id) &&
      (meeting.parties === undefined || votedAndGone(registered, meeting, item.id).length === 0),
  );
  if (chairVote) return refuse({ code: 'chair-not-recorded', title: chairVote.title });
  const waits = proposalWaiting(meeting);
  if (waits) return refuse(waits);
  return accept(
    { type: 'meetingClosed', v: 1, meeting: meeting.id },
    ...endedByMeeting(registered, meeting, noticeTooShort(registered, meeting, meeting.openedAt), actor),
  );
}

export const conductRules = { openMeeting, addAgendaItem, closeMeeting };
