import { addDays } from '../../../src/partnership/domain/calendar.ts';
import { electedByVote, electionAt } from '../../../src/capabilities/chair/domain/chair.ts';
import { isFirstDecisionLeft } from '../../../src/capabilities/conduct/domain/first-decisions.ts';
import { CONCERNS, isHeld } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { restingDecisions } from '../../../src/capabilities/meetings/domain/resting.ts';
import type { Attendance, HeldMeeting } from '../../../src/capabilities/meetings/domain/meeting.ts';
import { PEOPLE } from './world.ts';
import type { Deed, Scene } from './world.ts';

const HOUR = 3_600_000;

/** What brings a meeting on, by whoever mostly may. */
export function bringMeetingOn(scene: Scene): Deed {
  const {
    chance,
    forum: { id: forum },
    meetings,
    open,
  } = scene;
  const resting = chance.of(restingDecisions(scene.state));
  if (resting && chance.is(0.05)) {
    const type = chance.is(0.7) ? 'askAgain' : 'acceptResting';
    return { by: scene.anybody, command: { type, forum, decision: resting.number } };
  }
  if (open) return during(scene, open);
  const planned = meetings.findLast(({ status }) => status === 'draft' || status === 'called');
  const ended = meetings.findLast(({ status }) => status === 'closed');
  if (ended && chance.is(0.3)) return afterwards(scene, ended.id);
  const by = scene.leader;
  if (planned && chance.is(0.1))
    return { by, command: { type: 'proposeMatter', forum, matter: scene.id, title: scene.text } };
  if (planned?.status === 'draft')
    return { by, command: { type: 'callMeeting', forum, meeting: planned.id } };
  if (planned) {
    const attendance = chance.is(0.3) ? some(scene) : [];
    return { by, command: { type: 'openMeeting', forum, meeting: planned.id, attendance } };
  }
  const startsAt = new Date(Date.parse(scene.now) + chance.one(2, 30, 8 * 24, 10 * 24) * HOUR).toISOString();
  return {
    by,
    command: {
      type: 'draftMeeting',
      forum,
      meeting: scene.id,
      kind: chance.is(0.8) ? 'ordinary' : 'extra',
      startsAt,
      place: '',
      reason: 'Något har hänt',
    },
  };
}

function some({ chance, forum: { seats } }: Scene): Attendance[] {
  return seats.flatMap(({ member }): Attendance[] => {
    const state = chance.one('present', 'absent', 'substitute');
    if (chance.is(0.4)) return [];
    if (state !== 'substitute') return [{ member, state }];
    const servedBy = chance.of(PEOPLE) ?? 'anna';
    return [{ member, state, substitute: 'Någon', ...(chance.is(0.8) && { servedBy }) }];
  });
}

function during(scene: Scene, held: HeldMeeting): Deed {
  const {
    chance,
    forum: { id: forum },
  } = scene;
  const meeting = held.id;
  const { proposal } = held;
  const a = scene.anybody;
  const election = aboutElection(scene, held);
  if (election && chance.is(0.3)) return election;
  const by = scene.leader;
  if (chance.is(0.12))
    return { by: a, command: { type: 'markAttendance', forum, meeting, state: 'present' } };
  if (proposal && chance.is(0.6)) {
    const about = { forum, meeting, item: proposal.item, proposal: proposal.id };
    return { by: a, command: { type: chance.is(0.9) ? 'confirmDecision' : 'disputeDecision', ...about } };
  }
  const current = held.agenda.find(({ outcome }) => outcome.kind === 'current');
  const left =
    held.agenda.find(isFirstDecisionLeft) ??
    chance.of(held.agenda.filter(({ outcome }) => outcome.kind === 'waiting'));
  if (!current || chance.is(0.08)) {
    if (!left || chance.is(0.15)) return { by, command: { type: 'closeMeeting', forum, meeting } };
    return { by, command: { type: 'takeUpMatter', forum, meeting, item: left.id } };
  }
  return settling(scene, { forum, meeting, item: current.id }, by);
}

/** Whom a vote has elected is said; what has been said is put right, and that is confirmed. */
function aboutElection(scene: Scene, held: HeldMeeting): Deed | undefined {
  const { chance, state, today } = scene;
  const about = { forum: held.forum, meeting: held.id };
  const { electionCorrection: waits } = held;
  const words = { member: scene.anybody, until: addDays(today, chance.one(200, 300)) };
  if (waits)
    return {
      by: scene.anybody,
      command: { type: 'confirmElectionCorrection', ...about, correction: waits.id },
    };
  if (electionAt(state, held))
    return { by: scene.leader, command: { type: 'correctElection', ...about, ...words } };
  const elected = held.agenda.find((item) => electedByVote(state, held, item));
  return (
    elected && { by: scene.leader, command: { type: 'electChair', ...about, item: elected.id, ...words } }
  );
}

interface About {
  readonly forum: string;
  readonly meeting: string;
  readonly item: string;
}

function settling(scene: Scene, about: About, by: string): Deed {
  const { chance, today } = scene;
  const concerns = chance.is(0.5) ? [] : [chance.of(CONCERNS) ?? 'money'];
  const until = addDays(today, 300);
  const elect = { type: 'electChair', ...about, member: chance.is(0.4) ? by : scene.anybody, until } as const;
  const decide = {
    type: 'decideMatter',
    ...about,
    text: scene.text,
    proposal: scene.id,
    ...(chance.is(0.8) && { concerns }),
  } as const;
  const vote = { type: 'openVote', forum: about.forum, vote: scene.id, question: scene.text } as const;
  const tries: readonly (() => Deed)[] = [
    () => ({ by, command: decide }),
    () => ({ by, command: decide }),
    () => ({ by, command: elect }),
    () => ({ by, command: { ...vote, meeting: about.meeting, item: about.item, secret: chance.is(0.2) } }),
    () => ({ by, command: { ...vote, meeting: about.meeting, item: about.item } }),
    () => ({ by, command: { type: 'sayConcerns', ...about, concerns } }),
    () => ({ by: scene.anybody, command: { type: 'answerDecidingToday', ...about, agrees: chance.is(0.6) } }),
    () => ({ by, command: { type: 'tableMatter', ...about, reason: 'Vi väntar' } }),
    ...(about.item.startsWith('matter:')
      ? Array.from({ length: 4 }, () => (): Deed => ({
          by,
          command: { type: 'declineMatter', ...about, reason: 'Inte vår fråga' },
        }))
      : []),
  ];
  return (chance.of(tries) ?? (() => ({ by, command: decide })))();
}

function afterwards(scene: Scene, meeting: string): Deed {
  const {
    chance,
    forum: { id: forum },
  } = scene;
  const about = { forum, meeting };
  const party = chance.of(scene.forum.seats)?.party ?? '';
  const tries: readonly (() => Deed['command'])[] = [
    () => ({ type: 'approveMinutes', ...about }),
    () => ({ type: 'approveMinutes', ...about }),
    () => ({ type: 'withdrawApproval', ...about }),
    () => ({ type: 'refuseApproval', ...about, text: 'Så var det inte' }),
    () => ({ type: 'askForChange', ...about, text: 'Skriv om § 2' }),
    () => ({ type: 'sendMinutesAgain', ...about, text: 'Ändrat' }),
    () => ({ type: 'replaceApprover', ...about, party, member: scene.anybody }),
    () => ({ type: 'readMinutes', ...about }),
    () => ({ type: 'markAttendance', ...about, state: 'absent', member: scene.anybody }),
  ];
  return {
    by: scene.anybody,
    command: (chance.of(tries) ?? (() => ({ type: 'approveMinutes', ...about })))(),
  };
}

/** What anybody tries at any time, at any meeting, of any item. */
export function tryAtMeeting(scene: Scene): Deed {
  const {
    chance,
    forum: { id: forum },
    meetings,
    state,
  } = scene;
  const found = (chance.is(0.8) ? scene.open : undefined) ?? chance.of(meetings);
  const meeting = found?.id ?? 'none';
  const agenda = found && isHeld(found) ? found.agenda : [];
  const item =
    (chance.is(0.5) ? agenda.find(({ outcome }) => outcome.kind === 'current') : chance.of(agenda))?.id ??
    'none';
  const about = { forum, meeting };
  const onItem = { ...about, item };
  const member = scene.anybody;
  const proposal = found && isHeld(found) ? (found.proposal?.id ?? '') : '';
  const decision = state.decisions.at(-1 - chance.below(3))?.number ?? { year: 2025, number: 1 };
  const startsAt = new Date(Date.parse(scene.now) + chance.one(1, 48, 200, 300) * HOUR).toISOString();
  const until = addDays(scene.today, 200);
  const tries: readonly (() => Deed['command'])[] = [
    () => ({ type: 'markAttendance', ...about, state: 'absent', member }),
    () => ({ type: 'markAttendance', ...about, state: 'present', member }),
    () => ({ type: 'markAttendance', ...about, state: chance.one('present', 'absent') }),
    () => ({
      type: 'markAttendance',
      ...about,
      state: 'substitute',
      substitute: 'Någon',
      servedBy: chance.of(PEOPLE) ?? 'anna',
      ...(chance.is(0.7) && { member }),
    }),
    () => ({ type: 'correctAttendance', ...about, attendance: some(scene) }),
    () => ({ type: 'recordCoOpted', ...about, coOpted: scene.id, capacity: 'Expert' }),
    () => ({ type: 'openMeeting', ...about, attendance: some(scene) }),
    () => ({ type: 'undoOpening', ...about }),
    () => ({ type: 'takeUpMatter', ...onItem }),
    () => ({ type: 'decideMatter', ...onItem, text: scene.text, proposal: scene.id, concerns: [] }),
    () => ({ type: 'confirmDecision', ...onItem, proposal }),
    () => ({ type: 'disputeDecision', ...onItem, proposal }),
    () => ({ type: 'withdrawProposal', ...onItem, proposal }),
    () => ({ type: 'tableMatter', ...onItem, reason: 'Senare' }),
    () => ({ type: 'referMatterBack', ...onItem, reason: 'Mer underlag' }),
    () => ({ type: 'declineMatter', ...onItem, reason: 'Inte vår fråga' }),
    () => ({ type: 'electChair', ...onItem, member, until }),
    ...Array.from({ length: 3 }, () => (): Deed['command'] => ({
      type: 'correctElection',
      ...about,
      member,
      until,
    })),
    ...(['confirmElectionCorrection', 'confirmElectionCorrection', 'disputeElectionCorrection'] as const).map(
      (type) => (): Deed['command'] => ({
        type,
        ...about,
        correction: `election-${chance.one(1, 1, 1, 2)}`,
      }),
    ),
    () => ({ type: 'takeUpElection', ...about }),
    () => ({ type: 'answerDecidingToday', ...onItem, agrees: chance.is(0.5) }),
    () => ({ type: 'sayConcerns', ...onItem, concerns: [] }),
    () => ({ type: 'addAgendaItem', ...about, matter: scene.id, title: scene.text }),
    () => ({ type: 'proposeMatter', forum, matter: scene.id, title: scene.text }),
    () => ({ type: 'goToNextMatter', ...about, from: item, item: chance.of(agenda)?.id ?? 'none' }),
    () => ({ type: 'closeMeeting', ...about }),
    () => ({ type: 'moveMeeting', ...about, startsAt, place: '' }),
    () => ({ type: 'cancelMeeting', ...about, reason: 'Ingen kommer' }),
    () => ({ type: 'answerAttendance', ...about, answer: chance.one('coming', 'not-coming') }),
    () => ({ type: 'makeReservation', ...about, decision, text: 'Jag håller inte med' }),
    () => ({ type: 'claimRecusal', ...onItem, claim: scene.id, member, reason: 'Jäv' }),
    () => ({
      type: 'electApprovers',
      ...about,
      approvers: [{ party: chance.of(scene.forum.seats)?.party ?? '', member }],
    }),
    () => ({ type: 'nameActingChair', forum, member, from: scene.today, to: addDays(scene.today, 30) }),
    () => ({ type: 'requestMeeting', forum }),
    ...(['acceptResting', 'askAgain', 'acceptResting'] as const).map((type) => (): Deed['command'] => ({
      type,
      forum,
      decision,
    })),
  ];
  return { by: scene.anybody, command: (chance.of(tries) ?? (() => ({ type: 'closeMeeting', ...about })))() };
}
