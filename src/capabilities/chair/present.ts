import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { chairRotation } from './domain/chair.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { partyOf, representatives } from '../../partnership/domain/seats.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { AsOf, Presenting } from '../../partnership/presenting.ts';
import { meetingHead } from '../meetings/present.ts';

export type ChairView = ReturnType<typeof presentChairForm>;

/** @param filled whom the form has chosen, until when, and what is wrong with that */
export function presentChairForm(
  presenting: Presenting,
  meeting: HeldMeeting,
  { id, title }: HeldItem,
  filled: { member: string; until: string; refusal?: Refusal },
) {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const rotation = rotationIn(presenting, meeting.forum);
  return {
    view: 'chair-form' as const,
    ...meetingHead(presenting, meeting),
    item: id,
    title,
    people: representatives(state, meeting.forum).map((member) => ({
      member,
      name: people.name(member),
      party: shortName(agreement, partyOf(state, meeting.forum, member)),
    })),
    ...(rotation && { rotation }),
    ...filled,
  };
}

/** The party that got the chair although it had it last: a warning, never a refusal (B-styrgrupp-60). */
export function sameParty(shown: AsOf, decision: Decision): string | undefined {
  const { forum, at, elected } = decision;
  const before = chairRotation(shown.state, forum, localDay(at), decision)?.last;
  return elected && elected.party === before ? shortName(agreementNow(shown), elected.party) : undefined;
}

/** Whose turn the chair is, by party: shown, never enforced (B-styrgrupp-60). */
export function rotationIn(shown: AsOf, forum: string) {
  const agreement = agreementNow(shown);
  const rules = agreementForum(agreement, forum);
  const rotation = chairRotation(shown.state, forum, localDay(shown.now.toISOString()));
  if (!rules || !rotation || rules.chair.value.kind !== 'rotating') return undefined;
  return {
    last: shortName(agreement, rotation.last),
    turn: rotation.turn.map((party) => shortName(agreement, party)).join(' / '),
    source: rules.chair.source,
  };
}
