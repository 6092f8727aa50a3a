import assert from 'node:assert/strict';
import type { Happened } from '../../../support/given.ts';
import {
  agenda,
  ANNA,
  closed,
  drafted,
  elected,
  forum,
  inNorma,
  inStockholm,
  item,
  opened,
  special,
  stateAfter,
} from '../../meetings/domain/groups.ts';

describe('an agenda of what has a last day', () => {
  const starting = (agreement: readonly Happened[], day: string): readonly string[] => {
    const state = stateAfter(...agreement, drafted('m', `${day}T12:00:00.000Z`));
    return special(agenda(state, 'm', `${day}T08:00:00.000Z`));
  };

  it('has the continuation decision when it is near, and until it is taken (B-5.1-90)', () => {
    assert.ok(!starting(inStockholm, '2024-04-01').includes('continuation'));
    assert.ok(starting(inStockholm, '2024-04-02').includes('continuation'));
    assert.ok(starting(inStockholm, '2024-09-01').includes('continuation'));
    const taken: readonly Happened[] = [
      drafted('m0'),
      opened('m0', [item('continuation', { kind: 'continuation', decideBy: '2024-07-01' })]),
      [
        ANNA,
        {
          type: 'matterDecided',
          v: 1,
          meeting: 'm0',
          item: 'continuation',
          text: 'Vi fortsätter',
          decision: { year: 2024, number: 1 },
        },
      ],
      closed('m0'),
    ];
    assert.ok(!starting([...inStockholm, ...taken], '2024-09-01').includes('continuation'));
  });

  it('has the end of the agreement when it is near (N18-37)', () => {
    assert.ok(!starting(inNorma, '2025-06-01').includes('expiry'));
    assert.ok(starting(inNorma, '2025-06-02').includes('expiry'));
  });

  it('asks after the last day for nothing that can no longer be done', () => {
    const left = (agreement: readonly Happened[], day: string) =>
      starting(agreement, day).filter((id) => /^(?:expiry|continuation|chair)/.test(id));
    assert.deepEqual(left(inNorma, '2025-08-31'), ['expiry']);
    assert.deepEqual(left(inNorma, '2025-09-01'), []);
    assert.deepEqual(left(inStockholm, '2024-12-31'), ['continuation', 'expiry']);
    assert.deepEqual(left(inStockholm, '2025-01-01'), []);
    const chaired = [...inStockholm, elected(ANNA, '2024-12-31')];
    assert.deepEqual(left(chaired, '2025-01-01'), [], 'nobody is to chair what has ended');
    const shorter = [...inStockholm, elected(ANNA, '2024-06-30')];
    assert.ok(left(shorter, '2024-12-31').includes('chair:2024-06-30'));
    assert.ok(starting(inNorma, '2025-09-01').includes('report:slutrapport:1'), 'a report is still owed');
  });

  it('has a report from when it is near until it is approved', () => {
    const submitted: Happened = [
      ANNA,
      {
        type: 'reportSubmitted',
        v: 1,
        report: 'slutrapport:1',
        definition: 'slutrapport',
        forum,
        values: [],
      },
    ];
    const approved: Happened = [ANNA, { type: 'reportApproved', v: 1, report: 'slutrapport:1' }];
    const report = (day: string, ...happened: readonly Happened[]) =>
      starting([...inNorma, ...happened], day).filter((id) => id.startsWith('report:'));
    assert.deepEqual(report('2025-06-01'), []);
    assert.deepEqual(report('2025-06-02'), ['report:slutrapport:1']);
    assert.deepEqual(report('2025-06-01', submitted), ['report:slutrapport:1']);
    assert.deepEqual(report('2025-06-02', submitted, approved), []);
  });

  it('is there once, also when a meeting has tabled it', () => {
    const tabled: readonly Happened[] = [
      drafted('m0'),
      opened('m0', [
        item('expiry', { kind: 'expiry', to: '2025-08-31' }),
        item('report:slutrapport:1', { kind: 'report-due', report: 'slutrapport:1', due: '2025-08-31' }),
      ]),
      [ANNA, { type: 'matterTabled', v: 1, meeting: 'm0', item: 'expiry' }],
      [ANNA, { type: 'matterTabled', v: 1, meeting: 'm0', item: 'report:slutrapport:1' }],
      closed('m0'),
    ];
    assert.deepEqual(starting([...inNorma, ...tabled], '2025-06-10'), ['report:slutrapport:1', 'expiry']);
  });
});
