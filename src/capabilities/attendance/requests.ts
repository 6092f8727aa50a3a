import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import { NOBODY_LISTED, NOT_GIVEN } from './substitute-choice.ts';

const MOST_PEOPLE = 100;
const LONGEST_INPUT_NAME = 300;

const person = chosen.transform((sent) => (sent === NOBODY_LISTED ? '' : sent));

/** A name that belongs to no substitute is left out, whatever was written; so is somebody of whom nothing is said. */
const attendance = z
  .array(
    z
      .object({
        member: id,
        state: z.enum(['present', 'absent', 'substitute', NOT_GIVEN]),
        substitute: z.string().max(LONGEST_INPUT_NAME).default(''),
        person,
      })
      .transform(({ member, state, substitute, person }) =>
        state === 'substitute'
          ? { member, state, substitute, person }
          : state === NOT_GIVEN
            ? undefined
            : { member, state },
      ),
  )
  .max(MOST_PEOPLE)
  .transform((given) => given.filter((entry) => entry !== undefined));

/** What is asked about who is there, before a meeting, when it is opened and when the attendance is put right. */
export const attendanceRequests = [
  z.object({
    ask: z.literal('answer-attendance'),
    meeting: id,
    answer: z.enum(['coming', 'not-coming']),
    /** When the meeting was to start as it was told, where that is not kept up to date. */
    startsAt: z.iso.datetime().exactOptional(),
  }),
  z.object({ ask: z.literal('substitute-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('send-substitute'), meeting: id, name: text, person }),
  z.object({ ask: z.literal('open-meeting'), meeting: id, attendance }),
  z.object({ ask: z.literal('attendance-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('correct-attendance'), meeting: id, attendance }),
  /** Said of oneself while the meeting goes on. */
  z.object({ ask: z.literal('i-am-here'), meeting: id }),
  z.object({ ask: z.literal('i-am-not-here'), meeting: id }),
  z.object({ ask: z.literal('co-opted-form'), meeting: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('record-co-opted'), meeting: id, coOpted: z.uuid(), person, text }),
  z.object({ ask: z.literal('remove-co-opted'), meeting: id, coOpted: id }),
] as const;

export type AttendanceRequest = z.infer<(typeof attendanceRequests)[number]>;
