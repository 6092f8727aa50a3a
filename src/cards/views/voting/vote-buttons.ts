import type { VoteView } from '../../../application/voting/vote-view.ts';
import type { Say } from '../../texts.ts';
import { shortened } from '../../wording.ts';

/** A button has room for so much of an alternative; the whole of it stands above, with the same number. */
const LONGEST_ON_BUTTON = 40;

/** Buttons that stand together: Teams shows at most six. */
export type ButtonSet = {
  readonly actions: readonly { title: string; verb: string; choice: string; accept: string }[];
};

const button = (title: string, verb: string, { choice = '', accept = '' } = {}) => ({
  title,
  verb,
  choice,
  accept,
});

export const numbered = (say: Say, text: string, index: number): string =>
  say('vote.alternative', { number: String(index + 1), text });

/** One for each answer, then abstention and recusal. */
export function answerButtons(say: Say, { alternatives }: VoteView): ButtonSet[] {
  const others = [
    button(say('choice.abstain'), 'cast-ballot', { choice: 'abstain' }),
    button(say('vote.button.recusal'), 'recusal-form'),
  ];
  if (!alternatives) {
    const answers = (['yes', 'no'] as const).map((choice) =>
      button(say(`choice.${choice}`), 'cast-ballot', { choice }),
    );
    return [{ actions: [...answers, ...others] }];
  }
  const answers = alternatives.map(({ id, text }, index) =>
    button(numbered(say, shortened(text, LONGEST_ON_BUTTON), index), 'cast-ballot', { choice: id }),
  );
  return [{ actions: answers }, { actions: others }];
}

/** Whether a vote may be held in writing. */
export const formButtons = (say: Say): ButtonSet[] => [
  {
    actions: [
      button(say('vote.button.accept'), 'answer-form', { accept: 'true' }),
      button(say('vote.button.decline'), 'answer-form', { accept: 'false' }),
      button(say('vote.button.recusal'), 'recusal-form'),
    ],
  },
];
