import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { agreementInForce } from '../../src/partnership/domain/agreement-in-force.ts';
import { localDay } from '../../src/partnership/domain/calendar.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import { PartnershipLog } from '../../src/partnership/partnership-log.ts';
import { capabilities, factSchema } from '../../src/capabilities/index.ts';
import { audit } from '../../src/verification/audit.ts';
import { playedJournals } from '../support/journal-fixtures.ts';
import { asStored } from '../support/tampering.ts';

const FOLDER = 'test/fixtures/journal';
const PLAYED = 'v1-played-2026';

/** What a journal comes to, in lines that say nothing of how the state is kept. */
function meaningOf(commits: readonly Commit[]): readonly string[] {
  const [first] = commits;
  assert.ok(first);
  const log = new PartnershipLog(first.partnership, capabilities);
  for (const commit of commits) log.add(commit);
  const { state, hash } = log;
  assert.ok(state.status === 'registered');
  const now = commits.at(-1)?.commands.at(-1)?.at ?? '';
  const numbered = ({ number, year }: { number: number; year: number }) => `§ ${number}/${year}`;
  return [
    `# ${first.partnership} ${agreementInForce(state, localDay(now)).id} ${now} ${hash}`,
    ...[...state.forums.values()].map(
      ({ id, seats }) => `${id}: ${seats.map(({ seat, member }) => `${seat} ${member}`).join(', ')}`,
    ),
    ...[...state.meetings.values()].map(({ id, status, startsAt }) => `meeting ${id} ${startsAt} ${status}`),
    ...[...state.votes.values()].map(
      (vote) =>
        `vote ${vote.id} ${vote.status === 'closed' ? vote.result.outcome : `open, ${vote.ballots.size} answered`}`,
    ),
    ...state.decisions.map(
      ({ number, outcome, text, revokedBy, resting }) =>
        `${numbered(number)} ${outcome}${revokedBy ? `, revoked by ${numbered(revokedBy.decision)}` : ''}${
          resting ? `, resting ${resting.ended?.cause ?? 'still'}` : ''
        }: ${text}`,
    ),
    ...[...state.problems.values()].map(({ id, status }) => `problem ${id} ${status}`),
    ...[...state.reports].map(([id, { status }]) => `report ${id} ${status}`),
    ...[...state.amendments.values()].map(
      ({ id, signatures, lapsedOn, renewed }) =>
        `amendment ${id} signed by ${signatures.size}${lapsedOn ? `, lapsed ${lapsedOn}` : ''}${renewed ? ', renewed' : ''}`,
    ),
    ...[...state.chairs].map(([forum, { member, until }]) => `chair of ${forum} ${member} until ${until}`),
  ];
}

/**
 * Partnerships played by their commands, in which everything that can happen does: what was once written must load and
 * mean the same for ever. Neither file is ever changed; what can happen since is played into another.
 */
describe('journals in which everything happens', () => {
  it('load, are whole, stand an audit, and mean the same as when they were written', async () => {
    const journals = await playedJournals(PLAYED);
    const lines = journals.flatMap((commits) => meaningOf(commits));
    for (const commits of journals) assert.deepEqual(audit('p', asStored(commits)).findings, []);
    const path = `${FOLDER}/${PLAYED}.txt`;
    assert.deepEqual(lines, (await readFile(path, 'utf8')).trimEnd().split('\n'));
  });

  it('have, with those of before, every fact that the code knows, in every version', async () => {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json'));
    const written = new Set<string>();
    for (const file of files)
      for (const { type, v } of factsIn(JSON.parse(await readFile(`${FOLDER}/${file}`, 'utf8'))))
        written.add(`${type} ${v}`);
    assert.deepEqual(
      known().filter((kind) => !written.has(kind)),
      [],
      'a new fact is played into a journal in test/fixtures/journal',
    );
  });
});

const aFact = z.looseObject({ type: z.string(), v: z.int() });

/** Everything anywhere in a document that is a fact. */
function factsIn(part: unknown): readonly z.infer<typeof aFact>[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = aFact.safeParse(part);
  return [...(own.success ? [own.data] : []), ...Object.values(part).flatMap(factsIn)];
}

/** Type and version of each fact, by the schema that reads them. */
function known(): readonly string[] {
  const shaped = z.looseObject({ shape: z.object({ type: literal, v: literal }) });
  const schemas = (schema: unknown): readonly string[] => {
    const one = shaped.safeParse(schema);
    if (one.success) return [`${one.data.shape.type.value} ${one.data.shape.v.value}`];
    return z
      .looseObject({ options: z.array(z.unknown()) })
      .parse(schema)
      .options.flatMap(schemas);
  };
  return schemas(factSchema);
}
const literal = z.looseObject({ value: z.union([z.string(), z.int()]) });
