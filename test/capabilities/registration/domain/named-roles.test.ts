import assert from 'node:assert/strict';
import { namedRole } from '../../../../src/capabilities/registration/domain/named-roles.ts';
import { holderOfRole } from '../../../../src/partnership/domain/roles.ts';
import { mayRead } from '../../../../src/partnership/domain/seats.ts';
import { inBrukarskolan, inNorma } from '../../../support/played.ts';

const forum = 'styrgrupp';
const give = (role: string, member: string) => ({ type: 'giveRole', forum, role, member }) as const;
const end = (role: string, member: string) => ({ type: 'endRole', forum, role, member }) as const;
const manager = namedRole('forestandare');

describe('a role that the agreement names (N12-23)', () => {
  const given = inNorma().by('astrid', give(manager, 'cecilia'));

  it('is given by its party to somebody in the chat, who may read then', () => {
    assert.deepEqual(holderOfRole(given.state, 'forestandare'), { member: 'cecilia', forum });
    const found = given.state.forums.get(forum);
    assert.ok(found && mayRead(found, 'cecilia'));
    assert.deepEqual(given.facts('astrid', give(manager, 'cecilia')), []);
  });

  it('may be that of a representative', () => {
    const both = given.by('astrid', give(manager, 'astrid'));
    assert.deepEqual(holderOfRole(both.state, 'forestandare'), { member: 'astrid', forum });
  });

  it('is one person’s, in whichever group’s chat', () => {
    const role = namedRole('enhetschef-boendeenheten');
    const moved = inBrukarskolan()
      .by('bengt', give(role, 'dan'))
      .by('bengt', { ...give(role, 'eva'), forum: 'samverkansgrupp' });
    assert.deepEqual(holderOfRole(moved.state, 'enhetschef-boendeenheten'), {
      member: 'eva',
      forum: 'samverkansgrupp',
    });
    assert.deepEqual(moved.state.forums.get(forum)?.register.named, []);
  });

  it('is taken back by its party or given up', () => {
    const fact = { type: 'agreementRoleEnded', v: 1, forum, role: 'forestandare', member: 'cecilia' };
    assert.deepEqual(given.facts('astrid', end(manager, 'cecilia')), [fact]);
    assert.deepEqual(given.facts('cecilia', end(manager, 'cecilia')), [fact]);
    assert.equal(holderOfRole(given.by('cecilia', end(manager, 'cecilia')).state, 'forestandare'), undefined);
    assert.deepEqual(inNorma().facts('astrid', end(manager, 'cecilia')), []);
  });

  it('is refused', () => {
    const another = { code: 'role-of-another-party', party: 'forum-skill' };
    assert.deepEqual(given.refusal('bengt', give(manager, 'dan')), another);
    assert.deepEqual(given.refusal('bengt', end(manager, 'cecilia')), another);
    assert.deepEqual(given.refusal('dan', give(manager, 'dan')), { code: 'not-a-member' });
    assert.deepEqual(given.refusal('cecilia', give(namedRole('verksamhetsansvarig'), 'cecilia')), {
      code: 'not-a-member',
    });
    assert.deepEqual(given.refusal('astrid', give(manager, '')), { code: 'person-missing' });
    assert.deepEqual(given.refusal('astrid', give(namedRole('rektor'), 'dan')), { code: 'unknown-role' });
    assert.deepEqual(given.refusal('astrid', give('rektor', 'dan')), { code: 'unknown-role' });
    assert.deepEqual(given.refusal('astrid', end('rektor', 'dan')), { code: 'unknown-role' });
  });
});
