import type { MinutesView } from '../views.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { CardContent } from '../../../chat/templates.ts';
import type { Say } from '../../../chat/words.ts';
import { clockInWords, dateInWords, momentInWords, nameList } from '../../../chat/wording.ts';
import { attendanceFacts, leaderInWords } from '../../meetings/cards/held.ts';
import { minutesBlocks } from './minutes-blocks.ts';
import { pagesOf } from './minutes-pages.ts';

const MOST_OTHERS = 30;

/** The whole of the minutes; what does not fit in a message is on its next page. */
export function minutesContent(say: Say, view: MinutesView): CardContent {
  const heading = say('minutes.heading', numbered(view));
  const status = say(`minutes.status.${view.status}`);
  const pages = pagesOf(minutesBlocks(say, view));
  const page = Math.min(view.page, pages.length - 1);
  const others = view.others.slice(0, MOST_OTHERS).map(({ meeting, startsAt, kind }) => ({
    title: say('minutes.other', { kind: say(`held.kind.${kind}`), moment: momentInWords(say, startsAt) }),
    value: meeting,
  }));
  return {
    summary: say('minutes.summary', { ...numbered(view), status }),
    data: {
      kicker: say('minutes.kicker', { partnership: view.partnership, forum: view.forum[say.language] }),
      heading,
      status,
      statusStyle: view.status === 'approved' ? 'good' : 'emphasis',
      pageOf: pages.length > 1 ? say('minutes.page', { page: page + 1, pages: pages.length }) : '',
      facts: page === 0 ? facts(say, view) : [],
      blocks: [...(pages[page] ?? [])],
      approvalHeading: view.status === 'open' ? '' : say('minutes.approval'),
      approvals: view.status === 'open' ? [] : approvals(say, view).map((text) => ({ text })),
      approvalHint: approvalHint(say, view),
      meeting: view.meeting,
      acting: view.status !== 'approved',
      approvable: view.status === 'closed',
      correctable: view.correctable,
      open: view.status === 'open',
      before: page > 0,
      previousPage: { meeting: view.meeting, page: page - 1 },
      after: page < pages.length - 1,
      nextPage: { meeting: view.meeting, page: page + 1 },
      hasOthers: others.length > 0,
      others,
      othersLabel: say('minutes.others'),
      othersMissing: say('minutes.others-missing'),
      approve: say('minutes.button.approve'),
      note: say('minutes.button.note'),
      attendance: say('minutes.button.attendance'),
      agenda: say('minutes.button.agenda'),
      next: say('minutes.button.next'),
      previous: say('minutes.button.previous'),
      show: say('minutes.button.show'),
    },
  };
}

/** As strings: a year is not written with a thousands separator. */
const numbered = ({ number }: MinutesView): { number: string; year: string } => ({
  number: String(number.number),
  year: String(number.year),
});

function facts(say: Say, view: MinutesView): { title: string; value: string }[] {
  const kind = say(`minutes.kind.${view.kind}`);
  return [
    {
      title: say('minutes.meeting'),
      value: view.reason === undefined ? kind : say('minutes.extra-because', { kind, reason: view.reason }),
    },
    { title: say('minutes.date'), value: dateInWords(say, localDay(view.openedAt)) },
    { title: say('minutes.time'), value: timesInWords(say, view) },
    ...(view.place === undefined ? [] : [{ title: say('held.place'), value: view.place }]),
    { title: say('minutes.led-by'), value: leaderInWords(say, view.leader) },
    ...attendanceFacts(say, view.attendance, ({ name, party }) =>
      party === '' ? name : say('attendance-form.person', { name, party }),
    ),
  ];
}

function timesInWords(say: Say, { openedAt, closedAt }: MinutesView): string {
  const time = (at: string): string => clockInWords(say, at);
  return closedAt === undefined
    ? say('minutes.from', { from: time(openedAt) })
    : say('minutes.from-to', { from: time(openedAt), to: time(closedAt) });
}

/** Who has approved, and who is left. */
const approvals = (say: Say, view: MinutesView): string[] =>
  view.approvals.map(({ party, by, day, approvers }) => {
    if (by !== undefined && day !== undefined)
      return say('minutes.approved-by', { party, name: by, date: dateInWords(say, day) });
    return approvers.length === 0
      ? say('minutes.waiting-for-nobody', { party })
      : say('minutes.waiting-for', { party, count: approvers.length, names: nameList(say, approvers) });
  });

function approvalHint(say: Say, { status, correctable }: MinutesView): string {
  if (status === 'open') return '';
  if (status === 'approved') return say('minutes.locked');
  const how = say('minutes.how');
  return correctable ? `${how} ${say('minutes.correctable')}` : how;
}
