import { z } from 'zod';
import { addDays } from '../../../../partnership/domain/calendar.ts';
import { day } from '../../../../partnership/domain/fact-fields.ts';
import { readDay } from '../../../../partnership/domain/typed-value.ts';
import type { Kind } from '../kind.ts';
import { dayInText } from './common.ts';

const schema = z.strictObject({ kind: z.literal('last-day'), to: day });

/** Further ahead nobody agrees on anything; a slip of the pen is likelier (choice). */
const MOST_DAYS_AHEAD = 50 * 366;

/** How long the agreement holds: extended or shortened (N18-36, B-5.1-88). */
export const lastDay: Kind<z.infer<typeof schema>> = {
  kind: 'last-day',
  name: { sv: 'Avtalets sista dag', en: 'The agreement’s last day' },
  schema,
  needs: () => 'agreement',
  apply: (agreement, { to }, source) => {
    const { validity, continuation } = agreement;
    const value = { from: validity.value.from, to: to < validity.value.from ? validity.value.from : to };
    return {
      ...agreement,
      validity: { value, source },
      // There is nothing to decide on after the end.
      ...(continuation && continuation.value.decideBy > value.to && { continuation: undefined }),
    };
  },
  refused: ({ to }, { agreement, today }) => {
    const { value } = agreement.validity;
    const earliest = today > value.from ? today : value.from;
    const latest = addDays(earliest, MOST_DAYS_AHEAD);
    if (to === value.to) return { code: 'change-is-as-now', words: lastDayInText(to) };
    if (to < earliest) return { code: 'last-day-of-agreement-too-early', day: earliest };
    return to > latest ? { code: 'last-day-of-agreement-too-late', day: latest } : undefined;
  },
  words: ({ to }) => lastDayInText(to),
  now: ({ agreement: { validity } }) => ({
    words: lastDayInText(validity.value.to),
    source: validity.source,
  }),
  fields: () => [{ name: 'to', label: { sv: 'Ny sista dag', en: 'New last day' }, asks: 'day' }],
  read: ({ to = '' }) => {
    const read = readDay(to);
    return read.ok ? { ok: true, value: [{ kind: 'last-day', to: read.value }] } : read;
  },
};

const lastDayInText = (to: string) => {
  const { sv, en } = dayInText(to);
  return {
    sv: `Avtalet gäller till och med den ${sv}.`,
    en: `The agreement holds until and including ${en}.`,
  };
};
