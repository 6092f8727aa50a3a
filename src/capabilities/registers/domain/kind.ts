import type { Agreement, Label, Source } from '../../../agreement/domain/profile.ts';
import type { Content } from './facts.ts';

/** Something that a kind asks to be written. */
export interface TextAsked {
  readonly label: Label;
  readonly longest: number;
  readonly required: boolean;
}

/** Something on a checklist, as the agreement lists it. */
export interface Checked {
  readonly id: string;
  readonly text: Label;
}

/** What the form of a kind asks for beside the day. */
interface Asks {
  /** What it is about; first on the card. */
  readonly text: TextAsked;
  readonly more?: TextAsked;
  readonly choice?: {
    readonly label: Label;
    readonly options: readonly { readonly id: string; readonly label: Label }[];
  };
  /** Which party it is about. */
  readonly concerns?: {
    readonly label: Label;
    /** Ids; every party, unless it says which. */
    readonly among?: (agreement: Agreement) => readonly string[];
  };
  readonly amount?: { readonly label: Label; readonly required: boolean };
  readonly link?: { readonly label: Label };
  readonly checks?: { readonly label: Label; readonly items: (agreement: Agreement) => readonly Checked[] };
}

/**
 * A kind of register: what is noted with a day, by whom and where. A kind is one file in `kinds/` and a line in
 * `kinds.ts`; everything that is asked, listed, searched and reported follows from it.
 */
export interface RegisterKind {
  /** Stable: facts in the journal name it. */
  readonly id: string;
  readonly name: Label;
  /** What a new entry is called. */
  readonly one: Label;
  /** What is to be written here, and what not. */
  readonly explanation: Label;
  /** How people may write its name after the command, beside `name`. */
  readonly typed: readonly string[];
  readonly asks: Asks;
  /** The clause that asks for it; `default` for what is of use to every partnership; undefined: not offered. */
  readonly offeredBy: (agreement: Agreement) => Source | undefined;
  /** It is about the daily work with a small group: whoever writes is asked whether somebody can be recognised. */
  readonly aboutDailyWork?: true;
  /** Its day may lie ahead: what is to come is noted too. */
  readonly ahead?: true;
  /** The one party that may record this, where the agreement says so. */
  readonly recordedBy?: (agreement: Agreement, content: Content) => string | undefined;
  /** What in an entry is to be noticed, if anything. */
  readonly flag?: (content: Content) => Label | undefined;
  /** The other parties' representatives are told of an entry at once. */
  readonly tellsOthers?: true;
  /** What the amounts are to be compared with, in öre, where the agreement says it. */
  readonly agreed?: (agreement: Agreement) => number | undefined;
  /** Counted in the annual and the final report. */
  readonly inReports?: true;
}

/** For what no clause asks for and every partnership has use for. */
export const FOR_ALL: Source = { kind: 'default' };

export const LONGEST_ENTRY_TEXT = 500;
export const LONGEST_ENTRY_MORE = 1000;
export const LONGEST_ENTRY_LINE = 150;

const asked = (longest: number, required: boolean) => (sv: string, en: string) => ({
  label: { sv, en },
  longest,
  required,
});
export const mustSay = asked(LONGEST_ENTRY_TEXT, true);
export const maySay = asked(LONGEST_ENTRY_MORE, false);
/** Few words, such as who came. */
export const mustName = asked(LONGEST_ENTRY_LINE, true);
