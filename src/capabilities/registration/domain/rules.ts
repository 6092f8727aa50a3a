import type { Agreement, AgreementForum } from '../../../agreement/domain/profile.ts';
import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Fact } from '../../index.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import { agreementForum, forumOf } from '../../../partnership/domain/state.ts';
import type { Language, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided } from '../../../partnership/domain/refusal.ts';
import { enterAppointment } from './appointing.ts';
import { beginning, correctBeginning } from './beginning.ts';
import type { Began } from './beginning.ts';
import { changeSeats } from './change-seats.ts';
import { endRole, enterMandate, giveRole } from './mandates.ts';
import { confirmSeat, disputeSeat, leaveSeat } from './own-seat.ts';
import { assignSeats } from './seat-choice.ts';
import type { ChosenSeat } from './seat-choice.ts';
import { endTemporary, nameTemporary, recordAway, withdrawAway } from './temporaries.ts';
import { noteWhoIsThere } from './who-is-there.ts';

interface Opening {
  readonly forum: string;
  readonly language: Language;
  readonly seats: readonly ChosenSeat[];
  /** Where the group began before Samverka. */
  readonly began?: Began;
}

interface RegisterPartnership extends Opening {
  readonly type: 'registerPartnership';
  readonly agreement: Agreement;
}

/** Another forum of the same partnership gets a chat of its own (B-samverkansgrupp-71). */
interface OpenForum extends Opening {
  readonly type: 'openForum';
}

interface SetLanguage extends Omit<Opening, 'seats' | 'began'> {
  readonly type: 'setLanguage';
}

function registerPartnership(state: Partnership, command: RegisterPartnership, actor: Actor): Decided<Fact> {
  if (state.status === 'registered') {
    const { name } = agreementInForce(state, localDay(actor.at));
    return refuse({ code: 'already-registered', partnership: name });
  }
  const forum = agreementForum(command.agreement, command.forum);
  if (!forum) return refuse({ code: 'unknown-forum' });
  const opened = opening(command.agreement, forum, command, actor);
  if (!opened.ok) return opened;
  return accept({ type: 'partnershipRegistered', v: 1, agreement: command.agreement }, ...opened.facts);
}

/** Whoever holds a seat in one forum of the partnership may open the next. */
function openForum(state: Partnership, command: OpenForum, actor: Actor): Decided<Fact> {
  const { by, at } = actor;
  if (state.status !== 'registered') return refuse({ code: 'not-registered' });
  const agreement = agreementInForce(state, localDay(at));
  const forum = agreementForum(agreement, command.forum);
  if (!forum) return refuse({ code: 'unknown-forum' });
  if (state.forums.has(forum.id)) return refuse({ code: 'forum-opened-already' });
  if (!holdsASeat(state, by)) return refuse({ code: 'not-a-member' });
  return opening(agreement, forum, command, actor, state.decisions.length);
}

function opening(
  agreement: Agreement,
  rules: AgreementForum,
  command: Opening,
  actor: Actor,
  decisions = 0,
): Decided<Fact> {
  const { id, seats } = rules;
  const assigned = assignSeats(seats, command.seats);
  if (!assigned.ok) return assigned;
  const began = beginning(command.began, { agreement, rules, seats: assigned.facts, decisions }, actor);
  if (!began.ok) return began;
  return accept<Fact>(
    { type: 'forumOpened', v: 1, forum: id, language: command.language },
    { type: 'seatsAssigned', v: 1, forum: id, seats: [...assigned.facts] },
    { type: 'seatsToBeConfirmed', v: 1, forum: id, seats: assigned.facts.map(({ seat }) => seat) },
    ...began.facts,
  );
}

/** In any forum of the partnership. */
export const holdsASeat = (state: Registered, member: string): boolean =>
  [...state.forums.values()].some(({ seats }) => seats.some((seat) => seat.member === member));

function setLanguage(state: Partnership, command: SetLanguage, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  if (found.forum.language === command.language) return accept();
  return accept({ type: 'languageSet', v: 1, forum: command.forum, language: command.language });
}

export const registrationRules = {
  registerPartnership,
  openForum,
  changeSeats,
  confirmSeat,
  disputeSeat,
  leaveSeat,
  enterAppointment,
  nameTemporary,
  endTemporary,
  recordAway,
  withdrawAway,
  enterMandate,
  giveRole,
  endRole,
  noteWhoIsThere,
  correctBeginning,
  setLanguage,
};
