import { agreementSchema } from '../../src/agreement/domain/profile.ts';
import type { Agreement } from '../../src/agreement/domain/profile.ts';
import { norma } from './agreements.ts';

/** Norma with a final report that asks for one answer of every kind. */
export function everyKindOfField(): Agreement {
  const [report] = norma.reports;
  if (!report) throw new Error('Norma has no report');
  const source = { kind: 'group-decision', decision: '§ 4/2025' };
  const asked = (id: string, kind: string, sv: string, en: string, more: object = {}) => ({
    id,
    kind,
    label: { sv, en },
    required: false,
    source,
    ...more,
  });
  const measured = (id: string) => ({ id, kind: 'indicator', indicator: id, required: false, source });
  return agreementSchema.parse({
    ...norma,
    indicators: [
      ...norma.indicators,
      { kind: 'share', id: 'andel', label: { sv: 'Andel män', en: 'Share of men' }, baseline: 70, source },
      { kind: 'survey', id: 'enkat', label: { sv: 'Hälsa enligt enkät', en: 'Health, by survey' }, source },
    ],
    reports: [
      {
        ...report,
        fields: [
          ...report.fields.slice(0, 1),
          asked('medel', 'amount', 'Använda medel', 'Funds used', { required: true }),
          asked('timmar', 'number', 'Timmar', 'Hours'),
          asked('omdome', 'choice', 'Samarbetet har gått', 'The cooperation went', {
            options: [
              { id: 'bra', label: { sv: 'Bra', en: 'Well' } },
              { id: 'mindre-bra', label: { sv: 'Mindre bra', en: 'Less well' } },
            ],
          }),
          measured('deltagare'),
          measured('andel'),
          measured('enkat'),
          asked('synpunkter', 'feedback-summary', 'Synpunkter', 'Feedback'),
        ],
      },
    ],
  });
}
