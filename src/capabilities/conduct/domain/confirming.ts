import type { Actor } from '../../../partnership/domain/actor.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import { answeredAndLeft } from '../../../partnership/domain/represented.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay, localYear } from '../../../partnership/domain/calendar.ts';
import { given } from '../../../partnership/domain/given.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { quorumMissing } from '../../attendance/domain/attendance.ts';
import { electionOf } from '../../chair/domain/electing.ts';
import type { Fact } from '../../index.ts';
import { aboutItem, ofCurrentMatter } from '../../meetings/domain/current-matter.ts';
import type { AboutItem, MatterRule } from '../../meetings/domain/current-matter.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { mayLead, meetingTakenPartIn } from '../../meetings/domain/leading.ts';
import type { Concern, HeldItem, HeldMeeting, ProposedDecision } from '../../meetings/domain/meeting.ts';
import { awaitedParties, partyAt, proposalIn } from '../../meetings/domain/proposal.ts';
import { whoIsThere } from '../../agenda/domain/deciding.ts';
import type { Proposed } from '../../agenda/domain/deciding.ts';
import { isRecusedOn } from '../../recusal/domain/claim.ts';
import { mayBeDecidedToday } from '../../agenda/domain/today.ts';

interface AboutProposal extends AboutItem {
  readonly proposal: string;
}

type ConfirmDecision = AboutProposal & { readonly type: 'confirmDecision' };
type DisputeDecision = AboutProposal & { readonly type: 'disputeDecision' };
type WithdrawProposal = AboutProposal & { readonly type: 'withdrawProposal' };

interface SayConcerns extends AboutItem {
  readonly type: 'sayConcerns';
  readonly concerns: readonly Concern[];
}

/**
 * What holds when everybody who has to has confirmed the words.
 * @param agreed members who have, whoever wrote them included
 */
export function decidedBy(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  { id: proposal, text, elects, declines, directs }: Proposed,
  { by, at }: Actor,
  agreed: readonly MemberId[] = [by],
): readonly Fact[] {
  const about = aboutItem(meeting, item);
  if (declines) return [{ ...about, type: 'matterDeclined', reason: text, proposal }];
  const parties = agreed.flatMap((member) => partyAt(state, meeting, member) ?? []);
  const left = answeredAndLeft(state, meeting.id, parties);
  const confirmed = { proposal, ...(left.length > 0 && { tookPart: left }) };
  if (elects) return electionOf(state, meeting, item, { ...elects, ...confirmed }, at);
  const decision = nextDecisionNumber(state, localYear(at));
  return [{ ...about, type: 'matterDecided', text, decision, ...confirmed, ...given({ directs }) }];
}

type FoundProposal = Found<{
  registered: Registered;
  meeting: HeldMeeting;
  item: HeldItem;
  proposal: ProposedDecision;
}>;

/** The proposal as it was shown, for somebody who takes part in the meeting. */
function standing(state: Partnership, command: AboutProposal, actor: Actor): FoundProposal {
  const found = meetingTakenPartIn(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  const proposal = proposalIn(meeting);
  if (proposal?.id === command.proposal && proposal.item === item.id)
    return { ok: true, registered, meeting, item, proposal };
  return item.outcome.kind === 'decided'
    ? refuse({ code: 'matter-decided', decision: item.outcome.decision })
    : refuse({ code: 'proposal-gone' });
}

function confirmDecision(state: Partnership, command: ConfirmDecision, actor: Actor): Decided<Fact> {
  const found = standing(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, item, proposal } = found;
  const { by, at } = actor;
  if (proposal.by === by) return refuse({ code: 'own-proposal' });
  if (isRecusedOn(registered, meeting.id, item.id, by)) return refuse({ code: 'recused' });
  if (proposal.confirmedBy.includes(by)) return accept();
  const confirmedBy = [...proposal.confirmedBy, by];
  // Whom a vote has elected is decided: it is only said.
  const notToday =
    item.outcome.kind === 'current' &&
    mayBeDecidedToday(registered, meeting, item, [proposal.by, ...whoIsThere(meeting)]);
  if (notToday) return refuse(notToday);
  const rules = agreementForum(agreementInForce(registered, localDay(at)), meeting.forum);
  const missing =
    rules && quorumMissing(rules, meeting.attendance, registered.forums.get(meeting.forum)?.seats ?? []);
  if (missing) return refuse(missing);
  // Who has said since that they are recused has not agreed for their party.
  const agreed = [proposal.by, ...confirmedBy].filter(
    (member) => !isRecusedOn(registered, meeting.id, item.id, member),
  );
  const complete = awaitedParties(registered, meeting, { ...proposal, by, confirmedBy: agreed }).length === 0;
  return accept(
    { ...aboutItem(meeting, item), type: 'decisionConfirmed', proposal: proposal.id },
    ...(complete ? decidedBy(registered, meeting, item, proposal, actor, agreed) : []),
  );
}

/** Anybody who is there: the proposal falls, and the matter is put to a vote or put off. */
function disputeDecision(state: Partnership, command: DisputeDecision, actor: Actor): Decided<Fact> {
  const found = standing(state, command, actor);
  if (!found.ok) return found;
  const { meeting, item, proposal } = found;
  const type = proposal.by === actor.by ? 'proposalWithdrawn' : 'decisionDisputed';
  return accept({ ...aboutItem(meeting, item), type, proposal: proposal.id });
}

/** By whoever wrote it, or whoever leads: nobody has to wait for somebody who is gone. */
function withdrawProposal(state: Partnership, command: WithdrawProposal, actor: Actor): Decided<Fact> {
  const found = standing(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting, item, proposal } = found;
  if (proposal.by !== actor.by && !mayLead(registered, meeting, actor.by, actor.at))
    return refuse({ code: 'proposal-of-another', member: proposal.by });
  return accept({ ...aboutItem(meeting, item), type: 'proposalWithdrawn', proposal: proposal.id });
}

/** What a vote on the item is about, said before it is opened. */
const sayConcerns: MatterRule<SayConcerns> = ofCurrentMatter(({ meeting, item }, command) =>
  accept({ ...aboutItem(meeting, item), type: 'concernsSaid', concerns: [...command.concerns] }),
);

export const confirmingRules = { confirmDecision, disputeDecision, withdrawProposal, sayConcerns };
