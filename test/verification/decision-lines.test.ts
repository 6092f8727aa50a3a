import assert from 'node:assert/strict';
import { audit } from '../../src/verification/audit.ts';
import { auditInWords } from '../../src/verification/in-words.ts';
import { speak } from '../../src/chat/words.ts';
import { journalFixture } from '../support/journal-fixtures.ts';
import { asStored } from '../support/tampering.ts';

const said = async (file: string, language: 'sv' | 'en' = 'sv'): Promise<readonly string[]> => {
  const { partnership, commits } = await journalFixture(file);
  return auditInWords(speak[language], audit(partnership, asStored(commits)))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim());
};

describe('the decisions in what verify prints', () => {
  it('explain a result that the numbers alone do not: casting vote and quorum', async () => {
    const lines = await said('v1-votes-per-capsulam-2022');
    assert.ok(
      lines.includes(
        '§ 13/2022, Ska vi höra deltagarna först? · Antaget · 2 ja, 2 nej, 1 avstår, 0 röstade inte, 0 jäv; minst 3 ja av 4 avgivna behövs · beslutsförhet: 5 av minst 3 deltog · utslagsröst: ja',
      ),
    );
    const before = await said('v1-votes-2025');
    assert.ok(before.some((line) => line.endsWith('avgivna behövs · beslutsförhet: 1 av minst 2 deltog')));
  });

  it('say what stands behind votes that were not counted', async () => {
    const expected = {
      sv: [
        '§ 4/2022, Ska vi bjuda in gäster? · Tillbakatagen · frågan togs tillbaka innan någon hade svarat',
        '§ 5/2022, Ska vi köpa in en dator? · Inte avgjort – någon godkände inte skriftlig omröstning · 1 av 5 hade röstat; rösterna räknas inte',
        '§ 11/2022, Ska vi byta lokal? · Inte avgjord · 2 av 5 svarade; utanför ett möte behövs svar från alla',
        '§ 16/2022, Ska vi flytta nästa möte? · Inte avgjord · 2 av 5 svarade; på ett möte behövs minst ett svar från varje part',
      ],
      en: [
        '§ 4/2022, Ska vi bjuda in gäster? · Withdrawn · the question was taken back before anybody had answered',
        '§ 5/2022, Ska vi köpa in en dator? · Not decided – somebody did not accept voting in writing · 1 of 5 had voted; the votes are not counted',
        '§ 11/2022, Ska vi byta lokal? · Not decided · 2 of 5 answered; outside a meeting everybody’s answer is needed',
        '§ 16/2022, Ska vi flytta nästa möte? · Not decided · 2 of 5 answered; at a meeting at least one answer from each party is needed',
      ],
    };
    for (const language of ['sv', 'en'] as const) {
      const lines = await said('v1-votes-per-capsulam-2022', language);
      assert.deepEqual(
        expected[language].filter((line) => !lines.includes(line)),
        [],
      );
    }
  });

  it('are all there, with those made without a vote, in the order of their numbers', async () => {
    const lines = await said('v1-norma-2025');
    assert.deepEqual(
      lines.flatMap((line) => /^§ (\d+)\/2025/.exec(line)?.[1] ?? []),
      ['1', '2', '3', '4', '5', '6', '7', '8'],
    );
    assert.ok(lines.includes('§ 8/2025, Parterna tackar varandra. · Beslutat utan omröstning'));
    assert.ok(
      lines.includes(
        'En avslutad omröstning har räknats om. 7 beslut har fattats utan omröstning. Så står besluten i loggen:',
      ),
    );
  });
});
