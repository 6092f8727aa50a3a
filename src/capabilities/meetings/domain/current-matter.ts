import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import type { Fact } from '../../index.ts';
import { knownItem } from './known.ts';
import type { AboutMeeting } from './known.ts';
import { ledMeeting } from './leading.ts';
import type { AtMeeting } from './leading.ts';
import type { HeldItem } from './meeting.ts';

export interface AboutItem extends AboutMeeting {
  readonly item: string;
}

type CurrentMatter = Extract<AtMeeting, { ok: true }> & { readonly item: HeldItem };

/** The item under discussion, for those who may lead. */
export function currentMatter(state: Partnership, about: AboutItem, actor: Actor): Found<CurrentMatter> {
  const found = ledMeeting(state, about, actor);
  if (!found.ok) return found;
  const known = knownItem(found.meeting, about.item);
  if (!known.ok) return known;
  const { item } = known;
  const { outcome } = item;
  if (outcome.kind === 'current') return { ...found, item };
  if (outcome.kind === 'decided') return refuse({ code: 'matter-decided', decision: outcome.decision });
  return refuse({ code: outcome.kind === 'in-vote' ? 'matter-in-vote' : 'matter-not-current' });
}

export type MatterRule<C> = (state: Partnership, command: C, actor: Actor) => Decided<Fact>;

/** A rule about the item under discussion, for those who may lead. */
export const ofCurrentMatter =
  <C extends AboutItem>(
    rule: (found: CurrentMatter, command: C, actor: Actor) => Decided<Fact>,
  ): MatterRule<C> =>
  (state, command, actor) => {
    const found = currentMatter(state, command, actor);
    return found.ok ? rule(found, command, actor) : found;
  };

/** What every fact about an item says. */
export const aboutItem = (meeting: { readonly id: string }, item: { readonly id: string }) =>
  ({ v: 1, meeting: meeting.id, item: item.id }) as const;
