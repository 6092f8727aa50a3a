import assert from 'node:assert/strict';
import type { Command } from '../../../../src/capabilities/index.ts';
import type { Refusal } from '../../../../src/partnership/domain/refusal.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';
import { approved, BOTH_FORUMS, FINAL, HALF_YEAR, NORMA, sentBack, submitted } from './reported.ts';

const TYPED = { insatser: 'Tio kurser', effekter: 'Sex studerar', deltagare: '14' };
const VALUES = [
  { kind: 'text' as const, field: 'insatser', text: 'Tio kurser' },
  { kind: 'text' as const, field: 'effekter', text: 'Sex studerar' },
  { kind: 'number' as const, field: 'deltagare', number: 14 },
];
const HALF_YEAR_TYPED = { lage: 'Gott', utveckling: 'Fler kurser' };

const submit = (report: string = FINAL, typed: object = TYPED, forum = 'styrgrupp'): Command => ({
  type: 'submitReport',
  forum,
  report,
  typed: { ...typed },
});
const approve = (report: string = FINAL, round = 1, forum = 'styrgrupp'): Command => ({
  type: 'approveReport',
  forum,
  report,
  round,
});
const sendBack = (reason: string, report: string = FINAL, round = 1, forum = 'styrgrupp'): Command => ({
  type: 'sendBackReport',
  forum,
  report,
  round,
  reason,
});

const annas = submitted(FINAL, 'styrgrupp', 'anna', VALUES);
const afterwards = (history: readonly Happened[]) => given(...history);

describe('submitting a report', () => {
  it('given Norma, any representative hands in the final report (N14-27)', () => {
    for (const by of ['anna', 'bengt']) {
      given(...NORMA)
        .when(by, submit())
        .then({
          type: 'reportSubmitted',
          v: 1,
          report: FINAL,
          definition: 'slutrapport',
          forum: 'styrgrupp',
          values: VALUES,
        });
    }
  });

  it('given two forums, the collaboration group hands in the half-yearly report, no one else (B-samverkansgrupp-79)', () => {
    const happened = given(...BOTH_FORUMS);
    assert.equal(
      happened.when('david', submit(HALF_YEAR, HALF_YEAR_TYPED, 'samverkansgrupp')).facts.length,
      1,
    );
    happened.when('anna', submit(HALF_YEAR, HALF_YEAR_TYPED)).refused({ code: 'not-preparer' });
  });

  it('given two forums, whoever represents a party hands in what the parties prepare, also in the other forum', () => {
    const report = 'verksamhetsrapport:1';
    const happened = given(...BOTH_FORUMS);
    for (const [by, forum] of [
      ['david', 'samverkansgrupp'],
      ['anna', 'styrgrupp'],
    ] as const) {
      assert.equal(happened.when(by, submit(report, { decided_content: 'Kurser' }, forum)).facts.length, 1);
    }
  });

  it('sent twice is one report', () => {
    afterwards([...NORMA, annas])
      .when('anna', submit())
      .then();
    afterwards([...NORMA, annas, approved(FINAL, 'bengt')])
      .when('anna', submit())
      .refused({ code: 'report-approved-already' });
  });

  for (const [name, history, by, command, refusal] of [
    ['nobody', NORMA, '', submit(), { code: 'not-preparer' }],
    ['who has no seat', NORMA, 'cecilia', submit(), { code: 'not-preparer' }],
    ['a report that is not there', NORMA, 'anna', submit('slutrapport:2'), { code: 'unknown-report' }],
    ['a report of nobody’s', NORMA, 'anna', submit('__proto__'), { code: 'unknown-report' }],
    [
      'a report that is nothing to the forum',
      BOTH_FORUMS,
      'anna',
      submit('halvarsrapport:1', HALF_YEAR_TYPED, 'another'),
      { code: 'unknown-report' },
    ],
    ['before registration', [], 'anna', submit(), { code: 'not-registered' }],
    [
      'a report that waits for an answer',
      [...NORMA, annas],
      'anna',
      submit(FINAL, { ...TYPED, deltagare: '15' }),
      { code: 'report-submitted-already' },
    ],
    ['another’s, the same', [...NORMA, annas], 'bengt', submit(), { code: 'report-submitted-already' }],
    [
      'what is wrong in a field',
      NORMA,
      'anna',
      submit(FINAL, { ...TYPED, deltagare: 'tio' }),
      {
        code: 'count-not-understood',
        field: { sv: 'Deltagare under året', en: 'Participants during the year' },
      },
    ],
  ] satisfies [string, readonly Happened[], string, Command, Refusal][]) {
    it(`is refused: ${name}`, () =>
      given(...history)
        .when(by, command)
        .refused(refusal));
  }
});

describe('approving a report', () => {
  it('given Norma, a representative of the other party approves it', () => {
    const happened = afterwards([...NORMA, annas]);
    happened.when('bengt', approve()).then({ type: 'reportApproved', v: 1, report: FINAL });
    happened.when('anna', approve()).refused({ code: 'own-report' });
    happened.when('cecilia', approve()).refused({ code: 'not-recipient' });
  });

  it('given two forums, those of the receiving forum approve it', () => {
    const happened = given(...BOTH_FORUMS, submitted(HALF_YEAR, 'samverkansgrupp', 'david'));
    for (const by of ['anna', 'bengt', 'cecilia']) {
      assert.equal(happened.when(by, approve(HALF_YEAR)).facts.length, 1);
    }
    for (const by of ['david', 'eva'])
      happened.when(by, approve(HALF_YEAR)).refused({ code: 'not-recipient' });
  });

  it('given a party that receives it, its representatives in the steering group do (B-årlig-83)', () => {
    const annual = 'arlig-sammanstallning:1';
    const happened = given(...BOTH_FORUMS, submitted(annual, 'samverkansgrupp', 'eva'));
    assert.equal(happened.when('bengt', approve(annual)).facts.length, 1);
    for (const by of ['anna', 'eva']) happened.when(by, approve(annual)).refused({ code: 'not-recipient' });
  });

  it('is for whoever submitted it only when nobody else can', () => {
    const report = 'verksamhetsrapport:1';
    const happened = given(...BOTH_FORUMS, submitted(report, 'samverkansgrupp', 'david'));
    happened.when('david', approve(report, 1, 'samverkansgrupp')).refused({ code: 'own-report' });
    assert.equal(happened.when('eva', approve(report, 1, 'samverkansgrupp')).facts.length, 1);
    const alone = given(
      ...BOTH_FORUMS,
      [
        'anna',
        {
          type: 'seatsAssigned',
          v: 1,
          forum: 'samverkansgrupp',
          seats: [{ seat: 'vuxenskolan-1', party: 'vuxenskolan', member: 'david' }],
        },
      ],
      submitted(report, 'samverkansgrupp', 'david'),
    );
    assert.equal(alone.when('david', approve(report, 1, 'samverkansgrupp')).facts.length, 1);
  });

  it('given a submitter who has left the seat, the party that has it now is another’s to answer', () => {
    const happened = given(...NORMA, annas, [
      'anna',
      {
        type: 'seatsAssigned',
        v: 1,
        forum: 'styrgrupp',
        seats: [
          { seat: 'funktionsstod-1', party: 'funktionsstod', member: 'filippa' },
          { seat: 'forum-skill-1', party: 'forum-skill', member: 'bengt' },
        ],
      },
    ]);
    for (const by of ['filippa', 'bengt']) assert.equal(happened.when(by, approve()).facts.length, 1);
    happened.when('anna', approve()).refused({ code: 'not-recipient' });
  });

  it('pressed twice approves once', () => {
    const happened = afterwards([...NORMA, annas, approved(FINAL, 'bengt')]);
    happened.when('bengt', approve()).then();
    happened.when('anna', approve()).refused({ code: 'report-approved-already' });
  });

  it('is refused for what is not submitted, and for another submission than the one that was read', () => {
    given(...NORMA)
      .when('bengt', approve())
      .refused({ code: 'report-not-submitted' });
    afterwards([...NORMA, annas, sentBack(FINAL, 'bengt')])
      .when('bengt', approve())
      .refused({ code: 'report-not-submitted' });
    const again = afterwards([...NORMA, annas, sentBack(FINAL, 'bengt'), annas]);
    again.when('bengt', approve(FINAL, 1)).refused({ code: 'report-changed' });
    assert.equal(again.when('bengt', approve(FINAL, 2)).facts.length, 1);
  });
});

describe('sending a report back', () => {
  it('says why, and the report can be submitted anew; all rounds are kept', () => {
    const happened = afterwards([...NORMA, annas]);
    happened
      .when('bengt', sendBack('  Vad ledde besöken till? '))
      .then({ type: 'reportSentBack', v: 1, report: FINAL, reason: 'Vad ledde besöken till?' });
    const back = afterwards([...NORMA, annas, sentBack(FINAL, 'bengt', 'Mer')]);
    const state = back.when('bengt', submit(FINAL, { ...TYPED, medverkande: 'ABF' }, 'styrgrupp')).state();
    assert.ok(state.status === 'registered');
    const report = state.reports.get(FINAL);
    assert.deepEqual([report?.status, report?.submittedBy, report?.values.length], ['submitted', 'bengt', 4]);
    assert.deepEqual(
      report?.history.map(({ what, by, reason }) => [what, by, reason]),
      [
        ['submitted', 'anna', undefined],
        ['sent-back', 'bengt', 'Mer'],
        ['submitted', 'bengt', undefined],
      ],
    );
  });

  it('pressed twice sends back once', () => {
    const happened = afterwards([...NORMA, annas, sentBack(FINAL, 'bengt', 'Mer')]);
    happened.when('bengt', sendBack('Mer')).then();
    happened.when('bengt', sendBack('Mer ändå')).refused({ code: 'report-not-submitted' });
  });

  for (const [reason, refusal] of [
    [' ', { code: 'text-missing' }],
    ['x'.repeat(1001), { code: 'text-too-long', longest: 1000 }],
    ['Vem är 890201-3286?', { code: 'contains-personal-identity-number' }],
  ] satisfies [string, Refusal][]) {
    it(`is refused: ${refusal.code}`, () =>
      afterwards([...NORMA, annas])
        .when('bengt', sendBack(reason))
        .refused(refusal));
  }

  it('is refused to those who may not answer the report', () => {
    afterwards([...NORMA, annas])
      .when('anna', sendBack('Mer'))
      .refused({ code: 'own-report' });
    afterwards([...NORMA, annas])
      .when('cecilia', sendBack('Mer'))
      .refused({ code: 'not-recipient' });
  });
});
