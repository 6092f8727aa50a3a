import type { DutyKind, DutySubject } from './domain/duty.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { shortened } from '../../partnership/shortened.ts';

/** What somebody wrote is shortened: the duty says where to read it. */
const LONGEST_WRITTEN = 120;
/** Beside it stands the name of a party. */
const LONGEST_SIGNED = 70;

/** What parties and persons are called, by their ids. */
interface Called {
  readonly party: (party: string) => string;
  readonly person: (member: string) => string;
}

/** What the sentence `duty.` and the kind is filled with. */
type Fields = Readonly<Record<string, unknown>>;

const asItIs = (subject: DutySubject): Fields => subject;

const FIELDS: {
  readonly [K in DutyKind]: (subject: Extract<DutySubject, { kind: K }>, called: Called) => Fields;
} = {
  'term-meetings': asItIs,
  'next-meeting': asItIs,
  'call-meeting': asItIs,
  'answer-notice': asItIs,
  'approve-minutes': asItIs,
  report: asItIs,
  'approve-report': asItIs,
  invoice: ({ issuer, receiver, ore }, { party }) => ({
    issuer: party(issuer),
    receiver: party(receiver),
    ...(ore !== null && { ore }),
    priced: ore !== null,
  }),
  continuation: asItIs,
  expiry: asItIs,
  'first-meeting': asItIs,
  'chair-term': ({ member }, { person }) => ({ name: person(member) }),
  vote: ({ question }) => ({ question: shortened(question, LONGEST_WRITTEN) }),
  'accept-form': ({ question }) => ({ question: shortened(question, LONGEST_WRITTEN) }),
  problem: ({ text }) => ({ text: shortened(text, LONGEST_WRITTEN) }),
  'sign-amendment': ({ party, text }, called) => ({
    party: called.party(party),
    text: shortened(text, LONGEST_SIGNED),
  }),
};

/** What is to be done, as a sentence: a kind without words is a type error. */
export function whatIsDue(subject: DutySubject, called: Called): Phrase {
  // The function found by a kind takes that kind; TypeScript cannot follow the two together.
  const fields = FIELDS[subject.kind] as (subject: DutySubject, called: Called) => Fields;
  return { say: `duty.${subject.kind}`, ...fields(subject, called) };
}
