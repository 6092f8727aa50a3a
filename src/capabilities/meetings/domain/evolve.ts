import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';
import type { MeetingFact } from './facts.ts';
import { heldFolds } from './held-folds.ts';
import { itemFolds } from './item-folds.ts';
import { plannedFolds } from './planned-folds.ts';

export const meetingFolds: FoldsOf<MeetingFact | VotingFactOf<'voteOpened' | 'voteClosed'>> = {
  ...plannedFolds,
  ...heldFolds,
  ...itemFolds,
};
