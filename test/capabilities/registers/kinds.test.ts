import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { offeredKinds, REGISTER_KINDS } from '../../../src/capabilities/registers/domain/kinds.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';

const section = (agreement: typeof norma) =>
  Object.fromEntries(
    offeredKinds(agreement).map(({ kind, source }) => [
      kind.id,
      source.kind === 'clause' ? source.section : source.kind,
    ]),
  );

describe('the kinds of register', () => {
  it('are those that the agreement of Göteborg asks for (N12-19, 20, N14-26, 28, N17-32, 34, 35)', () => {
    assert.deepEqual(section(norma), {
      'study-visits': '12 Kommunikation och lärande',
      'joint-information': '12 Kommunikation och lärande',
      lessons: '14 Uppföljning, kunskapsinhämtning och utvärdering',
      'follow-up': '14 Uppföljning, kunskapsinhämtning och utvärdering',
      feedback: 'default',
      money: '17 Finansiering',
      costs: '17 Finansiering',
      'billing-details': '17 Finansiering',
      contributions: 'default',
    });
  });

  it('are those that the agreement of Stockholm asks for (B-grund-50, B-informationsspridning-53, B-samverkansgrupp-74, 75, B-uppföljning-81, B-synpunkter-86, 87, B-5.1-89)', () => {
    assert.deepEqual(section(brukarskolan), {
      lessons: 'Samverkansgrupp',
      'follow-up': 'Uppföljning',
      feedback: 'Synpunkter och klagomål',
      'feedback-routine': 'Grund',
      documents: 'Samverkansgrupp',
      statements: 'Informationsspridning',
      eligibility: 'Grund',
      conditions: '5.1 Period för partnerskapet',
      money: 'Ersättning',
      contributions: 'default',
    });
  });

  it('have a file each, and names of their own', () => {
    const folder = new URL('../../../src/capabilities/registers/domain/kinds/', import.meta.url);
    assert.deepEqual(readdirSync(folder).sort(), REGISTER_KINDS.map(({ id }) => `${id}.ts`).sort());
    const names = REGISTER_KINDS.flatMap(({ name, typed }) => [name.sv, name.en, ...typed]);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  });
});
