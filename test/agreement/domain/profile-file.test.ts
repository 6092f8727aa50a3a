import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgreements } from '../../../src/agreement/load.ts';
import { agreementFrom } from '../../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { profileJson } from '../../../src/agreement/domain/profile.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { completeDraft } from '../../support/new-agreement.ts';

describe('a profile as a file', () => {
  const added = agreementFrom(completeDraft, 'motesplatsen');
  assert.ok(added.ok);

  for (const agreement of [added.agreement, norma, brukarskolan]) {
    it(`loads as it was: ${agreement.id}`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'profile-'));
      try {
        await writeFile(join(folder, `${agreement.id}.json`), profileJson(agreement));
        assert.deepEqual([...(await loadAgreements(folder)).values()], [agreement]);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
