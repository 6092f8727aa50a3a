import type { MemberId } from '../../partnership/domain/seats.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton, NewsView } from '../../partnership/news.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { isLocked } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { approversIn, awaitedApprovers, openChange } from './domain/approvers.ts';
import { lastDayToAnswer, lastDayToApprove } from './domain/locking.ts';
import { readButton, toldOf } from './news-told.ts';

/** What the approver is asked, or what has become of it since; undefined for who approves no more. */
export function toApprover(presenting: Presenting, meeting: HeldMeeting, to: MemberId): NewsView | undefined {
  if (!approversIn(presenting.state, meeting).some(({ member }) => member === to)) return undefined;
  const { id, approvals, handling, closedAt = '' } = meeting;
  const told = {
    ...toldOf(presenting, meeting),
    answerBy: lastDayToAnswer(meeting),
    lastDay: lastDayToApprove(closedAt),
  };
  const news = (kind: string, lines: readonly string[], buttons: readonly NewsButton[] = [], more = {}) =>
    presentNews(presenting, kind, {
      told: { ...told, ...more },
      lines,
      buttons: [...buttons, readButton(id)],
    });
  if (isLocked(meeting))
    return news('minutes-done', [
      meeting.status === 'approved' ? 'minutes.approved-and-locked' : 'minutes.locked-without',
    ]);
  const change = openChange(meeting);
  if (change)
    return news('minutes-reopened', ['news.minutes-reopened.text', 'news.minutes-reopened.wait'], [], {
      name: presenting.people.name(change.by),
      text: change.text,
    });
  if (approvals.some(({ by }) => by === to))
    return news('minutes-approved-by-you', ['news.minutes-approved-by-you.back'], [undo(id)]);
  if (handling.refused.some(({ by }) => by === to))
    return news('minutes-refused-by-you', ['news.minutes-refused-by-you.back'], [approve(id)]);
  if (!awaitedApprovers(presenting.state, meeting).includes(to)) return undefined;
  const asks: readonly NewsButton[] = [
    { ...approve(id), asked: true },
    { ...askForChange(id), aside: true },
  ];
  const { version } = handling;
  if (version <= 1)
    return news('minutes-to-approve', ['news.minutes-to-approve.one-each', 'minutes.locks-then'], asks);
  const sent = handling.asked.at(-1)?.sent;
  const answered = sent?.at === handling.sentAt ? sent?.answer : undefined;
  return answered === undefined
    ? news('minutes-to-approve-again', ['news.minutes-to-approve-again.changed', 'minutes.locks-then'], asks)
    : news('minutes-to-approve-again', ['news.minutes-to-approve-again.answer', 'minutes.locks-then'], asks, {
        name: presenting.people.name(sent?.by ?? ''),
        answer: answered,
      });
}

const approve = (meeting: string): NewsButton => ({
  title: 'minutes.button.approve',
  verb: 'approve-minutes',
  data: { meeting },
});

const undo = (meeting: string): NewsButton => ({
  title: 'minutes.button.undo',
  verb: 'withdraw-approval',
  data: { meeting },
});

const askForChange = (meeting: string): NewsButton => ({
  title: 'minutes.button.ask-change',
  verb: 'minutes-form',
  data: { meeting, form: 'ask-change' },
});
