import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { factSchema } from '../../src/capabilities/index.ts';
import type { FactOf } from '../../src/capabilities/index.ts';
import type { Choice } from '../../src/partnership/domain/choice.ts';
import { tally } from '../../src/capabilities/voting/domain/majority.ts';
import { countsOf } from '../../src/capabilities/voting/domain/result.ts';

/** What the people were told in one vote: who has which ballot, and how often a ballot was taken. */
export interface ToldVote {
  /** The latest acknowledged choice, by Entra id. */
  readonly ballots: ReadonlyMap<string, Choice>;
  readonly acknowledged: number;
}

const commandsSchema = z.array(z.object({ by: z.string(), facts: z.array(factSchema) }));

export interface VoteInJournal {
  /** Commits with a ballot in the vote. */
  readonly commits: number;
  /** How the journal differs from what the people were told; empty if it does not. */
  readonly wrong: readonly string[];
}

/** Compares a vote in the bot's file with what the people were told. */
export function compareVote(file: string, vote: string, told: ToldVote): VoteInJournal {
  using database = new DatabaseSync(file, { readOnly: true });
  const personOf = new Map(
    database
      .prepare('SELECT member, aad_object_id FROM people')
      .all()
      .map((row) => [String(row['member']), String(row['aad_object_id'])]),
  );
  const ballots: { person: string; choice: Choice }[] = [];
  const closings: FactOf<'voteClosed'>[] = [];
  let commits = 0;
  for (const row of database.prepare('SELECT document FROM commits ORDER BY seq').iterate()) {
    const before = ballots.length;
    const commit = z.object({ commands: commandsSchema }).parse(JSON.parse(String(row['document'])));
    for (const { by, facts } of commit.commands) {
      for (const fact of facts) {
        if (fact.type === 'ballotCast' && fact.vote === vote) {
          ballots.push({ person: personOf.get(by) ?? '', choice: fact.choice });
        } else if (fact.type === 'voteClosed' && fact.vote === vote) closings.push(fact);
      }
    }
    if (ballots.length > before) commits += 1;
  }
  const latest = new Map(ballots.map(({ person, choice }) => [person, choice]));
  const electors = closings[0] ? countsOf(closings[0].result).electors : 0;
  const expected = tally(electors, 0, [...told.ballots.values()]);
  const counted = closings.map(({ result }) => ('tally' in result ? result.tally : undefined));
  const wrong = [
    ...[...told.ballots].filter(([person, choice]) => latest.get(person) !== choice),
    ...[...latest.keys()].filter((person) => !told.ballots.has(person)),
  ].map((one) => `a ballot is not as its voter was told: ${String(one)}`);
  if (ballots.length !== told.acknowledged) {
    wrong.push(`${ballots.length} ballots in the journal, ${told.acknowledged} acknowledged`);
  }
  if (!isDeepStrictEqual(counted, [expected])) {
    wrong.push(`counted ${JSON.stringify(counted)}, not ${JSON.stringify(expected)}`);
  }
  return { commits, wrong };
}
