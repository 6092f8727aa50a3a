import type { NextStep, ProblemCardView } from '../../../application/problems/views.ts';
import type { CardContent, CardData } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { momentInWords, nameList, shortened, sourceInWords } from '../../wording.ts';
import { nextInWords, stateInBrief, stateInWords } from './wording.ts';

const LONGEST_IN_SUMMARY = 120;

export function problemContent(say: Say, view: ProblemCardView): CardContent {
  const { id, status, raise } = view;
  const kind = view.kind?.[say.language] ?? say('problem-card.kind');
  const open = status !== 'resolved';
  return {
    summary: say('problem-card.summary', {
      kind,
      state: stateInBrief(say, view),
      text: shortened(view.text, LONGEST_IN_SUMMARY),
    }),
    data: {
      kicker: say('problem-card.kicker', {
        name: view.reportedBy,
        party: view.party,
        moment: momentInWords(say, view.reportedAt),
      }),
      kind,
      text: view.text,
      stateStyle: open ? 'emphasis' : 'good',
      state: stateInWords(say, view),
      facts: view.waiting ? waitingFacts(say, view, view.waiting) : [],
      waits: view.waiting !== undefined,
      historyHeading: view.history.length > 0 ? say('problem-card.history') : '',
      earlier: view.earlier > 0 ? say('problem-card.earlier', { earlier: view.earlier }) : '',
      history: view.history.map((event) => eventData(say, event)),
      id,
      open,
      acknowledgeable: open && !view.acknowledged,
      acknowledge: say('problem-card.button.acknowledge'),
      answer: say('problem-card.button.answer'),
      resolve: say('problem-card.button.resolve'),
      raisable: open && raise !== undefined,
      raise: raise ? say('problem-card.button.raise', { forum: raise[say.language] }) : '',
      fromList: view.fromList,
      list: say('problem-card.button.list'),
    },
  };
}

const waitingFacts = (
  say: Say,
  { counterpart }: ProblemCardView,
  waiting: NextStep,
): readonly { title: string; value: string }[] => [
  { title: say('problem-card.waiting-for'), value: nameList(say, counterpart) },
  {
    title: say('problem-card.waiting'),
    value: say('problem-card.waiting-time', {
      days: waiting.days.value,
      moment: momentInWords(say, waiting.until),
      source: sourceInWords(say, waiting.days.source),
    }),
  },
  {
    title: say('problem-card.next'),
    value: say('problem-card.next-step', {
      next: nextInWords(say, waiting),
      source: sourceInWords(say, waiting.source),
    }),
  },
];

const eventData = (
  say: Say,
  { what, name = '', at, text = '', forum }: ProblemCardView['history'][number],
): CardData => ({
  event: say(`problem-event.${what}`, { name, forum: nextInWords(say, forum ? { forum } : {}) }),
  moment: momentInWords(say, at),
  text,
});
