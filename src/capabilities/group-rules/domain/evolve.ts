import { withChangedAgreement } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { applied } from '../../changes/domain/change.ts';
import type { GroupRuleFact } from './facts.ts';

/** A rule of the group's own is a change like others: the decision is its source from then on. */
export const groupRuleFolds: FoldsOf<GroupRuleFact> = {
  groupRuleSet: (state, { forum, rule, decision }, { at }) => {
    const changes = [{ kind: 'group-rule', forum, rule }] as const;
    const from = localDay(at);
    return withChangedAgreement(state, { kind: 'changed', from, decision, changes, signed: false }, applied);
  },
};
