import type { Agreement } from '../../../agreement/domain/profile.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import { oreIn } from '../../../partnership/domain/figures.ts';
import { isLink } from '../../../partnership/domain/link.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Content } from './facts.ts';
import type { RegisterKind, TextAsked } from './kind.ts';

export const LONGEST_ENTRY_LINK = 500;

/** What a form has in it: everything as it was typed or chosen, empty for nothing. */
export interface WrittenEntry {
  readonly day: string;
  readonly text: string;
  readonly more: string;
  readonly choice: string;
  readonly concerns: string;
  readonly amount: string;
  readonly link: string;
  /** Ids of what is in place, with commas between. */
  readonly checks: string;
  /** Whether somebody in a small group can be recognised. */
  readonly recognisable: string;
}

type Part = Found<{ part: Partial<Content> }>;
type Ask = (kind: RegisterKind, written: WrittenEntry, agreement: Agreement, today: string) => Part;

const part = (found: Partial<Content> = {}): Part => ({ ok: true, part: found });

/** What the form says, as it is to be recorded; of what the kind does not ask for nothing is kept. */
export function contentOf(
  kind: RegisterKind,
  written: WrittenEntry,
  agreement: Agreement,
  today: string,
): Found<{ content: Content }> {
  let content: Content = { day: written.day };
  for (const ask of ASKED) {
    const found = ask(kind, written, agreement, today);
    if (!found.ok) return found;
    content = { ...content, ...found.part };
  }
  return { ok: true, content };
}

/** In the order of the form, so that the first thing that is wrong is said first. */
const ASKED: readonly Ask[] = [
  ({ ahead }, written, _agreement, today) => {
    if (!day.safeParse(written.day).success) return refuse({ code: 'entry-day-missing' });
    return written.day > today && !ahead ? refuse({ code: 'entry-day-ahead', day: written.day }) : part();
  },
  ({ asks }, { choice }) => {
    if (!asks.choice) return part();
    return asks.choice.options.some(({ id }) => id === choice)
      ? part({ choice })
      : refuse({ code: 'entry-choice-missing' });
  },
  (kind, { concerns }, agreement) => {
    if (!kind.asks.concerns) return part();
    return concernable(kind, agreement).includes(concerns)
      ? part({ concerns })
      : refuse({ code: 'entry-party-missing' });
  },
  ({ asks }, { text }) => written(asks.text, text, (found) => ({ text: found })),
  ({ asks }, { more }) => written(asks.more, more, (found) => ({ more: found })),
  ({ asks }, { amount }) => {
    if (!asks.amount || (amount.trim() === '' && !asks.amount.required)) return part();
    const ore = oreIn(amount);
    return ore === undefined || ore < 0 ? refuse({ code: 'entry-amount-missing' }) : part({ ore });
  },
  ({ asks }, { link }) => {
    if (!asks.link || link.trim() === '') return part();
    const found = recordable(link, LONGEST_ENTRY_LINK);
    if (!found.ok) return found;
    return isLink(found.text) ? part({ link: found.text }) : refuse({ code: 'link-not-https' });
  },
  ({ asks }, { checks }, agreement) => {
    if (!asks.checks) return part();
    const items = asks.checks.items(agreement).map(({ id }) => id);
    const chosen = checks.split(',');
    return part({
      met: items.filter((id) => chosen.includes(id)),
      missing: items.filter((id) => !chosen.includes(id)),
    });
  },
  ({ aboutDailyWork }, { recognisable }) => {
    if (!aboutDailyWork) return part();
    if (recognisable === 'yes') return refuse({ code: 'entry-recognisable' });
    return recognisable === 'no'
      ? part({ anonymous: true })
      : refuse({ code: 'entry-recognisable-unanswered' });
  },
];

/** Ids of the parties that an entry of the kind can be about. */
export const concernable = ({ asks }: RegisterKind, agreement: Agreement): readonly string[] =>
  asks.concerns?.among?.(agreement) ?? agreement.parties.map(({ id }) => id);

function written(asked: TextAsked | undefined, text: string, as: (found: string) => Partial<Content>): Part {
  if (!asked) return part();
  const found = (asked.required ? recordable : recordableIfAny)(text, asked.longest);
  if (!found.ok) return found;
  return part(found.text === '' ? {} : as(found.text));
}
