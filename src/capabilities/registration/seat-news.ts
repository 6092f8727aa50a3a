import { z } from 'zod';
import type { RegistrationFact } from './domain/facts.ts';
import { othersOf } from './domain/who-may.ts';
import { holding, lastHolding } from '../../partnership/domain/seat-register.ts';
import { representatives } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import type { Notice, Shown } from '../../partnership/notices.ts';
import { subject } from '../../partnership/capability.ts';
import type { Agreement } from '../../agreement/domain/profile.ts';
import { holderOfRole } from '../../partnership/domain/roles.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import { presentNews } from '../../partnership/news.ts';
import type { NewsButton } from '../../partnership/news.ts';
import { SEATS_BUTTON } from './seat-buttons.ts';

/** What is said of seats before anything is changed: part of the journal's public format. */
export const seatNewsSubjects = [
  /** A written appointment that is to hold: whoever has the seat can say that it is not right. */
  subject(
    z.strictObject({ subject: z.literal('seat-appointment'), seat: id, member: id }),
    ({ seat, member }, presenting, to) => {
      const register = presenting.state.forums.get(presenting.forum)?.register;
      const waiting = register?.waiting.find((one) => one.seat === seat && one.member === member);
      if (!register || !waiting) return undefined;
      const { party, reference, decidedOn, holdsFrom, by } = waiting;
      const before = holding(register).find((one) => one.seat === seat);
      const objects = to === member || to === lastHolding(register, seat)?.member;
      const dispute: NewsButton = {
        title: 'seats.button.dispute',
        verb: 'seat-form',
        data: { form: 'dispute' },
      };
      return presentNews(presenting, 'seat-appointment', {
        told: {
          name: presenting.people.name(member),
          party: partyName(agreementNow(presenting), party),
          before: before && presenting.people.name(before.member),
          by: presenting.people.name(by),
          reference,
          decidedOn,
          day: localDay(holdsFrom),
        },
        lines: [
          'news.seat-appointment.entered',
          ...(before ? ['news.seat-appointment.instead'] : []),
          'news.seat-appointment.object',
        ],
        buttons: [...(objects ? [dispute] : []), SEATS_BUTTON],
      });
    },
    { as: 'news', alerts: true, outside: true },
    (_about, { forums }) =>
      [...forums.values()].flatMap(({ register }) =>
        register.waiting.flatMap(({ member, by }) => [member, by]),
      ),
  ),
  subject(
    z.strictObject({ subject: z.literal('temporary-named'), seat: id, member: id }),
    ({ seat, member }, presenting) => {
      const register = presenting.state.forums.get(presenting.forum)?.register;
      const named = register?.temporaries.find((one) => one.seat === seat && one.member === member);
      const held = register && holding(register).find((one) => one.seat === seat);
      if (!named || !held || named.serves) return undefined;
      return presentNews(presenting, 'temporary-named', {
        told: {
          name: presenting.people.name(member),
          instead: presenting.people.name(held.member),
          party: partyName(agreementNow(presenting), held.party),
          from: named.from,
          to: named.to,
        },
        lines: ['news.temporary-named.vote'],
        buttons: [SEATS_BUTTON],
      });
    },
    { as: 'news', outside: true },
    ({ member }) => [member],
  ),
  /** In Teams, where the seat is not known: it is still theirs, and somebody has to see to it. */
  subject(
    z.strictObject({ subject: z.literal('left-the-chat'), member: id }),
    ({ member }, presenting) => {
      const forum = presenting.state.forums.get(presenting.forum);
      const held = forum && holding(forum.register).find((one) => one.member === member);
      if (!held || !forum.register.gone.includes(member)) return undefined;
      const others = othersOf(forum, held, forum.register.gone);
      return presentNews(presenting, 'left-the-chat', {
        told: {
          name: presenting.people.name(member),
          party: partyName(agreementNow(presenting), held.party),
          others: others.map((other) => presenting.people.name(other)),
        },
        lines: [
          'news.left-the-chat.seat',
          others.length > 0 ? 'news.left-the-chat.party' : 'news.left-the-chat.others',
        ],
        buttons: [SEATS_BUTTON],
      });
    },
    { as: 'news', alerts: true },
    ({ member }) => [member],
  ),
  subject(
    z.strictObject({ subject: z.literal('role-given'), role: id, member: id }),
    ({ role, member }, presenting, to) => {
      const roles = presenting.state.forums.get(presenting.forum)?.register.roles ?? [];
      const given = roles.find((one) => one.role === role && one.member === member);
      if (!given) return undefined;
      const agreement = agreementNow(presenting);
      return presentNews(presenting, 'role-given', {
        told: {
          role,
          you: to === member,
          name: presenting.people.name(member),
          party: partyName(agreement, given.party),
          group: forumInText(agreement, presenting.forum),
        },
        lines: [`news.role-given.${given.role}`],
        buttons: [{ title: 'button.status', verb: 'status' }],
      });
    },
    { as: 'news', outside: true },
    ({ member }) => [member],
  ),
  subject(
    z.strictObject({ subject: z.literal('agreement-role'), role: id, member: id }),
    ({ role, member }, presenting, to) => {
      const agreement = agreementNow(presenting);
      const found = agreement.roles.find((one) => one.id === role);
      if (!found || holderOfRole(presenting.state, role)?.member !== member) return undefined;
      return presentNews(presenting, 'agreement-role', {
        told: {
          you: to === member,
          name: presenting.people.name(member),
          role: found.name,
          party: partyName(agreement, found.party),
          source: found.source,
        },
        lines: ['news.agreement-role.source', ...rightsOf(agreement, role)],
        buttons: [
          { title: 'problems.button.report', verb: 'problem-form' },
          { title: 'button.status', verb: 'status' },
        ],
      });
    },
    { as: 'news', outside: true },
    ({ member }) => [member],
  ),
] as const;

/** What whoever has the role can do with Samverka, beside reading. */
const rightsOf = ({ escalation }: Agreement, role: string): readonly string[] => [
  ...(escalation.some(({ to }) => to.kind === 'role' && to.role === role)
    ? ['news.agreement-role.receives']
    : []),
  ...(escalation.some(({ reportedBy }) => reportedBy === role) ? ['news.agreement-role.reports'] : []),
];

export function seatNews(fact: RegistrationFact, after: Registered, by: string): readonly Notice[] {
  const found = 'forum' in fact ? after.forums.get(fact.forum) : undefined;
  if (!found) return [];
  const { id: forum, register } = found;
  if (fact.type === 'appointmentEntered') {
    const { seat, member, holdsFrom } = fact;
    const slot = `appointment:${forum}:${seat}:${holdsFrom}`;
    const show = { subject: 'seat-appointment', seat, member };
    const waits = register.waiting.some((one) => one.seat === seat && one.member === member);
    const before = lastHolding(register, seat)?.member;
    return waits ? toAll(after, forum, { slot, show }, by, [member, before]) : [];
  }
  if (fact.type === 'temporaryNamed') {
    const { seat, member } = fact;
    const named = register.temporaries.find((one) => one.seat === seat);
    const slot = `temporary:${forum}:${seat}:${named?.at ?? ''}`;
    const show = { subject: 'temporary-named', seat, member };
    return named && !named.serves ? toAll(after, forum, { slot, show }, by, [member]) : [];
  }
  if (fact.type === 'leftTheChat') {
    const { member } = fact;
    // Each time anew: a message that was sent before is only edited.
    const slot = `left-the-chat:${forum}:${member}:${register.departures}`;
    const show = { subject: 'left-the-chat', member };
    const holds = holding(register).some((one) => one.member === member);
    return holds ? toAll(after, forum, { slot, show }, member, []) : [];
  }
  if (fact.type === 'agreementRoleGiven') {
    const { role, member } = fact;
    const slot = `agreement-role:${forum}:${role}:${member}`;
    const show = { subject: 'agreement-role', role, member };
    return [
      { forum, slot, show },
      ...(member === by ? [] : [{ forum, slot: `${slot}:${member}`, show, to: member }]),
    ];
  }
  if (fact.type !== 'roleGiven') return [];
  const { role, member } = fact;
  const slot = `role:${forum}:${role}:${member}`;
  const show = { subject: 'role-given', role, member };
  return [
    { forum, slot, show },
    { forum, slot: `${slot}:${member}`, show, to: member },
  ];
}

/** In the chat, and to each representative and those concerned, but for whoever did it. */
const toAll = (
  after: Registered,
  forum: string,
  { slot, show }: { readonly slot: string; readonly show: Shown },
  by: string,
  concerned: readonly (string | undefined)[],
): readonly Notice[] => [
  { forum, slot, show },
  ...[...new Set([...representatives(after, forum), ...concerned])]
    .filter((to) => to !== undefined && to !== by)
    .map((to): Notice => ({ forum, slot: `${slot}:${to}`, show, ...(to !== undefined && { to }) })),
];
