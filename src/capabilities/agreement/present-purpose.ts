import type { Agreement } from '../../agreement/domain/profile.ts';
import { grouped, ifAny, statements, titled } from './setting-line.ts';
import type { SettingLine } from './setting-line.ts';

/** Where the partnership comes from and what it rests on (N3-4). */
export const backgroundInWords = ({ background, governingDocuments }: Agreement): readonly SettingLine[] => [
  ...statements('background', background),
  ...governingDocuments.map(({ id, title, source }) => ({
    setting: `governingDocuments.${id}`,
    ...grouped('governingDocuments'),
    says: title,
    source,
  })),
];

/** What it is for, and how (N6-9, N7-10, the values of both). */
export const purposeInWords = ({ purposes, goals, values, methods }: Agreement): readonly SettingLine[] => [
  ...statements('purposes', purposes),
  ...statements('goals', goals),
  ...statements('values', values),
  ...statements('methods', methods),
];

/** For whom, and when (N5-8, N9-12). */
export const targetGroupInWords = ({ targetGroup, activity }: Agreement): readonly SettingLine[] => [
  ...ifAny('targetGroup', titled('targetGroup'), targetGroup, (value) => value),
  ...ifAny('activity', titled('activity'), activity, (value) => ({ say: 'agreement.activity', ...value })),
];

/** What is never kept about participants, and who answers for personal data (N4-7, N15-29, B-sekretess-91). */
export const dataInWords = ({ clientData, dataControllers }: Agreement): readonly SettingLine[] => [
  ...statements('clientData', clientData),
  ...ifAny('dataControllers', titled('dataControllers'), dataControllers, (value) => ({
    say: `agreement.controllers.${value}`,
  })),
];
