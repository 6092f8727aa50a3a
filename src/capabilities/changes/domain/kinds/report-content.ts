import { z } from 'zod';
import type { Agreement, Label, Source } from '../../../../agreement/domain/profile.ts';
import type { ReportField } from '../../../../agreement/domain/report.ts';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import { personalIdentityNumberIn } from '../../../../partnership/domain/personal-identity-number.ts';
import { isNothing, readChoice, readText } from '../../../../partnership/domain/typed-value.ts';
import type { Read } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { together } from './common.ts';

const MOST_DECIDED_FIELDS = 20;
const LONGEST_FIELD_NAME = 120;

const field = z.strictObject({
  asks: z.enum(['text', 'number', 'amount']),
  /** As the group has written it, the same in both languages. */
  label: z.string().min(1).max(LONGEST_FIELD_NAME),
});
type DecidedField = z.infer<typeof field>;

const schema = z.strictObject({
  kind: z.literal('report-content'),
  report: id,
  fields: z.array(field).min(1).max(MOST_DECIDED_FIELDS).readonly(),
});

/** What is to stand in a report beside what the agreement asks for: a field of its form each (B-styrgrupp-63). */
export const reportContent: Kind<z.infer<typeof schema>> = {
  kind: 'report-content',
  name: { sv: 'Vad en rapport tar upp', en: 'What a report is about' },
  schema,
  /** It is asked for beside the agreement's own fields, which stay. */
  needs: () => 'group',
  apply: (agreement, { report, fields }, source) => ({
    ...agreement,
    reports: agreement.reports.map((definition) =>
      definition.id === report
        ? {
            ...definition,
            fields: [
              ...definition.fields.filter((one) => !isDecided(one.source)),
              ...fields.map((one, index) => asField(one, definition.fields, source, index + 1)),
            ],
            // What the first meeting was to decide has been decided.
            contentDecided: undefined,
          }
        : definition,
    ),
  }),
  refused: ({ report, fields }, { agreement }) => {
    if (fields.some(({ label }) => personalIdentityNumberIn(label)))
      return { code: 'contains-personal-identity-number' };
    const now = decidedFields(agreement, report);
    return now.length === fields.length &&
      fields.every(({ asks, label }, index) => now[index]?.asks === asks && now[index].label === label)
      ? { code: 'change-is-as-now', words: inText(agreement, report, fields) }
      : undefined;
  },
  words: ({ report, fields }, agreement) => inText(agreement, report, fields),
  now: ({ agreement }) => {
    const decided = agreement.reports.filter(({ id: report }) => decidedFields(agreement, report).length > 0);
    return decided.length === 0
      ? {
          words: {
            sv: 'Rapporterna tar upp det som står i avtalet.',
            en: 'The reports are about what the agreement says.',
          },
        }
      : {
          words: together(
            decided.map(({ id: report }) => inText(agreement, report, decidedFields(agreement, report))),
          ),
        };
  },
  fields: ({ agreement: { reports } }) =>
    reports.length === 0
      ? []
      : [
          {
            name: 'report',
            label: { sv: 'Rapport', en: 'Report' },
            asks: 'choice',
            choices: reports.map(({ id: value, name }) => ({ value, title: name })),
            ...(reports.length === 1 && { value: reports[0]?.id ?? '' }),
          },
          ...ASKS.map(({ asks, label }) => ({ name: asks, label, asks: 'lines', optional: true }) as const),
        ],
  read: (typed, { agreement: { reports } }) => {
    const report = readChoice(reports.map((one) => one.id))(typed['report'] ?? '');
    if (!report.ok) return report;
    const fields: DecidedField[] = [];
    for (const { asks } of ASKS) {
      const named = readNames(typed[asks] ?? '');
      if (!named.ok) return named;
      fields.push(...named.value.map((label) => ({ asks, label })));
    }
    if (fields.length === 0) return { ok: false, refusal: { code: 'nothing-to-change' } };
    if (fields.length > MOST_DECIDED_FIELDS) return { ok: false, refusal: { code: 'too-many-changes' } };
    return { ok: true, value: [{ kind: 'report-content', report: report.value, fields }] };
  },
};

const ASKS = [
  { asks: 'text', label: { sv: 'Uppgifter i ord, en på varje rad', en: 'In words, one on each line' } },
  { asks: 'number', label: { sv: 'Antal, ett på varje rad', en: 'Numbers, one on each line' } },
  { asks: 'amount', label: { sv: 'Belopp, ett på varje rad', en: 'Amounts, one on each line' } },
] as const;

/** Each once: the same line typed twice asks for the same. */
function readNames(typed: string): Read<readonly string[]> {
  const names: string[] = [];
  for (const line of typed.split(/\r\n|[\r\n]/)) {
    if (isNothing(line)) continue;
    const name = readText(LONGEST_FIELD_NAME)(line);
    if (!name.ok) return name;
    if (names.every((other) => !isSame(other, name.value))) names.push(name.value);
  }
  return { ok: true, value: names };
}

/** As people compare: capitals make no difference. */
const isSame = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('sv') === other.toLocaleLowerCase('sv');

const isDecided = ({ kind }: Source): boolean => kind === 'group-decision';

const decidedFields = ({ reports }: Agreement, report: string): readonly DecidedField[] =>
  (reports.find(({ id: one }) => one === report)?.fields ?? []).flatMap((one): DecidedField[] =>
    isDecided(one.source) && (one.kind === 'text' || one.kind === 'number' || one.kind === 'amount')
      ? [{ asks: one.kind, label: one.label.sv }]
      : [],
  );

/**
 * One that was asked for before keeps its id, so that its figures go on; a new one has that of the decision, so that it is
 * never taken for another.
 */
function asField(
  { asks, label }: DecidedField,
  before: readonly ReportField[],
  source: Source,
  number: number,
): ReportField {
  const same = before.find((one) => one.kind === asks && isDecided(one.source) && one.label.sv === label);
  const decision = 'decision' in source ? source.decision.replace(/\D+/g, '-') : '';
  return {
    kind: asks,
    id: same?.id ?? `beslut${decision}-${String(number)}`,
    label: { sv: label, en: label },
    required: true,
    source,
  };
}

function inText({ reports }: Agreement, report: string, fields: readonly DecidedField[]): Label {
  const name = reports.find((one) => one.id === report)?.name ?? { sv: report, en: report };
  const list = fields.map(({ label }) => label).join(', ');
  return {
    sv: `${name.sv} tar också upp: ${list}.`,
    en: `${name.en} is also about: ${list}.`,
  };
}
