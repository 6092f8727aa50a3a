import type { ReportMessage } from '../../../src/capabilities/reports/messages.ts';
import { presentForm, presentSendBackForm } from '../../../src/capabilities/reports/present-form.ts';
import { presentReport } from '../../../src/capabilities/reports/present-report.ts';
import { presentReports } from '../../../src/capabilities/reports/present.ts';
import type { ReportView } from '../../../src/capabilities/reports/present.ts';
import { localDay } from '../../../src/partnership/domain/calendar.ts';
import type { Agreement } from '../../../src/agreement/domain/profile.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Refusal } from '../../../src/partnership/domain/refusal.ts';
import { reportOccasions } from '../../../src/capabilities/reports/domain/due.ts';
import type { ReportOccasion } from '../../../src/capabilities/reports/domain/due.ts';
import { formFields, readForm } from '../../../src/capabilities/reports/domain/form.ts';
import type { Typed } from '../../../src/capabilities/reports/domain/form.ts';
import type { ReportRefusal } from '../../../src/capabilities/reports/domain/refusals.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma, played, shownBy } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { everyKindOfField } from '../../support/report-profile.ts';
import { reportNewsSubjects } from '../../../src/capabilities/reports/news.ts';
import type { NewsView } from '../../../src/partnership/news.ts';
import type { OfEach, Refusals } from '../../chat/message-cases.ts';

const HOSTILE_TEXT =
  '[klicka](http://x) **fet** ${1+1} {{DATE(2026-01-01T00:00:00Z,SHORT)}} <b>x</b>\n# rubrik';
const [FINAL, HALF_YEAR] = ['slutrapport:1', 'halvarsrapport:1'];

const submit = (typed: Typed, report = FINAL, forum = 'styrgrupp'): Command => ({
  type: 'submitReport',
  forum,
  report,
  typed,
});
const sendBack = (reason: string, report = FINAL, forum = 'styrgrupp'): Command => ({
  type: 'sendBackReport',
  forum,
  report,
  round: 1,
  reason,
});
const approve = (report = FINAL, forum = 'styrgrupp'): Command => ({
  type: 'approveReport',
  forum,
  report,
  round: 1,
});

const group = inNorma().at('2025-08-10');

/** Stockholm's groups from the time when their agreement begins, and what its collaboration group writes. */
const groups = inBrukarskolan(brukarskolan, '2022-04-04');
const HALF_YEARS = { lage: 'Tre kurser pågår.', utveckling: 'En fjärde kurs är på väg.' };
const activity = (text: string, ordinal: number): Command =>
  submit({ decided_content: text }, `verksamhetsrapport:${ordinal}`, 'samverkansgrupp');
const several = groups
  .at('2022-10-15')
  .by('bengt', activity('Tio deltagare.', 1))
  .by('cecilia', approve('verksamhetsrapport:1', 'samverkansgrupp'))
  .by('bengt', activity('Tolv deltagare.', 2));
const halfYearIn = groups.at('2022-09-29').by('astrid', submit(HALF_YEARS, HALF_YEAR, 'samverkansgrupp'));
/** Nobody has handed in anything until the agreement has ended, and the one that came was sent back. */
export const many = halfYearIn.by('bengt', sendBack('Hur många deltar?', HALF_YEAR)).at('2025-01-15');

/** A report that asks for one answer of every kind. */
const everyKind = inNorma(everyKindOfField());
const FILLED_IN = {
  insatser: 'Tio kurser.\n\nTvå studiebesök, **fet** [länk](http://x).',
  medel: '733 333,50',
  timmar: '1204,5',
  omdome: 'bra',
  deltagare: '17',
  andel: '68,5',
};
const submitted = everyKind.at('2025-08-20T09:15:00Z').by('astrid', submit(FILLED_IN));
const returned = submitted
  .at('2025-08-21T07:00:00Z')
  .by('bengt', sendBack('Beskriv också vad studiebesöken ledde till.'));
const again = returned
  .at('2025-09-02')
  .by('astrid', submit({ ...FILLED_IN, synpunkter: 'Studiebesöken gav två nya praktikplatser.' }));
const approvedLate = everyKind
  .at('2025-09-02')
  .by('astrid', submit({ ...FILLED_IN, deltagare: '13' }))
  .at('2025-09-03')
  .by('bengt', approve());

/** The same, but one of its answers has to be chosen. */
const choosing = everyKindOfField();
const mustChoose = inNorma({
  ...choosing,
  reports: choosing.reports.map((report) => ({
    ...report,
    fields: report.fields.map((field) => (field.kind === 'choice' ? { ...field, required: true } : field)),
  })),
});

/** A report that can be handed in at any time, with its parts given to somebody else. */
const asked = (parts: Pick<Agreement['reports'][number], 'preparedBy' | 'recipient'>): Played => {
  const agreement = everyKindOfField();
  const cadence = { value: { kind: 'by-decision' as const }, source: { kind: 'default' as const } };
  return inNorma({
    ...agreement,
    reports: agreement.reports.map((report) => ({ ...report, ...parts, cadence })),
  }).at('2025-08-20');
};
const source = { kind: 'default' as const };
const outside = asked({
  preparedBy: { value: { kind: 'party', party: 'forum-skill' }, source },
  recipient: {
    value: { kind: 'body', name: { sv: 'Socialnämnden', en: 'The social welfare board' } },
    source,
  },
}).by('astrid', submit(FILLED_IN));
const anyParty = asked({
  preparedBy: { value: { kind: 'any-party' }, source },
  recipient: { value: { kind: 'counterpart' }, source },
});
const inBreach = asked({
  preparedBy: { value: { kind: 'party-in-breach' }, source },
  recipient: { value: { kind: 'counterpart' }, source },
});

const hostile = played(everyKindOfField(), {
  styrgrupp: { 'funktionsstod-1': 'bengt', 'forum-skill-1': 'hostile' },
})
  .at('2025-08-20')
  .by('bengt', submit({ ...FILLED_IN, insatser: HOSTILE_TEXT }))
  .by('hostile', sendBack(HOSTILE_TEXT));

function occasionIn({ state, moment }: Played, id: string): ReportOccasion {
  const occasion = reportOccasions(state, localDay(moment)).find((candidate) => candidate.id === id);
  if (!occasion) throw new Error(`no report ${id}`);
  return occasion;
}

const form = (partnership: Played, id = FINAL, typed?: Typed, refusals?: readonly Refusal[]): ReportView =>
  presentForm(partnership.presenting(), occasionIn(partnership, id), typed, refusals);

function receipt(partnership: Played, id = FINAL): ReportView {
  const view = presentReport(partnership.presenting(), id);
  if (!view) throw new Error(`${id} is not submitted`);
  return view;
}

/** The form comes back with everything that is wrong with what was typed. */
function misread(typed: Typed): ReportView {
  const { agreement } = everyKind;
  const { definition } = occasionIn(everyKind, FINAL);
  return form(
    everyKind.at('2025-08-20'),
    FINAL,
    typed,
    readForm(formFields(agreement, definition), typed).refusals,
  );
}

const returning = (reason: string, refusal?: Refusal): ReportView =>
  presentSendBackForm(occasionIn(submitted, FINAL), {
    round: 1,
    reason,
    ...(refusal && { refusal }),
  });

/** Every view of reports, and every way it can look. */
export const reportCases: Readonly<Record<string, ReportView>> = {
  'reports.one': presentReports(group.presenting(), 'astrid'),
  'reports.several': presentReports(several.presenting('samverkansgrupp'), 'astrid'),
  'reports.many': presentReports(many.presenting('samverkansgrupp'), 'astrid'),
  'reports.reader': presentReports(inNorma().at('2025-05-20').presenting(), 'outsider'),
  'reports.many-reader': presentReports(many.presenting('samverkansgrupp'), 'outsider'),
  'reports.none': presentReports(inNorma({ ...norma, reports: [] }).presenting(), 'astrid'),
  'reports.any-party': presentReports(anyParty.presenting(), 'astrid'),
  'reports.party-in-breach': presentReports(inBreach.presenting(), 'astrid'),

  'report-form.final': form(group),
  'report-form.annual': form(halfYearIn.at('2023-01-10'), 'arlig-sammanstallning:1'),
  'report-form.every-kind': form(everyKind.at('2025-08-20')),
  'report-form.must-choose': form(mustChoose.at('2025-08-20')),
  'report-form.decided-content': form(several, 'verksamhetsrapport:3'),
  'report-form.problems': misread({
    insatser: 'Tio kurser',
    medel: 'mycket',
    timmar: 'många',
    deltagare: '12–15',
    omdome: 'bra',
  }),
  'report-form.submitted-already': form(submitted, FINAL, FILLED_IN, [
    submitted.refusal('bengt', submit(FILLED_IN)),
  ]),
  'report-form.sent-back': form(returned),
  'report-form.hostile': form(hostile),

  'report.submitted': receipt(submitted),
  'report.sent-back': receipt(returned),
  'report.second-round': receipt(again),
  'report.approved-late': receipt(approvedLate),
  'report.outside': receipt(outside),
  'report.hostile': receipt(hostile),

  'send-back-report.empty': returning(''),
  'send-back-report.problem': returning('  ', submitted.refusal('bengt', sendBack('  '))),
};

const field = { sv: 'Använda medel', en: 'Funds used' };

export const reportRefusals: Refusals<ReportRefusal> = {
  'unknown-report': { code: 'unknown-report' },
  'not-preparer': { code: 'not-preparer' },
  'not-recipient': { code: 'not-recipient' },
  'own-report': { code: 'own-report' },
  'report-submitted-already': { code: 'report-submitted-already' },
  'report-approved-already': { code: 'report-approved-already' },
  'report-not-submitted': { code: 'report-not-submitted' },
  'report-changed': { code: 'report-changed' },
  'report-too-long': { code: 'report-too-long', longest: 20_000 },
  'answer-missing': { code: 'answer-missing', field },
  'field-too-long': { code: 'field-too-long', field, longest: 4000 },
  'field-personal-identity-number': { code: 'field-personal-identity-number', field },
  'amount-not-understood': { code: 'amount-not-understood', field },
  'number-not-understood': { code: 'number-not-understood', field },
  'count-not-understood': { code: 'count-not-understood', field },
  'percent-out-of-range': { code: 'percent-out-of-range', field },
  'choice-unknown': { code: 'choice-unknown', field },
};

export const reportMessages: OfEach<ReportMessage> = {
  'report-submitted': { message: 'report-submitted' },
  'report-approved': { message: 'report-approved' },
  'report-sent-back': { message: 'report-sent-back' },
};

const [reportEvent] = reportNewsSubjects;
/** What has happened last to the final report. */
const latest = (partnership: Played, to?: string): NewsView => {
  const event = String((partnership.state.reports.get(FINAL)?.history.length ?? 0) - 1);
  const told = to === undefined ? {} : { to };
  return shownBy(reportEvent, { subject: 'report-event', report: FINAL, event }, partnership, told);
};

/** What is said of a report beside its card. */
export const reportNewsCases: Readonly<Record<string, NewsView>> = {
  'news.report-submitted': latest(submitted, 'bengt'),
  'news.report-sent-back': latest(returned, 'astrid'),
  'news.report-submitted-again': latest(again),
  'news.report-approved': latest(submitted.by('bengt', approve()), 'astrid'),
};
