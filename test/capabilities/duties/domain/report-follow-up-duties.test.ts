import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import { duties } from '../../../../src/capabilities/duties/domain/duty.ts';
import { agreementSchema } from '../../../../src/agreement/domain/profile.ts';
import { brukarskolan } from '../../../support/agreements.ts';
import { inBrukarskolan } from '../../../support/played.ts';
import type { Played } from '../../../support/played.ts';

const REPORT = 'arlig-sammanstallning:1';
const about = { forum: 'styrgrupp', report: REPORT } as const;
const submit: Command = {
  type: 'submitReport',
  forum: 'samverkansgrupp',
  report: REPORT,
  typed: {
    verksamhet: 'Tio kurser.',
    medel: '700 000',
    'medel-mal': 'De räckte.',
    halsa: 'Bättre.',
    livssituation: 'Bättre.',
    'andel-man': '62',
    synpunkter: 'Inga.',
  },
};
const fulfil = (duty: string, forum = 'styrgrupp'): Command => ({
  type: 'fulfilDuty',
  forum,
  duty: `${duty}-report:${REPORT}`,
  note: '',
});
const group = inBrukarskolan(brukarskolan, '2022-04-04').at('2022-12-20');
const submitted = group.by('astrid', submit);
const approved = submitted.at('2023-01-10').by('bengt', { type: 'approveReport', ...about, round: 1 });

const found = (at: Played, what: string) =>
  duties(at.state, at.moment).find(({ id }) => id === `${what}-report:${REPORT}`);

describe('the review of the annual compilation (B-årlig-83)', () => {
  it('is owed by the city from when it was handed in, with a day', () => {
    assert.equal(found(group, 'review'), undefined);
    const duty = found(submitted, 'review');
    assert.equal(duty?.due, '2023-01-19');
    assert.deepEqual(duty.owes.members, ['bengt', 'cecilia']);
    assert.equal(duty.source?.kind === 'clause' && duty.source.section, 'Årlig sammanställning');
    assert.equal(found(submitted.at('2023-01-20'), 'review')?.state, 'overdue');
  });

  it('is marked as done by the city, and by nobody else', () => {
    assert.equal(submitted.refusal('astrid', fulfil('review')).code, 'duty-of-others');
    assert.equal(found(submitted.by('cecilia', fulfil('review')), 'review')?.doneOn, '2022-12-20');
  });

  it('is of no report that was sent back', () => {
    const back = submitted.by('bengt', {
      type: 'sendBackReport',
      ...about,
      round: 1,
      reason: 'Siffror saknas.',
    });
    assert.equal(found(back, 'review'), undefined);
  });
});

describe('the delivery of the annual compilation to the board (B-årlig-84)', () => {
  it('is owed by the city when it has been approved', () => {
    assert.equal(found(submitted, 'deliver'), undefined);
    const duty = found(approved, 'deliver');
    assert.equal(duty?.due, '2023-03-11');
    assert.deepEqual(duty.owes.members, ['bengt', 'cecilia']);
    assert.deepEqual(duty.subject.kind === 'deliver-report' && duty.subject.to.sv, 'Socialnämnden');
    const done = approved.at('2023-02-01').by('bengt', fulfil('deliver'));
    assert.equal(found(done, 'deliver')?.state, 'done');
  });

  it('has the day that a profile gives: the first that has not passed', () => {
    const on = (day: string) => {
      const agreement = agreementSchema.parse({
        ...brukarskolan,
        reports: brukarskolan.reports.map((report) =>
          report.delivery
            ? { ...report, delivery: { ...report.delivery, value: { ...report.delivery.value, day } } }
            : report,
        ),
      });
      const at = inBrukarskolan(agreement, '2022-04-04')
        .at('2022-12-20')
        .by('astrid', submit)
        .at('2023-01-10')
        .by('bengt', { type: 'approveReport', ...about, round: 1 });
      return found(at, 'deliver')?.due;
    };
    assert.equal(on('01-31'), '2023-01-31');
    assert.equal(on('01-10'), '2023-01-10');
    assert.equal(on('01-09'), '2024-01-09');
  });
});
