import { faultsOf } from './grammar.ts';
import type { Shown } from './shown.ts';
import type { SeenCard } from './teams-page.ts';

/** A line for each card, which are seen in the same order at each width: how high it is at each width, how many buttons are seen, and the titles that are cut. */
export function tableOf(cards: readonly Shown[], measured: ReadonlyMap<number, readonly SeenCard[]>): string {
  const widths = [...measured.keys()];
  const lines = cards.map(({ name, view }, index) => {
    const seen = widths.map((width) => measured.get(width)?.[index]);
    const buttons = (seen[0]?.rows ?? []).map((row) => row.filter(({ does }) => does !== 'menu').length);
    const cut = widths.flatMap((width, column) => {
      const titles = (seen[column]?.rows ?? []).flat().filter((button) => button.cut);
      return titles.length > 0 ? [`${width}: ${titles.map(({ title }) => title).join(', ')}`] : [];
    });
    return [
      name,
      view,
      ...seen.map((card) => String(card?.height ?? '')),
      buttons.join('+') || '0',
      cut.join('; '),
    ];
  });
  return aligned([['case', 'view', ...widths.map((width) => `${width} px`), 'buttons', 'cut'], ...lines]);
}

/** What breaks the grammar, card by card, if they have been seen at both widths. */
export function faultsIn(
  cards: readonly Shown[],
  measured: ReadonlyMap<number, readonly SeenCard[]>,
): string {
  return cards
    .flatMap((card, index) => {
      const [wide, narrow] = [560, 320].map((width) => measured.get(width)?.[index]);
      return wide && narrow ? faultsOf(card, wide, narrow).map((fault) => `\n${card.name}: ${fault}`) : [];
    })
    .join('');
}

/** In columns; numbers to the right. */
function aligned(lines: readonly (readonly string[])[]): string {
  const widest = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((text, column) =>
          /^\d+( px)?$/.test(text) ? text.padStart(widest[column] ?? 0) : text.padEnd(widest[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
