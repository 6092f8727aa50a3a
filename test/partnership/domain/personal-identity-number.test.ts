import assert from 'node:assert/strict';
import { personalIdentityNumberIn } from '../../../src/partnership/domain/personal-identity-number.ts';

// Numbers from Skatteverket's published test series, and the coordination number made from one (day + 60).
describe('personal identity number in free text (N4-7, N9-13, B-sekretess-91)', () => {
  const refused = [
    'Gäller 19890201-3286.',
    'Gäller 890201-3286',
    'Gäller 8902013286',
    'Gäller 198902013286',
    'Gäller 19 89 02 01 32 86',
    'Gäller 890201 3286 och inget annat',
    'Gäller 890201–3286',
    'Samordningsnummer 701063-2391',
    'Gäller 890201 - 3286',
    'Gäller 890201\u20113286',
    'Gäller 890201\u200b-\u200b3286',
    'Gäller 89020132８６',
    'Plats 12 890201-3286',
    'Gäller 890201-3286 12 år',
    '890201-3286 070-123 45 67',
  ];
  for (const text of refused) {
    it(`is seen in “${text}”`, () => {
      assert.equal(personalIdentityNumberIn(text), true);
    });
  }
  const accepted = [
    'Ska vi köpa in 12 stolar?',
    'Organisationsnummer 212000-1355',
    'Organisationsnummer 802448-5149',
    'Ring 070-123 45 67',
    'Diarienummer SLK-2023-01047',
    'Gäller 890201-3287',
    'Gäller 891301-3286',
    '2025-01-01 – 2021-08-31',
    '2025-01-01 - 2021-08-31',
    '733 333 kronor 2025-01-01 till 2025-08-31',
  ];
  for (const text of accepted) {
    it(`is not seen in “${text}”`, () => {
      assert.equal(personalIdentityNumberIn(text), false);
    });
  }
});
