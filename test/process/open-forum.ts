import type { Chat, Person } from '../support/chat-double/index.ts';
import { seal } from '../../src/partnership/journal.ts';
import { openSqliteStore } from '../../src/storage/sqlite/sqlite-store.ts';
import type { Town } from './steering-group.ts';

/** Opens another forum of a partnership in a chat of its own, by facts put into the store. */
export async function openForum(
  town: Town,
  known: Chat,
  chat: Chat,
  forum: string,
  holders: readonly (readonly [party: string, person: Person])[],
): Promise<void> {
  const store = await openSqliteStore(town.sqlitePath);
  const binding = await store.chats.find(known.id);
  if (!binding) throw new Error('The known chat is no forum');
  const { partnership } = binding;
  const [last] = (await store.journal.read(partnership, 0)).slice(-1);
  if (!last) throw new Error('The partnership has no journal');
  const seats = [];
  for (const [party, { id: teamsId, aadObjectId, name }] of holders) {
    const person = { partnership, member: crypto.randomUUID(), teamsId, aadObjectId, name };
    const { member } = await store.people.put(person);
    seats.push({ seat: `${party}-1`, party, member });
  }
  await store.chats.claim({ ...binding, chat: chat.id, forum });
  const commit = seal({
    format: 1,
    partnership,
    seq: last.seq + 1,
    commands: [
      {
        id: `open-${forum}`,
        by: last.commands[0]?.by ?? '',
        at: last.commands[0]?.at ?? '',
        facts: [
          { type: 'forumOpened', v: 1, forum, language: 'sv' },
          { type: 'seatsAssigned', v: 1, forum, seats },
        ],
      },
    ],
    notices: [],
    prevHash: last.hash,
  });
  await store.journal.append(commit, 0);
  await store.close();
}
