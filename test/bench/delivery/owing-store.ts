import { openSqliteStore } from '../../../src/storage/sqlite/sqlite-store.ts';
import { commitAfter, START } from '../../storage/commits.ts';
import { norma } from '../../support/agreements.ts';

export const FORUM = 'styrgrupp';
export const NOTICES_A_COMMIT = 10;

export const chatOf = (partnership: string): string => `19:${partnership}@thread.v2`;
export const slotsOf = (commits: number): readonly string[] =>
  Array.from({ length: commits * NOTICES_A_COMMIT }, (_, n) => `n:${n}`);

/** A file in which every partnership has a chat, and owes it notices: each in a slot of its own. */
export async function owingStore(
  path: string,
  partnerships: readonly string[],
  { commits, serviceUrl }: { readonly commits: number; readonly serviceUrl: string },
): Promise<void> {
  const store = await openSqliteStore(path);
  const address = { serviceUrl, tenant: 'tenant', bot: '28:bot', channel: 'msteams' };
  const slots = slotsOf(commits);
  for (const partnership of partnerships) {
    await store.chats.claim({ chat: chatOf(partnership), partnership, forum: FORUM, address });
    let tail = commitAfter(START, partnership, {
      facts: [
        { type: 'partnershipRegistered', v: 1, agreement: norma },
        { type: 'forumOpened', v: 1, forum: FORUM, language: 'sv' },
        { type: 'seatsAssigned', v: 1, forum: FORUM, seats: [] },
      ],
    });
    await store.journal.append(tail, 0);
    for (let commit = 0; commit < commits; commit += 1) {
      const notices = slots
        .slice(commit * NOTICES_A_COMMIT, (commit + 1) * NOTICES_A_COMMIT)
        .map((slot) => ({ forum: FORUM, slot, show: { subject: 'registration' } }));
      tail = commitAfter(tail, partnership, { facts: [], notices });
      await store.journal.append(tail, 0);
    }
  }
  await store.close();
}
