import type { ItemForm, ItemLine, LiveAgendaView, Rotation } from '../views.ts';
import type { AgendaLine } from '../../agenda/present.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { momentInWords, shortened, sourceInWords } from '../../../chat/wording.ts';
import {
  attendanceFacts,
  kickerInWords,
  leaderInWords,
  outcomeInWords,
  rotationWarnings,
} from '../../meetings/cards/held.ts';
import { reasonInWords } from '../../meetings/cards/words.ts';

/** So that an agenda of any length keeps the card within what Teams takes. */
const LONGEST_SHOWN_ITEM = 140;
const LONGEST_TITLES_TOGETHER = 4500;
const LONGEST_ITEM_CHOICE = 60;
const MOST_ITEM_CHOICES = 30;
const LONGEST_CURRENT = 500;

export function liveAgendaContent(say: Say, view: LiveAgendaView): CardContent {
  const closed = view.closedAt !== undefined;
  const heading = say(closed ? 'live-agenda.heading-closed' : 'live-agenda.heading');
  const current = closed ? undefined : currentData(say, view);
  const share = Math.floor(LONGEST_TITLES_TOGETHER / Math.max(view.items.length, 1));
  const longestTitle = Math.min(LONGEST_SHOWN_ITEM, share);
  const choices = closed ? [] : choicesIn(say, view);
  return {
    summary: current ? `${heading}: ${shortened(current.title, LONGEST_ITEM_CHOICE)}` : heading,
    data: {
      kicker: kickerInWords(say, view),
      heading,
      meeting: view.meeting,
      facts: [
        { title: say(closed ? 'minutes.led-by' : 'held.leader'), value: leaderInWords(say, view.leader) },
        ...attendanceFacts(say, view.attendance),
        ...(view.place === undefined ? [] : [{ title: say('held.place'), value: view.place }]),
        { title: say('held.opened'), value: momentInWords(say, view.openedAt) },
        ...(view.closedAt === undefined
          ? []
          : [{ title: say('held.closed'), value: momentInWords(say, view.closedAt) }]),
      ],
      current: current ? [current] : [],
      itemActions: closed ? [] : itemActions(say, view),
      hint: hintFor(say, view),
      warnings: rotationWarnings(say, view.items).map((text) => ({ text })),
      itemsHeading: say('live-agenda.items'),
      items: view.items.map((item, index) => ({
        title: String(index + 1),
        value: lineFor(say, item, longestTitle, closed),
      })),
      choosing: choices.length > 0,
      choices,
      chooseLabel: say('live-agenda.choose'),
      chooseMissing: say('live-agenda.choose-missing'),
      next: view.next ?? '',
      takeUp: say('live-agenda.button.take-up'),
      meetingActions: closed
        ? [button(say('button.minutes'), 'minutes', { meeting: view.meeting })]
        : meetingActions(say, view),
    },
  };
}

const button = (title: string, verb: string, data: CardData): CardData => ({ title, verb, data });

/** What can become of the item under discussion; electing a chair takes the place of acclamation. */
function itemActions(say: Say, { meeting, current, chairMatter }: LiveAgendaView): CardData[] {
  const form = (title: string, name: ItemForm, item: string): CardData =>
    button(title, 'item-form', { meeting, form: name, item });
  const chair = chairMatter
    ? [button(say('live-agenda.button.chair'), 'chair-form', { meeting, item: chairMatter.item })]
    : [];
  if (!current) return chair;
  const { item } = current;
  const decide = form(say('live-agenda.button.decide'), 'decide', item);
  return [
    ...chair,
    ...(chairMatter?.item === item ? [] : [decide]),
    form(say('live-agenda.button.vote'), 'put-to-vote', item),
    form(say('live-agenda.button.table'), 'table', item),
    form(say('live-agenda.button.refer-back'), 'refer-back', item),
  ];
}

function meetingActions(say: Say, { meeting, current, hasDecisions, raisesTo }: LiveAgendaView): CardData[] {
  const form = (title: string, name: ItemForm, about: CardData = {}): CardData =>
    button(title, 'item-form', { meeting, form: name, ...about });
  return [
    form(say('live-agenda.button.note'), 'note', current ? { item: current.item } : {}),
    ...(hasDecisions ? [form(say('live-agenda.button.reserve'), 'reserve')] : []),
    form(say('live-agenda.button.add'), 'add-item'),
    ...(raisesTo
      ? [
          button(say('live-agenda.button.raise', { forum: raisesTo.name[say.language] }), 'matter-form', {
            forum: raisesTo.id,
          }),
        ]
      : []),
    button(say('live-agenda.button.attendance'), 'attendance-form', { meeting }),
    button(say('live-agenda.button.close'), 'close-meeting-form', { meeting }),
  ];
}

interface Current extends CardData {
  readonly title: string;
}

function currentData(say: Say, view: LiveAgendaView): Current | undefined {
  const { current, chairMatter, items } = view;
  const index = items.findIndex(({ item }) => item === current?.item);
  const line = items[index];
  if (!current || !line) return undefined;
  const rotation = chairMatter?.item === current.item ? chairMatter.rotation : undefined;
  return {
    kicker: say('live-agenda.current', { number: index + 1, total: items.length }),
    title: shortened(line.title[say.language], LONGEST_CURRENT),
    reason: whyInWords(say, current),
    rotation: rotation ? say('live-agenda.without-source', { reason: rotationInWords(say, rotation) }) : '',
  };
}

/** A standing item has its source alone. */
const whyInWords = (say: Say, line: AgendaLine): string =>
  line.reason === undefined && line.source
    ? say('live-agenda.standing', { source: sourceInWords(say, line.source) })
    : reasonInWords(say, line);

/** Whose turn the chair is, by party: shown, never enforced (B-styrgrupp-60). */
export const rotationInWords = (say: Say, { last, turn }: Rotation): string =>
  say('live-agenda.rotation', { last, turn: turn.join(' / ') });

function hintFor(say: Say, view: LiveAgendaView): string {
  if (view.closedAt !== undefined) return say('live-agenda.closed');
  const { chairMatter, current } = view;
  if (chairMatter && chairMatter.item !== current?.item)
    return say('live-agenda.record-chair', { title: chairMatter.title[say.language] });
  if (current) return '';
  return view.next === undefined ? say('live-agenda.all-done') : say('live-agenda.no-current');
}

/** Of a meeting that is over, also what was not dealt with. */
const lineFor = (say: Say, item: ItemLine, longest: number, over = false): string => {
  const title = shortened(item.title[say.language], longest);
  return item.outcome.kind === 'waiting' && !over
    ? title
    : say('item.state', { title, state: outcomeInWords(say, item) });
};

/** What can be taken up: what has not been dealt with first, then what was put off or only discussed. */
function choicesIn(say: Say, { items }: LiveAgendaView): { title: string; value: string }[] {
  const numbered = items.map((item, index) => ({ ...item, number: index + 1 })).filter(({ open }) => open);
  const waiting = numbered.filter(({ outcome }) => outcome.kind === 'waiting');
  const others = numbered.filter(({ outcome }) => outcome.kind !== 'waiting');
  return [...waiting, ...others].slice(0, MOST_ITEM_CHOICES).map((item) => ({
    title: say('item.choice', { number: item.number, title: lineFor(say, item, LONGEST_ITEM_CHOICE) }),
    value: item.item,
  }));
}
