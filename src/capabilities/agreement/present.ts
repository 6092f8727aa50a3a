import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { quotedSearch } from '../../partnership/quoted-search.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { headingOfForum, headingsOf } from './headings.ts';
import type { Heading } from './headings.ts';
import { historyOf } from './history.ts';
import type { NewsView } from '../../partnership/news.ts';
import type { presentPaperForm } from './present-paper-form.ts';
import { recordedUnder } from './recorded.ts';
import type { Said, SettingLine } from './setting-line.ts';

/** A line of the card: a setting, or what a party has entered, which has no source in the agreement. */
export interface ShownLine extends Omit<SettingLine, 'setting' | 'source'> {
  readonly source?: SettingLine['source'];
  /** What decisions have made of it. */
  readonly notes: readonly Phrase[];
}

/** A line under its heading, for those that were looked for. */
export interface FoundLine extends ShownLine {
  readonly heading: Said;
}

export type AgreementView =
  | ReturnType<
      typeof presentAgreement | typeof presentHeading | typeof presentFound | typeof presentPaperForm
    >
  | NewsView;

/** As many as a telephone shows without being scrolled far. */
const HEADINGS_ON_A_CARD = 9;

/** What the agreement is about, a button to each heading. */
export function presentAgreement(presenting: Presenting, page: number) {
  const agreement = agreementNow(presenting);
  const headings = headingsOf(agreement);
  const pages = Math.ceil(headings.length / HEADINGS_ON_A_CARD);
  const index = Math.min(page, pages - 1);
  return {
    view: 'agreement' as const,
    partnership: agreement.name,
    headings: headings
      .slice(index * HEADINGS_ON_A_CARD, (index + 1) * HEADINGS_ON_A_CARD)
      .map(({ id, name }) => ({ id, name })),
    pages: {
      page: index + 1,
      pages,
      ...(index > 0 && { previous: index - 1 }),
      ...(index < pages - 1 && { next: index + 1 }),
    },
  };
}

/**
 * What the agreement says under a heading, setting by setting: which of it fits on a card depends on the language, and
 * is for chat.
 * @param mayEnter whether the person may enter what their party knows of its copy
 */
export function presentHeading(presenting: Presenting, heading: Heading, page: number, mayEnter: boolean) {
  const { id, name } = heading;
  return {
    view: 'agreement-heading' as const,
    partnership: agreementNow(presenting).name,
    heading: id,
    name,
    lines: linesUnder(presenting, heading),
    page,
    /** The group whose chat it is can decide on some of it. */
    aboutAGroup: id === headingOfForum(presenting.forum),
    enters: mayEnter && id === 'paper',
    offersRoles: mayEnter && id === 'parties',
  };
}

/** Every setting, under its heading: chat finds the words among them, in the language of the card. */
export function presentFound(presenting: Presenting, search: string, page: number) {
  const agreement = agreementNow(presenting);
  const quoted = quotedSearch(search);
  return {
    view: 'agreement-found' as const,
    partnership: agreement.name,
    search,
    quoted,
    again: quoted === '' ? '' : search,
    lines: headingsOf(agreement).flatMap((heading) =>
      linesUnder(presenting, heading).map((line): FoundLine => ({ ...line, heading: heading.name })),
    ),
    page,
  };
}

function linesUnder(presenting: Presenting, { id, lines }: Heading): readonly ShownLine[] {
  const history = historyOf(presenting, id);
  return [
    ...lines.map(({ setting, ...line }) => ({ ...line, notes: history(setting) })),
    ...recordedUnder(presenting, id),
  ];
}
