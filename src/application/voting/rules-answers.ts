import { randomUUID } from 'node:crypto';
import { localDay } from '../../domain/calendar.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { GroupSetting } from '../../domain/voting/effect.ts';
import { ruleQuestion } from '../../domain/voting/rule-question.ts';
import { readRule } from '../../domain/voting/typed-rule.ts';
import type { TypedRule } from '../../domain/voting/typed-rule.ts';
import type { Answers, Asked } from '../asked.ts';
import { isAboutForm } from '../filled-in.ts';
import { agreementNow } from '../presenting.ts';
import { refusedWith, say, show } from '../replies.ts';
import { representativeOnly } from '../representative-only.ts';
import type { Reply } from '../views.ts';
import type { VotingRequest } from './requests.ts';
import { presentRule, presentRules } from './rules-present.ts';

type Asks = 'rules' | 'rule-form' | 'propose-rule';

export const ruleAnswers: Answers<Extract<VotingRequest, { ask: Asks }>> = {
  rules: async (asked) => {
    const { scene, state } = asked;
    const agreement = agreementNow(asked);
    const rules = agreementForum(agreement, scene.forum);
    if (!rules) return refusedWith({ code: 'unknown-forum' });
    return show(presentRules(agreement, rules, await scene.isRepresentative(state)));
  },
  'rule-form': async (asked, { setting }) =>
    ruleForm(asked, { setting, vote: randomUUID(), choice: '', number: '', share: '', lastDay: '' }),
  'propose-rule': proposeRule,
};

interface Filled extends TypedRule {
  readonly setting: GroupSetting;
  readonly vote: string;
  readonly lastDay: string;
}

/** Not shown to who would be refused when sending it, nor for what the group cannot decide on. */
async function ruleForm(
  asked: Asked,
  { setting, vote, lastDay, ...typed }: Filled,
  problem?: Refusal,
): Promise<Reply> {
  const refused = await representativeOnly(asked);
  if (refused) return refused;
  const { scene, state, now } = asked;
  const rules = agreementForum(agreementNow(asked), scene.forum);
  if (!rules) return refusedWith({ code: 'unknown-forum' });
  const line = presentRule(rules, setting);
  if (line.closed) return refusedWith(line.closed);
  return show({
    view: 'rule-form',
    vote,
    now: line,
    typed,
    representatives: state.forums.get(scene.forum)?.seats.length ?? 0,
    lastDay,
    today: localDay(now.toISOString()),
    ...(problem && { problem }),
  });
}

/** Opens the vote, with the question in the language of the forum. */
async function proposeRule(asked: Asked, filled: Filled): Promise<Reply> {
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
