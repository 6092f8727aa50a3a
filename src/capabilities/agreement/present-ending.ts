import type { Agreement } from '../../agreement/domain/profile.ts';
import { forumInText } from '../../partnership/presenting.ts';
import { everyYear, grouped, ifAny, inText, oneOrMore, statements, titled } from './setting-line.ts';
import type { SettingLine } from './setting-line.ts';

/** How long it holds (N18-36, 37, B-5.1-88, 89, 90). */
export const validityInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...ifAny('validity', titled('validity'), agreement.validity, (value) => ({
    say: 'agreement.period',
    ...value,
  })),
  ...ifAny('endsWithoutNotice', titled('ends'), agreement.endsWithoutNotice, () => ({
    say: 'agreement.ends-by-itself',
  })),
  ...ifAny('continuation', titled('continuation'), agreement.continuation, (value) => ({
    say: 'agreement.continuation',
    ...value,
  })),
  ...statements('conditions', agreement.conditions),
  ...agreement.terms.value.map(({ id, name, from, to }) => ({
    setting: `terms.${id}`,
    ...grouped('terms'),
    title: name,
    says: { say: 'agreement.days-of-year', from: everyYear(from), to: everyYear(to) },
    source: agreement.terms.source,
  })),
];

/** The agreement's steps on a deficiency, and the other ways out of it (N19-38…41, B-brister, B-uppsägning, B-tvist). */
export const breachInWords = (agreement: Agreement): readonly SettingLine[] => [
  ...agreement.breachSteps.map(({ step, by, time, requires, source }) => ({
    setting: `breachSteps.${step}`,
    ...grouped('breachSteps'),
    ...titled(`breach.${step}`),
    says: {
      say: 'agreement.breach-step',
      by: inText(agreement, by),
      timed: time !== undefined,
      time: time ?? '',
      conditional: requires.length > 0,
      requires: requires.length > 0 ? oneOrMore(requires, (each) => `agreement.after.${each}`) : '',
    },
    source,
  })),
  ...ifAny('termination', titled('termination'), agreement.termination, ({ by, form, to, noticeMonths }) => ({
    say: `agreement.termination.${form}`,
    by: inText(agreement, by),
    to: forumInText(agreement, to.forum),
    noticeMonths,
  })),
  ...renegotiationInWords(agreement),
  ...disputeInWords(agreement),
];

function renegotiationInWords(agreement: Agreement): readonly SettingLine[] {
  const { renegotiation } = agreement;
  const about = (title: string) => ({ ...grouped('renegotiation'), ...titled(title) });
  return [
    ...ifAny('renegotiation.askedBy', about('askedBy'), renegotiation?.askedBy, (who) =>
      inText(agreement, who),
    ),
    ...ifAny('renegotiation.form', about('form'), renegotiation?.form, (form) => ({
      say: `agreement.form.${form}`,
    })),
    ...ifAny('renegotiation.before', about('before'), renegotiation?.before, (before) =>
      oneOrMore(before, (each) => `agreement.before.${each}`),
    ),
  ];
}

function disputeInWords(agreement: Agreement): readonly SettingLine[] {
  const { value, source } = agreement.dispute;
  const line = (name: string, says: SettingLine['says']): SettingLine => ({
    setting: `dispute.${name}`,
    ...grouped('dispute'),
    ...titled(name),
    says,
    source,
  });
  return [
    line('resolvedBy', { say: `agreement.resolved-by.${value.resolvedBy}` }),
    line('disputeOwner', inText(agreement, value.owner)),
    line('askedBy', inText(agreement, value.askedBy)),
    ...(value.otherwise.length > 0
      ? [
          line(
            'otherwise',
            oneOrMore(value.otherwise, (each) => `agreement.otherwise.${each}`),
          ),
        ]
      : []),
  ];
}
