import { localDay } from '../../partnership/domain/calendar.ts';
import type { NewsButton } from '../../partnership/news.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';

/** What every message about minutes is told by. */
export const toldOf = (presenting: Presenting, meeting: HeldMeeting) => ({
  ...minutesNumber(presenting.state, meeting),
  group: forumInText(agreementNow(presenting), meeting.forum),
  day: localDay(meeting.openedAt),
});

export const readButton = (meeting: string): NewsButton => ({
  title: 'news.minutes.read',
  verb: 'minutes',
  data: { meeting },
});
