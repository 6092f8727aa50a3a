import type { VoteEffect } from './effect.ts';
import type { Agreement } from '../../../agreement/domain/profile.ts';
import { isProtecting } from '../../changes/domain/kinds/group-rule.ts';
import { needsOf } from '../../changes/domain/proposing.ts';

export { isProtecting };

/** Whether a vote with the effect is adopted only with a yes from somebody of every party: so is the agreement changed. */
export function needsEveryParty(agreement: Agreement, effect: VoteEffect): boolean {
  switch (effect.kind) {
    case 'amend-agreement':
    case 'set-directive':
      return true;
    case 'set-rule':
      return isProtecting(effect.rule.setting);
    case 'change-settings':
      return needsOf([agreement], effect.changes) !== 'group';
    case 'revoke':
      return false;
  }
}
