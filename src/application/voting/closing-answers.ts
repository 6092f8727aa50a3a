import { openMeeting } from '../../domain/meetings/planned.ts';
import { mayClose } from '../../domain/voting/closing.ts';
import { openVotes, waitedFor } from '../../domain/voting/vote.ts';
import type { Asked } from '../asked.ts';
import { closeMeetingForm } from '../meetings/conduct-answers.ts';
import { refusedHere } from '../meetings/convening-scene.ts';
import { nothing, refusedWith, say, show } from '../replies.ts';
import type { Reply } from '../views.ts';
import { presentOpenVotes } from './present.ts';
import { presentClosing } from './present-closing.ts';

/** `stäng`: about the open vote, or asks which one; when none is open, asks whether to close the open meeting. */
export async function closeTheOpenVote(asked: Asked): Promise<Reply> {
  const { state, scene } = asked;
  const open = openVotes(state, scene.forum);
  const [only] = open;
  if (!only && openMeeting(state, scene.forum)) return closeMeetingForm(asked, {});
  if (!only) return refusedWith({ code: 'no-open-vote' });
  return open.length > 1 ? show(presentOpenVotes(open)) : closeVote(asked, { vote: only.id });
}

/** Who may close it is asked first while somebody has still to vote; who may not is refused at once. */
export async function closeVote(
  asked: Asked,
  { vote: id, confirmed = false }: { vote: string; confirmed?: boolean },
): Promise<Reply> {
  const { scene, state, now } = asked;
  const { forum } = scene;
  const vote = state.votes.get(id);
  if (!confirmed && vote?.status === 'open' && vote.forum === forum) {
    const waiting = waitedFor(vote);
    const by = await scene.member();
    if (waiting.length > 0 && mayClose(state, vote, { by, at: now.toISOString() })) {
      return show(presentClosing(vote, await scene.people(waiting.map(({ member }) => member))));
    }
  }
  const outcome = await scene.execute({ type: 'closeVote', forum, vote: id });
  if (!outcome.ok) return refusedHere(asked, outcome.refusal);
  const closing = outcome.facts.find((fact) => fact.type === 'voteClosed');
  return closing
    ? say({ message: 'vote-closed', outcome: closing.result.outcome, decision: closing.decision })
    : nothing;
}
