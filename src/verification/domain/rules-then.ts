import { agreementSchema } from '../../agreement/domain/profile.ts';
import type { AgreementForum, Source } from '../../agreement/domain/profile.ts';
import type { VoteRule } from '../../agreement/domain/decision-rule.ts';
import type { Fact } from '../../capabilities/index.ts';
import { localDay } from '../../partnership/domain/calendar.ts';

export type VotingRules = Pick<
  AgreementForum,
  | 'decisionRule'
  | 'alternativesRule'
  | 'quorum'
  | 'castingVote'
  | 'substitutes'
  | 'meetingNoticeDays'
  | 'daysToAnswer'
>;

/** The rules a forum votes by: as the agreement was registered, and as its decisions since have left them. */
export class RulesThen {
  readonly #forums = new Map<string, VotingRules>();
  /** As they have been from a local day on, oldest first. */
  readonly #since = new Map<string, readonly { readonly from: string; readonly rules: VotingRules }[]>();

  of(forum: string): VotingRules | undefined {
    return this.#forums.get(forum);
  }

  /** @param day local, ISO */
  on(forum: string, day: string): VotingRules | undefined {
    const versions = this.#since.get(forum);
    return (versions?.findLast(({ from }) => from <= day) ?? versions?.[0])?.rules;
  }

  take(fact: Fact, at: string): void {
    // Once registered, nothing is forgotten by being registered again.
    if (fact.type === 'partnershipRegistered' && this.#forums.size === 0) {
      const agreement = agreementSchema.safeParse(fact.agreement);
      for (const rules of agreement.data?.forums ?? []) this.#set(rules.id, rules, at);
    }
    if (fact.type !== 'groupRuleSet') return;
    const { forum, rule, decision } = fact;
    const before = this.#forums.get(forum);
    if (!before) return;
    const source = { kind: 'group-decision', decision: `§ ${decision.number}/${decision.year}` } as const;
    const after = rule.value === null ? undefined : { value: rule.value, source };
    this.#set(forum, { ...before, [rule.setting]: after }, at);
  }

  #set(forum: string, rules: VotingRules, at: string): void {
    this.#forums.set(forum, rules);
    this.#since.set(forum, [...(this.#since.get(forum) ?? []), { from: localDay(at), rules }]);
  }
}

export interface NamedRule {
  readonly rule: VoteRule;
  readonly ruleSource: Source;
}

/** The rule of a vote; undefined where the forum has none for several alternatives, so that no vote could be opened. */
export function ruleOfVote(
  { decisionRule, alternativesRule }: VotingRules,
  alternatives: boolean,
): NamedRule | undefined {
  const { value, source } = decisionRule;
  if (!alternatives) return { rule: value, ruleSource: source };
  if (alternativesRule)
    return { rule: { kind: alternativesRule.value }, ruleSource: alternativesRule.source };
  if (value.kind === 'simple') return { rule: { kind: 'plurality' }, ruleSource: { kind: 'default' } };
  return value.kind === 'absolute' ? { rule: value, ruleSource: source } : undefined;
}
