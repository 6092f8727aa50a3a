import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import { isPlanned } from '../../meetings/domain/meeting.ts';
import { nothingRecorded } from '../../meetings/domain/nothing-recorded.ts';

interface UndoOpening extends AboutMeeting {
  readonly type: 'undoOpening';
}

/**
 * A meeting that was opened by mistake is called again, by those who may lead it: it has not been held, and gets no
 * minutes. What has been recorded at a meeting is never undone. Who has said that they are there says so anew when it is
 * opened: it was said of that hour, and kept it would count somebody, and their party, as there who may not be. The
 * journal has it still. It does not stop the undoing either, or one press by each of them would use up the notice.
 */
function undoOpening(state: Partnership, command: UndoOpening, actor: Actor): Decided<Fact> {
  const before = state.status === 'registered' ? state.meetings.get(command.meeting) : undefined;
  // Pressed twice.
  if (before && isPlanned(before) && before.undone > 0 && forumOf(state, before.forum, actor).ok)
    return accept();
  const found = ledMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  if (!nothingRecorded(registered, meeting)) return refuse({ code: 'meeting-has-begun' });
  return accept({ type: 'meetingOpeningUndone', v: 1, meeting: meeting.id });
}

export const undoingRules = { undoOpening };
