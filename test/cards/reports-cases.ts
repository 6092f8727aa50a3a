import type {
  ReportDetails,
  ReportFormView,
  ReportMessage,
  ReportView,
  SubmittedReportView,
} from '../../src/application/reports/views.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { formFields } from '../../src/domain/reports/form.ts';
import type { FormField } from '../../src/domain/reports/form.ts';
import type { ReportValue } from '../../src/domain/reports/report.ts';
import type { ReportRefusal } from '../../src/domain/reports/refusals.ts';
import { brukarskolan, norma } from '../support/agreements.ts';
import { everyKindOfField } from '../support/report-profile.ts';
import type { OfEach, Refusals } from './message-cases.ts';

function fieldsOf(agreement: Agreement, id: string): readonly FormField[] {
  const definition = agreement.reports.find((report) => report.id === id);
  if (!definition) throw new Error(`no report ${id}`);
  return formFields(agreement, definition);
}

function details(agreement: Agreement, id: string, due?: string): Omit<ReportDetails, 'standing'> {
  const definition = agreement.reports.find((report) => report.id === id);
  if (!definition) throw new Error(`no report ${id}`);
  return {
    report: `${id}:1`,
    name: definition.name,
    ordinal: 1,
    ...(due !== undefined && { due }),
    preparedBy: { kind: 'all-parties' },
    recipient: { kind: 'all-parties' },
    source: definition.cadence.source,
  };
}

const final = details(norma, 'slutrapport', '2025-08-31');
const named = (name: string): ReportDetails['recipient'] => ({ kind: 'named', name: { sv: name, en: name } });
const betweenForums = { preparedBy: named('samverkansgruppen'), recipient: named('styrgruppen') };
const halfYear = { ...details(brukarskolan, 'halvarsrapport', '2022-09-30'), ...betweenForums };
const annual = {
  ...details(brukarskolan, 'arlig-sammanstallning', '2022-12-31'),
  preparedBy: named('samverkansgruppen'),
  recipient: named('Stockholms stad, Socialförvaltningen'),
};
const activity = details(brukarskolan, 'verksamhetsrapport');

const finalForm: ReportFormView = {
  view: 'report-form',
  ...final,
  standing: 'due',
  fields: fieldsOf(norma, 'slutrapport'),
  typed: {},
  submitted: [],
  draft: [],
  problems: [],
};

const everyKind = everyKindOfField();
const everyKindDetails = details(everyKind, 'slutrapport', '2025-08-31');
const filledIn: readonly ReportValue[] = [
  { kind: 'text', field: 'insatser', text: 'Tio kurser.\n\nTvå studiebesök, **fet** [länk](http://x).' },
  { kind: 'amount', field: 'medel', ore: 73333350 },
  { kind: 'number', field: 'timmar', number: 1204.5 },
  { kind: 'choice', field: 'omdome', choice: 'bra' },
  { kind: 'number', field: 'deltagare', number: 17 },
  { kind: 'number', field: 'andel', number: 68.5 },
];

const submitted: SubmittedReportView = {
  view: 'report',
  ...everyKindDetails,
  standing: 'submitted',
  round: 1,
  submittedBy: 'Anna Ek',
  submittedAt: '2025-08-20T09:15:00.000Z',
  late: false,
  decided: true,
  fields: fieldsOf(everyKind, 'slutrapport').map((field) => {
    const value = filledIn.find((candidate) => candidate.field === field.id);
    return { field, ...(value && { value }), deviates: field.id === 'deltagare' };
  }),
  history: [{ what: 'submitted', name: 'Anna Ek', at: '2025-08-20T09:15:00.000Z' }],
};
const reason = 'Beskriv också vad studiebesöken ledde till.';
const secondRound: SubmittedReportView['history'] = [
  ...submitted.history,
  { what: 'sent-back', name: 'Bo Åström', at: '2025-08-21T07:00:00.000Z', reason },
  { what: 'submitted', name: 'Anna Ek', at: '2025-09-02T12:00:00.000Z' },
];

/** Every view of reports, and every way it can look: one golden file per case and language. */
export const reportCases: Readonly<Record<string, ReportView>> = {
  'reports.one': {
    view: 'reports',
    partnership: norma.name,
    mine: [{ ...final, standing: 'due' }],
    others: [],
  },
  'reports.several': {
    view: 'reports',
    partnership: brukarskolan.name,
    mine: [
      { ...halfYear, standing: 'overdue' },
      { ...annual, standing: 'coming' },
      { ...activity, standing: 'open' },
    ],
    others: [
      { ...halfYear, report: 'halvarsrapport:2', ordinal: 2, due: '2023-03-31', standing: 'submitted' },
      { ...activity, report: 'verksamhetsrapport:9', standing: 'approved' },
    ],
  },
  'reports.many': {
    view: 'reports',
    partnership: brukarskolan.name,
    mine: Array.from({ length: 10 }, (_, index) => ({
      ...halfYear,
      report: `halvarsrapport:${index + 1}`,
      ordinal: index + 1,
      due: `2022-09-${String(index + 10)}`,
      standing: index === 0 ? ('sent-back' as const) : ('overdue' as const),
    })),
    others: [],
  },
  'reports.reader': {
    view: 'reports',
    partnership: norma.name,
    mine: [],
    others: [{ ...final, standing: 'coming' }],
  },
  'reports.none': { view: 'reports', partnership: norma.name, mine: [], others: [] },

  'report-form.final': finalForm,
  'report-form.annual': {
    ...finalForm,
    ...annual,
    standing: 'overdue',
    fields: fieldsOf(brukarskolan, 'arlig-sammanstallning'),
    draft: [
      {
        into: 'verksamhet',
        from: { name: halfYear.name, ordinal: 1, due: '2022-09-30' },
        label: { sv: 'Partnerskapets läge', en: 'State of the partnership' },
        text: 'Tre kurser pågår.',
      },
    ],
  },
  'report-form.every-kind': {
    ...finalForm,
    ...everyKindDetails,
    fields: fieldsOf(everyKind, 'slutrapport'),
  },
  'report-form.decided-content': {
    ...finalForm,
    ...activity,
    standing: 'open',
    fields: fieldsOf(brukarskolan, 'verksamhetsrapport'),
  },
  'report-form.problems': {
    ...finalForm,
    ...everyKindDetails,
    fields: fieldsOf(everyKind, 'slutrapport'),
    typed: { insatser: 'Tio kurser', medel: 'mycket', timmar: 'många', deltagare: '12–15', omdome: 'bra' },
    problems: [
      { code: 'amount-not-understood', field: { sv: 'Använda medel', en: 'Funds used' } },
      { code: 'number-not-understood', field: { sv: 'Timmar', en: 'Hours' } },
      { code: 'count-not-understood', field: { sv: 'Deltagare per år', en: 'Participants per year' } },
    ],
  },
  'report-form.sent-back': {
    ...finalForm,
    ...everyKindDetails,
    standing: 'sent-back',
    fields: fieldsOf(everyKind, 'slutrapport'),
    submitted: filledIn,
    sentBack: { name: 'Bo Åström', at: '2025-08-21T07:00:00.000Z', reason },
  },

  'report.submitted': submitted,
  'report.sent-back': { ...submitted, standing: 'sent-back', history: secondRound.slice(0, 2) },
  'report.second-round': {
    ...submitted,
    round: 2,
    submittedAt: '2025-09-02T12:00:00.000Z',
    history: secondRound,
  },
  'report.approved-late': {
    ...submitted,
    standing: 'approved',
    late: true,
    submittedAt: '2025-09-02T12:00:00.000Z',
    history: [
      { what: 'submitted', name: 'Anna Ek', at: '2025-09-02T12:00:00.000Z' },
      { what: 'approved', name: 'Bo Åström', at: '2025-09-03T12:00:00.000Z' },
    ],
  },
  'report.outside': {
    ...submitted,
    ...activity,
    standing: 'submitted',
    decided: false,
    recipient: named('Socialnämnden'),
  },

  'send-back-report.empty': {
    view: 'send-back-report',
    ...final,
    standing: 'submitted',
    round: 1,
    reason: '',
  },
  'send-back-report.problem': {
    view: 'send-back-report',
    ...final,
    standing: 'submitted',
    round: 1,
    reason: '  ',
    problem: { code: 'text-missing' },
  },
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
