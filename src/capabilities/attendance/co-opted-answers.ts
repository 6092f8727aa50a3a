import { randomUUID } from 'node:crypto';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { namesIn } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { attendedHere } from '../meetings/replies.ts';
import { presentCoOptedForm } from './present-co-opted.ts';
import type { FilledCoOpted } from './present-co-opted.ts';
import type { AttendanceRequest } from './requests.ts';

/** Those in the chat who hold no seat, and those recorded already. */
export async function coOptedForm(
  context: RequestContext,
  id: string,
  filled: FilledCoOpted,
  refusal?: Refusal,
): Promise<Reply> {
  const found = await attendedHere(context, id);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  const { session } = context;
  const roster = await session.roster();
  const recorded = meeting.coOpted.flatMap(({ member }) => member ?? []);
  const people = await session.people([...meeting.attendance.map(({ member }) => member), ...recorded]);
  const names = refusal && (await namesIn(context, refusal));
  return show(
    presentCoOptedForm({ ...context, people }, meeting, roster, {
      coOpted: randomUUID(),
      ...filled,
      ...(refusal && { refusal, names }),
    }),
  );
}

/** Somebody in the chat becomes a member first, so that no name stands in the record. */
export async function recordCoOpted(
  context: RequestContext,
  { meeting, coOpted, person, text: capacity }: Extract<AttendanceRequest, { ask: 'record-co-opted' }>,
): Promise<Reply> {
  const { session } = context;
  const found = await attendedHere(context, meeting);
  if (!found.ok) return found.reply;
  const entry = (await session.roster()).find(({ aadObjectId }) => aadObjectId === person);
  if (person !== '' && !entry) return refusedWith({ code: 'person-not-in-chat' });
  const member = entry && (await session.join(entry));
  return carriedOut(
    context,
    { type: 'recordCoOpted', meeting, coOpted, capacity, ...(member !== undefined && { member }) },
    { message: 'co-opted-recorded' },
    (refusal) => coOptedForm(context, meeting, { coOpted, person, text: capacity }, refusal),
  );
}
