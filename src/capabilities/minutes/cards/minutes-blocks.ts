import type { MinutesDecision, MinutesItem, MinutesNote, MinutesView } from '../views.ts';
import type { ResultView } from '../../results/present.ts';
import type { Phrase } from '../../../chat/phrase.ts';
import type { Say } from '../../../chat/words.ts';
import { dateInWords, decisionNumber, nameList, shortened } from '../../../chat/wording.ts';
import { outcomeInWords, rotationWarnings } from '../../meetings/cards/held.ts';

/** Of a matter that nothing is said about. */
const LONGEST_MINUTES_TITLE = 100;

/** One paragraph of the minutes, as it looks on a card. */
export type Block = {
  readonly text: string;
  readonly style: 'heading' | 'default';
  readonly weight: 'Bolder' | 'Default';
  readonly spacing: 'Large' | 'Medium' | 'Small';
  readonly separator: boolean;
};

const section = (text: string): Block => ({
  text,
  style: 'heading',
  weight: 'Bolder',
  spacing: 'Large',
  separator: true,
});
const heading = (text: string): Block => ({
  text,
  style: 'default',
  weight: 'Bolder',
  spacing: 'Medium',
  separator: false,
});
const paragraph = (text: string): Block => ({
  text,
  style: 'default',
  weight: 'Default',
  spacing: 'Small',
  separator: false,
});

/** Every matter with what became of it, in the order of the agenda; then what was about no item. */
export const minutesBlocks = (say: Say, view: MinutesView): readonly Block[] => [
  section(say('minutes.items')),
  ...view.items.flatMap((item, index) => (isUntouched(item) ? [] : itemBlocks(say, item, index + 1))),
  ...untouchedBlocks(say, view),
  ...(view.otherDecisions.length === 0
    ? []
    : [
        section(say('minutes.other-decisions')),
        ...view.otherDecisions.flatMap((decision) => decisionBlocks(say, decision)),
      ]),
  ...(view.notes.length === 0
    ? []
    : [section(say('minutes.notes')), ...view.notes.map((note) => noteBlock(say, note))]),
];

/** What is reported to a meeting has been so whether it is talked about or not. */
const isUntouched = ({ outcome: { kind }, decisions, reported, notes }: MinutesItem): boolean =>
  kind === 'waiting' && decisions.length === 0 && reported === undefined && notes.length === 0;

/** What the meeting did not come to is named together, in the agenda's order: there is nothing more to say of it. */
function untouchedBlocks(say: Say, { items, status }: MinutesView): Block[] {
  const titles = items.flatMap((item, index) =>
    isUntouched(item)
      ? [
          say('item.numbered', {
            number: index + 1,
            title: shortened(item.title[say.language], LONGEST_MINUTES_TITLE),
          }),
        ]
      : [],
  );
  return titles.length === 0
    ? []
    : [
        heading(say(status === 'open' ? 'minutes.remaining' : 'minutes.not-taken-up')),
        paragraph(say('minutes.titles', { titles: titles.join('; ') })),
      ];
}

const itemBlocks = (say: Say, item: MinutesItem, number: number): Block[] => [
  heading(say('item.numbered', { number, title: item.title[say.language] })),
  ...(item.decisions.length > 0 && item.outcome.kind === 'decided' ? [] : [paragraph(outcome(say, item))]),
  ...(item.reported ? reportedBlocks(say, item.reported) : []),
  ...item.decisions.flatMap((decision) => decisionBlocks(say, decision)),
  ...rotationWarnings(say, [item]).map(paragraph),
  ...item.notes.map((note) => noteBlock(say, note)),
];

function outcome(say: Say, item: MinutesItem): string {
  const { outcome: became } = item;
  if (became.kind === 'tabled' && became.reason !== undefined)
    return say('minutes.tabled-because', { reason: became.reason });
  if (became.kind === 'referred-back') return say('minutes.referred-back-because', { reason: became.reason });
  return outcomeInWords(say, item);
}

const reportedBlocks = (say: Say, reported: MinutesDecision): Block[] => [
  paragraph(say('minutes.reported')),
  ...decisionBlocks(say, reported),
];

function decisionBlocks(say: Say, decided: MinutesDecision): Block[] {
  const { number, text, vote, elected, reservations } = decided;
  const words = { decision: decisionNumber(say, number), text };
  return [
    say(vote ? 'minutes.voted' : 'minutes.acclamation', words),
    ...(vote ? voteLines(say, decided, vote) : []),
    ...(elected
      ? [say('minutes.elected', { name: elected.name, date: dateInWords(say, elected.until) })]
      : []),
    ...reservations.map((made) => say('minutes.reservation', made)),
  ].map(paragraph);
}

/** All that the result's card says of the vote. Who was on the register follows from the names, unless it was secret. */
function voteLines(
  say: Say,
  { outcome: became, chosen }: MinutesDecision,
  vote: ResultView,
): readonly string[] {
  const inWords = (phrase: Phrase): string => say(phrase.say, phrase);
  return [
    ...[vote.earlier, vote.next].flatMap((round) => (round ? [inWords(round)] : [])),
    say('minutes.vote-outcome', {
      outcome: say(`outcome.${became}`),
      count: vote.explanations.map(inWords).join(' '),
    }),
    ...(chosen === undefined ? [] : [say('decisions.chosen', { chosen })]),
    ...vote.counts
      .filter(({ value }) => value !== '0')
      .map(({ title, value }) => say('minutes.count', { choice: title, names: value })),
    ...(vote.register ? [say('minutes.register', { names: nameList(say, vote.register) })] : []),
    inWords(vote.rule),
  ];
}

const noteBlock = (say: Say, { kind, name, text }: MinutesNote): Block =>
  paragraph(say(`minutes.${kind}`, { name, text }));
