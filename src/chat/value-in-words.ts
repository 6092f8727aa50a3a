import { sourceSchema } from '../agreement/domain/profile.ts';
import type { Label, Source } from '../agreement/domain/profile.ts';
import type { DecisionNumber } from '../partnership/domain/decision.ts';
import { amountInWords, amountToType, numberInWords, numberToType } from './figures.ts';
import type { Phrase } from './phrase.ts';
import { sourceInWords } from './sources.ts';
import type { Say } from './words.ts';
import {
  clockInWords,
  dateInWords,
  dayOfYear,
  decisionNumber,
  lastDayInWords,
  momentInWords,
  nameList,
  shortMoment,
  timeInWords,
  weekdayAndMoment,
  weekdayInWords,
} from './wording.ts';

/**
 * How a sentence may ask for a value: `{due, date, day}`. Days are local, ISO; moments UTC, ISO 8601; times local,
 * 'HH:mm'; money whole öre.
 */
export const STYLES: Readonly<Record<string, (say: Say, value: unknown) => string | undefined>> = {
  'date day': text(dateInWords),
  'date day-of-year': text(dayOfYear),
  'date last-day': text(lastDayInWords),
  'date moment': text(momentInWords),
  'date weekday': text(weekdayInWords),
  'date short-moment': text(shortMoment),
  'date weekday-moment': text(weekdayAndMoment),
  'time clock': text(clockInWords),
  'time local': text(timeInWords),
  'number money': figure(amountInWords),
  'number plain': figure(numberInWords),
  'number money-to-type': figure(amountToType),
  'number to-type': figure(numberToType),
  'list dots': (say, value) =>
    Array.isArray(value) ? value.map((entry) => valueInWords(say, entry)).join(' · ') : undefined,
};

/**
 * A value as a sentence or a card says it: names in a list, or one of several (`either`), a label in the language, a source, a decision's number, a
 * phrase. Texts and numbers are said as they are. Undefined for what cannot be said.
 */
export function valueInWords(say: Say, value: unknown): string | number | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value))
    return nameList(
      say,
      value.map((entry) => String(valueInWords(say, entry))),
    );
  if (isChoice(value)) return nameList(say, value.either, 'disjunction');
  if (isPhrase(value)) return say.phrase(value);
  if (isLabel(value)) return value[say.language];
  if (isDecision(value)) return decisionNumber(say, value);
  return isSource(value) ? sourceInWords(say, value) : undefined;
}

/** Names of whom one is meant. */
const isChoice = (value: unknown): value is { readonly either: readonly string[] } =>
  typeof value === 'object' && value !== null && 'either' in value;

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'say' in value && typeof value.say === 'string';

const isSource = (value: unknown): value is Source => sourceSchema.safeParse(value).success;

const isDecision = (value: unknown): value is DecisionNumber =>
  typeof value === 'object' && value !== null && 'year' in value && 'number' in value;

function text(words: (say: Say, value: string) => string) {
  return (say: Say, value: unknown) => (typeof value === 'string' ? words(say, value) : undefined);
}

function figure(words: (say: Say, value: number) => string) {
  return (say: Say, value: unknown) => (typeof value === 'number' ? words(say, value) : undefined);
}
