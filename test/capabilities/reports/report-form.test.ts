import assert from 'node:assert/strict';
import { presentForm } from '../../../src/capabilities/reports/present-form.ts';
import { LONGEST_REPORT_TEXT } from '../../../src/capabilities/reports/domain/form.ts';
import { reportOccasions } from '../../../src/capabilities/reports/domain/due.ts';
import { renderView } from '../../../src/chat/render.ts';
import { partsOfType } from '../../support/card-parts.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { inBrukarskolan } from '../../support/played.ts';

describe('the form of a report', () => {
  it('starts from no more of earlier texts than its field takes', () => {
    const group = inBrukarskolan(brukarskolan, '2022-04-04')
      .at('2022-09-29')
      .by('astrid', {
        type: 'submitReport',
        forum: 'samverkansgrupp',
        report: 'halvarsrapport:1',
        typed: { lage: 'ö'.repeat(LONGEST_REPORT_TEXT), utveckling: 'å'.repeat(LONGEST_REPORT_TEXT) },
      })
      .at('2023-01-10');
    const occasion = reportOccasions(group.state, '2023-01-10').find(
      ({ id }) => id === 'arlig-sammanstallning:1',
    );
    assert.ok(occasion);
    const { card } = renderView(presentForm(group.presenting('samverkansgrupp'), occasion), 'sv');
    const [first] = partsOfType(card, 'Input.');
    assert.match(String(first?.value), /^Halvårsrapport, 30\sseptember\s2022\. Partnerskapets läge: ö+$/);
    assert.equal(String(first?.value).length, LONGEST_REPORT_TEXT);
  });
});
