import { z } from 'zod';
import { partyOf, representatives } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { heldIn } from '../conduct/notices.ts';
import type { Correction } from '../meetings/domain/handling.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { lastDayToCorrect } from './domain/correcting.ts';
import type { MinutesFact } from './domain/facts.ts';
import { readButton, toldOf } from './news-told.ts';

/** What is said of corrections of minutes: part of the journal's public format. */
export const correctionNewsSubjects = [
  /** To those of the other parties, one of whom is to approve it. */
  subject(
    z.strictObject({ subject: z.literal('correction-proposed'), meeting: id, correction: id }),
    ({ meeting, correction }, presenting, to) => {
      const found = correctionIn(presenting.state, meeting, correction);
      if (!found || found.correction.settledAt !== undefined || to === undefined) return undefined;
      const party = partyOf(presenting.state, found.meeting.forum, to);
      const given = found.correction.approvals.some((approval) => approval.party === party);
      return presentNews(presenting, 'correction-proposed', {
        told: toldBy(presenting, found),
        lines: ['minutes.correction-says', 'news.correction-proposed.by', 'news.correction-proposed.rule'],
        buttons: [
          ...(given
            ? []
            : [
                {
                  title: 'minutes.button.approve-correction',
                  verb: 'approve-correction',
                  data: { meeting, correction },
                  asked: true,
                },
              ]),
          readButton(meeting),
        ],
      });
    },
    { as: 'news' },
  ),
  /** In the chat, when every party has approved it; and when the days are out, to whoever proposed it too. */
  subject(
    z.strictObject({ subject: z.literal('correction-settled'), meeting: id, correction: id }),
    ({ meeting, correction }, presenting) => {
      const found = correctionIn(presenting.state, meeting, correction);
      if (found?.correction.settledAt === undefined) return undefined;
      const news = found.correction.number === undefined ? 'correction-lapsed' : 'correction-approved';
      return presentNews(presenting, news, {
        told: toldBy(presenting, found),
        lines: ['minutes.correction-says', ...(news === 'correction-lapsed' ? [`news.${news}.next`] : [])],
        buttons: [readButton(meeting)],
      });
    },
    { as: 'news' },
  ),
] as const;

interface Found {
  readonly meeting: HeldMeeting;
  readonly correction: Correction;
}

function correctionIn(state: Registered, id: string, correction: string): Found | undefined {
  const meeting = heldIn(state, id);
  const found = meeting?.handling.corrections.find((one) => one.id === correction);
  return meeting && found && { meeting, correction: found };
}

const toldBy = (presenting: Presenting, { meeting, correction }: Found) => ({
  ...toldOf(presenting, meeting),
  says: correction.says,
  shouldSay: correction.shouldSay,
  correction: correction.number ?? 0,
  name: presenting.people.name(correction.by),
  lastDay: lastDayToCorrect(correction),
});

export function correctionNews(fact: MinutesFact, after: Registered, by: string): readonly Notice[] {
  const found = 'correction' in fact ? correctionIn(after, fact.meeting, fact.correction) : undefined;
  if (!found) return [];
  const { id: meeting, forum } = found.meeting;
  const { correction } = found;
  const about = { meeting, correction: correction.id };
  if (correction.settledAt === undefined) {
    const show = { subject: 'correction-proposed', ...about };
    return representatives(after, forum)
      .filter((member) => member !== by && partyOf(after, forum, member) !== correction.party)
      .map((to) => ({ forum, slot: `correct:${correction.id}:${to}`, show, to }));
  }
  const show = { subject: 'correction-settled', ...about };
  const settled = { forum, slot: `corrected:${correction.id}`, show };
  if (fact.type !== 'correctionLapsed') return [settled];
  const to = correction.by;
  return [settled, { ...settled, slot: `corrected:${correction.id}:${to}`, to }];
}
