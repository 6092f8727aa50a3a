import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { Fact } from '../../index.ts';
import { aboutItem } from '../../meetings/domain/current-matter.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { meetingTakenPartIn } from '../../meetings/domain/leading.ts';
import { ballotRules } from '../../voting/domain/ballots.ts';

interface AnswerDecidingToday extends AboutItem {
  readonly type: 'answerDecidingToday';
  readonly agrees: boolean;
}

/**
 * Whether it may be decided today is asked of everybody who is there; whoever has answered can answer otherwise. Until it
 * is decided nobody comes too late: a vote that has been opened on it ends there, as by the button on its own card, and
 * the matter waits for the next meeting.
 */
function answerDecidingToday(state: Partnership, command: AnswerDecidingToday, actor: Actor): Decided<Fact> {
  const found = meetingTakenPartIn(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (item.outcome.kind === 'decided')
    return refuse({ code: 'matter-decided', decision: item.outcome.decision });
  const { agrees } = command;
  const about = { ...aboutItem(meeting, item), type: 'decidingTodayAnswered' as const, agrees };
  if (item.outcome.kind === 'in-vote' && !agrees) {
    const { forum } = command;
    const { vote } = item.outcome;
    // What was in the notice is nobody's to stop.
    if (!registered.votes.get(vote)?.unannounced) return refuse({ code: 'matter-in-vote' });
    const declines = { type: 'answerWrittenProcedure', forum, vote, accept: false } as const;
    const ended = ballotRules.answerWrittenProcedure(state, declines, actor);
    return ended.ok ? accept<Fact>(about, ...ended.facts) : ended;
  }
  if (meeting.today.get(item.id)?.get(actor.by) === agrees) return accept();
  return accept(about);
}

export const todayRules = { answerDecidingToday };
