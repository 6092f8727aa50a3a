import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import type { Fact } from '../../index.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import { formalityOf } from '../../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { isFirstDecisionLeft } from './first-decisions.ts';
import { takeUpMatter } from './matters.ts';

interface GoToNextMatter extends AboutItem {
  readonly type: 'goToNextMatter';
  /** The item under discussion when the button was shown; empty if there was none. */
  readonly from: string;
}

/** Has not been dealt with, and is nothing that the bot carries out itself. */
export const isLeft = (item: HeldItem): boolean =>
  item.outcome.kind === 'waiting' && formalityOf(item) === undefined;

export const isCurrent = ({ outcome }: HeldItem): boolean => outcome.kind === 'current';

/**
 * The item that the meeting goes on to: the next in order that has not been dealt with; when there is none, a decision
 * of the first meeting that was gone past without being taken.
 */
export function nextItem({ agenda }: Pick<HeldMeeting, 'agenda'>): HeldItem | undefined {
  const after = agenda.slice(reachedIn(agenda) + 1);
  return after.find(isLeft) ?? agenda.find(isLeft) ?? agenda.find((item) => isPassedBy(item));
}

/** Where the meeting is: at the item under discussion, or at one that is voted on; before all of them otherwise. */
export function reachedIn(agenda: readonly HeldItem[]): number {
  const current = agenda.findIndex(isCurrent);
  return current < 0 ? agenda.findIndex(({ outcome }) => outcome.kind === 'in-vote') : current;
}

const isPassedBy = (item: HeldItem): boolean => !isCurrent(item) && isFirstDecisionLeft(item);

/**
 * On from one item to another. Two who press at once, or one who presses twice, go one step; a card on which the
 * meeting has not moved on as it has since leads nowhere, so that no item is skipped.
 */
function goToNextMatter(state: Partnership, command: GoToNextMatter, actor: Actor): Decided<Fact> {
  const found = ledMeeting(state, command, actor);
  if (!found.ok) return found;
  const known = knownItem(found.meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (isCurrent(item)) return accept();
  const current = found.meeting.agenda.find(isCurrent);
  const goesOn = current === undefined || current.id === command.from;
  if (!goesOn || !(isLeft(item) || isPassedBy(item))) return refuse({ code: 'agenda-moved-on' });
  return takeUpMatter(state, { ...command, type: 'takeUpMatter' }, actor);
}

export const nextRules = { goToNextMatter };
