import { z } from 'zod';
import type { Fact } from '../domain/facts.ts';
import type { Partnership } from '../domain/partnership.ts';

const id = z.string().min(1).max(256);

const subjectSchema = z
  .discriminatedUnion('subject', [
    z.strictObject({ subject: z.literal('registration') }),
    z.strictObject({ subject: z.literal('vote'), vote: id }),
    z.strictObject({ subject: z.literal('result'), vote: id }),
  ])
  .readonly();

/** Part of the journal's public format: like a commit, strict and without defaults. */
export const noticeSchema = z
  .strictObject({
    forum: id,
    /** Unique in the partnership, so a message to one person has that person in its slot. */
    slot: id,
    show: subjectSchema,
    /** Member id: the message goes to that person's personal chat instead of the forum's chat. */
    to: id.exactOptional(),
  })
  .readonly();

/**
 * What a commit makes the bot tell: data, never a rendered card. A notice means "the forum's chat has one
 * message in this slot, and it shows how things stand": delivering it posts the message the first time and
 * edits it afterwards, so several notices for one slot collapse into the last, and delivering twice is harmless
 * once the message is known.
 */
export type Notice = z.infer<typeof noticeSchema>;

/** The notices of a command's facts, in the order they are to be seen. `after` is the state they led to. */
export function noticesOf(facts: readonly Fact[], after: Partnership): readonly Notice[] {
  if (after.status !== 'registered') return [];
  const notices = facts.flatMap((fact): Notice[] => {
    switch (fact.type) {
      case 'seatsAssigned':
        return [{ forum: fact.forum, slot: registrationSlot(fact.forum), show: { subject: 'registration' } }];
      case 'voteOpened':
      case 'ballotCast':
      case 'recusalDeclared':
        return voteNotice(after.votes.get(fact.vote)?.forum, fact.vote);
      case 'voteClosed': {
        const forum = after.votes.get(fact.vote)?.forum;
        return [...voteNotice(forum, fact.vote), ...resultNotice(forum, fact.vote)];
      }
      case 'partnershipRegistered':
      case 'forumOpened':
      case 'languageSet':
        return [];
    }
  });
  return lastPerSlot(notices);
}

export const registrationSlot = (forum: string): string => `registration:${forum}`;

const voteNotice = (forum: string | undefined, vote: string): Notice[] =>
  forum === undefined ? [] : [{ forum, slot: `vote:${vote}`, show: { subject: 'vote', vote } }];

const resultNotice = (forum: string | undefined, vote: string): Notice[] =>
  forum === undefined ? [] : [{ forum, slot: `result:${vote}`, show: { subject: 'result', vote } }];

/** One notice per slot, in the order of first mention. */
export const lastPerSlot = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.slot, notice])).values(),
];
