import type { MemberId } from './seats.ts';

/** Somebody in a seat, from one moment to another. Moments are UTC and ISO 8601, days local and ISO. */
export interface Tenure {
  readonly seat: string;
  readonly party: string;
  readonly member: MemberId;
  /** In place of whoever holds the seat, for a time. */
  readonly temporary: boolean;
  readonly from: string;
  /** Who named the person, or `CLOCK`. */
  readonly by: MemberId;
  /** Absent while it lasts. */
  readonly to?: string;
  readonly ended?: TenureEnd;
  /** The person has not said that it is right. */
  readonly awaits: boolean;
  /** Nobody of the party has named the person: as long as they have not confirmed, anybody with a seat may correct it. */
  readonly open: boolean;
  readonly confirmation?: Confirmation;
  /** The party's own written words, entered by somebody else. */
  readonly appointment?: WrittenAppointment;
}

export type TenureEnd = 'replaced' | 'left' | 'disputed' | 'over';

/** Who in the party has appointed its representative, as the representative says. */
export interface Confirmation {
  readonly appointedBy: string;
  readonly appointedOn: string;
}

export interface WrittenAppointment {
  readonly reference: string;
  readonly decidedOn: string;
  readonly by: MemberId;
}

/** A written appointment that does not hold yet. */
export interface WaitingAppointment extends WrittenAppointment {
  readonly seat: string;
  readonly party: string;
  readonly member: MemberId;
  readonly at: string;
  readonly holdsFrom: string;
}

/** Named to act in a seat from one day until and including another. */
export interface Temporary {
  readonly seat: string;
  readonly member: MemberId;
  readonly from: string;
  readonly to: string;
  readonly by: MemberId;
  readonly at: string;
  /** Acts in the seat now. */
  readonly serves: boolean;
}

export interface Away {
  readonly member: MemberId;
  /** The first and the last day. */
  readonly from: string;
  readonly to: string;
}

/** What whoever acts in a seat may decide, as its own party says. */
export interface Mandate {
  readonly text: string;
  /** In ören; absent where it has no limit of money. */
  readonly ore?: number;
  /** Where it is written: a delegation order, minutes. */
  readonly reference?: string;
  readonly by: MemberId;
  readonly at: string;
}

/** `contact`: puts the seats of its own party right. `registrar`: reads what representatives can read. */
export const ROLES = ['registrar', 'contact'] as const;
export type Role = (typeof ROLES)[number];

export const isRoleWithoutVote = (role: string): role is Role => ROLES.some((one) => one === role);

/** A role without a vote. */
export interface RoleHolder {
  readonly role: Role;
  readonly member: MemberId;
  /** Of the person who gave it; a contact is that party's. */
  readonly party: string;
}

/** Somebody with a function that the agreement names (N12-23): of which party it is, the agreement says. */
export interface NamedRoleHolder {
  /** One of the agreement's roles. */
  readonly role: string;
  readonly member: MemberId;
}

/** What is known of a forum's seats beside who acts in them now. */
export interface SeatRegister {
  /** Who has acted in which seat, oldest first. */
  readonly tenures: readonly Tenure[];
  readonly waiting: readonly WaitingAppointment[];
  readonly temporaries: readonly Temporary[];
  readonly away: readonly Away[];
  /** By seat. */
  readonly mandates: ReadonlyMap<string, Mandate>;
  readonly roles: readonly RoleHolder[];
  readonly named: readonly NamedRoleHolder[];
  /** Those with a seat or a role who have left the forum's chat. */
  readonly gone: readonly MemberId[];
  /** How many times somebody has left it. */
  readonly departures: number;
}

export const EMPTY_REGISTER: SeatRegister = {
  tenures: [],
  waiting: [],
  temporaries: [],
  away: [],
  mandates: new Map(),
  roles: [],
  named: [],
  gone: [],
  departures: 0,
};

/** The tenures of those who hold the seats, whoever acts in them for a time. */
export const holding = ({ tenures }: SeatRegister): readonly Tenure[] =>
  tenures.filter(({ to, temporary }) => to === undefined && !temporary);

/** That of whoever holds the seat; undefined where it is vacant. */
export const holdingOf = (register: SeatRegister, seat: string): Tenure | undefined =>
  holding(register).find((tenure) => tenure.seat === seat);

/** Whoever held a vacant seat last. */
export const lastHolding = ({ tenures }: SeatRegister, seat: string): Tenure | undefined =>
  tenures.findLast((tenure) => tenure.seat === seat && !tenure.temporary);

/** A vacant seat of which its last holder has said that it is not right: its party has to settle it. */
export const isDisputed = (register: SeatRegister, seat: string): boolean =>
  holdingOf(register, seat) === undefined && lastHolding(register, seat)?.ended === 'disputed';

export const servingIn = ({ temporaries }: SeatRegister, seat: string): Temporary | undefined =>
  temporaries.find((one) => one.seat === seat && one.serves);
