import assert from 'node:assert/strict';
import { parseOrganisationNumber } from '../../../src/partnership/domain/organisation-number.ts';

describe('organisation number (N1-1)', () => {
  const accepted: readonly (readonly [string, string])[] = [
    ['212000-1355', '212000-1355'],
    ['802448-5149', '802448-5149'],
    ['802005-9641', '802005-9641'],
    ['8020059641', '802005-9641'],
    ['168020059641', '802005-9641'],
    ['16802005-9641', '802005-9641'],
    [' 212000-1355 ', '212000-1355'],
  ];
  for (const [written, number] of accepted) {
    it(`“${written}” is ${number}`, () => {
      assert.deepEqual(parseOrganisationNumber(written), { ok: true, number });
    });
  }

  it('given a wrong last digit, then the expected check digit is named', () => {
    assert.deepEqual(parseOrganisationNumber('212000-1356'), {
      ok: false,
      problem: { code: 'organisation-number-check-digit', expected: 5, found: 6 },
    });
  });

  it('given a third digit below two, then it is told apart from a personal identity number', () => {
    assert.deepEqual(parseOrganisationNumber('211000-1355'), {
      ok: false,
      problem: { code: 'organisation-number-third-digit', digit: 1 },
    });
  });

  for (const written of [
    '',
    '212000',
    '212000-13555',
    '19212000-1355',
    '212000 - 1355',
    '21200O-1355',
    '２12000-1355',
  ]) {
    it(`“${written}” is not ten digits`, () => {
      assert.deepEqual(parseOrganisationNumber(written), {
        ok: false,
        problem: { code: 'organisation-number-not-ten-digits' },
      });
    });
  }
});
