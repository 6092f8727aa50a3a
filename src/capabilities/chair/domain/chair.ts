import { DateTime } from 'luxon';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay, localYear } from '../../../partnership/domain/calendar.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Decision } from '../../../partnership/domain/decision.ts';
import { day } from '../../../partnership/domain/fact-fields.ts';
import type { Fact } from '../../index.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Language, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import { representatives } from '../../../partnership/domain/seats.ts';
import { quorumMissing } from '../../attendance/domain/attendance.ts';
import { partiesOf } from '../../meetings/domain/evolve.ts';
import { electsChair } from '../../meetings/domain/elected-chair.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import { currentMatter } from '../../meetings/domain/current-matter.ts';
import type { AboutItem } from '../../meetings/domain/current-matter.ts';
import type { HeldItem, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { propose } from '../../meetings/domain/proposing.ts';
import { decisionsOf } from '../../meetings/domain/record.ts';

/** Whom an election makes chair, and until and including which local day, ISO. */
interface Election {
  readonly member: MemberId;
  readonly until: string;
  /** Of a decision without a vote: the proposal that was confirmed. */
  readonly proposal?: string;
}

interface ElectChair extends AboutItem {
  readonly type: 'electChair';
  readonly member: MemberId;
  /** The last day of the term: local calendar day, ISO. */
  readonly until: string;
}

/**
 * Who chairs, and until when. By acclamation on the item under discussion; or as the vote on it has decided, whose
 * number the election then has. What else the agenda says about the same election is decided with it, each with a
 * number of its own. Rotation is shown, never enforced (B-styrgrupp-60).
 */
function electChair(state: Partnership, command: ElectChair, actor: Actor): Decided<Fact> {
  const led = ledMeeting(state, command, actor);
  if (!led.ok) return led;
  const { registered, forum, rules, meeting } = led;
  const { member, until } = command;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (!electsChair(rules, item)) return refuse({ code: 'not-a-chair-matter' });
  const earlier = decisionsOf(registered, meeting).find(({ elected }) => elected);
  if (earlier?.elected?.member === member && earlier.elected.until === until) return accept();
  const vote = electedByVote(registered, meeting, item);
  if (!vote) {
    const current = currentMatter(state, command, actor);
    if (!current.ok) return current;
  }
  if (!representatives(registered, forum.id).includes(member)) return refuse({ code: 'chair-not-chosen' });
  const today = localDay(actor.at);
  if (!day.safeParse(until).success) return refuse({ code: 'chair-term-missing' });
  if (until <= today) return refuse({ code: 'chair-term-past', day: until });
  const missing = quorumMissing(rules, meeting.attendance);
  if (missing) return refuse(missing);

  const elects = { member, until };
  if (vote || meeting.parties === undefined)
    return accept(...electionOf(registered, meeting, item, elects, actor.at));
  const words = meeting.proposal?.elects;
  if (meeting.proposal?.item === item.id && words?.member === member && words.until === until)
    return accept();
  const proposal = `election-${meeting.proposals + 1}`;
  const proposed = { id: proposal, text: item.title[forum.language], elects };
  return propose(registered, meeting, item, proposed, actor, () =>
    electionOf(registered, meeting, item, { ...elects, proposal }, actor.at),
  );
}

/** What makes somebody chair: decided without a vote, unless one has decided it. @param at UTC, ISO 8601 */
export function electionOf(
  state: Registered,
  meeting: HeldMeeting,
  item: HeldItem,
  { member, until, proposal }: Election,
  at: string,
): readonly Fact[] {
  const rules = agreementForum(agreementInForce(state, localDay(at)), meeting.forum);
  const language = state.forums.get(meeting.forum)?.language ?? 'sv';
  const vote = electedByVote(state, meeting, item);
  const next = nextDecisionNumber(state.decisions, localYear(at));
  const decision = vote?.number ?? next;
  const others = meeting.agenda.filter(
    (other) => other.id !== item.id && rules !== undefined && electsChair(rules, other) && isUndecided(other),
  );
  const first = vote ? next.number : next.number + 1;
  const decided = { type: 'matterDecided', v: 1, meeting: meeting.id } as const;
  const confirmed = proposal === undefined ? {} : { proposal };
  return [
    ...(vote ? [] : [{ ...decided, item: item.id, text: item.title[language], decision, ...confirmed }]),
    { type: 'chairElected', v: 1, forum: meeting.forum, member, until, decision },
    ...others.map((other, index) => ({
      ...decided,
      item: other.id,
      text: `${other.title[language]}: ${termInWords(until, language)}`,
      decision: { year: next.year, number: first + index },
      ...confirmed,
    })),
  ];
}

/** The decision keeps the text it was given, in the language of its forum. @param until local ISO day */
function termInWords(until: string, language: Language): string {
  const date = DateTime.fromISO(until).setLocale(language).toFormat('d MMMM yyyy');
  return language === 'sv' ? `till och med den ${date}` : `until and including ${date}`;
}

const isUndecided = ({ outcome }: HeldItem): boolean =>
  outcome.kind !== 'decided' && outcome.kind !== 'in-vote';

/** The decision of the adopted vote on the item, as long as it has not been recorded whom it elected. */
export function electedByVote(
  state: Registered,
  meeting: HeldMeeting,
  { id }: HeldItem,
): Decision | undefined {
  const decisions = decisionsOf(state, meeting);
  if (decisions.some(({ elected }) => elected)) return undefined;
  return decisions.find(
    ({ item, vote, outcome }) => item === id && vote !== undefined && outcome === 'adopted',
  );
}

/** The item that electing a chair now is about: the one under discussion, or one that a vote has settled. */
export function chairMatter(
  state: Registered,
  rules: AgreementForum,
  meeting: HeldMeeting,
): HeldItem | undefined {
  const items = meeting.agenda.filter((item) => electsChair(rules, item));
  return (
    items.find(({ outcome }) => outcome.kind === 'current') ??
    items.find((item) => electedByVote(state, meeting, item))
  );
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
  before?: Decision,
): { readonly last: string; readonly turn: readonly string[] } | undefined {
  const elections = state.decisions.filter((decision) => decision.forum === forum && decision.elected);
  const index = before ? elections.indexOf(before) : elections.length;
  const last = elections[index - 1]?.elected?.party;
  if (last === undefined) return undefined;
  return { last, turn: partiesOf(state, forum, day).filter((party) => party !== last) };
}

export const chairRules = { electChair };
