import { z } from 'zod';
import { chosen, id, OPENS_FORM, optionalDay, text, toggled } from '../../partnership/bounds.ts';
import { choiceSchema } from '../../partnership/domain/choice.ts';
import { ballot } from './ballot-input.ts';

const vote = id;
/** The vote that will be opened: pressing the form's button again opens no other. */
const newVote = z.uuid();

/** What the buttons of votes ask for. */
export const votingRequests = [
  z.object({ ask: z.literal('vote-form') }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('open-vote'),
    vote: newVote,
    question: text,
    ...ballot,
    lastDay: optionalDay,
    /** Whoever puts the question says that it is for the forum of strategic matters. */
    strategic: z.enum(['true', 'false']).exactOptional(),
  }),
  z.object({ ask: z.literal('close') }),
  z.object({ ask: z.literal('cast-ballot'), vote, choice: choiceSchema }),
  z.object({ ask: z.literal('recusal-form'), vote }).meta(OPENS_FORM),
  z.object({ ask: z.literal('declare-recusal'), vote, reason: text }),
  z.object({ ask: z.literal('proviso-form'), vote }).meta(OPENS_FORM),
  z.object({ ask: z.literal('vote-with-proviso'), vote, proviso: text }),
  /** Where it is written that what a yes was subject to is decided. */
  z.object({ ask: z.literal('met-form'), vote }).meta(OPENS_FORM),
  z.object({ ask: z.literal('meet-proviso'), vote, member: chosen, reference: text, decidedOn: optionalDay }),
  z.object({ ask: z.literal('show-vote'), vote }),
  /** Sent by the client itself, for a person who looks at the vote's card. */
  z.object({ ask: z.literal('own-vote'), vote }),
  /** A second thought: the person's ballot, or the question itself. */
  z.object({ ask: z.literal('withdraw-ballot'), vote }),
  z.object({ ask: z.literal('withdraw-vote'), vote }),
  z.object({ ask: z.literal('answer-form'), vote, accept: z.boolean() }),
  /** `confirmed`: the person has been told who has not voted. */
  z.object({ ask: z.literal('close-vote'), vote, confirmed: toggled }),
  /** The person has come to the meeting, and votes. */
  z.object({ ask: z.literal('join-vote'), vote, choice: choiceSchema }),
  z.object({ ask: z.literal('call-missing'), vote }),
  z.object({ ask: z.literal('show-result'), vote }),
] as const;

type Pressed = z.infer<(typeof votingRequests)[number]>;
type Opening = Extract<Pressed, { ask: 'open-vote' }>;

export type VotingRequest =
  | Exclude<Pressed, Opening>
  /** Typed, it is the question alone. */
  | (Pick<Opening, 'ask' | 'question'> & Partial<Opening>);

/** A meeting that goes on has to do with these, so it is the meetings that answer them. */
export type VoteAtMeetingRequest = Extract<
  VotingRequest,
  { ask: 'show-vote' | 'own-vote' | 'close' | 'close-vote' | 'join-vote' | 'call-missing' | 'show-result' }
>;
