import assert from 'node:assert/strict';
import { paperOf } from '../../../src/capabilities/agreement/domain/paper.ts';
import { LONGEST_ON_PAPER } from '../../../src/capabilities/agreement/domain/rules.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';
import { entered, entering, signedPaper } from './agreement-cases.ts';

const norma = inNorma().at('2025-02-14');
const { original, registryNumber, ...signature } = signedPaper;
const party = 'forum-skill';

describe('what a party enters of its own copy of the agreement (N-slut-43, 44, B-bilagor-104, B-underskrift-105)', () => {
  it('is place, day, position and the member who signed, where the original is, and the registry number', () => {
    assert.deepEqual(norma.facts('astrid', entering(signedPaper)), [
      {
        type: 'agreementSigned',
        v: 1,
        party,
        place: 'Göteborg',
        on: '2025-01-07',
        position: 'Verksamhetschef',
        member: 'astrid',
      },
      { type: 'originalKept', v: 1, party, place: original },
      { type: 'agreementRegistered', v: 1, party, number: registryNumber },
    ]);
    assert.equal(paperOf(entered.state, party).registered?.number, registryNumber);
    assert.deepEqual(paperOf(entered.state, 'funktionsstod'), {});
  });

  it('is kept once; what is left empty stays, and what has changed takes its place', () => {
    assert.deepEqual(entered.facts('astrid', entering(signedPaper)), []);
    const corrected = entered.by('astrid', entering({ registryNumber: 'FS 2025-4' }));
    assert.equal(paperOf(corrected.state, party).registered?.number, 'FS 2025-4');
    assert.equal(paperOf(corrected.state, party).signed?.place, 'Göteborg');
  });

  it('needs a position only where the agreement asks for one', () => {
    const unnamed = { ...signature, position: '', member: '' };
    assert.deepEqual(norma.refusal('astrid', entering(unnamed)), {
      code: 'agreement-signature-incomplete',
      positioned: true,
    });
    const [fact] = inBrukarskolan().at('2025-02-14').facts('bengt', entering(unnamed));
    assert.deepEqual(fact, {
      type: 'agreementSigned',
      v: 1,
      party: 'socialforvaltningen',
      place: 'Göteborg',
      on: '2025-01-07',
    });
  });

  it('is a registrar’s, as far as the registry number goes', () => {
    const registrar = norma.by('bengt', {
      type: 'giveRole',
      forum: 'styrgrupp',
      role: 'registrar',
      member: 'eva',
    });
    assert.deepEqual(registrar.facts('eva', entering({ ...signedPaper, member: '' })), [
      { type: 'agreementRegistered', v: 1, party: 'funktionsstod', number: registryNumber },
    ]);
  });

  it('is told in the chat of each group, each time', () => {
    const facts = norma.facts('astrid', entering({ registryNumber }));
    const after = norma.by('astrid', entering({ registryNumber }));
    assert.deepEqual(noticesOf(facts, after.state, 'astrid'), [
      {
        forum: 'styrgrupp',
        slot: `agreement-copy:forum-skill:registered:styrgrupp:${after.moment}`,
        show: { subject: 'agreement-copy', party, what: 'registered' },
      },
    ]);
  });

  it('is refused', () => {
    const incomplete = { code: 'agreement-signature-incomplete', positioned: true };
    assert.deepEqual(norma.refusal('frida', entering(signedPaper)), { code: 'own-copy-only' });
    assert.deepEqual(norma.refusal('astrid', entering({})), { code: 'nothing-entered' });
    assert.deepEqual(norma.refusal('astrid', entering({ place: 'Göteborg' })), incomplete);
    assert.deepEqual(norma.refusal('astrid', entering({ ...signature, place: ' ' })), incomplete);
    assert.deepEqual(norma.refusal('astrid', entering({ ...signature, day: '' })), incomplete);
    assert.deepEqual(norma.refusal('astrid', entering({ ...signature, day: '2025-02-15' })), {
      code: 'agreement-signed-ahead',
      day: '2025-02-14',
    });
    assert.deepEqual(norma.refusal('astrid', entering({ ...signature, member: 'bengt' })), {
      code: 'signed-by-nobody-here',
    });
    assert.deepEqual(norma.refusal('astrid', entering({ original: 'x'.repeat(LONGEST_ON_PAPER + 1) })), {
      code: 'text-too-long',
      longest: LONGEST_ON_PAPER,
    });
    assert.deepEqual(norma.refusal('astrid', { ...entering(signedPaper), forum: 'okänd' }), {
      code: 'unknown-forum',
    });
  });
});
