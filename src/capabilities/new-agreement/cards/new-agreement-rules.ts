import type { NewAgreementFormView } from '../views.ts';
import { CADENCES, DECISION_RULES, NUMBERS } from '../domain/draft.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import {
  choiceField,
  dayField,
  labelOf,
  numberField,
  optional,
  stepContent,
  textField,
} from './new-agreement.ts';

const OWN = ['cadence', 'cadenceNumber', 'decisionRule', 'share', 'noticeMonths', 'continuation'] as const;
const LONGEST_SHARE = 9;

export function newAgreementRulesContent(say: Say, view: NewAgreementFormView): CardContent {
  const { draft } = view;
  const label = (field: (typeof OWN)[number]): string => labelOf(say, { field });
  const cadences = CADENCES.map((value) => ({ title: say(`new-agreement.cadence.${value}`), value }));
  const rules = DECISION_RULES.map((value) => ({ title: ruleTitle(say, value), value }));
  const noticeLabel = optional(say, label('noticeMonths'));
  return stepContent(say, 'rules', view, OWN, {
    cadence: choiceField(say, label('cadence'), draft.cadence, cadences),
    cadenceNumber: numberField(say, label('cadenceNumber'), draft.cadenceNumber, NUMBERS.perTerm),
    decisionRule: choiceField(say, label('decisionRule'), draft.decisionRule, rules),
    share: {
      ...textField(say, label('share'), draft.share, LONGEST_SHARE),
      example: say('new-agreement.example.share'),
      wrong: say('new-agreement.share-wrong'),
    },
    noticeMonths: numberField(say, noticeLabel, draft.noticeMonths, NUMBERS.noticeMonths),
    continuation: dayField(say, optional(say, label('continuation')), draft.continuation),
  });
}

function ruleTitle(say: Say, rule: (typeof DECISION_RULES)[number]): string {
  switch (rule) {
    case 'simple':
    case 'absolute':
    case 'unanimous':
      return say(`rule.${rule}`);
    case 'qualified':
    case 'not-given':
      return say(`new-agreement.rule.${rule}`);
  }
}
