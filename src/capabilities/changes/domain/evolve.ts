import { withChangedAgreement } from '../../../partnership/domain/agreement-in-force.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { applied } from './change.ts';
import type { ChangeFact } from './facts.ts';

export const changeFolds: FoldsOf<ChangeFact> = {
  settingsChanged: (state, { from, decision, changes, signed = false }) =>
    withChangedAgreement(state, { kind: 'changed', from, decision, changes, signed }, applied),
};
