import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { Fact } from '../../index.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { meetingTakenPartIn } from '../../meetings/domain/leading.ts';

interface AnswerDecidingToday extends AboutItem {
  readonly type: 'answerDecidingToday';
  readonly agrees: boolean;
}

/** Whether it may be decided today is asked of everybody who is there; whoever has answered can answer otherwise. */
function answerDecidingToday(
  state: Partnership,
  command: AnswerDecidingToday,
  { by, at }: Actor,
): Decided<Fact> {
  const found = meetingTakenPartIn(state, command, { by, at });
  if (!found.ok) return found;
  const { meeting } = found;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (item.outcome.kind === 'decided')
    return refuse({ code: 'matter-decided', decision: item.outcome.decision });
  const { agrees } = command;
  if (meeting.today.get(item.id)?.get(by) === agrees) return accept();
  return accept({ type: 'decidingTodayAnswered', v: 1, meeting: meeting.id, item: item.id, agrees });
}

export const todayRules = { answerDecidingToday };
