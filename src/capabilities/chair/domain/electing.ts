import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay, localYear } from '../../../partnership/domain/calendar.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import type { Fact } from '../../index.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { answeredAndLeft } from '../../../partnership/domain/represented.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { quorumMissing } from '../../attendance/domain/attendance.ts';
import { currentMatter } from '../../meetings/domain/current-matter.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import { electsChair } from '../../meetings/domain/elected-chair.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { propose, proposedOn } from '../../agenda/domain/deciding.ts';
import type { Proposed } from '../../agenda/domain/deciding.ts';
import { awaitedParties, votedAndGone } from '../../meetings/domain/proposal.ts';
import { decisionsOf } from '../../meetings/domain/record.ts';
import { electedByVote, electionAt, isFreeText } from './chair.ts';

export interface Elected {
  readonly member: MemberId;
  /** The last day of the term: local calendar day, ISO. */
  readonly until: string;
}

type ElectChair = AboutItem & Elected & { readonly type: 'electChair' };
type TakeUpElection = AboutMeeting & { readonly type: 'takeUpElection' };

/**
 * Who chairs, and until when. By acclamation on the item under discussion; or as the vote on it has decided, whose
 * number the election then has. What else the agenda says about the same election is decided by it. Rotation is shown,
 * never enforced (B-styrgrupp-60).
 */
function electChair(state: Partnership, command: ElectChair, actor: Actor): Decided<Fact> {
  const led = ledMeeting(state, command, actor);
  if (!led.ok) return led;
  const { registered, forum, rules, meeting } = led;
  const { member, until } = command;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  const mayElect = electsChair(rules, item) || (rules.chair.value.kind === 'rotating' && isFreeText(item));
  if (!mayElect) return refuse({ code: 'not-a-chair-matter' });
  const earlier = decisionsOf(registered, meeting).find(({ elected }) => elected);
  if (earlier?.elected?.member === member && earlier.elected.until === until) return accept();
  const vote = electedByVote(registered, meeting, item);
  if (!vote) {
    const current = currentMatter(state, command, actor);
    if (!current.ok) return current;
  }
  const wrong = wrongIn(registered, forum.id, command, actor);
  if (wrong) return refuse(wrong);
  const missing = quorumMissing(rules, meeting.attendance, forum.seats);
  if (missing) return refuse(missing);

  const elects = { member, until };
  if (meeting.parties === undefined)
    return accept(...electionOf(registered, meeting, item, elects, actor.at));
  const words = meeting.proposal?.elects;
  if (meeting.proposal?.item === item.id && words?.member === member && words.until === until)
    return accept();
  const proposal = `election-${meeting.proposals + 1}`;
  const proposed = { id: proposal, text: item.title[forum.language], elects };
  const left = answeredAndLeft(registered, meeting.id, [led.party]);
  const confirmed = { ...elects, proposal, ...(left.length > 0 && { tookPart: left }) };
  const holds = (): readonly Fact[] => electionOf(registered, meeting, item, confirmed, actor.at);
  return vote
    ? nameElected(registered, meeting, item, proposed, actor, holds)
    : propose(registered, meeting, item, proposed, actor, holds);
}

/** A vote does not say whom it elected in a way that can be read: the parties that voted say so together. */
function nameElected(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  proposed: Proposed,
  { by }: Actor,
  holds: () => readonly Fact[],
): Decided<Fact> {
  const [party] = votedAndGone(state, meeting, item.id);
  if (party !== undefined) return refuse({ code: 'election-waits-for-party', party });
  const waits = awaitedParties(state, meeting, { by, confirmedBy: [], item: item.id });
  return accept(proposedOn(meeting, item, proposed), ...(waits.length === 0 ? holds() : []));
}

/**
 * What makes somebody chair: decided without a vote, unless one has decided it.
 * @param at UTC, ISO 8601
 */
export function electionOf(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  { member, until, ...confirmed }: Elected & Pick<MeetingFactOf<'matterDecided'>, 'proposal' | 'tookPart'>,
  at: string,
): readonly Fact[] {
  const { forum } = meeting;
  const rules = agreementForum(agreementInForce(state, localDay(at)), forum);
  const vote = electedByVote(state, meeting, item);
  const decision = vote?.number ?? nextDecisionNumber(state, localYear(at));
  const others = meeting.agenda.filter(
    (other) => other.id !== item.id && rules !== undefined && electsChair(rules, other) && isUndecided(other),
  );
  const about = { v: 1, meeting: meeting.id, decision } as const;
  const text = item.title[state.forums.get(forum)?.language ?? 'sv'];
  return [
    ...(vote ? [] : [{ ...about, type: 'matterDecided', item: item.id, text, ...confirmed } as const]),
    { type: 'chairElected', v: 1, forum, member, until, decision },
    ...others.map((other) => ({ ...about, type: 'matterDecidedWith', item: other.id }) as const),
  ];
}

/** Puts the election on the agenda of a meeting that goes on, if it is not there, and takes it up. */
function takeUpElection(state: Partnership, command: TakeUpElection, actor: Actor): Decided<Fact> {
  const led = ledMeeting(state, command, actor);
  if (!led.ok) return led;
  const { registered, rules, meeting } = led;
  if (rules.chair.value.kind !== 'rotating') return refuse({ code: 'agreement-without-chair' });
  const election = electionAt(registered, meeting);
  if (election) return refuse({ code: 'matter-decided', decision: election.number });
  const about = { v: 1, meeting: meeting.id } as const;
  const items = meeting.agenda.filter((item) => electsChair(rules, item));
  const [open] = items.filter(isUndecided);
  if (open?.outcome.kind === 'current') return accept();
  if (items.some(({ outcome }) => outcome.kind === 'in-vote')) return refuse({ code: 'matter-in-vote' });
  if (open) return accept({ ...about, type: 'matterTakenUp', item: open.id });
  const item = {
    // A vote may have been lost at the same meeting, on an item of its own.
    id: `chair:${meeting.id}:${items.length + 1}`,
    title: { sv: 'Val av ordförande', en: 'Election of chair' },
    source: rules.chair.source,
    origin: { kind: 'chair' },
  } as const;
  return accept(
    { ...about, type: 'agendaItemAdded', item },
    { ...about, type: 'matterTakenUp', item: item.id },
  );
}

const isUndecided = ({ outcome }: HeldItem): boolean =>
  outcome.kind !== 'decided' && outcome.kind !== 'in-vote';

/** Why nobody can be elected so. */
export function wrongIn(
  state: Registered,
  forum: string,
  { member, until }: Elected,
  { at }: Actor,
): Refusal | undefined {
  if (!representatives(state, forum).includes(member)) return { code: 'chair-not-chosen' };
  if (!day.safeParse(until).success) return { code: 'chair-term-missing' };
  return until <= localDay(at) ? { code: 'chair-term-past', day: until } : undefined;
}

export const electingRules = { electChair, takeUpElection };
