import { addDays } from '../../../src/partnership/domain/calendar.ts';
import type { GroupRule } from '../../../src/capabilities/group-rules/domain/effect.ts';
import { waitedFor } from '../../../src/capabilities/voting/domain/vote.ts';
import type { Deed, Scene } from './world.ts';

const RULES: readonly GroupRule[] = [
  { setting: 'decisionRule', value: { kind: 'absolute' } },
  { setting: 'decisionRule', value: { kind: 'unanimous' } },
  { setting: 'alternativesRule', value: 'plurality' },
  { setting: 'quorum', value: { least: 2 } },
  { setting: 'quorum', value: null },
  { setting: 'castingVote', value: 'chair' },
  { setting: 'substitutes', value: { mostPerParty: 1 } },
  { setting: 'substitutes', value: { mostPerParty: 2 } },
];

/** Votes of all kinds, opened, answered, taken back, put off and closed by anybody. */
export function tryWithVote(scene: Scene): Deed {
  const {
    chance,
    state,
    forum: { id: forum },
    votes,
  } = scene;
  const open = chance.of(votes.filter(({ status }) => status === 'open'));
  if (!open || chance.is(0.15)) return opening(scene);
  const about = { forum, vote: open.id };
  const waited = chance.of(waitedFor(open))?.member;
  const voter = (chance.is(0.8) ? waited : undefined) ?? scene.anybody;
  const [a, b] = [scene.anybody, scene.leader];
  const claim = chance.of([...state.recusalClaims.values()]);
  const cast = (): Deed => {
    const choices = open.alternatives?.map(({ id }) => id) ?? (['yes', 'yes', 'yes', 'no'] as const);
    const choice = (chance.is(0.9) ? chance.of<(typeof choices)[number]>(choices) : undefined) ?? 'abstain';
    return { by: voter, command: { type: 'castBallot', ...about, choice } };
  };
  const tries: readonly (() => Deed)[] = [
    ...Array.from({ length: 12 }, () => cast),
    () => ({ by: b, command: { type: 'closeVote', ...about } }),
    () => ({ by: b, command: { type: 'closeVote', ...about } }),
    () => ({ by: b, command: { type: 'callMissing', ...about } }),
    () => ({ by: b, command: { type: 'callMissing', ...about } }),
    () => ({ by: a, command: { type: 'joinVote', ...about } }),
    ...(open.meeting === undefined ? [] : leavingOrMinding(scene, forum, open.meeting, open.item ?? 'none')),
    () => ({ by: a, command: { type: 'withdrawBallot', ...about } }),
    () => ({ by: a, command: { type: 'withdrawVote', ...about } }),
    () => ({
      by: chance.is(0.3) ? a : 'nobody',
      command: { type: 'answerWrittenProcedure', ...about, accept: chance.is(0.2) },
    }),
    () => ({
      by: a,
      command: { type: 'declareRecusal', ...about, reason: chance.is(0.4) ? 'Min bror' : '' },
    }),
    () => ({
      by: a,
      command: { type: 'claimRecusal', ...about, claim: scene.id, member: scene.anybody, reason: 'Jäv' },
    }),
    () => ({
      by: chance.is(0.6) ? (claim?.member ?? a) : a,
      command: { type: 'answerRecusalClaim', forum, claim: claim?.id ?? '', accepts: chance.is(0.5) },
    }),
  ];
  return (chance.of(tries) ?? cast)();
}

/** Somebody goes, also after having voted; or minds that it is decided today. */
function leavingOrMinding(scene: Scene, forum: string, meeting: string, item: string): (() => Deed)[] {
  const by = scene.anybody;
  const about = { forum, meeting };
  return [
    () => ({ by, command: { type: 'markAttendance', ...about, state: 'absent' } }),
    () => ({ by, command: { type: 'markAttendance', ...about, state: 'absent' } }),
    () => ({ by, command: { type: 'answerDecidingToday', ...about, item, agrees: scene.chance.is(0.3) } }),
  ];
}

function opening(scene: Scene): Deed {
  const {
    chance,
    forum: { id: forum },
    open,
    votes,
    today,
  } = scene;
  const secret = chance.is(0.15);
  const manner = {
    secret,
    ...(chance.is(0.5) && { lastDay: addDays(today, chance.one(0, 2, 5, 7, 8, 12)) }),
  };
  const vote = scene.id;
  const closed = chance.of(votes.filter(({ status }) => status === 'closed'));
  const by = scene.leader;
  if (closed && chance.is(0.15))
    return {
      by,
      command: { type: 'reopenVote', forum, vote, earlier: closed.id, reason: 'En gång till', ...manner },
    };
  const rule = chance.of(RULES);
  const kind = chance.below(10);
  const item =
    open && chance.is(0.6) ? open.agenda.find(({ outcome }) => outcome.kind === 'current') : undefined;
  return {
    by,
    command: {
      type: 'openVote',
      forum,
      vote,
      question: scene.text,
      ...manner,
      ...(kind < 2 && rule && { effect: { kind: 'set-rule', rule } as const }),
      ...(kind === 2 && { effect: { kind: 'amend-agreement' } as const }),
      ...(kind === 3 && { alternatives: ['En', 'Två', 'Tre'] }),
      ...(item && open && { meeting: open.id, item: item.id }),
    },
  };
}
