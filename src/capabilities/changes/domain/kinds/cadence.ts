import { z } from 'zod';
import type { Agreement, Cadence, Label } from '../../../../agreement/domain/profile.ts';
import { id } from '../../../../partnership/domain/fact-fields.ts';
import { agreementForum } from '../../../../partnership/domain/state.ts';
import { readChoice, readNumber } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { chosenForum, forumField, forumInText, isAgreed, withForum } from './common.ts';

const MOST_PER_TERM = 30;
const LONGEST_INTERVAL_MONTHS = 24;

const cadences = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('per-term'), least: z.int().min(1).max(MOST_PER_TERM) }),
  z.strictObject({
    kind: z.literal('longest-interval'),
    months: z.int().min(1).max(LONGEST_INTERVAL_MONTHS),
  }),
  z.strictObject({ kind: z.literal('by-decision') }),
]);

const schema = z.strictObject({ kind: z.literal('cadence'), forum: id, cadence: cadences });

/** How often a forum meets (N11-17, B-styrgrupp-65, B-samverkansgrupp-72). */
export const cadence: Kind<z.infer<typeof schema>> = {
  kind: 'cadence',
  name: { sv: 'Hur ofta gruppen möts', en: 'How often the group meets' },
  schema,
  /** A number that the agreement gives is the agreement's, unless it leaves that to the group. */
  needs: (agreement, { forum }) => {
    const rules = agreementForum(agreement, forum);
    const given = rules && isAgreed(rules.cadence.source) && rules.cadence.value.kind !== 'by-decision';
    return given && !rules.cadenceChange ? 'agreement' : 'group';
  },
  forumOf: ({ forum }) => forum,
  apply: (agreement, { forum, cadence: value }, source) =>
    withForum(agreement, forum, (rules) => ({ ...rules, cadence: { value, source } })),
  refused: ({ forum, cadence: wanted }, { agreement }) => {
    const now = agreementForum(agreement, forum)?.cadence.value;
    return now && JSON.stringify(now) === JSON.stringify(wanted)
      ? { code: 'change-is-as-now', words: inText(agreement, forum, wanted) }
      : undefined;
  },
  words: ({ forum, cadence: value }, agreement) => inText(agreement, forum, value),
  now: ({ agreement, forum }) => {
    const { value, source } = agreementForum(agreement, forum)?.cadence ?? BY_DECISION;
    return { words: inText(agreement, forum, value), source };
  },
  fields: (where) => [
    ...forumField({ sv: 'Grupp vars möten det gäller', en: 'Group whose meetings it is about' }, where),
    {
      name: 'often',
      label: { sv: 'Möten', en: 'Meetings' },
      asks: 'choice',
      choices: cadences.options.map(({ shape }) => ({
        value: shape.kind.value,
        title: OFTEN[shape.kind.value],
      })),
    },
    {
      name: 'number',
      label: {
        sv: 'Antal möten per termin, eller månader',
        en: 'Number of meetings each term, or of months',
      },
      asks: 'number',
      least: 1,
      most: MOST_PER_TERM,
      optional: true,
    },
  ],
  read: (typed, where) => {
    const often = readChoice(cadences.options.map(({ shape }) => shape.kind.value))(typed['often'] ?? '');
    if (!often.ok) return often;
    const forum = chosenForum(typed, where)?.id ?? where.forum;
    const found = (value: Cadence) => ({
      ok: true as const,
      value: [{ kind: 'cadence' as const, forum, cadence: value }],
    });
    if (often.value === 'by-decision') return found({ kind: 'by-decision' });
    const most = often.value === 'per-term' ? MOST_PER_TERM : LONGEST_INTERVAL_MONTHS;
    const number = readNumber({ least: 1, most })(typed['number'] ?? '');
    if (!number.ok) return number;
    return found(
      often.value === 'per-term'
        ? { kind: 'per-term', least: number.value }
        : { kind: 'longest-interval', months: number.value },
    );
  },
};

const OFTEN: Readonly<Record<Cadence['kind'], Label>> = {
  'per-term': { sv: 'Ett visst antal per termin', en: 'A number each term' },
  'longest-interval': {
    sv: 'Högst ett visst antal månader mellan mötena',
    en: 'At most a number of months between them',
  },
  'by-decision': { sv: 'När gruppen bestämmer', en: 'When the group decides' },
};

const BY_DECISION = { value: { kind: 'by-decision' }, source: { kind: 'default' } } as const;

function inText(agreement: Agreement, forum: string, value: Cadence) {
  const group = forumInText(agreement, forum);
  switch (value.kind) {
    case 'per-term':
      return {
        sv: `Möten i ${group.sv}: minst ${String(value.least)} per termin.`,
        en: `Meetings of ${group.en}: at least ${String(value.least)} each term.`,
      };
    case 'longest-interval':
      return {
        sv: `Möten i ${group.sv}: högst ${months(value.months, 'sv')} mellan mötena.`,
        en: `Meetings of ${group.en}: at most ${months(value.months, 'en')} between them.`,
      };
    case 'by-decision':
      return {
        sv: `Möten i ${group.sv}: så ofta som gruppen bestämmer.`,
        en: `Meetings of ${group.en}: as often as the group decides.`,
      };
  }
}

const months = (number: number, language: 'sv' | 'en'): string => {
  if (language === 'sv') return number === 1 ? 'en månad' : `${String(number)} månader`;
  return number === 1 ? 'one month' : `${String(number)} months`;
};
