import type { Phrase } from '../../chat/phrase.ts';
import type { Choice } from '../../partnership/domain/choice.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import { shortened } from '../../partnership/shortened.ts';
import { yetToAccept } from './domain/vote.ts';
import type { Vote } from './domain/vote.ts';

/** A longer title is cut off on a phone: then the alternatives stand in full above the buttons. */
const LONGEST_ON_BUTTON = 38;
const LONGEST_BESIDE_NUMBER = LONGEST_ON_BUTTON - '✓ 1. '.length;

/** Yes and no side by side; alternatives, and what is asked of a vote in writing, in a row each. */
interface Row<B> {
  readonly buttons: readonly B[];
}

/**
 * What there is to answer with, row by row; what the person has answered already is marked.
 * @param own who alone sees it
 * @param takesPart nobody else is shown buttons that would refuse
 */
export function presentBallot(vote: Vote, own: MemberId | undefined, takesPart: boolean) {
  const { alternatives = [], acceptedBy } = vote;
  const accepting = yetToAccept(vote).length > 0;
  const numbered = alternatives.map(({ id, text }, index) => ({ choice: id, number: index + 1, text }));
  const tooLong = numbered.some(({ text }) => shortened(text, LONGEST_BESIDE_NUMBER) !== text);
  const accepted = own !== undefined && acceptedBy.has(own);
  return {
    /** The alternatives in full, where there is no room for them on a button or no button yet. */
    listed: vote.status === 'open' && (tooLong || accepting || !takesPart) ? numbered : [],
    answers: takesPart && !accepting ? answers(numbered, own && vote.ballots.get(own)) : [],
    formAnswers:
      takesPart && accepting
        ? [
            { accept: true, title: marked({ say: 'vote.button.accept' }, accepted) },
            { accept: false, title: { say: 'vote.button.decline' } },
          ]
        : [],
    longestOnButton: LONGEST_ON_BUTTON,
  };
}

interface Answer {
  readonly choice: Choice;
  readonly title: Phrase;
}

/** @param mine a ballot that is sealed marks nothing */
function answers(
  numbered: readonly { readonly choice: Choice; readonly number: number; readonly text: string }[],
  mine: unknown,
): readonly Row<Answer>[] {
  const button = (choice: Choice, title: Phrase): Answer => ({
    choice,
    title: marked(title, choice === mine),
  });
  const abstain = button('abstain', { say: 'choice.abstain' });
  if (numbered.length === 0)
    return [{ buttons: [button('yes', { say: 'choice.yes' }), button('no', { say: 'choice.no' }), abstain] }];
  return [
    ...numbered.map(({ choice, ...alternative }) => ({
      buttons: [button(choice, { say: 'vote.alternative', ...alternative })],
    })),
    { buttons: [abstain] },
  ];
}

const marked = (title: Phrase, mine: boolean): Phrase => (mine ? { say: 'vote.mine', title } : title);
