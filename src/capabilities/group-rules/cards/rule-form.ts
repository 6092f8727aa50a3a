import type { RuleFormView } from '../views.ts';
import { ruleQuestion } from '../domain/rule-question.ts';
import { RULE_NUMBERS } from '../domain/typed-rule.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { lineInWords } from './rules.ts';

export function ruleFormContent(say: Say, view: RuleFormView): CardContent {
  const { setting } = view.now;
  const heading = say('rule-form.heading');
  const only = onlyChoice(view);
  return {
    summary: heading,
    data: {
      heading,
      problemHeading: say('problem.heading'),
      problem: view.problem ? refusalInWords(say, view.problem) : '',
      about: say(`rules.${setting}.name`),
      now: say('rule-form.now', { rule: lineInWords(say, view.now) }),
      explanation: say('rule-form.explanation'),
      question: setting === 'castingVote' ? castingVoteQuestion(say, only) : '',
      choices: only === undefined ? choicesFor(say, view) : null,
      share: setting === 'decisionRule' ? share(say, view) : null,
      number: setting === 'quorum' || setting === 'substitutes' ? number(say, view, setting) : null,
      lastDayLabel: say('vote-form.last-day'),
      lastDayHint: say('vote-form.last-day-hint'),
      lastDayWrong: say('vote-form.last-day-wrong'),
      lastDay: view.lastDay,
      today: view.today,
      data: { setting, vote: view.vote, ...(only !== undefined && { choice: only }) },
      open: say('rule-form.button.open'),
      back: say('rule-form.button.back'),
    },
  };
}

/** Where there is only one thing to propose, nothing is asked for: a rule to give where there is none, or to take away. */
function onlyChoice({ now: { setting, held } }: RuleFormView): string | undefined {
  if (setting === 'castingVote') return held ? 'none' : 'chair';
  return (setting === 'quorum' || setting === 'substitutes') && !held ? 'number' : undefined;
}

const castingVoteQuestion = (say: Say, only: string | undefined): string =>
  say('rule-form.question', {
    question: ruleQuestion({ setting: 'castingVote', value: only === 'none' ? null : 'chair' })[say.language],
  });

function choicesFor(say: Say, { now: { setting }, typed }: RuleFormView): CardData {
  const options: { title: string; value: string }[] =
    setting === 'decisionRule'
      ? [
          ...(['simple', 'absolute'] as const).map((value) => ({ title: say(`rule.${value}`), value })),
          { title: say('rule-form.qualified'), value: 'qualified' },
          { title: say('rule.unanimous'), value: 'unanimous' },
        ]
      : setting === 'alternativesRule'
        ? [
            { title: say('rule.plurality'), value: 'plurality' },
            { title: say('rules.alternatives.absolute'), value: 'absolute' },
          ]
        : (['number', 'none'] as const).map((value) => ({
            title: say(
              setting === 'quorum'
                ? `rule-form.quorum.choose.${value}`
                : `rule-form.substitutes.choose.${value}`,
            ),
            value,
          }));
  return {
    label: say('rule-form.choose'),
    missing: say('rule-form.choose-missing'),
    chosen: typed.choice,
    options,
  };
}

const share = (say: Say, { typed }: RuleFormView): CardData => ({
  label: say('rule-form.share'),
  example: say('rule-form.share-example'),
  wrong: say('rule-form.share-wrong'),
  typed: typed.share,
});

/** Beside a choice whether there is to be a number at all, the number cannot be required. */
function number(say: Say, view: RuleFormView, setting: 'quorum' | 'substitutes'): CardData {
  const { least, most: mostEver } = RULE_NUMBERS[setting];
  const most = setting === 'quorum' ? Math.min(mostEver, view.representatives) : mostEver;
  return {
    label: say(`rule-form.${setting}.number`),
    wrong: say('rule-form.number-wrong', { least, most }),
    required: onlyChoice(view) !== undefined,
    least,
    most,
    typed: /^\d{1,4}$/.test(view.typed.number) ? Number(view.typed.number) : null,
  };
}
