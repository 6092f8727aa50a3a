import { z } from 'zod';
import type { About } from '../partnership/about.ts';
import type { Request } from '../capabilities/requests.ts';
import { amendmentRequests } from '../capabilities/amendments/requests.ts';
import { id } from '../partnership/bounds.ts';
import { attendanceIn } from '../capabilities/attendance/attendance-input.ts';
import { alternativesIn } from '../capabilities/voting/ballot-input.ts';
import { dutyRequests } from '../capabilities/duties/requests.ts';
import { meetingInput } from '../capabilities/meeting-input.ts';
import { newAgreementFields } from '../capabilities/new-agreement/draft-input.ts';
import { overviewRequests } from '../capabilities/overview/requests.ts';
import { problemRequests } from '../capabilities/problems/requests.ts';
import { registrationRequests } from '../capabilities/registration/requests.ts';
import { resultRequests } from '../capabilities/results/requests.ts';
import { ruleRequests } from '../capabilities/group-rules/requests.ts';
import { reportRequests } from '../capabilities/reports/requests.ts';
import { filledFields } from '../capabilities/reports/report-input.ts';
import { seatOfInput, VACANT } from '../capabilities/registration/seat-input.ts';
import { votingRequests } from '../capabilities/voting/requests.ts';

/** Keys that are not ours are dropped: clients add their own. */
const cardInput = z.discriminatedUnion('ask', [
  ...overviewRequests,
  ...registrationRequests,
  ...votingRequests,
  ...resultRequests,
  ...ruleRequests,
  ...meetingInput,
  ...problemRequests,
  ...reportRequests,
  ...dutyRequests,
  ...amendmentRequests,
]);

const fields = z.record(z.string(), z.unknown()).default({});

/** On every button of a card in a personal chat. */
const about = z.object({ partnership: id, forum: id }).optional();

export interface CardInput {
  readonly request: Request;
  readonly about?: About;
}

/**
 * What a pressed button asks for. Card data is input from outside, whoever's card it claims to be from: ids in
 * it are bounded here and looked up in the chat's own partnership later.
 * @returns undefined for anything that no button of ours sends
 */
export function parseCardInput(verb: unknown, data: unknown): CardInput | undefined {
  const given = fields.safeParse(data ?? undefined);
  if (!given.success) return undefined;
  // What is made up of several inputs is never sent as such.
  const sent: Record<string, unknown> = { ...given.data, seats: filledSeats(given.data) };
  sent['fields'] = filledFields(given.data);
  sent['attendance'] = attendanceIn(given.data);
  delete sent['alternatives'];
  const alternatives = alternativesIn(given.data);
  if (alternatives) sent['alternatives'] = alternatives;
  delete sent['draft'];
  const typed = newAgreementFields(given.data);
  if (Object.keys(typed).length > 0) sent['draft'] = typed;
  const request = cardInput.safeParse({ ...sent, ask: verb });
  const subject = about.safeParse(given.data['about']);
  if (!request.success || !subject.success) return undefined;
  return { request: request.data, ...(subject.data && { about: subject.data }) };
}

const filledSeats = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([input, person]) => {
      const seat = seatOfInput(input);
      return seat === undefined || person === '' || person === VACANT ? [] : [[seat, person]];
    }),
  );
