import type { VoteView } from '../../../application/voting/views.ts';
import type { CardContent } from '../../templates.ts';
import type { Say } from '../../texts.ts';
import { dateInWords, decisionNumber, nameList, ruleInWords, shortened } from '../../wording.ts';

const LONGEST_IN_SUMMARY = 120;

/** Who has voted, never how: the view does not even know. */
export function voteContent(say: Say, view: VoteView): CardContent {
  const inState = (state: VoteView['electors'][number]['state']): string[] =>
    view.electors.filter((elector) => elector.state === state).map(({ name }) => name);
  const voted = inState('voted');
  const waiting = inState('waiting');
  const recused = inState('recused');
  const question = shortened(view.question, LONGEST_IN_SUMMARY);
  return {
    summary: say(view.closed ? 'vote.summary-closed' : 'vote.summary', { question }),
    data: {
      kicker: say(view.closed ? 'vote.kicker-closed' : 'vote.kicker', { name: view.openedBy }),
      question: view.question,
      open: view.closed === undefined,
      outcome: view.closed ? closedInWords(say, view.closed) : '',
      progress: say(view.closed ? 'vote.progress-closed' : 'progress.voted', {
        voted: voted.length,
        entitled: voted.length + waiting.length,
      }),
      facts: [
        ...(view.amends ? [{ title: say('vote.amends'), value: say('vote.amends-value') }] : []),
        { title: say('vote.voted'), value: nameList(say, voted) },
        { title: say(view.closed ? 'choice.absent' : 'vote.waiting'), value: nameList(say, waiting) },
        ...(recused.length > 0 ? [{ title: say('vote.recused'), value: nameList(say, recused) }] : []),
        ...(view.lastDay === undefined
          ? []
          : [
              {
                title: say('vote.last-day'),
                value: say('vote.last-day-value', { day: dateInWords(say, view.lastDay) }),
              },
            ]),
        { title: say('vote.rule'), value: ruleInWords(say, view.rule, view.ruleSource) },
      ],
      hint: say(view.closed ? 'vote.closed-hint' : 'vote.open-hint'),
      vote: view.vote,
      yes: say('choice.yes'),
      no: say('choice.no'),
      abstain: say('choice.abstain'),
      recusal: say('vote.button.recusal'),
      close: say('vote.button.close'),
    },
  };
}

const closedInWords = (say: Say, { outcome, decision }: NonNullable<VoteView['closed']>): string =>
  say('vote.closed', { outcome: say(`outcome.${outcome}`), decision: decisionNumber(say, decision) });
