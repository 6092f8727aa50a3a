import { dateInWords, decisionNumber, momentInWords, sourceInWords, timeInWords } from './wording.ts';
import { sourceSchema } from '../agreement/domain/profile.ts';
import type { Label, Source } from '../agreement/domain/profile.ts';
import type { DecisionNumber } from '../partnership/domain/decision.ts';
import type { Say, Values } from './words.ts';

/** What people call the parties, persons and forums whose ids stand in a refusal or a message. */
export type Names = Readonly<Record<string, string>>;

/**
 * What a text's parameters are filled with, from the fields of a refusal or a message: a field's name says how it is
 * put into words, so that every sentence says the same thing the same way. All other fields are said as they are.
 */
export function particulars(say: Say, fields: Readonly<Record<string, unknown>>, names: Names = {}): Values {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const words = inWords(say, name, value, names);
      return words === undefined ? [] : [[name, words]];
    }),
  );
}

function inWords(say: Say, name: string, value: unknown, names: Names): string | number | undefined {
  if (isDecision(value)) return decisionNumber(say, value);
  if (isSource(value)) return sourceInWords(say, value);
  if (isLabel(value)) return value[say.language];
  if (isWritten(value)) return say('choice.written', { text: value.text });
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  switch (name) {
    case 'party':
    case 'forum':
      return names[value] ?? value;
    case 'member':
      return names[value] ?? say('seats.same-person');
    case 'choice':
      return say(`choice.${value as 'yes' | 'no' | 'abstain'}`);
    case 'outcome':
      return say(`outcome.${value as 'adopted' | 'rejected' | 'tied' | 'no-votes'}`);
    case 'day':
      return dateInWords(say, value);
    case 'time':
      return timeInWords(say, value);
    case 'moment':
      return momentInWords(say, value);
    default:
      return value;
  }
}

const isSource = (value: unknown): value is Source => sourceSchema.safeParse(value).success;

/** What somebody wrote, to be quoted. */
const isWritten = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

const isLabel = (value: unknown): value is Label =>
  typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;

const isDecision = (value: unknown): value is DecisionNumber =>
  typeof value === 'object' && value !== null && 'year' in value && 'number' in value;
