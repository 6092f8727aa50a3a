import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { refuse } from '../../../partnership/domain/refusal.ts';
import type { Found } from '../../../partnership/domain/refusal.ts';
import { knownItem } from './known.ts';
import type { AboutMeeting } from './known.ts';
import { ledMeeting } from './leading.ts';
import type { AtMeeting } from './leading.ts';
import type { HeldItem } from './meeting.ts';

export interface AboutItem extends AboutMeeting {
  readonly item: string;
}

/** The item under discussion, for those who may lead. */
export function currentMatter(
  state: Partnership,
  about: AboutItem,
  actor: Actor,
): Found<Extract<AtMeeting, { ok: true }> & { item: HeldItem }> {
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
