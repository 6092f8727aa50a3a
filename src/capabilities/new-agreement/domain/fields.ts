/** What is asked about an agreement that somebody is adding: each field once, for the form, for reading and for refusals. */
import {
  orNothing,
  readChoice,
  readDay,
  readNumber,
  readOrganisationNumber,
  readShare,
  readText,
} from '../../../partnership/domain/typed-value.ts';
import type { Read } from '../../../partnership/domain/typed-value.ts';

interface Field<Value> {
  /** What the form tells the client to hold the field to. */
  readonly bounds: object;
  readonly read: (typed: string) => Read<Value>;
  /** What of it is shown when the form comes back. */
  readonly again: (typed: string) => string | number | null;
}

const asTyped = (typed: string): string => typed;

/**
 * @param longest UTF-16 units: within what a profile can hold, and so short that the whole draft fits in a card's
 * buttons, where it travels from step to step
 */
const text = (longest: number) => ({ bounds: { longest }, read: readText(longest), again: asTyped });

/** Local, `YYYY-MM-DD`. */
const day = { bounds: {}, read: readDay, again: asTyped };

/** Both bounds are included. A number field holds numbers only: other things that were typed are not shown again. */
export const number = (least: number, most: number) => ({
  bounds: { least, most },
  read: readNumber({ least, most }),
  again: (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null),
});

const choice = <const Choice extends string>(choices: readonly Choice[]) => ({
  bounds: { choices },
  read: readChoice(choices),
  again: (typed: string) => choices.find((known) => known === typed) ?? '',
});

/** Left empty, it is undefined and nothing is wrong with it. */
const optional = <Value, F extends Field<Value>>(field: F & Field<Value>) => ({
  ...field,
  read: (typed: string) => orNothing(field.read, typed),
});

/** By the step that they stand on. Those of `parties` are asked for each party, those of `references` for each setting. */
export const FIELDS = {
  basics: {
    name: text(100),
    purpose: text(300),
    registryNumber: optional(text(60)),
    /** Both days are included. */
    from: day,
    to: day,
  },
  parties: {
    partyName: text(100),
    /** As it is written, with or without its hyphen; whether it is right is checked afterwards. */
    organisationNumber: { bounds: { longest: 20 }, read: readOrganisationNumber, again: asTyped },
    kind: choice(['public', 'civil']),
    /** Seats in the steering group. Ten for each of six parties still make a form one can fill in. */
    least: number(0, 10),
    most: number(1, 10),
  },
  rules: {
    /** `not-given`: the agreement says nothing, which is another thing than that it leaves it to the group. */
    cadence: choice(['per-term', 'longest-interval', 'by-decision', 'not-given']),
    /** Meetings per term. */
    cadenceNumber: number(1, 30),
    decisionRule: choice(['simple', 'absolute', 'qualified', 'unanimous', 'not-given']),
    /** Of a qualified majority, `2/3`. */
    share: { bounds: { longest: 9 }, read: readShare, again: asTyped },
    noticeMonths: optional(number(0, 36)),
    continuation: optional(day),
  },
  references: {
    section: optional(text(80)),
    quote: optional(text(140)),
  },
};

/** For each of the fields, by its name. */
export const byField = <Name extends string, Value>(
  fields: Readonly<Record<Name, unknown>>,
  value: (field: Name) => Value,
): Readonly<Record<Name, Value>> => {
  const names = Object.keys(fields) as Name[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
};

/** What `cadenceNumber` is where the cadence is the longest interval between meetings. */
export const INTERVAL_MONTHS = number(1, 24);

/** The forms in order; after them comes the summary. */
export const FORM_STEPS = ['basics', 'parties', 'rules', 'references'] as const;
export type FormStep = (typeof FORM_STEPS)[number];
