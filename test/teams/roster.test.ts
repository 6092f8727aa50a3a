import assert from 'node:assert/strict';
import sinon from 'sinon';
import { TeamsInfo, TestAdapter, TurnContext } from 'botbuilder';
import { roster } from '../../src/teams/roster.ts';

describe('the roster of a chat', () => {
  afterEach(() => sinon.restore());

  /** What Teams answers, page by page. */
  const listed = (...pages: readonly (readonly object[])[]) => {
    const answer = sinon.stub(TeamsInfo, 'getPagedMembers');
    pages.forEach((page, index) => {
      const continuationToken = index + 1 < pages.length ? String(index + 1) : '';
      // As it comes over the wire: the SDK's type promises more than Teams does.
      const members = page as Awaited<ReturnType<typeof TeamsInfo.getPagedMembers>>['members'];
      answer.onCall(index).resolves({ continuationToken, members });
    });
    return roster(new TurnContext(new TestAdapter(), {}));
  };

  it('has the persons of every page, by name', async () => {
    const found = await listed(
      [
        { id: '29:orjan', aadObjectId: 'aad-orjan', name: 'Örjan Ek' },
        { id: '29:anna', aadObjectId: 'aad-anna', objectId: 'aad-anna', name: 'Anna Berg' },
      ],
      [{ id: '29:zoran', aadObjectId: 'aad-zoran', name: 'Zoran Al' }],
    );
    assert.deepEqual(found, [
      { aadObjectId: 'aad-anna', teamsId: '29:anna', name: 'Anna Berg' },
      { aadObjectId: 'aad-zoran', teamsId: '29:zoran', name: 'Zoran Al' },
      { aadObjectId: 'aad-orjan', teamsId: '29:orjan', name: 'Örjan Ek' },
    ]);
  });

  it('finds the Entra id under the other name that Teams has for it', async () => {
    const found = await listed([
      { id: '29:anna', objectId: 'aad-anna', name: 'Anna Berg' },
      { id: '29:bo', aadObjectId: '', objectId: 'aad-bo', name: 'Bo Ek' },
    ]);
    assert.deepEqual(
      found.map(({ aadObjectId }) => aadObjectId),
      ['aad-anna', 'aad-bo'],
    );
  });

  it('leaves out who has no Entra id', async () => {
    const found = await listed([
      { id: '28:samverka', name: 'Samverka' },
      { id: '29:anonymous', aadObjectId: '', objectId: null, name: 'Gäst' },
    ]);
    assert.deepEqual(found, []);
  });
});
