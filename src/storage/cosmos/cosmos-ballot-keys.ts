import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { BallotKey, BallotKeys } from '../../partnership/ballot-keys.ts';
import { ballotKeyId } from './container.ts';
import { createOnly, findAll, readOne, remove } from './requests.ts';

const OF_PARTNERSHIP = "SELECT c.vote, c.key FROM c WHERE c.pk = @partnership AND c.kind = 'ballot-key'";
const HELD = "SELECT c.pk, c.vote FROM c WHERE c.kind = 'ballot-key'";

const key = z.base64().transform((text): BallotKey => new Uint8Array(Buffer.from(text, 'base64')));
const keyDocument = z.object({ vote: z.string(), key });
const holderDocument = z.object({ pk: z.string(), vote: z.string() });

/** The database's own backups may hold a key that is gone here: see docs/secret-votes.md. */
export const cosmosBallotKeys = (container: Container): BallotKeys => ({
  async keep(partnership, vote, made) {
    const document = {
      id: ballotKeyId(vote),
      pk: partnership,
      kind: 'ballot-key',
      vote,
      key: Buffer.from(made).toString('base64'),
    };
    if (await createOnly(container, document)) return made;
    return keyDocument.optional().parse(await readOne(container, partnership, document.id))?.key;
  },
  async of(partnership) {
    const found = await findAll(container, keyDocument, OF_PARTNERSHIP, { partnership }, partnership);
    return new Map(found.map((held) => [held.vote, held.key]));
  },
  async held() {
    const found = await findAll(container, holderDocument, HELD, {});
    return found.map(({ pk, vote }) => ({ partnership: pk, vote }));
  },
  destroy: (partnership, vote) => remove(container, partnership, ballotKeyId(vote)),
});
