import type { ResultView } from '../../../application/voting/views.ts';
import { countsOf } from '../../../domain/voting/vote.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import {
  dateInWords,
  decisionNumber,
  nameList,
  ruleInWords,
  shortened,
  sourceInWords,
} from '../../wording.ts';

const LONGEST_IN_SUMMARY = 120;

export function resultContent(say: Say, view: ResultView): CardContent {
  const { outcome } = view.result;
  const outcomeWords = say(`outcome.${outcome}`);
  const decision = decisionNumber(say, view.decision);
  const question = shortened(view.question, LONGEST_IN_SUMMARY);
  return {
    summary: say('result.summary', { outcome: outcomeWords, decision, question }),
    data: {
      kicker: say('result.kicker', { date: dateInWords(say, view.date) }),
      question: view.question,
      heading: say('result.heading', { outcome: outcomeWords, decision }),
      style: outcome === 'adopted' ? 'good' : 'emphasis',
      denominator: denominatorInWords(say, view),
      facts: [
        ...counts(say, view),
        { title: say('result.rule'), value: ruleInWords(say, view.rule, view.ruleSource) },
        { title: say('result.closing'), value: closingInWords(say, view) },
      ],
      tieHeading: say('result.tie-heading'),
      tie: outcome === 'tied' ? tieInWords(say, view) : '',
    },
  };
}

export function denominatorInWords(say: Say, { result }: ResultView): string {
  if (result.outcome === 'no-votes') return say('result.nobody-voted');
  const { of, total, needed } = result.denominator;
  return say(of === 'electors' ? 'result.of-electors' : 'result.of-votes-cast', {
    yes:
      'tally' in result ? result.tally.yes : Math.max(...result.alternatives.votes.map(({ votes }) => votes)),
    total,
    needed,
  });
}

/** Every number with the names behind it; a recusal with its reason. */
export function counts(
  say: Say,
  { result, names, recusals, alternatives = [] }: ResultView,
): { title: string; value: string }[] {
  const { abstain, absent, recused } = countsOf(result);
  const chosen =
    'tally' in result
      ? (['yes', 'no'] as const).map((choice) => ({
          title: say(`choice.${choice}`),
          value: withNames(say, result.tally[choice], names[choice] ?? []),
        }))
      : result.alternatives.votes.map(({ alternative, votes }) => ({
          title: alternatives.find(({ id }) => id === alternative)?.text ?? '',
          value: withNames(say, votes, names[alternative] ?? []),
        }));
  const reasons = recusals.map(({ name, reason }) => say('result.recusal', { name, reason })).join('; ');
  return [
    ...chosen,
    { title: say('choice.abstain'), value: withNames(say, abstain, names.abstain ?? []) },
    { title: say('choice.absent'), value: withNames(say, absent, names.absent ?? []) },
    { title: say('choice.recused'), value: withNames(say, recused, reasons === '' ? [] : [reasons]) },
  ];
}

const withNames = (say: Say, count: number, names: readonly string[]): string =>
  names.length === 0
    ? String(count)
    : say('result.count-names', { count: String(count), names: nameList(say, names) });

function closingInWords(say: Say, { closedBy, cause }: ResultView): string {
  if (closedBy !== undefined) return say('result.closed-by', { name: closedBy });
  return say(cause === 'deadline' ? 'result.last-day-passed' : 'result.everyone-voted');
}

const tieInWords = (say: Say, { disputeSource }: ResultView): string =>
  say(disputeSource.kind === 'clause' ? 'result.tie-by-agreement' : 'result.tie-otherwise', {
    source: sourceInWords(say, disputeSource),
  });
