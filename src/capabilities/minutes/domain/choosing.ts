import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { ledMeeting, mayLead } from '../../meetings/domain/leading.ts';
import { approverOf, candidatesOf, openChange, partyAt } from './approvers.ts';
import { LONGEST_MINUTES_ANSWER } from './approving.ts';
import { changeableMeeting, endedMeeting } from './draft.ts';
import type { MinutesFactOf } from './facts.ts';

interface ElectApprovers extends AboutMeeting {
  readonly type: 'electApprovers';
  readonly approvers: MinutesFactOf<'approversElected'>['approvers'];
}

interface ReplaceApprover extends AboutMeeting {
  readonly type: 'replaceApprover';
  readonly member: string;
}

interface SendMinutesAgain extends AboutMeeting {
  readonly type: 'sendMinutesAgain';
  /** What has been done, or why nothing has; may be empty. */
  readonly text: string;
}

/** In the matter that elects them, by who leads: one for each party, among those of it who are there. */
function electApprovers(state: Partnership, command: ElectApprovers, actor: Actor): Decided<Fact> {
  const found = ledMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const wrong = command.approvers.find(
    ({ party, member }) => !candidatesOf(registered, meeting, party).includes(member),
  );
  if (wrong) return refuse({ code: 'approver-not-there', party: wrong.party });
  const chosen = meeting.handling.approvers;
  if (command.approvers.every(({ party, member }) => chosen.get(party) === member)) return accept();
  const approvers = command.approvers.map(({ party, member }) => ({ party, member }));
  return accept({ type: 'approversElected', v: 1, meeting: meeting.id, approvers });
}

/** Whoever was elected may be away when the minutes come: the party's own people say who approves instead. */
function replaceApprover(state: Partnership, command: ReplaceApprover, actor: Actor): Decided<Fact> {
  const ended = endedMeeting(state, command, actor);
  if (!ended.ok) return ended;
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const party = partyAt(meeting, actor.by) ?? found.party;
  const { member } = command;
  const earlier = meeting.approvals.find((approval) => approval.party === party);
  if (earlier) return refuse({ code: 'party-has-approved', party, member: earlier.by });
  if (!candidatesOf(registered, meeting, party).includes(member))
    return refuse({ code: 'approver-not-there', party });
  if (approverOf(registered, meeting, party) === member) return accept();
  return accept({ type: 'approverReplaced', v: 1, meeting: meeting.id, party, member });
}

/** By those who may lead, when the change that was asked for has been made, or is not to be. */
function sendMinutesAgain(state: Partnership, command: SendMinutesAgain, actor: Actor): Decided<Fact> {
  const ended = endedMeeting(state, command, actor);
  if (!ended.ok) return ended;
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  if (!mayLead(registered, meeting, actor.by, actor.at))
    return refuse({ code: 'only-leader', member: meeting.leader });
  if (!openChange(meeting))
    return meeting.handling.asked.at(-1)?.sent?.by === actor.by
      ? accept()
      : refuse({ code: 'no-change-asked' });
  const answer = recordableIfAny(command.text, LONGEST_MINUTES_ANSWER);
  if (!answer.ok) return answer;
  return accept({
    type: 'minutesSentAgain',
    v: 1,
    meeting: meeting.id,
    ...(answer.text !== '' && { answer: answer.text }),
  });
}

export const choosingRules = { electApprovers, replaceApprover, sendMinutesAgain };
