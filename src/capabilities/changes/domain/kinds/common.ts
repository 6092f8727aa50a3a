import { DateTime } from 'luxon';
import type { Agreement, AgreementForum, Label, Source } from '../../../../agreement/domain/profile.ts';
import { agreementForum } from '../../../../partnership/domain/state.ts';
import { isNothing } from '../../../../partnership/domain/typed-value.ts';
import type { Field, Typed, Where } from '../kind.ts';

/** The agreement's own words, as they were made or signed since: a group alone does not change them. */
export const isAgreed = ({ kind }: Source): boolean =>
  kind === 'clause' || kind === 'entered' || kind === 'amendment';

/** The agreement with a forum's rules changed. */
export const withForum = (
  agreement: Agreement,
  forum: string,
  change: (rules: AgreementForum) => AgreementForum,
): Agreement => ({
  ...agreement,
  forums: agreement.forums.map((rules) => (rules.id === forum ? change(rules) : rules)),
});

/** The forum as it stands in a sentence. */
export function forumInText(agreement: Agreement, forum: string): Label {
  const { name, nameInText = name } = agreementForum(agreement, forum) ?? {};
  return nameInText ?? { sv: forum, en: forum };
}

export const shortNameOf = ({ parties }: Agreement, party: string): string =>
  parties.find(({ id }) => id === party)?.shortName ?? party;

/** A local day, as a sentence says it. */
export const dayInText = (day: string): Label => ({ sv: inLanguage(day, 'sv'), en: inLanguage(day, 'en') });

const inLanguage = (day: string, locale: string): string =>
  DateTime.fromISO(day).setLocale(locale).toFormat('d MMMM yyyy');

export const daysInText = (days: number): Label => ({
  sv: days === 1 ? 'en dag' : `${String(days)} dagar`,
  en: days === 1 ? 'one day' : `${String(days)} days`,
});

/** Sentences one after another. */
export const together = (labels: readonly Label[]): Label => ({
  sv: labels.map(({ sv }) => sv).join(' '),
  en: labels.map(({ en }) => en).join(' '),
});

/** Which of the forums, where there are several. */
export const forumField = (
  label: Label,
  { agreement, forum }: Where,
  such: (rules: AgreementForum) => boolean = () => true,
): readonly Field[] => {
  const forums = agreement.forums.filter(such);
  if (forums.length < 2) return [];
  return [
    {
      name: 'forum',
      label,
      asks: 'choice',
      choices: forums.map(({ id, name }) => ({ value: id, title: name })),
      value: forums.some(({ id }) => id === forum) ? forum : (forums[0]?.id ?? ''),
    },
  ];
};

/** The forum that was chosen, or the only one there is to choose. */
export const chosenForum = (
  { forum: typed = '' }: Typed,
  { agreement, forum }: Where,
  such: (rules: AgreementForum) => boolean = () => true,
): AgreementForum | undefined => {
  const forums = agreement.forums.filter(such);
  return forums.find(({ id }) => id === (isNothing(typed) ? forum : typed)) ?? forums[0];
};
