import assert from 'node:assert/strict';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { capabilities } from '../../src/capabilities/index.ts';
import { agreementChanges, agreementInForce } from '../../src/partnership/domain/agreement-in-force.ts';
import { localDay } from '../../src/partnership/domain/calendar.ts';
import type { Decision, DecisionNumber } from '../../src/partnership/domain/decision.ts';
import type { Registered } from '../../src/partnership/domain/state.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';

/**
 * What a journal comes to, in lines that say nothing of how the state is kept. A new fact gets lines of its own, which
 * stand only where it has happened: the lines of journals from before are the same for ever.
 */
export function meaningOf(commits: readonly Commit[]): readonly string[] {
  const [first] = commits;
  assert.ok(first);
  const log = new PartnershipLog(first.partnership, capabilities);
  for (const commit of commits) log.add(commit);
  const { state, hash } = log;
  assert.ok(state.status === 'registered');
  const now = commits.at(-1)?.commands.at(-1)?.at ?? '';
  const facts = commits.flatMap(({ commands }) => commands.flatMap((command) => command.facts));
  const settings = facts.some(({ type }) => type === 'settingsChanged');
  return [
    `# ${first.partnership} ${agreementInForce(state, localDay(now)).id} ${now} ${hash}`,
    ...[...state.forums.values()].map(
      ({ id, seats }) => `${id}: ${seats.map(({ seat, member }) => `${seat} ${member}`).join(', ')}`,
    ),
    ...[...state.forums.values()].flatMap(({ id, register }) =>
      register.named.map(({ role, member }) => `role ${role} ${member} in ${id}`),
    ),
    ...(settings ? settingLines(state, localDay(now)) : []),
    ...[...state.papers].map(([party, paper]) => `paper of ${party}${paperSays(paper)}`),
    ...[...state.meetings.values()].map((meeting) => {
      const waits = 'electionCorrection' in meeting ? meeting.electionCorrection : undefined;
      return `meeting ${meeting.id} ${meeting.startsAt} ${meeting.status}${
        waits ? `, ${waits.id} of ${waits.parties.join()}: ${waits.member} until ${waits.until}` : ''
      }`;
    }),
    ...[...state.votes.values()].map(
      (vote) =>
        `vote ${vote.id} ${vote.status === 'closed' ? vote.result.outcome : `open, ${vote.ballots.size} answered`}`,
    ),
    ...state.decisions.flatMap((decision) => [decisionLine(decision), ...provisoLines(decision)]),
    ...[...state.problems.values()].map(({ id, status }) => `problem ${id} ${status}`),
    ...[...state.information.values()].map(
      ({ id, duty, party, to, text, receipts, earlier }) =>
        `information ${id} ${duty} of ${party} to ${to}${receipts
          .map((one) => `, received by ${one.party} ${one.at}`)
          .join('')}: ${[...earlier.map((one) => one.text), text].join(' → ')}`,
    ),
    ...[...state.reports].map(([id, { status }]) => `report ${id} ${status}`),
    ...[...state.amendments.values()].map(
      ({ id, signatures, lapsedOn, renewed }) =>
        `amendment ${id} signed by ${signatures.size}${lapsedOn ? `, lapsed ${lapsedOn}` : ''}${renewed ? ', renewed' : ''}`,
    ),
    ...[...state.chairs].map(([forum, { member, until }]) => `chair of ${forum} ${member} until ${until}`),
    ...[...state.entries.values()].map(
      ({ id, register, forum, party, history }) =>
        `entry ${id} ${register} of ${party} in ${forum}: ${history
          .map(({ what, content, reason }) => `${what} ${reason ?? inWords(content)}`)
          .join(' → ')}`,
    ),
  ];
}

/** What has been decided to hold, and what of the agreement is as a decision has set it. */
const settingLines = (state: Registered, today: string): readonly string[] => [
  ...agreementChanges(state).map(
    ({ decision, changes, from, signed, withdrawn }) =>
      `from ${from} by ${numbered(decision)}${signed ? ', signed' : ''}${
        withdrawn ? `, not from ${withdrawn.from} by ${numbered(withdrawn.by)}` : ''
      }: ${changes.map(inWords).join(' | ')}`,
  ),
  ...decidedIn(agreementInForce(state, today), 'in force'),
];

const DECIDED = z.looseObject({ source: z.object({ decision: z.string() }) });

/** Every part of an agreement whose source is a decision, where it stands. */
function decidedIn(part: unknown, place: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const decided = DECIDED.safeParse(part);
  if (decided.success) {
    const { source, ...says } = decided.data;
    return [`${place} ${source.decision} ${inWords(says)}`];
  }
  return Object.entries(part).flatMap(([name, value]) =>
    decidedIn(value, `${place}.${(value as { id?: string } | null)?.id ?? name}`),
  );
}

/** Each field and what is in it, in the order of their names. */
const inWords = (content: object): string =>
  Object.entries(content)
    .map(([field, value]) => `${field}: ${typeof value === 'string' ? value : canonicalize(value)}`)
    .toSorted()
    .join('; ');

const numbered = ({ number, year }: DecisionNumber): string => `§ ${number}/${year}`;

const decisionLine = ({ number, outcome, text, revokedBy, resting, directs }: Decision): string =>
  `${numbered(number)} ${outcome}${revokedBy ? `, revoked by ${numbered(revokedBy.decision)}` : ''}${
    resting ? `, resting ${resting.ended?.cause ?? 'still'}` : ''
  }${directs === undefined ? '' : `, directs ${directs}`}: ${text}`;

const provisoLines = ({ number, provisos = [] }: Decision): readonly string[] =>
  provisos.map(
    ({ member, party, text, met }) =>
      `${numbered(number)} by ${member} of ${party} subject to ${text}, ${
        met ? `met ${met.reference} ${met.decidedOn} by ${met.by}` : 'not met'
      }`,
  );

type Paper = Registered['papers'] extends ReadonlyMap<string, infer Of> ? Of : never;

const paperSays = ({ signed, original, registered }: Paper): string =>
  [
    signed ? `, signed ${signed.place} ${signed.on} ${signed.position ?? '-'} ${signed.member ?? '-'}` : '',
    original ? `, original: ${original.place}` : '',
    registered ? `, registered ${registered.number}` : '',
  ].join('');
