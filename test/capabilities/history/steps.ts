import { CLOCK } from '../../../src/partnership/domain/actor.ts';
import { agreementInForce } from '../../../src/partnership/domain/agreement-in-force.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import { dutiesToInform } from '../../../src/agreement/domain/informing.ts';
import { addDays, localDay } from '../../../src/partnership/domain/calendar.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import { duties } from '../../../src/capabilities/duties/domain/duty.ts';
import { restingDecisions } from '../../../src/capabilities/meetings/domain/resting.ts';
import { isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Attendance, Meeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import { seatsOf } from '../../../src/capabilities/registration/domain/seat-choice.ts';
import { formFields } from '../../../src/capabilities/reports/domain/form.ts';
import { reportOccasions } from '../../../src/capabilities/reports/domain/due.ts';

/** The numbers of one step; what they mean depends on how things stand when it is taken. */
export interface Step {
  readonly what: number;
  readonly who: number;
  readonly later: number;
  readonly picks: readonly [number, number, number, number];
}

export const PEOPLE = ['anna', 'bengt', 'cecilia', 'david', 'eva', 'fatima'] as const;
const ACTORS = [...PEOPLE, ...PEOPLE, ...PEOPLE, 'nobody-we-know', '', CLOCK] as const;

export const MINUTE = 60_000;
/** Mostly within a meeting, now and then a term later. */
const LATER = [
  ...[0, 1, 1, 5, 5, 5, 10, 10, 30, 30, 60, 90, 90, 240, 480].flatMap((minutes) => [minutes, minutes]),
  ...[1, 4, 30].map((days) => days * 1440),
];

const HARD = 'åäö _*[x](http://y)*_ ”${a}” 𝒜🏳️‍🌈 ';
export const ofLength = (length: number): string =>
  HARD.repeat(Math.ceil(length / HARD.length))
    .slice(0, length)
    .toWellFormed();
const TEXTS = [
  '',
  'Kort text',
  'Gäller 19890201-3286',
  ...[100, 200, 500, 1000, 2000, 4000, 4001].map(ofLength),
];

export const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % Math.max(1, list.length)];
const newest = <T>(list: readonly T[], number: number): T | undefined => pick(list.toReversed(), number % 3);

/** Everything a step can try, by whoever it is and whether or not it is allowed. Commands that meetings consist of come often. */
export function commandOf(
  state: Registered,
  step: Step,
  now: string,
  serial: number,
): { by: string; command: Command } {
  const { what, who, picks } = step;
  const [a, b, c, d] = picks;
  const today = localDay(now);
  const agreement = agreementInForce(state, today);
  const forum = pick([...agreement.forums.map(({ id }) => id), 'styrgrupp', 'styrgrupp', 'none'], a) ?? '';
  const seats = state.forums.get(forum)?.seats ?? [];
  const by =
    who % 4 === 0 ? (pick(ACTORS, who) ?? '') : (pick(seats, who)?.member ?? pick(PEOPLE, who) ?? '');
  const fresh = `id-${serial}`;
  const text = pick(TEXTS, b) ?? '';
  const meetings = [...state.meetings.values()];
  const open = meetings.find(({ status, forum: of }) => status === 'open' && of === forum);
  const coming = (status: Meeting['status']): string =>
    (
      newest(
        meetings.filter((meeting) => meeting.status === status),
        c,
      ) ?? newest(meetings, c)
    )?.id ?? 'none';
  const meeting = open && d % 5 > 0 ? open.id : (newest(meetings, c)?.id ?? 'none');
  const held = meetings.find(({ id }) => id === meeting);
  const agenda = held && isHeld(held) ? held.agenda : [];
  const current = agenda.find(({ outcome }) => outcome.kind === 'current');
  const item = (current && d % 4 > 0 ? current : pick(agenda, d))?.id ?? 'none';
  const attendance = seats.map(({ member }, index): Attendance =>
    (b >> index) % 5 === 0 && b >> index > 0
      ? {
          member,
          state: 'substitute',
          substitute: pick(TEXTS, c) ?? '',
          servedBy: pick(PEOPLE, d + index) ?? '',
        }
      : { member, state: (c >> index) % 4 === 1 ? 'absent' : 'present' },
  );
  const startsAt = new Date(Date.parse(now) + ((b % 30) - 1) * 2 * 60 * MINUTE).toISOString();
  const votes = [...state.votes.values()];
  const vote =
    newest(
      votes.filter(({ status }) => status === 'open' || d % 4 === 0),
      c,
    )?.id ?? 'none';
  const problem = newest([...state.problems.values()], c)?.id ?? 'none';
  const notice = newest([...state.information.values()], c)?.id ?? 'none';
  const reports = reportOccasions(state, today);
  const occasion = pick(reports, c);
  const report = occasion?.id ?? 'none:1';
  const round = 1 + (d % 2);
  const inAgenda = { forum, meeting, item };
  const commands: readonly (() => Command)[] = [
    () => ({
      type: 'openForum',
      forum,
      language: d % 2 ? 'sv' : 'en',
      seats: seating(agreement, forum, b),
    }),
    () =>
      d % 3 > 0
        ? { type: 'tick' }
        : {
            type: 'changeSeats',
            forum,
            seats: seating(agreement, forum, b),
            gone: c % 2 === 0 ? PEOPLE.slice(0, c % 5) : [],
          },
    () => ({ type: 'setLanguage', forum, language: d % 2 ? 'sv' : 'en' }),
    () => ({
      type: 'openVote',
      forum,
      vote: fresh,
      question: text,
      lastDay: addDays(localDay(now), (c % 20) - 2),
    }),
    ...often(3, () => ({ type: 'openVote', forum, vote: fresh, question: text, meeting, item }) as const),
    ...often(
      4,
      () =>
        ({
          type: 'castBallot',
          forum,
          vote,
          choice: pick(['yes', 'no', 'abstain'] as const, b) ?? 'yes',
        }) as const,
    ),
    () => ({ type: 'declareRecusal', forum, vote, reason: text }),
    () => ({ type: 'closeVote', forum, vote }),
    ...often(
      2,
      () =>
        ({
          type: 'draftMeeting',
          forum,
          meeting: fresh,
          kind: d % 3 ? 'ordinary' : 'extra',
          startsAt,
          place: pick(TEXTS, d) ?? '',
          reason: text,
        }) as const,
    ),
    () => ({ type: 'moveMeeting', forum, meeting: coming('called'), startsAt, place: text }),
    () => ({ type: 'cancelMeeting', forum, meeting: coming('draft'), reason: text }),
    ...often(3, () => ({ type: 'callMeeting', forum, meeting: coming('draft') }) as const),
    () => ({
      type: 'answerAttendance',
      forum,
      meeting: coming('called'),
      answer: pick(['coming', 'not-coming', 'substitute'] as const, d) ?? 'coming',
      name: text,
      servedBy: pick(PEOPLE, c) ?? '',
    }),
    () => ({
      type: 'proposeMatter',
      forum,
      matter: fresh,
      title: text,
      ...(d % 2 && { from: 'samverkansgrupp' }),
    }),
    () => ({
      type: 'moveItem',
      forum,
      meeting: coming('draft'),
      item: pick(['standing:closing', 'expiry', 'continuation'], b) ?? '',
      direction: d % 2 ? 'up' : 'down',
    }),
    ...often(5, () => ({ type: 'openMeeting', forum, meeting: coming('called'), attendance }) as const),
    () => ({ type: 'correctAttendance', forum, meeting, attendance }),
    ...often(
      2,
      () =>
        ({
          type: 'markAttendance',
          forum,
          meeting,
          state: d % 2 ? 'present' : 'absent',
          ...(b % 2 && { member: pick(PEOPLE, b) ?? '' }),
        }) as const,
    ),
    () => ({ type: 'recordCoOpted', forum, meeting, coOpted: fresh, capacity: text }),
    () => ({ type: 'answerDecidingToday', ...inAgenda, agrees: d % 3 > 0 }),
    ...often(
      2,
      () =>
        ({
          type: d % 2 ? 'acceptResting' : 'askAgain',
          forum,
          decision: newest(restingDecisions(state), c)?.number ?? { year: 0, number: 0 },
        }) as const,
    ),
    () => ({ type: 'addAgendaItem', forum, meeting, matter: fresh, title: text }),
    ...often(3, () => ({ type: 'closeMeeting', forum, meeting }) as const),
    ...often(8, () => ({ type: 'takeUpMatter', ...inAgenda }) as const),
    ...often(
      5,
      () =>
        ({
          type: 'decideMatter',
          ...inAgenda,
          text,
          proposal: fresh,
          ...(d % 2 && { concerns: b % 2 ? [] : ['money'] }),
        }) as const,
    ),
    ...often(2, () => ({ type: 'tableMatter', ...inAgenda, reason: text }) as const),
    ...often(2, () => ({ type: 'referMatterBack', ...inAgenda, reason: text }) as const),
    ...often(
      4,
      () =>
        ({
          type: 'electChair',
          ...inAgenda,
          member: pick(PEOPLE, b) ?? '',
          until: addDays(localDay(now), (c % 400) - 5),
        }) as const,
    ),
    () => ({
      type: 'takeNote',
      forum,
      meeting,
      kind: d % 2 ? 'note' : 'lesson',
      ...(b % 2 && { item }),
      text,
    }),
    () => ({
      type: 'makeReservation',
      forum,
      meeting,
      decision: newest(state.decisions, c)?.number ?? { year: 0, number: 0 },
      text,
    }),
    ...often(4, () => ({ type: 'approveMinutes', forum, meeting: coming('closed') }) as const),
    () => ({
      type: 'reportProblem',
      forum,
      problem: fresh,
      kind: pick(agreement.issueKinds, d)?.kind ?? 'problem',
      text,
    }),
    () => ({
      type: 'giveInformation',
      forum,
      notice: fresh,
      duty: pick(dutiesToInform(agreement), d)?.id ?? 'none',
      text,
    }),
    () => ({ type: 'receiveInformation', forum, notice }),
    () => ({ type: 'correctInformation', forum, notice, text }),
    () => ({ type: 'acknowledgeProblem', forum, problem }),
    () => ({ type: 'answerProblem', forum, problem, text }),
    () => ({ type: 'resolveProblem', forum, problem, text }),
    () => ({ type: 'raiseProblem', forum, problem }),
    ...often(
      2,
      () =>
        ({
          type: 'submitReport',
          forum,
          report,
          typed: Object.fromEntries(
            (occasion ? formFields(agreement, occasion.definition) : []).map(({ id, asks, options }) => [
              id,
              asks === 'choice'
                ? (pick(options, b)?.id ?? '')
                : asks === 'text' || asks === 'survey' || asks === 'feedback-summary'
                  ? text || 'x'
                  : '12',
            ]),
          ),
        }) as const,
    ),
    () => ({ type: 'approveReport', forum, report, round }),
    () => ({ type: 'sendBackReport', forum, report, round, reason: text }),
    () => ({ type: 'fulfilDuty', forum, duty: pick(duties(state, now), c)?.id ?? 'none', note: text }),
  ];
  const command = (pick(commands, Math.floor(what / 3)) ?? (() => ({ type: 'tick' }) as const))();
  return { by, command };
}

const often = (times: number, one: () => Command): (() => Command)[] =>
  Array.from({ length: times }, () => one);

/** @param choice how many seats are filled, and by whom: not always as the agreement asks for */
export function seating(
  agreement: Agreement,
  forum: string,
  choice: number,
): { seat: string; member: string }[] {
  const seats = seatsOf(agreement.forums.find(({ id }) => id === forum)?.seats ?? []);
  return seats
    .filter(({ required }, index) => required || (choice >> index) % 3 === 0)
    .map(({ id }, index) => ({ seat: id, member: pick(PEOPLE, index + (choice % 3)) ?? '' }));
}

export const laterBy = ({ later }: Step): number => (pick(LATER, later) ?? 0) * MINUTE;
