import type { Agreement } from '../../agreement/domain/profile.ts';
import type { AgreementReport, ReportField } from '../../agreement/domain/report.ts';
import { everyYear, grouped, ifAny, inText, statements, titled } from './setting-line.ts';
import type { Said, SettingLine } from './setting-line.ts';

/** Reports, what is measured, and how the partnership is followed up (N9-11, N14, B-uppföljning, B-årlig, B-synpunkter). */
export const reportsInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.reports.flatMap((report) => reportInWords(agreement, report)),
  ...agreement.indicators.map((indicator) => ({
    setting: `indicators.${indicator.id}`,
    ...grouped('indicators'),
    title: indicator.label,
    says: indicatorInWords(indicator),
    source: indicator.source,
  })),
  ...statements('followUp', agreement.followUp),
  ...statements('feedback', agreement.feedback?.routine ?? []),
  ...ifAny(
    'feedback.includedIn',
    { ...grouped('feedback'), ...titled('includedIn') },
    agreement.feedback?.includedIn,
    ({ reports }) => names(agreement, reports),
  ),
];

function indicatorInWords(indicator: Agreement['indicators'][number]): Said {
  if (indicator.kind === 'survey') return { say: 'agreement.indicator.survey' };
  if (indicator.kind === 'share')
    return indicator.baseline === undefined
      ? { say: 'agreement.indicator.share' }
      : { say: 'agreement.indicator.share-from', baseline: indicator.baseline };
  return indicator.range
    ? { say: 'agreement.indicator.count-between', ...indicator.range }
    : { say: 'agreement.indicator.count' };
}

const names = (agreement: Agreement, reports: readonly string[]): Said =>
  reports.map((id) => agreement.reports.find((report) => report.id === id)?.name ?? id);

function reportInWords(agreement: Agreement, report: AgreementReport): readonly SettingLine[] {
  const place = `reports.${report.id}`;
  const about = (title: string) => ({ group: report.name, ...titled(title) });
  return [
    {
      setting: place,
      ...about('reportKind'),
      says: { say: `agreement.report-kind.${report.kind}` },
      source: report.cadence.source,
    },
    ...ifAny(`${place}.cadence`, about('reportCadence'), report.cadence, (cadence) => ({
      ...cadence,
      say: `agreement.report-cadence.${cadence.kind}`,
    })),
    ...ifAny(`${place}.dueDay`, about('dueDay'), report.dueDay, (day) => ({
      say: 'agreement.day-of-year',
      day: everyYear(day),
    })),
    ...ifAny(`${place}.preparedBy`, about('preparedBy'), report.preparedBy, (who) => inText(agreement, who)),
    ...ifAny(`${place}.recipient`, about('recipient'), report.recipient, (who) => inText(agreement, who)),
    ...report.fields.map((field) => ({
      setting: `${place}.fields.${field.id}`,
      ...about('reportField'),
      says: {
        say: 'agreement.report-field',
        what: {
          say: `agreement.field.${field.kind}`,
          label: fieldName(agreement, field),
          options: field.kind === 'choice' ? field.options.map(({ label }) => label) : [],
        },
        required: field.required,
      },
      source: field.source,
    })),
    ...ifAny(`${place}.contentDecided`, about('contentDecided'), report.contentDecided, (value) => ({
      say: `agreement.content-decided.${value}`,
    })),
    ...ifAny(`${place}.basedOn`, about('basedOn'), report.basedOn, ({ reports }) =>
      names(agreement, reports),
    ),
    ...ifAny(`${place}.review`, about('review'), report.review, ({ by }) => inText(agreement, by)),
    ...ifAny(`${place}.delivery`, about('delivery'), report.delivery, ({ by, to, occasion, day }) => ({
      say: day === undefined ? 'agreement.delivery' : 'agreement.delivery-by-day',
      by: inText(agreement, by),
      to: inText(agreement, to),
      occasion,
      ...(day !== undefined && { day: everyYear(day) }),
    })),
  ];
}

const fieldName = ({ indicators }: Agreement, field: ReportField): Said =>
  field.kind === 'indicator'
    ? (indicators.find(({ id }) => id === field.indicator)?.label ?? field.indicator)
    : field.label;
