import { z } from 'zod';
import {
  day,
  decisionNumber,
  fact,
  id,
  moment,
  seatHolder,
  text,
} from '../../../partnership/domain/fact-fields.ts';
import { ROLES } from '../../../partnership/domain/seat-register.ts';

/**
 * The profile as it was when the partnership was registered, kept to the letter: it is read through
 * `agreementSchema` when facts are folded, so that settings the schema gains later do not change what was hashed.
 */
const agreementDocument = z.looseObject({ id });

const language = z.enum(['sv', 'en']);
/** Somebody in a seat. */
const seated = { forum: id, seat: id, member: id };
const role = z.enum(ROLES);

export const registrationFacts = [
  fact('partnershipRegistered', { agreement: agreementDocument }),
  fact('forumOpened', { forum: id, language }),
  /** Who holds the seats. Where `seatsToBeConfirmed` does not follow, they are confirmed by that. */
  fact('seatsAssigned', { forum: id, seats: z.array(seatHolder) }),
  /** Those in these seats are asked to say whether it is right that they represent the party. */
  fact('seatsToBeConfirmed', { forum: id, seats: z.array(id) }),
  /** `appointedBy`: the body or the office in the party that has appointed the person. */
  fact('seatConfirmed', { ...seated, appointedBy: text, appointedOn: day }),
  /** Whoever holds the seat says that it is not right: it is vacant until its party has settled it. */
  fact('seatDisputed', seated),
  fact('seatLeft', seated),
  /** The party's written appointment, entered by somebody of another party, or by whoever held the vacant seat last. */
  fact('appointmentEntered', {
    ...seated,
    party: id,
    reference: text,
    decidedOn: day,
    holdsFrom: moment,
  }),
  fact('appointmentTookEffect', seated),
  /** The person has another seat by now, or it was said not to be right. */
  fact('appointmentLapsed', seated),
  /** `from` and `to` are the first and the last day. */
  fact('temporaryNamed', { ...seated, from: day, to: day }),
  fact('temporaryBegan', seated),
  /** Also of one that has not begun. */
  fact('temporaryEnded', seated),
  fact('awayRecorded', { forum: id, member: id, from: day, to: day }),
  fact('awayWithdrawn', { forum: id, member: id }),
  /** A later one of the same seat takes its place. */
  fact('mandateEntered', {
    forum: id,
    seat: id,
    text,
    ore: z.int().nonnegative().exactOptional(),
    reference: text.exactOptional(),
  }),
  fact('roleGiven', { forum: id, role, member: id, party: id }),
  fact('roleEnded', { forum: id, role, member: id }),
  /** A function that the agreement names: one person has it, whichever forum's chat they are in. */
  fact('agreementRoleGiven', { forum: id, role: id, member: id }),
  fact('agreementRoleEnded', { forum: id, role: id, member: id }),
  /** Somebody with a seat or a role has left the forum's chat in Teams, or has come back to it. */
  fact('leftTheChat', { forum: id, member: id }),
  fact('backInTheChat', { forum: id, member: id }),
  /** The group began before Samverka. A later one of the same forum takes its place. */
  fact('startedMidway', {
    forum: id,
    /** Nothing before this day is owed. */
    from: day,
    latestMeeting: day.exactOptional(),
    /** From which the series of the year goes on. */
    nextMinutes: decisionNumber.exactOptional(),
    nextDecision: decisionNumber.exactOptional(),
    /** Decisions from before that are in force, as they were written. */
    decisions: z.array(z.strictObject({ number: text.exactOptional(), text })),
    chair: z.strictObject({ member: id, party: id, until: day }).exactOptional(),
  }),
  fact('languageSet', { forum: id, language }),
] as const;

export type Beginning = Readonly<
  Omit<Extract<RegistrationFact, { type: 'startedMidway' }>, 'type' | 'v' | 'forum'>
>;
export type RegistrationFact = z.infer<(typeof registrationFacts)[number]>;
