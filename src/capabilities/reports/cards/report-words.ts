import type { ReportDetails, ReportLine, Whose } from '../views.ts';
import type { FormField } from '../domain/form.ts';
import type { ReportValue } from '../domain/report.ts';
import { amountInWords, numberInWords } from '../../../chat/figures.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, sourceInWords } from '../../../chat/wording.ts';

/** Phrases that the cards about reports share. */

/** "Halvårsrapport, 30 september 2022"; without a day "Verksamhetsrapport nr 3". */
export const titleOf = (
  say: Say,
  { name, due, ordinal }: Pick<ReportLine, 'name' | 'due' | 'ordinal'>,
): string =>
  due === undefined
    ? say('report.title-numbered', { name: name[say.language], ordinal })
    : say('report.title', { name: name[say.language], date: dateInWords(say, due) });

/** Beside how it stands, which says the day where one is ahead or missed. */
export const nameBeside = (say: Say, line: ReportLine): string =>
  line.standing === 'coming' || line.standing === 'due' || line.standing === 'overdue'
    ? line.name[say.language]
    : titleOf(say, line);

export const standingInWords = (say: Say, { standing, due }: Pick<ReportLine, 'standing' | 'due'>): string =>
  say(`report.standing.${standing}`, { date: due === undefined ? '' : dateInWords(say, due) });

export const whoseInWords = (say: Say, whose: Whose): string =>
  whose.kind === 'named' ? whose.name[say.language] : say(`report.whose.${whose.kind}`);

/** Who hands it in, who receives it, and where that is said. */
export const handlingInWords = (say: Say, { preparedBy, recipient, source }: ReportDetails): string =>
  say('report.handling', {
    preparer: whoseInWords(say, preparedBy),
    recipient: whoseInWords(say, recipient),
    source: sourceInWords(say, source),
  });

/** What was filled in, on one line or several. */
export function valueInWords(say: Say, field: FormField, value: ReportValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'amount':
      return amountInWords(say, value.ore);
    case 'number': {
      const number = numberInWords(say, value.number);
      return field.asks === 'share' ? say('report.percent', { number }) : number;
    }
    case 'choice':
      return field.options.find(({ id }) => id === value.choice)?.label[say.language] ?? value.choice;
  }
}
