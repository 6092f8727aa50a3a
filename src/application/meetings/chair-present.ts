import type { Decision } from '../../domain/decision.ts';
import { chairRotation } from '../../domain/meetings/chair.ts';
import type { HeldItem, HeldMeeting } from '../../domain/meetings/meeting.ts';
import { agreementForum } from '../../domain/partnership.ts';
import type { Registered } from '../../domain/partnership.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { partyOf, representatives } from '../../domain/who.ts';
import { shortName } from '../presenting.ts';
import type { Presenting } from '../presenting.ts';
import type { ChairFormView, Rotation } from './chair-views.ts';
import { meetingHead } from './meeting-head.ts';

export function presentChairForm(
  { state, people }: Presenting,
  meeting: HeldMeeting,
  { id, title }: HeldItem,
  chosen: ChairFormView['chosen'],
  problem?: Refusal,
): ChairFormView {
  const rotation = rotationIn(state, meeting.forum);
  return {
    view: 'chair-form',
    ...meetingHead(state, meeting),
    item: id,
    title,
    people: representatives(state, meeting.forum).map((member) => ({
      member,
      name: people.name(member),
      party: shortName(state, partyOf(state, meeting.forum, member)),
    })),
    ...(rotation && { rotation }),
    chosen,
    ...(problem && { problem }),
  };
}

/** The party that got the chair although it had it last: a warning, never a refusal (B-styrgrupp-60). */
export function sameParty(state: Registered, decision: Decision): string | undefined {
  const { forum, elected } = decision;
  const before = chairRotation(state, forum, decision)?.last;
  return elected && elected.party === before ? shortName(state, elected.party) : undefined;
}

export function rotationIn(state: Registered, forum: string): Rotation | undefined {
  const rules = agreementForum(state.agreement, forum);
  const rotation = chairRotation(state, forum);
  if (!rules || !rotation || rules.chair.value.kind !== 'rotating') return undefined;
  return {
    last: shortName(state, rotation.last),
    turn: rotation.turn.map((party) => shortName(state, party)),
    source: rules.chair.source,
  };
}
