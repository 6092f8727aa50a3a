import { agreementChanges, withChangedAgreement } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { sameNumber } from '../../../partnership/domain/decision.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { applied } from '../../changes/domain/change.ts';
import type { VotingFactOf } from '../../voting/domain/facts.ts';

export const revokingFolds: FoldsOf<VotingFactOf<'decisionRevoked'>> = {
  /** What the decision had set no longer holds, from the day on which it is revoked. */
  decisionRevoked: (state, { revoked: decision, decision: by }, { at }) =>
    agreementChanges(state).some((changed) => sameNumber(changed.decision, decision))
      ? withChangedAgreement(state, { kind: 'withdrawn', from: localDay(at), decision, by }, applied)
      : state,
};
