import { isProtecting } from '../../capabilities/group-rules/domain/every-party.ts';
import type { FactOf } from '../../capabilities/index.ts';
import { decisionChoice } from '../../partnership/domain/decision.ts';

/** Which votes take a yes of every party, as the facts so far have it. Written apart from what the rules work with. */
export class OfEveryParty {
  /** The decisions of votes that did, which it takes one more such vote to revoke. */
  readonly #decided = new Set<string>();

  asksFor({ effect }: Pick<FactOf<'voteOpened'>, 'effect'>): boolean {
    switch (effect?.kind) {
      case undefined:
        return false;
      case 'amend-agreement':
      case 'set-directive':
        return true;
      case 'set-rule':
        return isProtecting(effect.rule.setting);
      case 'change-settings':
        return effect.changes.some(
          (change) => change.kind === 'group-rule' && isProtecting(change.rule.setting),
        );
      case 'revoke':
        return this.#decided.has(decisionChoice(effect.decision));
    }
  }

  closed(opening: FactOf<'voteOpened'>, { decision }: FactOf<'voteClosed'>): void {
    if (opening.v !== 1 && opening.eachParty) this.#decided.add(decisionChoice(decision));
  }
}
