import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import { NOBODY_LISTED } from './substitute-choice.ts';

const MOST_PEOPLE = 100;
const LONGEST_INPUT_NAME = 300;

const person = chosen.transform((sent) => (sent === NOBODY_LISTED ? '' : sent));

/** A name that belongs to no substitute is left out, whatever was written. */
const attendance = z
  .array(
    z
      .object({
        member: id,
        state: z.enum(['present', 'absent', 'substitute']),
        substitute: z.string().max(LONGEST_INPUT_NAME).default(''),
        person,
      })
      .transform(({ member, state, substitute, person }) =>
        state === 'substitute' ? { member, state, substitute, person } : { member, state },
      ),
  )
  .max(MOST_PEOPLE);

/** What is asked about who is there, before a meeting, when it is opened and when the attendance is put right. */
export const attendanceRequests = [
  z.object({
    ask: z.literal('answer-attendance'),
    meeting: id,
    answer: z.enum(['coming', 'not-coming']),
  }),
  z.object({ ask: z.literal('substitute-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('send-substitute'), meeting: id, name: text, person }),
  z.object({ ask: z.literal('open-meeting'), meeting: id, attendance }),
  z.object({ ask: z.literal('attendance-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('correct-attendance'), meeting: id, attendance }),
] as const;

export type AttendanceRequest = z.infer<(typeof attendanceRequests)[number]>;
