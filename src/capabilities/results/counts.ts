import type { Phrase } from '../../chat/phrase.ts';
import type { Choice } from '../../partnership/domain/choice.ts';
import type { Directory } from '../../partnership/members.ts';
import { shortened } from '../../partnership/shortened.ts';
import { countsOf, votesCast } from '../voting/domain/result.ts';
import { alternativeText, entitled, yetToAccept } from '../voting/domain/vote.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';

/** As much as a chart has room for; the full text stands among the numbers. */
const LONGEST_LABEL = 40;

/** A number, or names alone. What is counted is a text where it is an alternative. */
interface Count {
  readonly title: Phrase | string;
  readonly value: Phrase | string | readonly (Phrase | string)[];
}

/** Every number with the names behind it, as far as they are to be known; a recusal with its reason. */
export function counts(vote: ClosedVote, people: Directory): readonly Count[] {
  const { result, recusals, electoralRegister } = vote;
  const { abstain, absent, recused } = countsOf(result);
  const reasons = recusals.map(({ member, reason }) => `${people.name(member)}: ${reason}`).join('; ');
  const recusal: Count = {
    title: { say: 'choice.recused' },
    value: withNames(recused, reasons === '' ? [] : [reasons]),
  };
  const substitutes = electoralRegister.flatMap(({ member, servesFor }): Phrase[] =>
    servesFor === undefined
      ? []
      : [{ say: 'result.substitute', name: people.name(member), servesFor: people.name(servesFor) }],
  );
  const serving = namesUnder({ say: 'held.substitutes' }, substitutes);
  if (result.outcome === 'form-declined')
    return [...unaccepted(vote, people), ...(recused > 0 ? [recusal] : []), ...serving];
  return [
    ...options(vote).map(({ choice, title, votes }) => ({
      title,
      value: withNames(votes, namesOf(vote, people, choice)),
    })),
    { title: { say: 'choice.abstain' }, value: withNames(abstain, namesOf(vote, people, 'abstain')) },
    { title: { say: 'choice.absent' }, value: withNames(absent, namesOf(vote, people, undefined)) },
    recusal,
    ...serving,
  ];
}

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

/** Of a vote in writing: who did not accept that form, and who had not answered. */
function unaccepted(vote: ClosedVote, people: Directory): readonly Count[] {
  const without = yetToAccept(vote).map(({ member }) => member);
  const names = (declined: boolean): readonly string[] =>
    without
      .filter((member) => (member === vote.declinedBy) === declined)
      .map((member) => people.name(member));
  return [
    ...namesUnder({ say: 'vote.who.declined' }, names(true)),
    ...namesUnder({ say: 'vote.who.unanswered' }, names(false)),
  ];
}

const namesUnder = (title: Phrase, names: readonly (Phrase | string)[]): readonly Count[] =>
  names.length === 0 ? [] : [{ title, value: names }];

const withNames = (count: number, names: readonly string[]): Phrase | string =>
  names.length === 0 ? String(count) : { say: 'result.count-names', count, names };

/** What is compared, in the order of the numbers; none where nothing was counted. */
export function bars(vote: ClosedVote) {
  const { result } = vote;
  if (result.outcome === 'form-declined' || votesCast(result) === 0) return [];
  const { abstain } = countsOf(result);
  const drawn = [
    ...options(vote).map(({ title, votes }) => ({
      label: typeof title === 'string' ? shortened(title, LONGEST_LABEL) : title,
      votes,
      // The same for every answer: red and green would pass a judgement, and not everybody can tell them apart.
      colour: 'categoricalBlue',
    })),
    ...(abstain > 0 ? [{ label: { say: 'choice.abstain' }, votes: abstain, colour: 'neutral' }] : []),
  ];
  const longest = Math.max(...drawn.map(({ votes }) => votes));
  return drawn.map((bar) => ({ ...bar, columns: columns(bar, longest) }));
}

/** For clients without charts: a column as wide as the votes are many, and one that fills the line. */
function columns({ votes, colour }: { votes: number; colour: string }, longest: number) {
  const text = String(votes);
  if (votes === 0) return [{ width: 1, text }];
  const bar = { width: votes, style: colour === 'neutral' ? 'emphasis' : 'accent', text };
  return votes === longest ? [bar] : [bar, { width: longest - votes }];
}
