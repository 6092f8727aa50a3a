import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { BallotKeys } from '../../src/partnership/ballot-keys.ts';
import { clockFrom } from '../../src/partnership/clock.ts';
import { ledgerWith } from '../support/ledger.ts';
import type { Command } from '../../src/capabilities/index.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { openedVote } from './opened-vote.ts';
import type { Town } from './steering-group.ts';

interface Settings {
  /** What the store's keys are to this process; as they are without. */
  readonly keys?: (keys: BallotKeys) => BallotKeys;
}

/** Carries out commands as one more process on the town's store would, that leaves its notices to the others. */
export async function asAnotherProcess(
  { sqlitePath }: Town,
  chat: Chat,
  by: Person,
  command: (forum: string) => Command,
  { keys = (own) => own }: Settings = {},
): Promise<void> {
  const store = await openSqliteStore(sqlitePath);
  const { chats, people, journal, wakes, ballotKeys } = store;
  const leavingNotices = {
    ...journal,
    append: (commit: Parameters<typeof journal.append>[0]) => journal.append(commit, 0),
  };
  const ledger = ledgerWith({
    journal: leavingNotices,
    clock: clockFrom(undefined),
    wakes,
    ballotKeys: keys(ballotKeys),
  });
  const { partnership = '', forum = '' } = (await chats.find(chat.id)) ?? {};
  const person = (await people.ofPartnership(partnership)).find(
    ({ aadObjectId }) => aadObjectId === by.aadObjectId,
  );
  const outcome = await ledger.execute(partnership, {
    id: randomUUID(),
    by: person?.member ?? '',
    command: command(forum),
  });
  await store.close();
  assert.ok(outcome.ok, JSON.stringify(outcome.ok || outcome.refusal));
}

/** With what the form sends. @returns the vote's id */
export async function openSecretly(chat: Chat, by: Person, question: string, lastDay = ''): Promise<string> {
  const { card } = await openedVote(chat, by, { question, secret: true, lastDay });
  return /"cast-ballot","data":\{"vote":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}
