import type { Actor } from '../../../partnership/domain/actor.ts';
import { given } from '../../../partnership/domain/given.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { notRepresented } from '../../../partnership/domain/represented.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import { aboutItem } from '../../meetings/domain/current-matter.ts';
import type { Concern, HeldItem, HeldMeeting, ProposedDecision } from '../../meetings/domain/meeting.ts';
import { awaitedParties } from '../../meetings/domain/proposal.ts';
import { isRecusedOn } from '../../recusal/domain/claim.ts';
import { mayBeDecidedToday } from './today.ts';

export type Proposed = Pick<ProposedDecision, 'id' | 'text' | 'elects' | 'declines' | 'directs'>;

/**
 * What is to be decided without a vote is proposed; where no other party is there, it is decided at once. What it
 * concerns is said then, for it decides what the silence of a party that is not there can do.
 * @param proposed in place of what may be proposed already
 * @param decided what it brings about when everybody who has to has confirmed it
 */
export function propose(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  proposed: Proposed & { readonly concerns?: readonly Concern[] },
  { by }: Actor,
  decided: () => readonly Fact[],
): Decided<Fact> {
  const { concerns, ...words } = proposed;
  if (meeting.proposal?.id === words.id) return accept();
  if (isRecusedOn(state, meeting.id, item.id, by)) return refuse({ code: 'recused' });
  const waits = awaitedParties(state, meeting, { by, confirmedBy: [], item: item.id });
  const notToday = mayBeDecidedToday(state, meeting, item, [by, ...whoIsThere(meeting)]);
  if (notToday) return refuse(notToday);
  // A chair is none of what needs a yes.
  const unsaid = !words.elects && concerns === undefined && !meeting.concerns.has(item.id);
  if (notRepresented(state, meeting).length > 0 && unsaid) return refuse({ code: 'concerns-unsaid' });
  const about = aboutItem(meeting, item);
  return accept<Fact>(
    ...(concerns ? [{ ...about, type: 'concernsSaid' as const, concerns: [...concerns] }] : []),
    proposedOn(meeting, item, words),
    ...(waits.length === 0 ? decided() : []),
  );
}

export const proposedOn = (
  meeting: HeldMeeting,
  item: HeldItem,
  { id: proposal, text, elects, declines, directs }: Proposed,
): Fact => ({
  ...aboutItem(meeting, item),
  type: 'decisionProposed',
  proposal,
  text,
  ...given({ elects, declines, directs }),
});

/** Those who are there agree that it is decided today by confirming it, which they are asked to. */
export const whoIsThere = ({ attendance }: Pick<HeldMeeting, 'attendance'>): readonly string[] =>
  attendance.flatMap(({ member, state, servedBy }) => (state === 'present' ? member : (servedBy ?? [])));
