import type { GroupRulesView } from './group-rules/views.ts';
import type { ResultsView } from './results/views.ts';
import type { Contents } from '../chat/contents.ts';
import { decisionsContent } from './results/cards/decisions.ts';
import { reopenFormContent } from './results/cards/reopen-form.ts';
import { resultContent } from './results/cards/result.ts';
import { ruleFormContent } from './group-rules/cards/rule-form.ts';
import { rulesContent } from './group-rules/cards/rules.ts';

export const votingContents: Contents<ResultsView | GroupRulesView> = {
  result: resultContent,
  'reopen-form': reopenFormContent,
  decisions: decisionsContent,
  rules: rulesContent,
  'rule-form': ruleFormContent,
};
