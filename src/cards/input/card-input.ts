import { z } from 'zod';
import type { Request } from '../../application/requests.ts';
import { attendanceIn } from './attendance-input.ts';
import { dutyInput } from './duties.ts';
import { meetingInput } from './meetings.ts';
import { overviewInput } from './overview.ts';
import { problemInput } from './problems.ts';
import { registrationInput } from './registration.ts';
import { reportInput } from './reports.ts';
import { seatOfInput, VACANT } from './seat-input.ts';
import { votingInput } from './voting.ts';

/** Keys that are not ours are dropped: clients add their own. */
const cardInput = z.discriminatedUnion('ask', [
  ...overviewInput,
  ...registrationInput,
  ...votingInput,
  ...meetingInput,
  ...problemInput,
  ...reportInput,
  ...dutyInput,
]);

const fields = z.record(z.string(), z.unknown()).default({});

/**
 * What a pressed button asks for. Card data is input from outside, whoever's card it claims to be from: ids in
 * it are bounded here and looked up in the chat's own partnership later.
 * @returns undefined for anything that no button of ours sends
 */
export function parseCardInput(verb: unknown, data: unknown): Request | undefined {
  const given = fields.safeParse(data ?? undefined);
  if (!given.success) return undefined;
  const gathered = { seats: filledSeats(given.data), attendance: attendanceIn(given.data) };
  return cardInput.safeParse({ ...given.data, ...gathered, ask: verb }).data;
}

const filledSeats = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([input, person]) => {
      const seat = seatOfInput(input);
      return seat === undefined || person === '' || person === VACANT ? [] : [[seat, person]];
    }),
  );
