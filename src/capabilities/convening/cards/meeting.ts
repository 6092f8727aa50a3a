import type { AnswerGiven, MeetingCardView } from '../views.ts';
import type { CardContent, CardData } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { nameList, weekdayAndMoment } from '../../../chat/wording.ts';
import {
  agendaItems,
  answerInWords,
  meetingInShort,
  meetingInWords,
  warningInWords,
} from '../../meetings/cards/words.ts';

/** The draft, the notice it becomes, and what became of the meeting; with `own`, one person's notice. */
export function meetingContent(say: Say, view: MeetingCardView): CardContent {
  const { status, own, warnings } = view;
  const agenda = agendaItems(say, view.agenda);
  return {
    summary: summaryOf(say, view),
    data: {
      kicker: say('meeting.kicker', {
        status: say(`meeting.status.${status}`),
        forum: view.forum[say.language],
        partnership: view.partnership,
      }),
      heading: meetingInWords(say, view),
      alert: alertOf(say, view),
      alertStyle: status === 'cancelled' ? 'attention' : 'emphasis',
      change: status === 'called' ? changeInWords(say, view) : '',
      facts: facts(say, view),
      answersHeading: status === 'called' ? say(own ? 'meeting.own-heading' : 'meeting.answers') : '',
      own: status === 'called' && own ? answerInWords(say, own) : '',
      answers: status === 'called' && !own ? answers(say, view) : [],
      answerHint: status === 'called' ? say('meeting.answer-hint') : '',
      warningsHeading: warnings.length > 0 && !own ? say('status.warnings') : '',
      warnings: own ? [] : warnings.map((warning) => ({ text: warningInWords(say, warning) })),
      agendaHeading: agenda.length > 0 ? say('agenda.heading') : '',
      agenda,
      replies: status === 'called' ? replies(say, view) : [],
      buttons: own ? [] : buttons(say, view),
    },
  };
}

function summaryOf(say: Say, view: MeetingCardView): string {
  const meeting = meetingInShort(say, view);
  const changed = view.status === 'called' && view.changedFrom !== undefined;
  return say(changed ? 'meeting.summary.changed' : `meeting.summary.${view.status}`, { meeting });
}

const alertOf = (say: Say, { status, cancelledFor, own }: MeetingCardView): string => {
  if (status === 'cancelled') return say('meeting.cancelled', { reason: cancelledFor });
  if (!own) return '';
  if (status === 'open') return say('meeting.opened');
  return status === 'closed' || status === 'approved' ? say('meeting.minutes-elsewhere') : '';
};

function changeInWords(say: Say, { changedFrom, startsAt, place }: MeetingCardView): string {
  const time = changedFrom?.startsAt;
  const where = changedFrom?.place;
  return [
    ...(time === undefined
      ? []
      : [
          say('meeting.new-time', {
            now: weekdayAndMoment(say, startsAt),
            before: weekdayAndMoment(say, time),
          }),
        ]),
    ...(where === undefined
      ? []
      : [
          say('meeting.new-place', {
            now: place === '' ? say('meeting.no-place') : place,
            before: where === '' ? say('meeting.no-place') : where,
          }),
        ]),
  ].join(' ');
}

const facts = (say: Say, { place, reason, sender, status }: MeetingCardView): CardData[] => [
  { title: say('meeting.place'), value: place === '' ? say('meeting.no-place') : place },
  ...(reason === '' ? [] : [{ title: say('meeting.reason'), value: reason }]),
  { title: say(status === 'draft' ? 'meeting.planned-by' : 'meeting.sender'), value: sender },
];

const ANSWERS: readonly AnswerGiven[] = ['coming', 'substitute', 'not-coming', 'none'];

/** Who has answered what. An answer that nobody has given is left out. */
const answers = (say: Say, view: MeetingCardView): CardData[] =>
  ANSWERS.flatMap((answer) => {
    const names = view.answers
      .filter((given) => given.answer === answer)
      .map(({ name, substitute }) =>
        substitute === '' ? name : say('meeting.substitute-for', { name, substitute }),
      );
    return names.length === 0
      ? []
      : [{ title: say(`meeting.answers.${answer}`), value: nameList(say, names) }];
  });

const replies = (say: Say, { meeting }: MeetingCardView): CardData[] => [
  { title: say('meeting.button.coming'), verb: 'answer-attendance', data: { meeting, answer: 'coming' } },
  {
    title: say('meeting.button.not-coming'),
    verb: 'answer-attendance',
    data: { meeting, answer: 'not-coming' },
  },
  { title: say('meeting.button.substitute'), verb: 'substitute-form', data: { meeting } },
];

/** Six at most with the answers: what is rarely needed is a step further away once the notice is sent. */
function buttons(say: Say, { meeting, status }: MeetingCardView): CardData[] {
  const data = { meeting };
  switch (status) {
    case 'draft':
      return [
        { title: say('meeting.button.call'), verb: 'call-meeting', data },
        { title: say('meeting.button.move'), verb: 'move-meeting-form', data },
        { title: say('meeting.button.change-agenda'), verb: 'agenda', data },
        { title: say('meeting.button.cancel'), verb: 'cancel-meeting-form', data },
      ];
    case 'called':
      return [
        { title: say('meeting.button.open'), verb: 'open-meeting-form', data },
        { title: say('meeting.button.change-agenda'), verb: 'agenda', data },
        { title: say('meeting.button.move-or-cancel'), verb: 'move-meeting-form', data },
      ];
    case 'cancelled':
    case 'open':
    case 'closed':
    case 'approved':
      return [];
  }
}
