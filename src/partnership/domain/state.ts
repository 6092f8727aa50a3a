import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import { agreementInForce, registeredWith } from './agreement-in-force.ts';
import type { WithAgreement } from './agreement-in-force.ts';
import type { Actor } from './actor.ts';
import { localDay } from './calendar.ts';
import type { Decision } from './decision.ts';
import type { Paper } from '../../capabilities/agreement/domain/paper.ts';
import type { Action } from '../../capabilities/actions/domain/action.ts';
import type { Amendment } from '../../capabilities/amendments/domain/amendment.ts';
import type { Fulfilment, Reminder } from '../../capabilities/duties/domain/reminder.ts';
import type { ActingChair, MeetingRequest } from '../../capabilities/chair/domain/evolve.ts';
import type { Chair, Matter, Meeting } from '../../capabilities/meetings/domain/meeting.ts';
import type { InformationNotice } from '../../capabilities/informing/domain/notice.ts';
import type { Problem } from '../../capabilities/problems/domain/problem.ts';
import type { Beginning } from '../../capabilities/registration/domain/facts.ts';
import { refuse } from './refusal.ts';
import type { Found } from './refusal.ts';
import type { RecusalClaim } from '../../capabilities/recusal/domain/claim.ts';
import type { Entry } from '../../capabilities/registers/domain/entry.ts';
import type { Report } from '../../capabilities/reports/domain/report.ts';
import type { Proposal } from '../../capabilities/times/domain/proposal.ts';
import type { SeatRegister } from './seat-register.ts';
import type { SeatHolder } from './seats.ts';
import type { UrgentAction } from '../../capabilities/urgent/domain/urgent.ts';
import type { Vote } from '../../capabilities/voting/domain/vote.ts';

export type Language = 'sv' | 'en';

/** Who acts in the seats of a forum, who saw to it, and when (UTC, ISO 8601). */
export interface Seating {
  readonly seats: readonly SeatHolder[];
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** How it came about, where nobody changed the seats by hand. */
  readonly cause?: SeatCause;
}

export type SeatCause = 'left' | 'disputed' | 'appointed' | 'temporary' | 'resumed';

/** A forum that meets in a chat. Anyone who holds a seat is a representative and has one vote. */
export interface Forum {
  readonly id: string;
  readonly language: Language;
  readonly seats: readonly SeatHolder[];
  /** Each time its seats were given to persons, oldest first. */
  readonly seatings: readonly Seating[];
  readonly register: SeatRegister;
  /** Since when the record can see what the forum does; UTC, ISO 8601. */
  readonly openedAt: string;
}

/**
 * Everything by its own id, except what is about a chair, which is by forum, and fulfilled duties, which are by duty.
 */
export interface Registered extends WithAgreement {
  readonly status: 'registered';
  readonly forums: ReadonlyMap<string, Forum>;
  readonly votes: ReadonlyMap<string, Vote>;
  /** The decision log, oldest first. */
  readonly decisions: readonly Decision[];
  /** By the vote that adopted it. */
  readonly amendments: ReadonlyMap<string, Amendment>;
  /** Recusal that somebody has claimed of another, or declared on an item of an agenda. */
  readonly recusalClaims: ReadonlyMap<string, RecusalClaim>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly chairs: ReadonlyMap<string, Chair>;
  /** Whom the chair has named to act meanwhile. */
  readonly actingChairs: ReadonlyMap<string, ActingChair>;
  /** The latest time that somebody asked whoever calls for a meeting. */
  readonly meetingRequests: ReadonlyMap<string, MeetingRequest>;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly urgentActions: ReadonlyMap<string, UrgentAction>;
  /** What has been told under a duty to inform. */
  readonly information: ReadonlyMap<string, InformationNotice>;
  readonly reports: ReadonlyMap<string, Report>;
  /** What has been noted in the registers. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Oldest first. */
  readonly reminders: readonly Reminder[];
  readonly fulfilled: ReadonlyMap<string, Fulfilment>;
  /** What each party has said of its own copy of the agreement. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** What forums that began before Samverka have said of it. */
  readonly beginnings: ReadonlyMap<string, Beginning>;
  /** The last days of the agreement of which the groups have been told that they have passed. */
  readonly endsTold: readonly string[];
}

export type Partnership = { readonly status: 'unregistered' } | Registered;

export const UNREGISTERED: Partnership = { status: 'unregistered' };

/** As it is registered, before anything has happened. */
export const begun = (agreement: Agreement): Registered => ({
  status: 'registered',
  ...registeredWith(agreement),
  forums: new Map(),
  votes: new Map(),
  decisions: [],
  amendments: new Map(),
  recusalClaims: new Map(),
  meetings: new Map(),
  matters: new Map(),
  chairs: new Map(),
  actingChairs: new Map(),
  meetingRequests: new Map(),
  problems: new Map(),
  actions: new Map(),
  proposals: new Map(),
  urgentActions: new Map(),
  information: new Map(),
  reports: new Map(),
  entries: new Map(),
  reminders: [],
  fulfilled: new Map(),
  papers: new Map(),
  beginnings: new Map(),
  endsTold: [],
});

/** The agreement's words about a forum, or undefined if the agreement has no such forum. */
export const agreementForum = (agreement: Agreement, forum: string): AgreementForum | undefined =>
  agreement.forums.find((candidate) => candidate.id === forum);

export type FoundForum = Found<{
  registered: Registered;
  /** As it holds on the day. */
  agreement: Agreement;
  forum: Forum;
  /** What the agreement says of the forum. */
  rules: AgreementForum;
  /** The party whose seat the person holds. */
  party: string;
}>;

/** The forum, if the partnership has it and the person who acts is one of its representatives. */
export function forumOf(state: Partnership, forum: string, { by, at }: Pick<Actor, 'by' | 'at'>): FoundForum {
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const found = state.forums.get(forum);
  const agreement = agreementInForce(state, localDay(at));
  const rules = agreementForum(agreement, forum);
  if (!found || !rules) return refuse({ code: 'unknown-forum' });
  const seat = found.seats.find((held) => held.member === by);
  if (!seat) return refuse({ code: 'not-a-member' });
  return { ok: true, registered: state, agreement, forum: found, rules, party: seat.party };
}
