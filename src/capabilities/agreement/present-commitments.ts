import type { Agreement } from '../../agreement/domain/profile.ts';
import { partyName } from '../../partnership/presenting.ts';
import { grouped, ifAny, oneOrMore, titled } from './setting-line.ts';
import type { SettingLine, Said } from './setting-line.ts';

/** What the parties have undertaken, and how that may change (N10-14, B-form-46, 47, 48, 49). */
export const commitmentsInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.commitments.flatMap((commitment) => commitmentInWords(agreement, commitment)),
  ...ifAny('commitmentFields', change('commitmentFields'), agreement.commitmentFields, (fields) =>
    oneOrMore(fields, (each) => `agreement.field.${each}`),
  ),
  ...changeInWords(agreement.commitmentChange),
];

const change = (title: string) => ({ ...grouped('commitmentChange'), ...titled(title) });

function changeInWords(rules: Agreement['commitmentChange']): readonly SettingLine[] {
  if (!rules) return [];
  return [
    ...ifAny('commitmentChange.kinds', change('commitmentKinds'), rules.kinds, (kinds) =>
      oneOrMore(kinds, (each) => `agreement.change.${each}`),
    ),
    ...ifAny('commitmentChange.guards', change('commitmentGuards'), rules.guards, (guards) =>
      oneOrMore(guards, (each) => `agreement.guard.${each}`),
    ),
    ...ifAny('commitmentChange.record', change('commitmentRecord'), rules.record, ({ requires }) => ({
      say: 'agreement.kept-with-the-agreement',
      what: oneOrMore(requires, (each) => `agreement.record.${each}`),
    })),
  ];
}

function commitmentInWords(
  agreement: Agreement,
  {
    id,
    owner,
    title,
    content,
    arrangement,
    period,
    finance,
    annex,
    source,
  }: Agreement['commitments'][number],
): readonly SettingLine[] {
  const fields: Readonly<Record<string, Said | undefined>> = {
    content,
    arrangement,
    period: period && { say: 'agreement.period', ...period },
    finance,
    annex: annex === undefined ? undefined : annexTitle(agreement, annex),
  };
  return [
    {
      setting: `commitments.${id}`,
      group: title,
      ...titled('owner'),
      says: partyName(agreement, owner),
      source,
    },
    ...Object.entries(fields).flatMap(([field, says]) =>
      says === undefined
        ? []
        : [{ setting: `commitments.${id}.${field}`, group: title, ...titled(field), says, source }],
    ),
  ];
}

export const annexTitle = ({ annexes }: Agreement, annex: string): Said =>
  annexes.find(({ id }) => id === annex)?.title ?? annex;

/** How the partnership is spoken of (N12-18, 19, 20, B-informationsspridning-53). */
export const communicationInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.communication.map(({ id, kind, owners, jointly, duty, text, logged, source }) => ({
    setting: `communication.${id}`,
    ...titled(`communication.${kind}`),
    says: {
      say: 'agreement.communication',
      who: owners.map((owner) => partyName(agreement, owner)),
      jointly,
      duty,
      text,
      logged,
    },
    source,
  })),
  ...ifAny('speakingRule', titled('speakingRule'), agreement.speakingRule, (value) => ({
    say: `agreement.speaking.${value}`,
  })),
];
