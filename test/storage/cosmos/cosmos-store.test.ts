import assert from 'node:assert/strict';
import { temporaryCosmos, type TemporaryCosmos } from '../../support/stores.ts';
import { ballotKeysContract } from '../ballot-keys.contract.ts';
import { chatStoreContract } from '../chat-store.contract.ts';
import { chain, newPartnership } from '../commits.ts';
import { journalArchiveContract } from '../journal-archive.contract.ts';
import { journalStoreContract } from '../journal-store.contract.ts';
import { deliveriesContract } from '../deliveries.contract.ts';
import { instancesContract } from '../instances.contract.ts';
import { outboxContract } from '../outbox.contract.ts';
import { peopleStoreContract } from '../people-store.contract.ts';
import { wakeStoreContract } from '../wake-store.contract.ts';

describe('Cosmos DB store', () => {
  journalStoreContract(temporaryCosmos);
  journalArchiveContract(temporaryCosmos);
  outboxContract(temporaryCosmos);
  deliveriesContract(temporaryCosmos);
  instancesContract(temporaryCosmos);
  chatStoreContract(temporaryCosmos);
  peopleStoreContract(temporaryCosmos);
  wakeStoreContract(temporaryCosmos);
  ballotKeysContract(temporaryCosmos);

  describe('over the wire', () => {
    let data: TemporaryCosmos;
    beforeEach(async () => {
      data = await temporaryCosmos();
    });
    afterEach(() => data.dispose());

    it('creates its container once when several instances start together', async () => {
      const stores = await Promise.all([data.open(), data.open(), data.open()]);
      await Promise.all(stores.map(({ chats }) => chats.find('none')));
    });

    it('creates nothing for whoever only reads', async () => {
      await assert.rejects(data.openArchive(), /there is no samverka in the database test/);
      await assert.rejects(data.openArchive(), /there is no samverka in the database test/);
    });

    it('says that the outcome of a write is unknown when the answer is lost; reading tells', async () => {
      const store = await data.open();
      const partnership = newPartnership();
      const [first] = chain(partnership, 1);
      assert.ok(first);
      data.loseNextAnswer();
      await assert.rejects(store.journal.append(first, 0));
      assert.deepEqual(await store.journal.read(partnership, 0), [first]);
      assert.equal(await store.journal.append(first, 0), 'taken');
    });
  });
});
