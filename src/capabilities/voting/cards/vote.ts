import type { ElectorLine, VoteView } from '../vote-view.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import {
  LONGEST_IN_SUMMARY,
  dateInWords,
  decisionNumber,
  firstNames,
  nameList,
  ruleInWords,
  shortened,
  sourceInWords,
} from '../../../chat/wording.ts';
import { ownInWords, ownStyle } from './own-vote.ts';

/** A longer title is cut off on a phone: then the alternatives stand in full above the buttons. */
const LONGEST_ON_BUTTON = 36;
/** More names than this are shown only to who asks for them. */
const MOST_NAMES = 10;
const NAMES_OF_MANY = 3;

/** Who has voted, never how; only the person who alone sees the card is told what they have voted themselves. */
export function voteContent(say: Say, view: VoteView): CardContent {
  const { closed, written, alternatives = [], vote, own, ownFor } = view;
  const open = closed === undefined;
  const accepting = written === 'accepting';
  const question = shortened(view.question, LONGEST_IN_SUMMARY);
  const groups = electorGroups(say, view);
  const many = groups.some(({ names }) => names.length > MOST_NAMES);
  const numbered = alternatives.map(({ id, text }, index) => ({
    choice: id,
    text: say('vote.alternative', { number: index + 1, text }),
  }));
  const tooLong = numbered.some(({ text }) => shortened(text, LONGEST_ON_BUTTON) !== text);
  return {
    summary: say(summaryKey(open, accepting), { question }),
    data: {
      refresh: ownFor.length > 0,
      ownFor,
      own: own ? ownInWords(say, view, own) : '',
      ownStyle: own ? ownStyle(own) : '',
      kicker: say(open ? 'vote.kicker' : 'vote.kicker-closed', { name: view.openedBy }),
      question: view.question,
      notes: notes(say, view).map((text) => ({ text })),
      listed: tooLong || !open ? numbered : [],
      open,
      outcome: closed
        ? say('vote.closed', {
            outcome: say(`outcome.${closed.outcome}`),
            decision: decisionNumber(say, closed.decision),
          })
        : '',
      progress: progress(say, view),
      facts: [
        ...(view.effect === 'amend-agreement'
          ? [{ title: say('vote.amends'), value: say('vote.amends-value') }]
          : []),
        ...groups.map(({ title, names }) => ({
          title,
          value: nameList(say, many ? firstNames(say, names, NAMES_OF_MANY) : names),
        })),
        ...conditions(say, view),
      ],
      many,
      everybody: groups.map(({ title, names }) => ({ title, value: nameList(say, names) })),
      showNames: say('vote.button.names'),
      hint: hint(say, view),
      vote,
      accepting: open && accepting,
      accept: say('vote.button.accept'),
      decline: say('vote.button.decline'),
      yesNo: open && !accepting && alternatives.length === 0,
      yes: say('choice.yes'),
      no: say('choice.no'),
      choices:
        open && !accepting
          ? numbered.map(({ choice, text }) => ({ choice, text: shortened(text, LONGEST_ON_BUTTON) }))
          : [],
      abstain: say('choice.abstain'),
      recusal: say('vote.button.recusal'),
      close: say('vote.button.close'),
    },
  };
}

const summaryKey = (open: boolean, accepting: boolean) =>
  !open ? 'vote.summary-closed' : accepting ? 'vote.summary-accepting' : 'vote.summary';

/** What is unlike other votes about this one, in plain words. */
function notes(say: Say, { earlier, secret, written, closed }: VoteView): readonly string[] {
  const before = earlier && { ...earlier, decision: decisionNumber(say, earlier.decision) };
  return [
    ...(before
      ? [say(before.reason === undefined ? 'vote.note.second-round' : 'vote.note.new-round', before)]
      : []),
    ...(secret ? [say('vote.note.secret')] : []),
    ...(written ? [say(closed ? 'vote.note.written-closed' : `vote.note.${written}`)] : []),
  ];
}

function progress(say: Say, { closed, written, electors }: VoteView): string {
  const count = (state: ElectorLine['state']): number =>
    electors.filter((elector) => elector.state === state).length;
  const entitled = electors.length - count('recused');
  if (written === 'accepting') {
    return say(closed ? 'vote.progress-not-accepted' : 'vote.progress-accepting', {
      accepted: count('accepted'),
      entitled,
    });
  }
  return say(closed ? 'vote.progress-closed' : 'progress.voted', { voted: count('voted'), entitled });
}

/** Who has voted, or accepted that the vote is in writing, and who is waited for. Nobody has always has a line. */
function electorGroups(
  say: Say,
  { closed, written, electors }: VoteView,
): readonly { readonly title: string; readonly names: readonly string[] }[] {
  const named = (state: ElectorLine['state']): readonly string[] =>
    electors.filter((elector) => elector.state === state).map((elector) => nameInWords(say, elector));
  const ifAny = (title: string, names: readonly string[]) => (names.length > 0 ? [{ title, names }] : []);
  const waiting = named('waiting');
  const recused = ifAny(say('vote.recused'), named('recused'));
  if (written !== 'accepting') {
    return [
      { title: say('vote.voted'), names: named('voted') },
      { title: say(closed ? 'choice.absent' : 'vote.waiting'), names: waiting },
      ...recused,
    ];
  }
  return [
    { title: say(closed ? 'vote.accepted-closed' : 'vote.accepted'), names: named('accepted') },
    ...ifAny(say('vote.declined'), named('declined')),
    ...ifAny(say(closed ? 'vote.unanswered' : 'vote.waiting'), waiting),
    ...recused,
  ];
}

const nameInWords = (say: Say, { name, servesFor }: ElectorLine): string =>
  servesFor === undefined ? name : say('vote.name-for', { name, servesFor });

/** When it closes, and what it takes, each with where that comes from. */
function conditions(say: Say, view: VoteView): CardData[] {
  const { lastDay, written, closed, quorum, castingVote } = view;
  const accepting = written === 'accepting';
  const day = lastDay === undefined ? '' : dateInWords(say, lastDay);
  const then = say(accepting ? 'vote.last-day-accepting' : 'vote.last-day-value', { day });
  return [
    ...(day === '' ? [] : [{ title: say('vote.last-day'), value: closed ? day : then }]),
    { title: say('vote.rule'), value: ruleInWords(say, view.rule, view.ruleSource) },
    ...(quorum
      ? [
          {
            title: say('vote.quorum'),
            value: say('vote.quorum-value', {
              least: quorum.least,
              source: sourceInWords(say, quorum.source),
            }),
          },
        ]
      : []),
    ...(castingVote
      ? [
          {
            title: say('vote.casting-vote'),
            value: say('vote.casting-vote-value', {
              name: castingVote.name,
              source: sourceInWords(say, castingVote.source),
            }),
          },
        ]
      : []),
  ];
}

function hint(say: Say, { closed, written, secret }: VoteView): string {
  if (closed) return say('vote.closed-hint');
  if (written === 'accepting') return '';
  return say(secret ? 'vote.open-hint-secret' : 'vote.open-hint');
}
