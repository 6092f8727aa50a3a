import type { ResultView } from '../views.ts';
import { countsOf } from '../../voting/domain/vote.ts';
import { decisionChoice } from '../../conduct/requests.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import {
  LONGEST_IN_SUMMARY,
  dateInWords,
  decisionNumber,
  nameList,
  ruleInWords,
  shortened,
} from '../../../chat/wording.ts';
import { barsOf } from './result-bars.ts';
import {
  alternativeText,
  consequences,
  explanations,
  roundsInWords,
  substitutesInWords,
} from './result-words.ts';

export function resultContent(say: Say, view: ResultView): CardContent {
  const { outcome } = view.result;
  const outcomeWords = say(`outcome.${outcome}`);
  const decision = decisionNumber(say, view.decision);
  const question = shortened(view.question, LONGEST_IN_SUMMARY);
  const bars = barsOf(say, view);
  return {
    summary: say('result.summary', { outcome: outcomeWords, decision, question }),
    data: {
      kicker: say('result.kicker', { date: dateInWords(say, view.date) }),
      question: view.question,
      heading: say('result.heading', { outcome: outcomeWords, decision }),
      style: outcome === 'adopted' ? 'good' : 'emphasis',
      chosen: chosenIn(view),
      explanations: texts(explanations(say, view)),
      rounds: texts(roundsInWords(say, view)),
      nextHeading: say('result.next-heading'),
      consequences: texts(consequences(say, view)),
      barsTitle: say('result.bars'),
      bars: [...bars],
      facts: [
        ...counts(say, view),
        { title: say('result.rule'), value: ruleInWords(say, view.rule, view.ruleSource) },
        { title: say('result.closing'), value: closingInWords(say, view) },
      ],
      actions: actionsFor(say, view),
    },
  };
}

const texts = (sentences: readonly string[]): CardData[] => sentences.map((text) => ({ text }));

/** What was chosen among alternatives; empty where nothing was. */
function chosenIn(view: ResultView): string {
  const { result } = view;
  return 'tally' in result || result.outcome !== 'adopted' ? '' : alternativeText(view, result.leading[0]);
}

function actionsFor(say: Say, { vote, decision, reservableAt, reopenable }: ResultView): CardData[] {
  return [
    ...(reservableAt === undefined
      ? []
      : [
          {
            title: say('result.button.reserve'),
            verb: 'item-form',
            data: { meeting: reservableAt, form: 'reserve', decision: decisionChoice(decision) },
          },
        ]),
    ...(reopenable ? [{ title: say('result.button.reopen'), verb: 'reopen-form', data: { vote } }] : []),
  ];
}

/** Every number with the names behind it, as far as they are to be known; a recusal with its reason. */
export function counts(say: Say, view: ResultView): { title: string; value: string }[] {
  const { result, names, recusals, form } = view;
  const { abstain, absent, recused } = countsOf(result);
  const reasons = recusals.map(({ name, reason }) => say('result.recusal', { name, reason })).join('; ');
  const recusal = {
    title: say('choice.recused'),
    value: withNames(say, recused, reasons === '' ? [] : [reasons]),
  };
  const substitutes =
    view.substitutes.length > 0
      ? [{ title: say('result.substitutes'), value: substitutesInWords(say, view) }]
      : [];
  if (form) {
    return [
      ...named(say, say('result.declined'), form.declined),
      ...named(say, say('result.unanswered'), form.unanswered),
      ...(recused > 0 ? [recusal] : []),
      ...substitutes,
    ];
  }
  const chosen =
    'tally' in result
      ? (['yes', 'no'] as const).map((choice) => ({
          title: say(`choice.${choice}`),
          value: withNames(say, result.tally[choice], names[choice] ?? []),
        }))
      : result.alternatives.votes.map(({ alternative, votes }) => ({
          title: alternativeText(view, alternative),
          value: withNames(say, votes, names[alternative] ?? []),
        }));
  return [
    ...chosen,
    { title: say('choice.abstain'), value: withNames(say, abstain, names.abstain ?? []) },
    { title: say('choice.absent'), value: withNames(say, absent, names.absent ?? []) },
    recusal,
    ...substitutes,
  ];
}

const named = (say: Say, title: string, names: readonly string[]): { title: string; value: string }[] =>
  names.length === 0 ? [] : [{ title, value: nameList(say, names) }];

const withNames = (say: Say, count: number, names: readonly string[]): string =>
  names.length === 0
    ? String(count)
    : say('result.count-names', { count: String(count), names: nameList(say, names) });

function closingInWords(say: Say, { closedBy, cause, remark }: ResultView): string {
  switch (cause) {
    case 'closed-by-member':
      return say('result.closed-by', { name: closedBy ?? '' });
    case 'deadline':
      return say('result.last-day-passed');
    case 'form-declined':
      return say('result.closed-declined');
    case 'everyone-voted':
      return say(remark === 'everyone-recused' ? 'result.nobody-left' : 'result.everyone-voted');
  }
}
