import { addDays, localDay } from '../../../src/partnership/domain/calendar.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Registered } from '../../../src/partnership/domain/state.ts';
import type { GroupRule } from '../../../src/capabilities/group-rules/domain/effect.ts';
import { waitedFor } from '../../../src/capabilities/voting/domain/vote.ts';
import { ofLength, pick } from './steps.ts';
import type { Step } from './steps.ts';

const RULES: readonly GroupRule[] = [
  { setting: 'decisionRule', value: { kind: 'absolute' } },
  { setting: 'decisionRule', value: { kind: 'qualified', numerator: 2, denominator: 3 } },
  { setting: 'alternativesRule', value: 'absolute' },
  { setting: 'alternativesRule', value: 'plurality' },
  { setting: 'quorum', value: { least: 2 } },
  { setting: 'quorum', value: null },
  { setting: 'castingVote', value: 'chair' },
  { setting: 'substitutes', value: { mostPerParty: 1 } },
];

/** What brings votes of every kind to their end, mostly by somebody who is waited for. */
export function nextOfVote(
  state: Registered,
  step: Step,
  now: string,
  serial: number,
): { by: string; command: Command } {
  const [a, b, c, d] = step.picks;
  const forum = pick([...state.forums.keys()], a) ?? '';
  const seats = state.forums.get(forum)?.seats ?? [];
  const by = pick(seats, d)?.member ?? 'anna';
  const text = pick(['Kort text', ofLength(150), ofLength(500)], b) ?? '';
  const votes = [...state.votes.values()].filter((vote) => vote.forum === forum);
  const open = votes.findLast(({ status }) => status === 'open');
  const waiting = [...state.amendments.values()].find(
    (amendment) => amendment.forum === forum && amendment.signatures.size < amendment.parties.length,
  );
  if (waiting && c % 4 === 0) {
    const day = addDays(localDay(now), -(d % 3));
    const signed = {
      name: text.slice(0, 200).toWellFormed(),
      role: 'Chef',
      place: 'Malmö',
      day,
      registryNumber: '',
    };
    return { by, command: { type: 'signAmendment', forum, amendment: waiting.id, ...signed } };
  }
  if (open && c % 6 > 0) {
    const voter = pick(waitedFor(open), d)?.member ?? pick(open.electoralRegister, d)?.member ?? by;
    const about = { forum, vote: open.id };
    if (c % 13 === 1) {
      const type = open.calledAt === undefined && d % 2 === 0 ? 'callMissing' : 'closeVote';
      return { by: open.openedBy, command: { type, ...about } };
    }
    if (c % 19 === 3) return { by: voter, command: { type: 'withdrawBallot', ...about } };
    if (c % 23 === 4) return { by: open.openedBy, command: { type: 'withdrawVote', ...about } };
    if (c % 17 === 2)
      return {
        by: voter,
        command: { type: 'declareRecusal', ...about, reason: text.slice(0, 500).toWellFormed() },
      };
    if (c % 29 === 5)
      return { by: voter, command: { type: 'answerWrittenProcedure', ...about, accept: false } };
    const choices = open.alternatives?.map(({ id }) => id) ?? (['yes', 'no'] as const);
    const choice = pick([...choices, 'abstain'] as const, b) ?? 'abstain';
    return { by: voter, command: { type: 'castBallot', ...about, choice } };
  }
  const manner = {
    secret: c % 3 === 0,
    ...(d % 5 === 0 ? { lastDay: addDays(localDay(now), 5 + (d % 9)) } : {}),
  };
  const closed = pick(
    votes.filter(({ status }) => status === 'closed'),
    d,
  );
  const vote = `vote-${serial}`;
  if (closed && c % 5 === 2) {
    return { by, command: { type: 'reopenVote', forum, vote, earlier: closed.id, reason: text, ...manner } };
  }
  const rule = pick(RULES, b);
  const effect =
    d % 7 === 0 && rule
      ? { effect: { kind: 'set-rule', rule } as const }
      : d % 7 === 1
        ? { effect: { kind: 'amend-agreement' } as const }
        : d % 7 === 2 && b % 2 === 1
          ? { effect: { kind: 'set-directive', forum: 'samverkansgrupp' } as const }
          : {};
  const alternatives =
    d % 7 > 1 && b % 2 === 0
      ? {
          alternatives: Array.from(
            { length: 2 + (b % 5) },
            (_, index) => `${index} ${text.slice(0, 140).toWellFormed()}`,
          ),
        }
      : {};
  return {
    by,
    command: { type: 'openVote', forum, vote, question: text, ...manner, ...effect, ...alternatives },
  };
}
