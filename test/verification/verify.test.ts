import assert from 'node:assert/strict';
import type { JournalArchive } from '../../src/partnership/journal.ts';
import { verify } from '../../src/verification/verify.ts';
import { asStored } from '../support/tampering.ts';
import { commits } from './audited.ts';

describe('whose journals are checked', () => {
  const archive = (...ids: readonly string[]): JournalArchive => ({
    partnerships: () => Promise.resolve(ids),
    documents: (id) => Promise.resolve(id === 'unreadable' ? [] : asStored(commits)),
    close: () => Promise.resolve(),
  });
  const checked = async (wanted: string | undefined, ...ids: readonly string[]): Promise<unknown> => {
    const verified = await verify(archive(...ids), wanted);
    return verified.audits.length > 0
      ? verified.audits.map(({ partnership }) => partnership)
      : { known: verified.known.map(({ partnership }) => partnership) };
  };

  it('all, unless one is asked for', async () => {
    assert.deepEqual(await checked(undefined, 'p1', 'unreadable'), ['p1', 'unreadable']);
    assert.deepEqual(await checked(undefined), { known: [] });
  });

  it('the one with the id', async () => {
    assert.deepEqual(await checked('p2', 'p1', 'p2'), ['p2']);
    assert.deepEqual(await checked('unreadable', 'p1', 'unreadable'), ['unreadable']);
  });

  it('every one with that in its name, in any case', async () => {
    for (const part of ['Brukarskolan/På rätt kurs', 'brukarskolan', ' PÅ RÄTT ']) {
      assert.deepEqual(await checked(part, 'p1', 'p2', 'unreadable'), ['p1', 'p2']);
    }
  });

  it('none, but with what there is, when nothing is called so', async () => {
    assert.deepEqual(await checked('norma', 'p1'), { known: ['p1'] });
    assert.deepEqual(await checked('p', 'p1'), ['p1'], '“p” is in the name');
  });
});
