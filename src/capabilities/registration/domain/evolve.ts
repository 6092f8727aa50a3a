import { existing } from '../../../partnership/domain/fact-order.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { EMPTY_REGISTER, holdingOf } from '../../../partnership/domain/seat-register.ts';
import type { RoleHolder, SeatRegister } from '../../../partnership/domain/seat-register.ts';
import type { RegistrationFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import type { Forum, Registered } from '../../../partnership/domain/state.ts';
import * as seats from './seating.ts';

type Fact<T extends RegistrationFact['type']> = Extract<RegistrationFact, { type: T }>;

/** The first fact of a journal, `partnershipRegistered`, makes the state that the others change. */
export const registrationFolds: FoldsOf<Exclude<RegistrationFact, { type: 'partnershipRegistered' }>> = {
  forumOpened: (state, fact, { at }) =>
    withForum(state, {
      id: fact.forum,
      language: fact.language,
      seats: [],
      seatings: [],
      register: EMPTY_REGISTER,
      openedAt: at,
    }),
  seatsAssigned: (state, fact, context) =>
    withForum(state, seats.assigned(forumIn(state, fact), fact.seats, context)),
  seatsToBeConfirmed: (state, fact) =>
    withForum(state, seats.toBeConfirmed(forumIn(state, fact), fact.seats)),
  seatConfirmed: (state, fact) => {
    const { appointedBy, appointedOn } = fact;
    const forum = forumIn(state, fact);
    const held = existing(holdingOf(forum.register, fact.seat), fact);
    const confirmed = { ...held, awaits: false, confirmation: { appointedBy, appointedOn } };
    return withRegister(state, fact, ({ tenures }) => ({
      tenures: tenures.map((tenure) => (tenure === held ? confirmed : tenure)),
    }));
  },
  seatDisputed: (state, fact, context) =>
    withForum(state, seats.vacated(forumIn(state, fact), fact.seat, 'disputed', context)),
  seatLeft: (state, fact, context) =>
    withForum(state, seats.vacated(forumIn(state, fact), fact.seat, 'left', context)),
  appointmentEntered: (state, fact, { by, at }) => {
    const { seat, party, member, reference, decidedOn, holdsFrom } = fact;
    return withRegister(state, fact, ({ waiting }) => ({
      waiting: [...waiting, { seat, party, member, reference, decidedOn, holdsFrom, by, at }],
    }));
  },
  appointmentTookEffect: (state, fact, context) => {
    const forum = forumIn(state, fact);
    const waiting = existing(
      forum.register.waiting.find(({ seat }) => seat === fact.seat),
      fact,
    );
    return withForum(state, seats.appointed(forum, waiting, context));
  },
  appointmentLapsed: (state, fact) =>
    withRegister(state, fact, ({ waiting }) => ({
      waiting: waiting.filter(({ seat }) => seat !== fact.seat),
    })),
  temporaryNamed: (state, fact, { by, at }) => {
    const { seat, member, from, to } = fact;
    return withRegister(state, fact, ({ temporaries }) => ({
      temporaries: [...temporaries, { seat, member, from, to, by, at, serves: false }],
    }));
  },
  temporaryBegan: (state, fact, context) =>
    withForum(state, seats.begun(forumIn(state, fact), fact, context)),
  temporaryEnded: (state, fact, context) =>
    withForum(state, seats.temporaryOver(forumIn(state, fact), fact, context)),
  awayRecorded: (state, fact) => {
    const { member, from, to } = fact;
    return withRegister(state, fact, ({ away }) => ({
      away: [...away.filter((one) => one.member !== member), { member, from, to }],
    }));
  },
  awayWithdrawn: (state, fact) =>
    withRegister(state, fact, ({ away }) => ({ away: away.filter(({ member }) => member !== fact.member) })),
  mandateEntered: (state, fact, { by, at }) => {
    const { seat, text, ore, reference } = fact;
    const mandate = {
      text,
      ...(ore !== undefined && { ore }),
      ...(reference !== undefined && { reference }),
    };
    return withRegister(state, fact, ({ mandates }) => ({
      mandates: new Map([...mandates, [seat, { ...mandate, by, at }]]),
    }));
  },
  roleGiven: (state, fact) => {
    const { role, member, party } = fact;
    return withRegister(state, fact, ({ roles }) => ({
      roles: [...roles.filter((one) => !isRole(one, fact)), { role, member, party }],
    }));
  },
  roleEnded: (state, fact) =>
    withRegister(state, fact, ({ roles }) => ({ roles: roles.filter((one) => !isRole(one, fact)) })),
  agreementRoleGiven: (state, fact) =>
    withRegister(withoutHolder(state, fact.role), fact, ({ named }) => ({
      named: [...named, { role: fact.role, member: fact.member }],
    })),
  agreementRoleEnded: (state, fact) =>
    withRegister(state, fact, ({ named }) => ({
      named: named.filter(({ role, member }) => role !== fact.role || member !== fact.member),
    })),
  leftTheChat: (state, fact) =>
    withRegister(state, fact, ({ gone, departures }) => ({
      gone: [...new Set([...gone, fact.member])],
      departures: departures + 1,
    })),
  backInTheChat: (state, fact) =>
    withRegister(state, fact, ({ gone }) => ({ gone: gone.filter((member) => member !== fact.member) })),
  startedMidway: (state, said) => {
    const { forum } = said;
    const before = state.beginnings.get(forum);
    const beginnings = withEntry(state.beginnings, forum, said);
    // The chair whom it named, until another is elected.
    const chairs = new Map(state.chairs);
    if (before?.chair) chairs.delete(forum);
    if (said.chair) chairs.set(forum, { member: said.chair.member, until: said.chair.until });
    return { ...state, beginnings, chairs };
  },
  languageSet: (state, fact) => withForum(state, { ...forumIn(state, fact), language: fact.language }),
};

const forumIn = (state: Registered, fact: { readonly type: string; readonly forum: string }): Forum =>
  existing(state.forums.get(fact.forum), fact);

const withForum = (state: Registered, forum: Forum): Registered => ({
  ...state,
  forums: withEntry(state.forums, forum.id, forum),
});

function withRegister(
  state: Registered,
  fact: { readonly type: string; readonly forum: string },
  change: (register: SeatRegister) => Partial<SeatRegister>,
): Registered {
  const forum = forumIn(state, fact);
  return withForum(state, { ...forum, register: { ...forum.register, ...change(forum.register) } });
}

/** Whoever had the role before, in whichever forum. */
function withoutHolder(state: Registered, role: string): Registered {
  const held = [...state.forums.values()].filter(({ register }) =>
    register.named.some((one) => one.role === role),
  );
  return held.reduce((before, forum) => {
    const named = forum.register.named.filter((one) => one.role !== role);
    return withForum(before, { ...forum, register: { ...forum.register, named } });
  }, state);
}

const isRole = (one: RoleHolder, { role, member }: Pick<Fact<'roleEnded'>, 'role' | 'member'>): boolean =>
  one.role === role && one.member === member;
