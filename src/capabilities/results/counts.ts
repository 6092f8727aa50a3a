import type { Phrase } from '../../chat/phrase.ts';
import type { Choice } from '../../partnership/domain/choice.ts';
import type { Directory } from '../../partnership/members.ts';
import { shortened } from '../../partnership/shortened.ts';
import { countsOf, votesCast } from '../voting/domain/result.ts';
import { alternativeText, entitled, yetToAccept } from '../voting/domain/vote.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';
import { firstNames } from '../voting/present-electors.ts';

/** As much as a chart has room for; the full text stands among the numbers. */
const LONGEST_LABEL = 40;
/** More names than this stand behind one touch, but for the first few. */
const MOST_NAMES = 10;
const NAMES_OF_MANY = 3;
/** With fewer the numbers say it all. */
const FEWEST_TO_DRAW = { alternatives: 3, votes: 9 };

/** What people answered, how many they were, and who, as far as that is to be known. */
export interface Count {
  /** What is counted is a text where it is an alternative. */
  readonly title: Phrase | string;
  readonly votes?: number;
  readonly names: readonly (Phrase | string)[];
}

/** Every number that is not nought, with the names behind it; a recusal with its reason. Of a question taken back, none. */
export function counts(vote: ClosedVote, people: Directory): readonly Count[] {
  if (vote.result.outcome === 'withdrawn') return [];
  const { result, recusals, electoralRegister } = vote;
  const { abstain, absent, recused } = countsOf(result);
  const recusal: Count = {
    title: { say: 'choice.recused' },
    votes: recused,
    names: recusals.map(({ member, reason }) => ({
      say: 'result.recused-because',
      name: people.name(member),
      reason,
    })),
  };
  const serving: Count = {
    title: { say: 'held.substitutes' },
    names: electoralRegister.flatMap(({ member, servesFor }): Phrase[] =>
      servesFor === undefined
        ? []
        : [{ say: 'result.substitute', name: people.name(member), servesFor: people.name(servesFor) }],
    ),
  };
  const found: readonly Count[] =
    result.outcome === 'form-declined'
      ? [...unaccepted(vote, people), recusal, serving]
      : [
          ...(staysSealed(vote) ? [] : options(vote)).map(({ choice, title, votes }) => ({
            title,
            votes,
            names: namesOf(vote, people, choice),
          })),
          {
            title: { say: 'choice.abstain' },
            votes: staysSealed(vote) ? 0 : abstain,
            names: namesOf(vote, people, 'abstain'),
          },
          { title: { say: 'choice.absent' }, votes: absent, names: namesOf(vote, people, undefined) },
          recusal,
          serving,
        ];
  return found.filter(({ votes, names }) => (votes ?? names.length) > 0);
}

/** As the card shows them: of many names only the first. */
export const briefly = (count: Count): Count => ({
  ...count,
  names: count.names.length > MOST_NAMES ? firstNames(count.names, NAMES_OF_MANY) : count.names,
});

/** What could be chosen, with the votes for it. */
function options(vote: ClosedVote) {
  const { result } = vote;
  return 'tally' in result
    ? (['yes', 'no'] as const).map((choice) => ({
        choice,
        title: { say: `choice.${choice}` } satisfies Phrase,
        votes: result.tally[choice],
      }))
    : result.alternatives.votes.map(({ alternative, votes }) => ({
        choice: alternative,
        title: alternativeText(vote, alternative),
        votes,
      }));
}

/**
 * What is in the ballots of a secret vote nobody looks at, nor can any more.
 * @param choice undefined: did not vote
 */
function namesOf(vote: ClosedVote, people: Directory, choice: Choice | undefined): readonly string[] {
  if (vote.secret && choice !== undefined) return [];
  return entitled(vote)
    .filter(({ member }) => vote.ballots.get(member) === choice)
    .map(({ member }) => people.name(member));
}

/** A secret vote that decided nothing: of a few ballots the numbers would say whose they are. */
const staysSealed = ({ secret, result: { outcome } }: ClosedVote): boolean =>
  secret && outcome === 'undecided';

/** Of a vote in writing: who did not accept that form, and, where that was asked first, who had not answered. */
function unaccepted(vote: ClosedVote, people: Directory): readonly Count[] {
  if (!vote.written && vote.declinedBy !== undefined)
    return [{ title: { say: 'vote.who.declined' }, names: [people.name(vote.declinedBy)] }];
  const without = yetToAccept(vote).map(({ member }) => member);
  const names = (declined: boolean): readonly string[] =>
    without
      .filter((member) => (member === vote.declinedBy) === declined)
      .map((member) => people.name(member));
  return [
    { title: { say: 'vote.who.declined' }, names: names(true) },
    { title: { say: 'vote.who.unanswered' }, names: names(false) },
  ];
}

/** What is compared, in the order of the numbers; none where the numbers alone say as much. */
export function bars(vote: ClosedVote): readonly Phrase[] {
  const { result, alternatives = [] } = vote;
  if (result.outcome === 'form-declined' || staysSealed(vote) || votesCast(result) === 0) return [];
  const { abstain } = countsOf(result);
  if (alternatives.length < FEWEST_TO_DRAW.alternatives && votesCast(result) + abstain < FEWEST_TO_DRAW.votes)
    return [];
  return [
    ...options(vote).map(({ title, votes }) => ({
      say: 'result.bar',
      label: typeof title === 'string' ? shortened(title, LONGEST_LABEL) : title,
      votes,
      // The same for every answer: red and green would pass a judgement, and not everybody can tell them apart.
      colour: 'categoricalBlue',
    })),
    ...(abstain > 0
      ? [{ say: 'result.bar', label: { say: 'choice.abstain' }, votes: abstain, colour: 'neutral' }]
      : []),
  ];
}
