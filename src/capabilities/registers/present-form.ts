import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';
import { concernable, LONGEST_ENTRY_LINK } from './domain/content.ts';
import type { WrittenEntry } from './domain/content.ts';
import type { Entry } from './domain/entry.ts';
import type { RegisterKind } from './domain/kind.ts';
import { LONGEST_STRIKING } from './domain/rules.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { headOf } from './lines.ts';

const LONGEST_AMOUNT = 40;

export interface FilledEntry extends Omit<WrittenEntry, 'amount'> {
  readonly entry: string;
  /** As it was typed, or as a person would type what stands. */
  readonly amount: string | Phrase;
  readonly refusal?: Refusal;
}

/** @param purpose a new entry, or one that is put right */
export function presentEntryForm(
  shown: AsOf,
  kind: RegisterKind,
  purpose: 'record' | 'correct',
  { entry, refusal, ...filled }: FilledEntry,
) {
  const agreement = agreementNow(shown);
  const { asks, one, name, explanation, aboutDailyWork, tellsOthers, ahead } = kind;
  return {
    view: 'entry-form' as const,
    purpose,
    title: purpose === 'record' ? one : name,
    explanation,
    tells: tellsOthers === true,
    /** The last day that can be chosen, if there is one. */
    latest: ahead ? null : localDay(shown.now.toISOString()),
    filled,
    choice: asks.choice,
    concerns: asks.concerns && {
      label: asks.concerns.label,
      options: concernable(kind, agreement).map((id) => ({ id, name: partyName(agreement, id) })),
    },
    text: asks.text,
    more: asks.more,
    amount: asks.amount && { ...asks.amount, longest: LONGEST_AMOUNT },
    link: asks.link && { ...asks.link, longest: LONGEST_ENTRY_LINK },
    checks: asks.checks && { label: asks.checks.label, items: asks.checks.items(agreement) },
    asksRecognisable: aboutDailyWork === true,
    send: purpose === 'record' ? { entry, register: kind.id } : { entry },
    back: { register: kind.id, search: '' },
    refusal,
  };
}

/** Nothing is written yet. */
export const emptyEntry = (entry: string, today: string): FilledEntry => ({
  entry,
  day: today,
  text: '',
  more: '',
  choice: '',
  concerns: '',
  amount: '',
  link: '',
  checks: '',
  recognisable: '',
});

/** As it stands, to be put right. The question whether somebody can be recognised is asked anew. */
export function filledFrom({ id, content }: Entry): FilledEntry {
  const { day, text = '', more = '', choice = '', concerns = '', ore, link = '', met = [] } = content;
  const amount = ore === undefined ? '' : ({ say: 'report-form.amount', ore } as const);
  return { ...emptyEntry(id, day), text, more, choice, concerns, amount, link, checks: met.join(',') };
}

/** @param filled what was written, and what is wrong with it */
export const presentStrikeForm = (
  { id, register, content }: Entry,
  filled: { readonly reason: string; readonly refusal?: Refusal },
) => ({
  view: 'strike-entry' as const,
  id,
  about: headOf(register, content),
  longest: LONGEST_STRIKING,
  ...filled,
});
