import type { NextStep, ProblemLine } from '../../../application/problems/views.ts';
import type { Say } from '../../texts.ts';

/** The reporting party alone is no dialogue: until somebody has acknowledged the problem it waits for that. */
const shownStatus = ({ status, acknowledged }: Pick<ProblemLine, 'status' | 'acknowledged'>) =>
  status === 'in-dialogue' && !acknowledged ? 'reported' : status;

type State = Pick<ProblemLine, 'status' | 'acknowledged' | 'raisedTo'>;

const values = (say: Say, { raisedTo }: State) => ({ forum: raisedTo?.[say.language] ?? '' });

/** In brackets after something: "väntar på bekräftelse". */
export const stateInBrief = (say: Say, state: State): string =>
  say(`problem-state.${shownStatus(state)}`, values(say, state));

/** As a sentence. */
export const stateInWords = (say: Say, state: State): string =>
  say(`problem-card.${shownStatus(state)}`, values(say, state));

/** Who the problem passes on to. */
export const nextInWords = (say: Say, { forum }: Pick<NextStep, 'forum'>): string =>
  forum?.[say.language] ?? say('problem-card.counterpart');
