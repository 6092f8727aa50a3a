import type { Registered } from '../../../partnership/domain/state.ts';
import { formalityOf } from './meeting.ts';
import type { HeldItem, HeldMeeting, Origin } from './meeting.ts';
import { decisionsOn, reportedOn } from './record.ts';

/**
 * A matter that was taken up and left with nothing recorded on it has not been treated: minutes never say what did not
 * happen. Meetings opened before that was so keep what their minutes say (`leavesUntreated`).
 */
export const isUntreated = (state: Registered, meeting: HeldMeeting, item: HeldItem): boolean =>
  meeting.leavesUntreated === true &&
  item.outcome.kind === 'discussed' &&
  formalityOf(item) === undefined &&
  // It is what somebody has told, and talking about it is all that is asked.
  !INFORMATION.has(item.origin.kind) &&
  !meeting.notes.some((note) => note.item === item.id) &&
  !happenedMeanwhile(state, meeting, item) &&
  reportedOn(state, item) === undefined &&
  decisionsOn(state, meeting, item).length === 0;

const INFORMATION: ReadonlySet<Origin['kind']> = new Set(['urgent-action', 'information', 'directive']);

/** What the item is about went on while the meeting did: the report was answered, the problem, or a meeting planned. */
function happenedMeanwhile(
  { reports, problems, meetings }: Registered,
  { openedAt, closedAt }: HeldMeeting,
  { id }: HeldItem,
): boolean {
  const during = (at: string): boolean => at >= openedAt && (closedAt === undefined || at <= closedAt);
  const [kind, about = ''] = id.split(/:(.*)/s);
  if (kind === 'report') return reports.get(about)?.history.some(({ at }) => during(at)) ?? false;
  if (kind === 'problem') return problems.get(about)?.history.some(({ at }) => during(at)) ?? false;
  return id === 'standing:next-meeting' && [...meetings.values()].some(({ draftedAt }) => during(draftedAt));
}
