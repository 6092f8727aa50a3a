import type { Label } from '../../agreement/domain/profile.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { ResultView } from '../results/present.ts';
import type { MinutesDecision, MinutesItem, MinutesRecord } from './record.ts';

/** Of a matter that nothing is said about. */
const LONGEST_TITLE = 100;

/** One paragraph of the minutes: what it looks like and the sentences in it. */
export interface Block {
  readonly look: 'section' | 'heading' | 'paragraph';
  readonly sentences: readonly Phrase[];
}

const section = (say: Phrase['say']): Block => ({ look: 'section', sentences: [{ say }] });
const heading = (title: Phrase): Block => ({ look: 'heading', sentences: [title] });
const paragraph = (...sentences: readonly Phrase[]): Block => ({ look: 'paragraph', sentences });

/** Every matter with what became of it, in the order of the agenda; then what was about no item. */
export const minutesBlocks = ({
  status,
  items,
  otherDecisions,
  actions,
  entries,
  notes,
}: MinutesRecord): readonly Block[] => [
  section('agenda.heading'),
  ...items.flatMap((item, index) => (isUntouched(item) ? [] : itemBlocks(item, index + 1))),
  ...untouchedBlocks(items, status),
  ...(otherDecisions.length === 0
    ? []
    : [section('minutes.other-decisions'), ...otherDecisions.flatMap(decisionBlocks)]),
  ...(actions.length === 0
    ? []
    : [section('minutes.actions'), ...actions.map((action) => paragraph(action))]),
  ...(entries.length === 0 ? [] : [section('minutes.entries'), ...entries.map((entry) => paragraph(entry))]),
  ...(notes.length === 0 ? [] : [section('minutes.notes'), ...notes.map((note) => paragraph(note))]),
];

/** What is reported to a meeting has been so whether it is talked about or not. */
const isUntouched = ({ outcome: { kind }, decisions, reported, claims, notes }: MinutesItem): boolean =>
  kind === 'waiting' &&
  decisions.length === 0 &&
  reported === undefined &&
  claims.length === 0 &&
  notes.length === 0;

/** Closing the meeting is nothing that remains for people to do. */
const remains = (item: MinutesItem): boolean => isUntouched(item) && item.formality === undefined;

/** What the meeting did not come to is named together, in the agenda's order: there is nothing more to say of it. */
function untouchedBlocks(items: readonly MinutesItem[], status: MinutesRecord['status']): readonly Block[] {
  const titles = items.flatMap((item, index) =>
    remains(item) ? [{ number: index + 1, title: shortTitle(item.title) }] : [],
  );
  if (titles.length === 0) return [];
  return [
    heading({ say: status === 'open' ? 'minutes.remaining' : 'minutes.not-taken-up' }),
    paragraph(
      ...titles.map((title, index): Phrase => ({
        say: index < titles.length - 1 ? 'minutes.title' : 'minutes.last-title',
        ...title,
      })),
    ),
  ];
}

const shortTitle = ({ sv, en }: Label): Label => ({
  sv: shortened(sv, LONGEST_TITLE),
  en: shortened(en, LONGEST_TITLE),
});

const itemBlocks = (item: MinutesItem, number: number): readonly Block[] => [
  heading({ say: 'item.numbered', number, title: item.title }),
  ...(item.formality ? [paragraph(item.formality)] : []),
  ...item.information.map((line) => paragraph({ ...line, say: `agenda.reason.${line.reason}` })),
  ...(isTold(item) ? [] : [paragraph(outcomePhrase(item))]),
  ...(item.reported ? [paragraph({ say: 'minutes.reported' }), ...decisionBlocks(item.reported)] : []),
  ...item.decisions.flatMap(decisionBlocks),
  ...item.decisions.flatMap(({ electedAgain }) => electedAgain.map((again) => paragraph(again))),
  ...item.claims.map((claim) => paragraph(claim)),
  ...item.notes.map((note) => paragraph(note)),
];

/** By the decision on it, or by the sentence of what the bot has carried out. */
const isTold = ({ outcome: { kind }, formality }: MinutesItem): boolean =>
  kind === 'decided' || (kind === 'discussed' && formality !== undefined);

function outcomePhrase({ outcome, treated }: MinutesItem): Phrase {
  if (outcome.kind === 'tabled' && outcome.reason !== undefined)
    return { say: 'minutes.tabled-because', reason: outcome.reason };
  if (outcome.kind === 'referred-back')
    return { say: 'minutes.referred-back-because', reason: outcome.reason };
  if (outcome.kind === 'declined') return { say: 'minutes.declined-because', reason: outcome.reason };
  if (outcome.kind === 'discussed' && treated) return { say: 'minutes.treated' };
  return { say: `minutes.${outcome.kind}` };
}

const decisionBlocks = ({ vote, elected, ...decided }: MinutesDecision): readonly Block[] => [
  paragraph({
    say: vote ? 'minutes.voted' : 'minutes.acclamation',
    decision: decided.number,
    text: decided.text,
  }),
  ...(vote ? voteBlocks(vote, decided.came) : []),
  ...(decided.aside.length > 0 ? [paragraph(...decided.aside)] : []),
  ...(elected ? [paragraph({ say: 'minutes.elected', ...elected })] : []),
  ...decided.revocations.map((revocation) => paragraph(revocation)),
  ...decided.reservations.map((made) => paragraph({ say: 'decisions.reservation', ...made })),
];

function numberAndNames({ votes: count, names }: ResultView['counts'][number]): unknown {
  if (count === undefined) return names;
  return names.length === 0 ? String(count) : { say: 'result.count-names', count, names };
}

/** All that the result's card says of the vote. The names say already who was on the register, unless it was secret. */
const voteBlocks = (vote: ResultView, outcome: Phrase): readonly Block[] => [
  ...[vote.earlier, vote.next].flatMap((round) => (round ? [paragraph(round)] : [])),
  paragraph({ say: 'minutes.vote-outcome', outcome }, ...vote.explanations),
  ...vote.counts.map((count) =>
    paragraph({ say: 'minutes.count', choice: count.title, names: numberAndNames(count) }),
  ),
  ...(vote.register ? [paragraph({ say: 'minutes.register', names: vote.register })] : []),
  paragraph(vote.rule),
];
