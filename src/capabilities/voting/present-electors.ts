import type { Directory } from '../../partnership/members.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { isRecused, waitedFor, yetToAccept } from './domain/vote.ts';
import type { Elector, Vote } from './domain/vote.ts';
import type { Phrase } from '../../chat/phrase.ts';

/** The others are only counted: all of them stand behind one touch. */
const NAMES_SHOWN = 5;

/** How far the vote has come, whom it waits for, and by name who has voted and who has not. */
export function presentElectors(vote: Vote, people: Directory) {
  const standings = vote.electoralRegister.map(({ member }) => toElectorState(vote, member));
  const count = (wanted: Standing): number => standings.filter((found) => found === wanted).length;
  const waiting = waitedFor(vote).map((elector) => nameOf(elector, people));
  return {
    accepted: count('accepted'),
    voted: count('voted'),
    entitled: vote.electoralRegister.length - count('recused'),
    waiting: firstNames(waiting, NAMES_SHOWN),
    electors: groupsOf(vote).flatMap(([who, wanted]) => {
      const names = vote.electoralRegister
        .filter((_, index) => standings[index] === wanted)
        .map((elector) => nameOf(elector, people));
      return names.length > 0 ? [{ who, names }] : [];
    }),
  };
}

type Standing = 'voted' | 'accepted' | 'declined' | 'waiting' | 'recused';

/** Before a vote in writing begins it says how the elector has answered that. */
function toElectorState(vote: Vote, member: MemberId): Standing {
  if (isRecused(vote, member)) return 'recused';
  if (vote.declinedBy === member) return 'declined';
  if (yetToAccept(vote).length === 0) return vote.ballots.has(member) ? 'voted' : 'waiting';
  return vote.acceptedBy.has(member) ? 'accepted' : 'waiting';
}

/** What the groups are called, and who is in them. */
function groupsOf(vote: Vote) {
  const closed = vote.status === 'closed';
  const recused = ['recused', 'recused'] as const;
  return yetToAccept(vote).length > 0
    ? ([
        [closed ? 'accepted-closed' : 'accepted', 'accepted'],
        ['declined', 'declined'],
        [closed ? 'unanswered' : 'waiting', 'waiting'],
        recused,
      ] as const)
    : ([
        ['voted', 'voted'],
        ['declined', 'declined'],
        [closed ? 'absent' : 'waiting', 'waiting'],
        recused,
      ] as const);
}

/** A substitute is named with whom they vote for. */
const nameOf = ({ member, servesFor }: Elector, people: Directory): Name =>
  servesFor === undefined
    ? people.name(member)
    : { say: 'vote.name-for', name: people.name(member), servesFor: people.name(servesFor) };

type Name = string | Phrase;

/** The first few of the names, and how many more there are: on a phone nothing else is left among too many names. */
export const firstNames = (names: readonly Name[], shown: number): readonly Name[] =>
  names.length <= shown + 1
    ? names
    : [...names.slice(0, shown), { say: 'list.more', more: names.length - shown }];
