import { z } from 'zod';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import type { AgreementForum } from '../../../../agreement/domain/profile.ts';
import { agreementForum } from '../../../../partnership/domain/state.ts';
import { readNumber } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { chosenForum, forumField, forumInText, isAgreed, withForum } from './common.ts';

const LONGEST_TERM_MONTHS = 60;

const schema = z.strictObject({
  kind: z.literal('chair-term'),
  forum: id,
  months: z.int().min(1).max(LONGEST_TERM_MONTHS),
});

const hasChair = ({ chair }: AgreementForum): boolean => chair.value.kind === 'rotating';

/** How long whoever is elected chairs the forum (B-styrgrupp-60, 61). Whoever chairs now does so to the end of their term. */
export const chairTerm: Kind<z.infer<typeof schema>> = {
  kind: 'chair-term',
  name: { sv: 'Ordförandens mandattid', en: 'The chair’s term' },
  schema,
  needs: (agreement, { forum }) => {
    const term = agreementForum(agreement, forum)?.chairTerm;
    return term && isAgreed(term.source) ? 'agreement' : 'group';
  },
  forumOf: ({ forum }) => forum,
  apply: (agreement, { forum, months }, source) =>
    withForum(agreement, forum, (rules) => ({ ...rules, chairTerm: { value: { months }, source } })),
  refused: ({ forum, months }, { agreement }) => {
    const rules = agreementForum(agreement, forum);
    if (!rules || !hasChair(rules)) return { code: 'agreement-without-chair' };
    return rules.chairTerm?.value.months === months
      ? { code: 'change-is-as-now', words: inText(forumInText(agreement, forum), months) }
      : undefined;
  },
  words: ({ forum, months }, agreement) => inText(forumInText(agreement, forum), months),
  now: (where) => {
    const rules = chosenForum({}, where, hasChair);
    return rules?.chairTerm
      ? {
          words: inText(forumInText(where.agreement, rules.id), rules.chairTerm.value.months),
          source: rules.chairTerm.source,
        }
      : { words: { sv: 'Mandattiden bestäms vid varje val.', en: 'The term is decided at each election.' } };
  },
  fields: (where) =>
    where.agreement.forums.some(hasChair)
      ? [
          ...forumField(
            { sv: 'Grupp vars ordförande det gäller', en: 'Group whose chair it is about' },
            where,
            hasChair,
          ),
          {
            name: 'months',
            label: { sv: 'Mandattid i månader', en: 'Term in months' },
            asks: 'number',
            least: 1,
            most: LONGEST_TERM_MONTHS,
          },
        ]
      : [],
  read: (typed, where) => {
    const months = readNumber({ least: 1, most: LONGEST_TERM_MONTHS })(typed['months'] ?? '');
    if (!months.ok) return months;
    const forum = chosenForum(typed, where, hasChair)?.id ?? where.forum;
    return { ok: true, value: [{ kind: 'chair-term', forum, months: months.value }] };
  },
};

const inText = (group: { sv: string; en: string }, months: number) => ({
  sv: `Ordföranden i ${group.sv} väljs för ${months === 1 ? 'en månad' : `${String(months)} månader`} i taget.`,
  en: `The chair of ${group.en} is elected for ${months === 1 ? 'one month' : `${String(months)} months`} at a time.`,
});
