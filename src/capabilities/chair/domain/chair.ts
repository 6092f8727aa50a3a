import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import type { Decision } from '../../../partnership/domain/decision.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { formalityOf } from '../../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { electsChair } from '../../meetings/domain/elected-chair.ts';
import { partiesOf } from '../../meetings/domain/seated.ts';
import { decisionsOf } from '../../meetings/domain/record.ts';

/** The decision of the adopted vote on the item, as long as it has not been recorded whom it elected. */
export function electedByVote(
  state: Registered,
  meeting: HeldMeeting,
  { id, outcome }: HeldItem,
): Decision | undefined {
  // A later round may have left it undecided: then the next meeting elects.
  if (outcome.kind !== 'decided') return undefined;
  const decisions = decisionsOf(state, meeting);
  if (decisions.some(({ elected }) => elected)) return undefined;
  return decisions.find(
    ({ item, vote, outcome }) => item === id && vote !== undefined && outcome === 'adopted',
  );
}

/** What people write themselves can be about anything, also about who is to chair. */
export const isFreeText = (item: HeldItem): boolean =>
  formalityOf(item) === undefined && !FIXED.has(item.origin.kind);

const FIXED: ReadonlySet<HeldItem['origin']['kind']> = new Set([
  'standing',
  'first-meeting',
  'chair',
  'problem',
  'report-submitted',
  'report-due',
  'vote-between-meetings',
  'continuation',
  'expiry',
]);

/** An item that somebody has written about the chair: the word stands in it, in either language. */
const namesChair = (item: HeldItem): boolean =>
  isFreeText(item) && /ordförande|\bchair/iu.test(`${item.title.sv} ${item.title.en}`);

/** The item that electing a chair now is about: the one under discussion, or one that a vote has settled. */
export function chairMatter(
  state: Registered,
  rules: AgreementForum,
  meeting: HeldMeeting,
): HeldItem | undefined {
  if (rules.chair.value.kind !== 'rotating') return undefined;
  const items = meeting.agenda.filter((item) => electsChair(rules, item) || namesChair(item));
  return (
    items.find(({ outcome }) => outcome.kind === 'current') ??
    items.find((item) => electedByVote(state, meeting, item))
  );
}

/** The election that the meeting has made, if the chair it made is the one that the forum still has. */
export function electionAt(state: Registered, meeting: HeldMeeting): Decision | undefined {
  const latest = state.decisions.findLast(({ forum, elected }) => elected && forum === meeting.forum);
  return latest && decisionsOf(state, meeting).includes(latest) ? latest : undefined;
}

/**
 * The party that had the chair last in the forum, and the parties whose turn it is: the others (B-styrgrupp-60).
 * Undefined when nobody has been elected.
 * @param day local ISO: the parties are those of the forum then
 */
export function chairRotation(
  state: Registered,
  forum: string,
  day: string,
  decided?: Decision,
): { readonly last: string; readonly turn: readonly string[] } | undefined {
  const elections = state.decisions.filter((decision) => decision.forum === forum && decision.elected);
  const index = decided ? elections.indexOf(decided) : elections.length;
  const before = state.beginnings.get(forum)?.chair?.party;
  const last = elections[index - 1]?.elected?.party ?? before;
  if (last === undefined) return undefined;
  return { last, turn: partiesOf(state, forum, day).filter((party) => party !== last) };
}
