import type { RuleLine, RulesView } from '../views.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { ruleInWords, sourceInWords } from '../../../chat/wording.ts';

/** Every rule as it is now with its source, also those that nobody has given. */
export const rulesContent = (say: Say, view: RulesView): CardContent => ({
  summary: say('rules.heading'),
  data: {
    kicker: say('rules.kicker', { partnership: view.partnership, forum: view.forum[say.language] }),
    heading: say('rules.heading'),
    explanation: say('rules.explanation'),
    rules: view.rules.map((line) => ({
      setting: line.setting,
      title: say(`rules.${line.setting}.name`),
      rule: lineInWords(say, line),
      note: closedInWords(say, line),
      proposable: view.representative && line.closed === undefined,
      button: say(`rules.${line.setting}.button`),
    })),
    status: say('button.status'),
  },
});

export function lineInWords(say: Say, { setting, held, follows }: RuleLine): string {
  if (!held) return say(setting === 'decisionRule' ? 'rule.simple' : `rules.${setting}.none`);
  const { rule, source } = held;
  const words = { source: sourceInWords(say, source) };
  switch (rule.setting) {
    case 'decisionRule':
      return ruleInWords(say, rule.value, source);
    case 'alternativesRule': {
      if (rule.value === 'plurality') return ruleInWords(say, { kind: 'plurality' }, source);
      const said = say('rule.with-source', { ...words, rule: say('rules.alternatives.absolute') });
      return follows ? say('rules.follows', { rule: said }) : said;
    }
    case 'quorum':
      return say('rules.quorum.held', { ...words, least: rule.value.least });
    case 'castingVote':
      return say('rules.castingVote.held', words);
    case 'substitutes':
      return say('rules.substitutes.held', { ...words, most: rule.value.mostPerParty });
  }
}

/** The clause stands with the rule already. */
function closedInWords(say: Say, { closed }: RuleLine): string {
  if (!closed) return '';
  return closed.code === 'rule-is-in-the-agreement'
    ? say('rules.in-the-agreement')
    : refusalInWords(say, closed);
}
