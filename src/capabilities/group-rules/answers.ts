import { randomUUID } from 'node:crypto';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { settingNotForTheGroup } from './domain/group-rules.ts';
import { ruleQuestion } from './domain/rule-question.ts';
import { readRule } from './domain/typed-rule.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { emptyRule, presentRuleForm } from './present-form.ts';
import type { FilledRule } from './present-form.ts';
import { presentRules } from './present.ts';
import type { RuleRequest } from './requests.ts';

export const ruleAnswers: Answers<RuleRequest> = {
  rules: async (context) => {
    const { session, state } = context;
    const agreement = agreementNow(context);
    const rules = agreementForum(agreement, session.forum);
    if (!rules) return refusedWith({ code: 'unknown-forum' });
    return show(presentRules(agreement, rules, await session.isRepresentative(state)));
  },
  'rule-form': (context, { setting }) => ruleForm(context, emptyRule(setting, randomUUID())),
  /** Opens the vote, with the question in the language of the forum. */
  async 'propose-rule'(context, filled) {
    const { session, state } = context;
    const read = readRule(filled.setting, filled);
    if (!read.ok) return ruleForm(context, filled, read.refusal);
    const { vote, lastDay } = filled;
    const language = state.forums.get(session.forum)?.language ?? 'sv';
    return carriedOut(
      context,
      {
        type: 'openVote',
        forum: session.forum,
        vote,
        question: ruleQuestion(read.value)[language],
        effect: { kind: 'set-rule', rule: read.value },
        ...(lastDay !== '' && { lastDay }),
      },
      { message: 'vote-opened' },
      (refusal) => ruleForm(context, filled, refusal),
    );
  },
};

/** Not shown to anyone who would be refused when sending it, nor for what the group cannot decide on. */
async function ruleForm(context: RequestContext, filled: FilledRule, refusal?: Refusal): Promise<Reply> {
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const rules = agreementForum(agreementNow(context), context.session.forum);
  if (!rules) return refusedWith({ code: 'unknown-forum' });
  const closed = settingNotForTheGroup(rules, filled.setting);
  if (closed) return refusedWith(closed);
  return show(presentRuleForm(await context.session.presenting(context), rules, filled, refusal));
}
