import { randomUUID } from 'node:crypto';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { settingNotForTheGroup } from './domain/group-rules.ts';
import { ruleQuestion } from './domain/rule-question.ts';
import { readRule } from './domain/typed-rule.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import { emptyRule, presentRuleForm } from './present-form.ts';
import type { FilledRule } from './present-form.ts';
import { presentRules } from './present.ts';
import type { RuleRequest } from './requests.ts';

export const ruleAnswers: Answers<RuleRequest> = {
  rules: async (asked) => {
    const { scene, state } = asked;
    const agreement = agreementNow(asked);
    const rules = agreementForum(agreement, scene.forum);
    if (!rules) return refusedWith({ code: 'unknown-forum' });
    return show(presentRules(agreement, rules, await scene.isRepresentative(state)));
  },
  'rule-form': async (asked, { setting }) => ruleForm(asked, emptyRule(setting, randomUUID())),
  'propose-rule': proposeRule,
};

/** Not shown to anyone who would be refused when sending it, nor for what the group cannot decide on. */
async function ruleForm(asked: Asked, filled: FilledRule, refusal?: Refusal): Promise<Reply> {
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  const { scene, state, now } = asked;
  const rules = agreementForum(agreementNow(asked), scene.forum);
  if (!rules) return refusedWith({ code: 'unknown-forum' });
  const closed = settingNotForTheGroup(rules, filled.setting);
  return closed ? refusedWith(closed) : show(presentRuleForm(state, rules, filled, now, refusal));
}

/** Opens the vote, with the question in the language of the forum. */
async function proposeRule(asked: Asked, filled: FilledRule): Promise<Reply> {
  const { scene, state } = asked;
  const read = readRule(filled.setting, filled);
  if (!read.ok) return ruleForm(asked, filled, read.refusal);
  const { vote, lastDay } = filled;
  const language = state.forums.get(scene.forum)?.language ?? 'sv';
  const outcome = await scene.execute({
    type: 'openVote',
    forum: scene.forum,
    vote,
    question: ruleQuestion(read.value)[language],
    effect: { kind: 'set-rule', rule: read.value },
    ...(lastDay !== '' && { lastDay }),
  });
  if (outcome.ok) return say({ message: 'vote-opened' });
  const { refusal } = outcome;
  return isAboutForm(refusal) ? ruleForm(asked, filled, refusal) : refusedWith(refusal);
}
