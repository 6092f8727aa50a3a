import { z } from 'zod';
import { id, OPENS_FORM, text, toggled } from '../../partnership/bounds.ts';

/** When a meeting starts. Local; the day ISO and the time `HH:mm`, each empty when left out. */
const time = { day: text, time: text };
const proposal = id;
const answer = z.enum(['fits', 'if-needed', 'does-not-fit', '']).default('');

/** What the buttons about the times of meetings to come ask for. */
export const timesRequests = [
  z.object({ ask: z.literal('times-form') }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('propose-times'),
    proposal: z.uuid(),
    ...time,
    secondDay: text,
    secondTime: text,
    thirdDay: text,
    thirdTime: text,
    place: text,
  }),
  z.object({ ask: z.literal('show-times'), proposal }),
  z.object({ ask: z.literal('answer-times-form'), proposal }).meta(OPENS_FORM),
  /** In the order of the times. */
  z.object({ ask: z.literal('answer-times'), proposal, first: answer, second: answer, third: answer }),
  z.object({ ask: z.literal('pick-time'), proposal, startsAt: z.iso.datetime() }),
  z.object({ ask: z.literal('withdraw-times'), proposal }),
  /** `meeting`: the one that goes on, whose place and time of day the next begins with. */
  z.object({ ask: z.literal('next-meeting-form'), meeting: id }).meta(OPENS_FORM),
  /** `late`: said again after the warning that it is too late. */
  z.object({
    ask: z.literal('draft-next-meeting'),
    meeting: z.uuid(),
    ...time,
    place: text,
    late: toggled,
  }),
] as const;

export type TimesRequest = z.infer<(typeof timesRequests)[number]>;
type Sent<A extends TimesRequest['ask']> = Omit<Extract<TimesRequest, { ask: A }>, 'ask'>;

/** What the forms have in them. */
export type FilledTimes = Sent<'propose-times'>;
export type FilledNextMeeting = Omit<Sent<'draft-next-meeting'>, 'late'>;
