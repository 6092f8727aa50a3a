import { z } from 'zod';
import { fact, id, text } from '../../../partnership/domain/fact-fields.ts';

const meeting = id;
/** Which of the meeting's notes: the first that was taken is 1, whatever has become of the others. */
const note = z.int().positive();

/** Why the minutes are locked without the approval of a party. */
const reason = z.enum(['not-answered', 'change-not-made', 'refused', 'nobody-left']);

/** What becomes of minutes beside their approval, which is `minutesApproved`. */
export const minutesFacts = [
  /** By whoever led, in the matter that elects them; of a party that is not named the default holds. */
  fact('approversElected', { meeting, approvers: z.array(z.strictObject({ party: id, member: id })) }),
  /** One who is away: by the party's own people, with another of the party who attended. */
  fact('approverReplaced', { meeting, party: id, member: id }),
  fact('approvalWithdrawn', { meeting, party: id }),
  fact('minutesChangeAsked', { meeting, party: id, text }),
  /** The draft goes to the approvers again, with what whoever put it right says of the change that was asked for. */
  fact('minutesSentAgain', { meeting, answer: text.exactOptional() }),
  fact('approvalRefused', { meeting, party: id, text }),
  /** Of a party that was not at the meeting. */
  fact('minutesRead', { meeting, party: id }),
  /** All approvers have answered, or time is out: nothing can be changed any more. */
  fact('minutesLocked', {
    meeting,
    unapproved: z.array(z.strictObject({ party: id, member: id.exactOptional(), reason })),
  }),
  fact('noteChanged', {
    meeting,
    note,
    kind: z.enum(['note', 'lesson']),
    item: z.string().min(1).max(256).exactOptional(),
    text,
  }),
  /** By its author: its text is shown nowhere any more. */
  fact('noteRemoved', { meeting, note }),
  /** A slip of writing, counting or names in approved minutes: what they say, and what they should say. */
  fact('correctionProposed', { meeting, correction: id, party: id, says: text, shouldSay: text }),
  fact('correctionApproved', { meeting, correction: id, party: id }),
  /** One from each party has approved it; `number` is of the minutes' own series. */
  fact('minutesCorrected', { meeting, correction: id, number: z.int().positive() }),
  fact('correctionLapsed', { meeting, correction: id }),
] as const;

export type MinutesFact = z.infer<(typeof minutesFacts)[number]>;
export type MinutesFactOf<T extends MinutesFact['type']> = Extract<MinutesFact, { type: T }>;
