import type { CloseMeetingView, DecidedLine, ItemForm, ItemFormView } from '../views.ts';
import { LONGEST_MATTER_TITLE } from '../../agenda/domain/proposing.ts';
import { LONGEST_DECISION, LONGEST_MATTER_REASON } from '../domain/matters.ts';
import { LONGEST_MINUTES_NOTE, LONGEST_RESERVATION } from '../../minutes/domain/minutes.ts';
import { LONGEST_QUESTION } from '../../voting/domain/opening.ts';
import { decisionChoice, WHOLE_MEETING } from '../requests-input.ts';
import { refusalInWords } from '../../../chat/refusals.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { decisionNumber, shortened } from '../../../chat/wording.ts';
import { ballotFields } from '../../voting/cards/ballot-fields.ts';
import { kickerInWords } from '../../meetings/cards/held.ts';

const LONGEST_SHOWN_MATTER = 80;

const wayBack = (say: Say, closed: boolean): { back: string; backVerb: string } => ({
  back: say(closed ? 'minutes.button.back' : 'live-agenda.button.back'),
  backVerb: closed ? 'minutes' : 'show-agenda',
});

const LONGEST: Readonly<Record<ItemForm, number>> = {
  decide: LONGEST_DECISION,
  table: LONGEST_MATTER_REASON,
  'refer-back': LONGEST_MATTER_REASON,
  'put-to-vote': LONGEST_QUESTION,
  note: LONGEST_MINUTES_NOTE,
  'add-item': LONGEST_MATTER_TITLE,
  reserve: LONGEST_RESERVATION,
};

const VERB: Readonly<Record<ItemForm, string>> = {
  decide: 'decide-matter',
  table: 'table-matter',
  'refer-back': 'refer-back',
  'put-to-vote': 'put-to-vote',
  note: 'take-note',
  'add-item': 'add-item',
  reserve: 'reserve',
};

export function itemFormContent(say: Say, view: ItemFormView): CardContent {
  const { form, item, meeting } = view;
  const heading = say(`item-form.${form}.heading`);
  const firstDecision = form === 'table' && view.reasonRequired;
  return {
    summary: heading,
    data: {
      kicker: kickerInWords(say, view),
      heading,
      about: form !== 'note' && item ? item.title[say.language] : '',
      explanation: firstDecision
        ? say('item-form.table-first.explanation')
        : say(`item-form.${form}.explanation`),
      problemHeading: say('problem.heading'),
      problem: view.problem ? refusalInWords(say, view.problem) : '',
      choices: choicesFor(say, view),
      chooseMissing: say('item-form.choose-missing'),
      label: firstDecision ? say('item-form.table-first.label') : say(`item-form.${form}.label`),
      placeholder: say(`item-form.${form}.placeholder`),
      missing: say('item-form.missing'),
      required: form !== 'table' || view.reasonRequired,
      longest: LONGEST[form],
      text: view.text,
      ballot: view.ballot !== undefined,
      ...ballotFields(say, view.ballot ?? { alternatives: [], secret: false }),
      verb: VERB[form],
      data: { meeting, ...madeBy(view), ...(form !== 'note' && item && { item: item.item }) },
      button: say(`item-form.${form}.button`),
      meeting,
      ...wayBack(say, view.closed),
    },
  };
}

function madeBy({ form, makes }: ItemFormView): CardData {
  if (form === 'put-to-vote') return { vote: makes };
  return form === 'add-item' ? { matter: makes } : {};
}

function choicesFor(say: Say, view: ItemFormView): CardData[] {
  if (view.form === 'note') {
    const items = view.items.map(({ item, title }, index) => ({
      title: say('item.choice', {
        number: index + 1,
        title: shortened(title[say.language], LONGEST_SHOWN_MATTER),
      }),
      value: item,
    }));
    const kinds = (['note', 'lesson'] as const).map((kind) => ({
      title: say(`item-form.note.kind.${kind}`),
      value: kind,
    }));
    return [
      { id: 'kind', label: say('item-form.note.kind'), value: view.noteKind, options: kinds },
      {
        id: 'matter',
        label: say('item-form.note.about'),
        value: view.item?.item ?? WHOLE_MEETING,
        options: [{ title: say('item-form.note.whole-meeting'), value: WHOLE_MEETING }, ...items],
      },
    ];
  }
  if (view.form !== 'reserve') return [];
  return [
    {
      id: 'decision',
      label: say('item-form.reserve.decision'),
      value: decisionChoice(view.decision ?? view.decisions.at(-1)?.number ?? { year: 0, number: 0 }),
      options: view.decisions.map((decided) => ({
        title: decidedChoice(say, decided),
        value: decisionChoice(decided.number),
      })),
    },
  ];
}

const decidedChoice = (say: Say, { number, text }: DecidedLine): string =>
  say('item-form.reserve.decision-choice', {
    decision: decisionNumber(say, number),
    text: shortened(text, LONGEST_SHOWN_MATTER),
  });

export const closeMeetingContent = (say: Say, view: CloseMeetingView): CardContent => ({
  summary: say('close-meeting.heading'),
  data: {
    kicker: kickerInWords(say, view),
    heading: say('close-meeting.heading'),
    explanation: say('close-meeting.explanation'),
    leftHeading: view.left.length > 0 ? say('close-meeting.left') : say('close-meeting.nothing-left'),
    left: view.left.map(({ title }) => ({ text: shortened(title[say.language], LONGEST_SHOWN_MATTER) })),
    meeting: view.meeting,
    button: say('close-meeting.button'),
    back: say('live-agenda.button.back'),
  },
});
