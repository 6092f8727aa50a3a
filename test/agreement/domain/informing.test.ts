import assert from 'node:assert/strict';
import { dutiesToInform, onAgendaOf, toldOfDecisions } from '../../../src/agreement/domain/informing.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';

describe('what the agreement obliges one to tell', () => {
  it('is what it names, without that decisions are told', () => {
    assert.deepEqual(
      dutiesToInform(norma).map(({ id }) => id),
      ['verksamhet', 'policy-lag'],
    );
    assert.deepEqual(
      dutiesToInform(brukarskolan).map(({ id }) => id),
      ['andrade-omstandigheter', 'handelser'],
    );
  });

  it('is the product’s default where it names nothing', () => {
    assert.deepEqual(
      dutiesToInform({ ...norma, informationDuties: [] }).map(({ source }) => source.kind),
      ['default'],
    );
  });

  it('comes on the agenda of the forum it names, otherwise of the one that is told (B-informationsskyldighet-94)', () => {
    const [changed, events] = dutiesToInform(brukarskolan);
    assert.equal(onAgendaOf(changed, 'samverkansgrupp'), 'styrgrupp');
    assert.equal(onAgendaOf(events, 'styrgrupp'), 'styrgrupp');
  });

  it('has the clause by which decisions are told, where there is one (B-styrgrupp-69)', () => {
    const source = toldOfDecisions(brukarskolan, 'styrgrupp');
    assert.ok(source.kind === 'clause' && source.section === 'Styrgrupp');
    assert.equal(toldOfDecisions(brukarskolan, 'samverkansgrupp').kind, 'default');
    assert.equal(toldOfDecisions(norma, 'styrgrupp').kind, 'default');
  });
});
