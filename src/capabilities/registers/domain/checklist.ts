import type { Agreement, Label } from '../../../agreement/domain/profile.ts';
import { maySay } from './kind.ts';
import type { Checked, RegisterKind } from './kind.ts';

/** A kind whose entries go through a list of the agreement's, and say what is in place and what is missing. */
export const checklist = (
  kind: Omit<RegisterKind, 'asks' | 'flag'> & {
    readonly label: Label;
    readonly items: (agreement: Agreement) => readonly Checked[];
    readonly concerns?: RegisterKind['asks']['concerns'];
  },
): RegisterKind => {
  const { label, items, concerns, ...rest } = kind;
  return {
    ...rest,
    asks: {
      ...(concerns && { concerns }),
      checks: { label, items },
      text: { ...maySay('Kommentar (valfri)', 'Comment (optional)') },
    },
    flag: ({ missing = [] }) =>
      missing.length === 0 ? undefined : { sv: 'Allt är inte på plats.', en: 'Not everything is in place.' },
  };
};
