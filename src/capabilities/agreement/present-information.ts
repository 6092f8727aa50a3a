import type { Agreement } from '../../agreement/domain/profile.ts';
import type { EscalationStep } from '../../agreement/domain/information.ts';
import { forumInText } from '../../partnership/presenting.ts';
import { grouped, ifAny, inText, titled, uncapitalised } from './setting-line.ts';
import type { Said, SettingLine } from './setting-line.ts';

/** What must be told, to whom and how soon (N16-30, 31, B-informationsskyldighet-93, 94, B-styrgrupp-69). */
export const informationInWords = (agreement: Agreement): readonly SettingLine[] =>
  agreement.informationDuties.flatMap(({ id, about, text, from, to, when, onAgendaOf, source }) => [
    {
      setting: `informationDuties.${id}`,
      ...titled(`duty.${about}`),
      says: {
        say: 'agreement.information',
        text,
        from: inText(agreement, from),
        to: inText(agreement, to),
        when: { say: `agreement.told.${when}` },
      },
      source,
    },
    ...ifAny(`informationDuties.${id}.onAgendaOf`, titled('onAgendaOf'), onAgendaOf, ({ forum }) =>
      forumInText(agreement, forum),
    ),
  ]);

/** What can be reported, and where it goes when nobody answers (N12-21, 22, 23, N13-24, B-samverkansgrupp-77, 78). */
export const problemsInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.issueKinds.map(({ kind, name, source }) => ({
    setting: `issueKinds.${kind}`,
    ...grouped('issueKinds'),
    says: name,
    source,
  })),
  ...ifAny('problemsReported', titled('problemsReported'), agreement.problemsReported, (value) => ({
    say: `agreement.when.${value}`,
  })),
  ...agreement.escalation.flatMap((step, index) => stepInWords(agreement, step, index)),
];

function stepInWords(agreement: Agreement, step: EscalationStep, index: number): readonly SettingLine[] {
  const { to, reportedBy, waitDays, source } = step;
  const group = grouped('escalation');
  const title: Said = { say: 'agreement.step', step: index + 1 };
  return [
    {
      setting: `escalation.${index}`,
      ...group,
      title,
      says:
        reportedBy === undefined
          ? { say: 'agreement.escalation', to: turnedTo(agreement, to) }
          : {
              say: 'agreement.escalation-from',
              to: turnedTo(agreement, to),
              from: roleName(agreement, reportedBy),
            },
      source,
    },
    ...ifAny(`escalation.${index}.waitDays`, { ...group, ...titled('waitDays') }, waitDays, (days) => ({
      say: 'agreement.days',
      days,
    })),
  ];
}

const turnedTo = (agreement: Agreement, to: EscalationStep['to']): Said =>
  to.kind === 'role' ? roleName(agreement, to.role) : inText(agreement, to);

function roleName({ roles }: Agreement, role: string): Said {
  const found = roles.find(({ id }) => id === role);
  return found ? uncapitalised(found.name) : role;
}
