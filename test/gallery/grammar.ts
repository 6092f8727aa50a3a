import { partsOfType } from '../support/card-parts.ts';
import type { Shown } from './shown.ts';
import type { SeenButton, SeenCard } from './teams-page.ts';

/** What the cards are to keep to: docs/cards.md says why. Measured as Teams draws them, before anything is pressed. */
export const GRAMMAR = {
  mostInRow: 3,
  mostThatDo: 3,
  /** Jäv is in sight beside the three answers of a ballot. */
  besides: ['recusal-form'],
  /** Letters of a title where as many as this stand together. */
  longTitle: { letters: 14, together: 3 },
  /** Never last of several in a row: it is what is pressed by mistake. */
  ends: ['close-vote', 'close-meeting-form', 'close-meeting', 'cancel-meeting-form', 'cancel-meeting'],
  /** Pixels at 560. */
  heights: {
    median: 330,
    highest: 600,
    /** As long as what they say. */
    anyHeight: ['minutes', 'report-form', 'amendment-form'],
    of: {
      'status.busy': 420,
      'live-agenda.current': 340,
      'meeting.called': 370,
      'result.adopted': 320,
      'result.tied': 320,
      'vote.open': 260,
      'problem.reported': 220,
      /** With everything unfolded that a group which starts midway can fill in. */
      'assign-seats.begun': 1080,
      /** As long as what the agreement requires of an organisation. */
      'entry-form.checklist': 660,
      /** With a refusal, and the question whether anybody can be recognised. */
      'entry-form.refused': 680,
      /** With what was decided before the group used Samverka as well. */
      'handover.midway': 610,
    } as Readonly<Record<string, number>>,
  },
};

/** What breaks the grammar in a card as it is seen at 560 pixels, and at 320 as in a telephone. */
export const faultsOf = (shown: Shown, wide: SeenCard, narrow: SeenCard): readonly string[] => [
  ...faultsOfHeight(shown, wide),
  ...faultsOfButtons(shown, narrow),
];

function faultsOfHeight(shown: Shown, { height }: SeenCard): readonly string[] {
  const { highest, anyHeight, of } = GRAMMAR.heights;
  if (!isMeasured(shown) || anyHeight.includes(shown.view)) return [];
  const most = of[shown.name] ?? highest;
  return height > most ? [`${height} px high, ${most} at most`] : [];
}

function faultsOfButtons(shown: Shown, { rows: seen }: SeenCard): readonly string[] {
  const rows = seen
    .map((row) => row.filter(({ does, verb }) => does !== 'menu' && !GRAMMAR.besides.includes(verb)))
    .filter((row) => row.length > 0);
  const cut = seen.flat().filter((button) => button.cut);
  const primary = partsOfType(shown.card, 'Action.').filter(({ style }) => style === 'positive');
  return [
    ...(cut.length > 0 ? [`cut: ${cut.map(({ title }) => title).join(', ')}`] : []),
    ...rows.flatMap(faultsOfRow),
    ...tooMany('buttons that do something', doing(rows), GRAMMAR.mostThatDo),
    ...tooMany('primary buttons', primary.length, 1),
  ];
}

function faultsOfRow(row: readonly SeenButton[]): readonly string[] {
  const { letters, together } = GRAMMAR.longTitle;
  const last = row.at(-1);
  return [
    ...tooMany('buttons in a row', row.length, GRAMMAR.mostInRow),
    ...row
      .filter(({ title }) => row.length >= together && title.length > letters)
      .map(({ title }) => `“${title}” is long for one of ${row.length}`),
    ...row
      .slice(1)
      .flatMap(({ title, style }) => (style === 'positive' ? [`“${title}” is primary but not first`] : [])),
    ...(last && row.length > 1 && (last.style === 'destructive' || GRAMMAR.ends.includes(last.verb))
      ? [`“${last.title}” ends something and is last`]
      : []),
  ];
}

/** Buttons in a list, one a line, are of their lines. */
function doing(rows: readonly (readonly SeenButton[])[]): number {
  const alone = rows.filter((row) => row.length === 1);
  const counted = alone.length > 1 ? rows.filter((row) => row.length > 1) : rows;
  return counted.flat().filter(({ does }) => does !== 'Action.ToggleVisibility').length;
}

const tooMany = (what: string, are: number, most: number): readonly string[] =>
  are > most ? [`${are} ${what}`] : [];

/** A card of hostile texts is as high as they are long. */
export const isMeasured = ({ name }: Shown): boolean => !name.includes('hostile');

export function median(heights: readonly number[]): number {
  const inOrder = [...heights].sort((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}
