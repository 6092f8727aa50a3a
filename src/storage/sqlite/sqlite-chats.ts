import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { addressSchema, bindingSchema } from '../../partnership/chats.ts';
import type { ChatBinding, ChatStore } from '../../partnership/chats.ts';
import { promising } from './promising.ts';

const COLUMNS =
  'chat, partnership, forum, service_url AS serviceUrl, tenant, bot, channel, left_at AS leftAt';

const row = bindingSchema
  .omit({ address: true, leftAt: true })
  .extend({ ...addressSchema.shape, leftAt: z.int().nullable() });

export function sqliteChats(database: DatabaseSync): ChatStore {
  const select = database.prepare(`SELECT ${COLUMNS} FROM chats WHERE chat = ?`);
  const selectOfForum = database.prepare(
    `SELECT ${COLUMNS} FROM chats WHERE partnership = ? AND forum = ? LIMIT 1`,
  );
  // The update changes nothing; it makes the statement return the row that was there first.
  const claim = database.prepare(
    `INSERT INTO chats (chat, partnership, forum, service_url, tenant, bot, channel, left_at)
     VALUES (:chat, :partnership, :forum, :serviceUrl, :tenant, :bot, :channel, :leftAt)
     ON CONFLICT (chat) DO UPDATE SET chat = chat
     RETURNING ${COLUMNS}`,
  );
  const update = database.prepare(
    `UPDATE chats SET partnership = :partnership, forum = :forum, service_url = :serviceUrl,
       tenant = :tenant, bot = :bot, channel = :channel, left_at = :leftAt
     WHERE chat = :chat`,
  );
  return promising<ChatStore>({
    find: (chat) => bindingIn(select.get(chat)),
    claim: (binding) => bindingOf(claim.get(rowOf(binding))),
    replace: (binding) => {
      const { changes } = update.run(rowOf(binding));
      if (Number(changes) === 0) throw new Error(`chat ${binding.chat} is not bound`);
    },
    ofForum: (partnership, forum) => bindingIn(selectOfForum.get(partnership, forum)),
  });
}

const rowOf = ({ address, leftAt, ...binding }: ChatBinding) => ({
  ...binding,
  ...address,
  leftAt: leftAt ?? null,
});

const bindingIn = (found: unknown): ChatBinding | undefined =>
  found === undefined ? undefined : bindingOf(found);

function bindingOf(found: unknown): ChatBinding {
  const { chat, partnership, forum, leftAt, ...address } = row.parse(found);
  return { chat, partnership, forum, address, ...(leftAt !== null && { leftAt }) };
}
