import type { Fact } from '../../index.ts';
import { CLOCK } from '../../../partnership/domain/actor.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Forum, Partnership } from '../../../partnership/domain/state.ts';
import { accept } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { holding } from '../../../partnership/domain/seat-register.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';

/** What Teams says of who is in a forum's chat: of those named, who has left and who is there. No person gives it. */
interface NoteWhoIsThere {
  readonly type: 'noteWhoIsThere';
  readonly forum: string;
  readonly left: readonly MemberId[];
  readonly there: readonly MemberId[];
}

export function noteWhoIsThere(
  state: Partnership,
  { forum: id, left, there }: NoteWhoIsThere,
  { by }: Actor,
): Decided<Fact> {
  const forum = state.status === 'registered' ? state.forums.get(id) : undefined;
  if (!forum || by !== CLOCK) return accept();
  const { gone } = forum.register;
  const concerned = whoMatters(forum);
  return accept<Fact>(
    ...left
      .filter((member) => concerned.includes(member) && !gone.includes(member))
      .map((member) => ({ type: 'leftTheChat', v: 1, forum: id, member }) as const),
    ...there
      .filter((member) => gone.includes(member))
      .map((member) => ({ type: 'backInTheChat', v: 1, forum: id, member }) as const),
  );
}

/** Those with a seat or a role. */
export const whoMatters = ({ seats, register }: Forum): readonly MemberId[] => [
  ...new Set(
    [...seats, ...holding(register), ...register.roles, ...register.named].map(({ member }) => member),
  ),
];
