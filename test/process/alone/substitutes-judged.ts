import { must } from './seats-judged.ts';

interface Entry {
  readonly member: string;
  readonly state: string;
  readonly servedBy?: string | undefined;
}

/** Whom each has said, in answer to the notice, that they send: the person, or nobody that the record knows. */
export type Sent = Map<string, string | undefined>;

/**
 * Who comes in a representative's place is theirs or their party's to say; another party can only repeat what they have
 * said. Otherwise one could choose who votes for the other.
 */
export function judgeSubstitute(
  { member, state, servedBy }: Entry,
  by: string,
  partyOf: (member: string) => string | undefined,
  sent: Sent,
): void {
  if (state !== 'substitute' || by === member) return;
  const party = partyOf(member);
  must(
    (party !== undefined && party === partyOf(by)) || (sent.has(member) && sent.get(member) === servedBy),
    `${by} says who comes instead of ${member}, who is of another party`,
  );
}
