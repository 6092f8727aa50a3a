import type { VoteElector, VoteView } from '../../../application/voting/vote-view.ts';
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
import { roundsInWords } from './result-words.ts';
import { answerButtons, formButtons, numbered } from './vote-buttons.ts';
import { ownVoteInWords } from './own-vote.ts';

const LONGEST_IN_SUMMARY = 120;
/** So many names are read at a glance, also on a telephone; the result has them all. */
const MOST_NAMES = 20;

/** Who has voted, never how: the view does not even know, but for the one person it is shown to. */
export function voteContent(say: Say, view: VoteView): CardContent {
  const question = shortened(view.question, LONGEST_IN_SUMMARY);
  const { closed, own, refreshFor } = view;
  const accepting = view.written === 'accepting' && !closed;
  return {
    summary: say(summaryOf(view), { question }),
    data: {
      kicker: say(closed ? 'vote.kicker-closed' : 'vote.kicker', { name: view.openedBy }),
      question: view.question,
      alternatives: (view.alternatives ?? []).map(({ text }, index) => ({
        text: numbered(say, text, index),
      })),
      notes: notes(say, view).map((text) => ({ text })),
      own: own ? ownVoteInWords(say, own) : '',
      open: closed === undefined,
      outcome: closed ? closedInWords(say, closed) : '',
      progress: progressInWords(say, view),
      facts: facts(say, view),
      hint: say(closed ? 'vote.closed-hint' : hintOf(view)),
      vote: view.vote,
      sets: closed ? [] : accepting ? formButtons(say) : answerButtons(say, view),
      close: say('vote.button.close'),
      refresh:
        refreshFor.length === 0
          ? null
          : {
              action: { type: 'Action.Execute', verb: 'show-vote', data: { vote: view.vote } },
              userIds: [...refreshFor],
            },
    },
  };
}

const summaryOf = ({ closed, written }: VoteView) => {
  if (closed) return 'vote.summary-closed';
  return written === 'accepting' ? 'vote.summary-accepting' : 'vote.summary';
};

const hintOf = ({ secret, written }: VoteView) => {
  if (written === 'accepting') return 'vote.accepting-hint';
  return secret ? 'vote.secret-hint' : 'vote.open-hint';
};

function notes(say: Say, { secret, written, earlier, closed }: VoteView): readonly string[] {
  return [
    ...(earlier ? roundsInWords(say, { earlier }) : []),
    ...(secret ? [say('vote.secret')] : []),
    ...(written && !closed ? [say(`vote.written.${written}`)] : []),
  ];
}

const namesIn = (
  { electors }: VoteView,
  ...states: readonly VoteElector['state'][]
): readonly VoteElector[] => electors.filter(({ state }) => states.includes(state));

function progressInWords(say: Say, view: VoteView): string {
  const entitled = view.electors.length - namesIn(view, 'recused').length;
  const voted = namesIn(view, 'voted').length;
  if (view.closed) return say('vote.progress-closed', { voted, entitled });
  if (view.written === 'accepting') {
    return say('vote.progress-accepting', { accepted: namesIn(view, 'accepted').length, entitled });
  }
  return say('progress.voted', { voted, entitled });
}

function facts(say: Say, view: VoteView): { title: string; value: string }[] {
  const { closed, lastDay, quorum, castingVote, rule, ruleSource } = view;
  const accepting = view.written === 'accepting' && !closed;
  const recused = namesIn(view, 'recused');
  const fact = (title: string, value: string) => ({ title, value });
  return [
    ...(view.effect === 'amend-agreement' ? [fact(say('vote.amends'), say('vote.amends-value'))] : []),
    accepting
      ? fact(say('vote.accepted'), someNames(say, namesIn(view, 'accepted')))
      : fact(say('vote.voted'), someNames(say, namesIn(view, 'voted'))),
    fact(
      say(closed ? 'choice.absent' : 'vote.waiting'),
      someNames(say, accepting ? namesIn(view, 'waiting') : namesIn(view, 'waiting', 'accepted')),
    ),
    ...(recused.length > 0 ? [fact(say('vote.recused'), someNames(say, recused))] : []),
    ...(lastDay === undefined
      ? []
      : [fact(say('vote.last-day'), say('vote.last-day-value', { day: dateInWords(say, lastDay) }))]),
    fact(say('vote.rule'), ruleInWords(say, rule, ruleSource)),
    ...(quorum
      ? [
          fact(
            say('vote.quorum'),
            say('vote.quorum-value', { least: quorum.least, source: sourceInWords(say, quorum.source) }),
          ),
        ]
      : []),
    ...(castingVote
      ? [
          fact(
            say('vote.casting-vote'),
            say('vote.casting-vote-value', {
              name: castingVote.name,
              source: sourceInWords(say, castingVote.source),
            }),
          ),
        ]
      : []),
  ];
}

/** A substitute with whom they serve for. */
function someNames(say: Say, electors: readonly VoteElector[]): string {
  const names = electors.map(({ name, servesFor }) =>
    servesFor === undefined ? name : say('vote.substitute', { name, servesFor }),
  );
  return someOf(say, names);
}

function someOf(say: Say, names: readonly string[]): string {
  if (names.length === 0) return say('list.nobody');
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  return names.length > shown.length
    ? say('vote.names-and-more', { names: shown.join(', '), more: names.length - shown.length })
    : nameList(say, shown);
}

const closedInWords = (say: Say, { outcome, decision }: NonNullable<VoteView['closed']>): string =>
  say('vote.closed', { outcome: say(`outcome.${outcome}`), decision: decisionNumber(say, decision) });
