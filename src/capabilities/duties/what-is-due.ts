import type { DutySubject } from './domain/duty.ts';
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

/** What is to be done, as a sentence: a kind without words is a type error. */
export const whatIsDue = (subject: DutySubject, called: Called): Phrase => ({
  ...fieldsOf(subject, called),
  say: `duty.${subject.kind}`,
});

/** What the sentence is filled with: the subject as it is, where nothing in it has to be named or shortened. */
function fieldsOf(subject: DutySubject, { party, person }: Called): object {
  if (subject.kind === 'invoice') {
    const { issuer, receiver, ore } = subject;
    return { issuer: party(issuer), receiver: party(receiver), priced: ore !== null, ore };
  }
  if (subject.kind === 'instalment') {
    const { receiver, ore, text } = subject;
    return { receiver: party(receiver), ore, text: lastInSentence(text, LONGEST_SIGNED) };
  }
  if (subject.kind === 'minutes-locked') return { ...subject, parties: subject.unapproved.map(party) };
  if (subject.kind === 'chair-term' || subject.kind === 'chair-left') return { name: person(subject.member) };
  if (subject.kind === 'sign-amendment')
    return { party: party(subject.party), text: lastInSentence(subject.text, LONGEST_SIGNED) };
  if (subject.kind === 'meet-proviso') {
    const { decision, text } = subject;
    return { party: party(subject.party), decision, text: lastInSentence(text, LONGEST_SIGNED) };
  }
  if (subject.kind === 'answer-resting')
    return { decision: subject.decision, text: lastInSentence(subject.text, LONGEST_WRITTEN) };
  if ('question' in subject) return { question: shortened(subject.question, LONGEST_WRITTEN) };
  return 'text' in subject ? { text: lastInSentence(subject.text, LONGEST_WRITTEN) } : subject;
}

/** In quotes at the end of a sentence that has a full stop of its own. */
const lastInSentence = (text: string, longest: number): string => shortened(text, longest).replace(/\.$/, '');
