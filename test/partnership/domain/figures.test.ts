import assert from 'node:assert/strict';
import fc from 'fast-check';
import { amountInWords, amountToType, numberInWords, numberToType } from '../../../src/chat/figures.ts';
import { speak } from '../../../src/chat/words.ts';
import { countIn, numberIn, oreIn, percentIn } from '../../../src/partnership/domain/figures.ts';
import { processorMs } from '../../support/processor-time.ts';
import { property } from '../../support/property.ts';

const LANGUAGES = ['sv', 'en'] as const;

describe('amounts as people write them', () => {
  for (const [written, ore] of [
    ['733 333,50 kr', 73333350],
    ['733\u00a0333,50\u00a0kr', 73333350],
    ['733\u202f333,5', 73333350],
    ['733333.50', 73333350],
    ['733.333,50', 73333350],
    ['733,333.50', 73333350],
    ['1 200', 120000],
    ['1200:-', 120000],
    ['1200,-', 120000],
    ['SEK 1200', 120000],
    ['kr 1200', 120000],
    [' 500 kronor ', 50000],
    ['0', 0],
    ['-0', 0],
    ['-12,00', -1200],
    ['\u221212 kr.', -1200],
    ['10 000 000 000', 1_000_000_000_000],
    ['0,07', 7],
  ] as const) {
    it(`${written} is ${ore} öre`, () => assert.ok(Object.is(oreIn(written), ore)));
  }

  for (const written of [
    '',
    'kr',
    'mycket',
    '1.200',
    '1,200',
    '1 20',
    '12 00',
    '1,234,5',
    '12,345',
    ',50',
    '12,',
    '1 mkr',
    '12–15',
    '1e3',
    '٣',
    '--5',
    'NaN',
    '10 000 000 000,01',
    '9'.repeat(400),
  ]) {
    it(`${written.slice(0, 20) || 'nothing'} is no amount`, () => assert.equal(oreIn(written), undefined));
  }

  property('are read back as they are shown, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (ore) => {
        for (const language of LANGUAGES) assert.equal(oreIn(amountToType(speak[language], ore)), ore);
        assert.equal(oreIn(amountInWords(speak.sv, ore)), ore);
      }),
    );
  });

  it('are shown with no-break spaces', () => {
    assert.equal(amountInWords(speak.sv, 73333350), '733\u00a0333,50\u00a0kr');
    assert.equal(amountInWords(speak.en, 73333350), 'SEK\u00a0733,333.50');
    assert.equal(amountInWords(speak.sv, 120000), '1\u00a0200\u00a0kr');
    assert.equal(amountInWords(speak.sv, 7), '0,07\u00a0kr');
    assert.equal(amountInWords(speak.sv, -100), '\u22121\u00a0kr');
  });
});

describe('numbers as people write them', () => {
  it('a count is whole and not negative', () => {
    assert.deepEqual(['14', '1 200', '0'].map(countIn), [14, 1200, 0]);
    assert.deepEqual(['12,5', '-1', '12–15', 'tio'].map(countIn), [
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('a number has decimals after a comma or a point', () => {
    assert.deepEqual(
      ['12,5', '12.5', '-3', '1 204,25'].map((written) => numberIn(written, 6)),
      [12.5, 12.5, -3, 1204.25],
    );
    assert.equal(numberIn('0,1234567', 6), undefined);
  });

  it('a percentage may say so', () => {
    assert.deepEqual(['70', '70 %', '68,5%', '12 procent', '120'].map(percentIn), [70, 70, 68.5, 12, 120]);
    assert.equal(percentIn('nästan alla'), undefined);
  });

  property('are read back as they are shown, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(4), (digits, places) => {
        const number = Number(`${digits}e-${places}`) + 0;
        for (const language of LANGUAGES) {
          assert.equal(numberIn(numberToType(speak[language], number), 6), number);
        }
        assert.equal(numberIn(numberInWords(speak.sv, number), 6), number);
      }),
    );
  });

  it('no text takes long to refuse', () => {
    const spent = processorMs(() => {
      for (const part of ['1 ', '1', '1.', '111 ', ',']) oreIn(part.repeat(5000));
    });
    assert.ok(spent < 500, `${spent} ms`);
  });
});
