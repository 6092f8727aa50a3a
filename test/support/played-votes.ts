import assert from 'node:assert/strict';
import { presentResultNow } from '../../src/capabilities/conduct/present-result.ts';
import { presentVote } from '../../src/capabilities/voting/present-vote.ts';
import type { ResultView } from '../../src/capabilities/results/present.ts';
import type { Agreement, AgreementForum } from '../../src/agreement/domain/profile.ts';
import type { Command } from '../../src/capabilities/index.ts';
import { sittingOf } from '../../src/capabilities/meetings/domain/sitting.ts';
import { mayClose } from '../../src/capabilities/voting/domain/closing.ts';
import type { Attendance } from '../../src/capabilities/meetings/domain/meeting.ts';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import type { GroupRule } from '../../src/capabilities/group-rules/domain/effect.ts';
import type { OpenVoteCommand, ReopenVote } from '../../src/capabilities/voting/domain/opening.ts';
import { ruleQuestion } from '../../src/capabilities/group-rules/domain/rule-question.ts';
import type { ClosedVote, OpenVote, Vote } from '../../src/capabilities/voting/domain/vote.ts';
import { brukarskolan } from './agreements.ts';
import { people, played } from './played.ts';
import type { Played } from './played.ts';

/** Votes played in Stockholm's steering group. */

export const FORUM = 'styrgrupp';
export const VOTE = '0e6f1f0c-6a5e-4d53-9d0e-2f6c3a5b7c11';
/** The round after it. */
export const AGAIN = '7c2a5d1e-93b4-4f6a-8a0c-51d0f2e4b9a3';
export const QUESTION = 'Ska vi förlänga avtalet till den 31 december 2026?';

const SEATS = {
  anna: 'socialforvaltningen-1',
  bo: 'vuxenskolan-1',
  cecilia: 'socialforvaltningen-2',
  dan: 'vuxenskolan-2',
  eva: 'socialforvaltningen-3',
} as const;
export type Member = keyof typeof SEATS;
export const FIVE: readonly Member[] = ['anna', 'bo', 'cecilia', 'dan', 'eva'];
export const FOUR = FIVE.slice(0, 4);
export const TWO = FIVE.slice(0, 2);

/** As many as there can be under the agreement, or the first of them. */
export const groupOf = (members = FIVE, agreement = brukarskolan): Played =>
  played(agreement, { [FORUM]: Object.fromEntries(members.map((member) => [SEATS[member], member])) });

/** The agreement with something else said of its steering group. */
export const saying = (agreement: Agreement, rules: Partial<AgreementForum>): Agreement => ({
  ...agreement,
  forums: agreement.forums.map((forum) => (forum.id === FORUM ? { ...forum, ...rules } : forum)),
});

/** An agreement that does not say how votes are counted: then the group can decide that for itself. */
export const silent = saying(brukarskolan, {
  decisionRule: { value: { kind: 'simple' }, source: { kind: 'default' } },
});

export const opening = (about: Partial<OpenVoteCommand> = {}): OpenVoteCommand => ({
  type: 'openVote',
  forum: FORUM,
  vote: VOTE,
  question: QUESTION,
  ...about,
});

export const casting = (choice: Choice, vote = VOTE): Command => ({
  type: 'castBallot',
  forum: FORUM,
  vote,
  choice,
});

/** A yes that holds when a body of the person's own party has decided so too. */
export const subjectTo = (proviso: string, vote = VOTE): Command => ({
  type: 'castBallot',
  forum: FORUM,
  vote,
  choice: 'yes',
  proviso,
});

export const closing = (vote = VOTE): Command => ({ type: 'closeVote', forum: FORUM, vote });

export const recusing = (reason: string, vote = VOTE): Command => ({
  type: 'declareRecusal',
  forum: FORUM,
  vote,
  reason,
});

export const accepting = (accept: boolean, vote = VOTE): Command => ({
  type: 'answerWrittenProcedure',
  forum: FORUM,
  vote,
  accept,
});

/** Puts the question of `VOTE` again. */
export const reopening = (reason: string, vote = AGAIN): ReopenVote => ({
  type: 'reopenVote',
  forum: FORUM,
  earlier: VOTE,
  vote,
  reason,
});

/** Everybody named votes, in that order. */
export const balloted = (before: Played, ballots: Readonly<Record<string, Choice>>, vote = VOTE): Played =>
  Object.entries(ballots).reduce((play, [member, choice]) => play.by(member, casting(choice, vote)), before);

/** Whoever has the first seat opens the vote, and everybody votes for it. */
export function adopted(before: Played, command: OpenVoteCommand): Played {
  const [first] = before.state.forums.get(command.forum)?.seats ?? [];
  assert.ok(first, 'somebody has a seat');
  const opened = before.by(first.member, command);
  const { electoralRegister: register } = voteIn(opened, command.vote);
  return register.reduce((play, { member }) => play.by(member, casting('yes', command.vote)), opened);
}

/** The group gives itself these rules, each by a vote. */
export const ruled = (before: Played, ...rules: readonly GroupRule[]): Played =>
  rules.reduce(
    (play, rule) =>
      adopted(
        play,
        opening({
          vote: `rule-${rule.setting}`,
          question: ruleQuestion(rule).sv,
          effect: { kind: 'set-rule', rule },
        }),
      ),
    before,
  );

/**
 * A meeting of the five that goes on, opened by Anna.
 * @param serving by representative, the substitute who comes instead
 */
export function meeting(before: Played, id: string, serving: Partial<Record<Member, string>> = {}): Played {
  const about = { forum: FORUM, meeting: id };
  const startsAt = new Date(Date.parse(before.moment) + 60 * 60 * 1000).toISOString();
  const attendance = FIVE.map((member): Attendance => {
    const servedBy = serving[member];
    return servedBy === undefined
      ? { member, state: 'present' }
      : { member, state: 'substitute', substitute: people.name(servedBy), servedBy };
  });
  const called = before
    .by('anna', { type: 'draftMeeting', ...about, kind: 'ordinary', startsAt, place: '', reason: '' })
    .by('anna', { type: 'callMeeting', ...about });
  return Object.entries(serving)
    .reduce(
      (played, [member, servedBy]) =>
        played.by(member, {
          type: 'answerAttendance',
          ...about,
          answer: 'substitute',
          name: people.name(servedBy),
          servedBy,
        }),
      called,
    )
    .at(startsAt)
    .by('anna', { type: 'openMeeting', ...about, attendance });
}

/** The first meeting, at which Anna is elected chair; then it ends. */
export function chaired(before: Played): Played {
  const about = { forum: FORUM, meeting: 'first' };
  const deciding = (item: string, text: string): Command[] => [
    { type: 'takeUpMatter', ...about, item },
    { type: 'decideMatter', ...about, item, text, proposal: `proposal of ${item}` },
  ];
  return meeting(before, about.meeting).by(
    'anna',
    { type: 'takeUpMatter', ...about, item: 'first:chair' },
    { type: 'electChair', ...about, item: 'first:chair', member: 'anna', until: '2026-03-31' },
    ...deciding('first:report-content', 'Rapporten består av antal deltagare och det som har gjorts.'),
    ...deciding('first:statistics', 'Antal deltagare följs upp.'),
    { type: 'closeMeeting', ...about },
  );
}

export function voteIn({ state }: Played, id = VOTE): Vote {
  const vote = state.votes.get(id);
  assert.ok(vote, `there is no vote ${id}`);
  return vote;
}

export function openVoteIn(play: Played, id = VOTE): OpenVote {
  const vote = voteIn(play, id);
  assert.ok(vote.status === 'open', `${id} is open`);
  return vote;
}

export function closedVoteIn(play: Played, id = VOTE): ClosedVote {
  const vote = voteIn(play, id);
  assert.ok(vote.status === 'closed', `${id} is closed`);
  return vote;
}

/** The vote's card as everybody sees it, or as one person does. */
export function voteView(play: Played, own?: string, { id = VOTE, names = people } = {}) {
  const vote = voteIn(play, id);
  const { state, moment } = play;
  if (own === undefined) return presentVote(vote, state, names);
  const sitting = sittingOf(state, vote.forum, { by: own, at: moment });
  return presentVote(vote, state, names, { member: own, mayClose: mayClose(state, vote, own, sitting) });
}

export const resultView = (play: Played, id = VOTE): ResultView =>
  presentResultNow(closedVoteIn(play, id), play.state, people);
