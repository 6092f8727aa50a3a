import { randomUUID } from 'node:crypto';
import type { Agreement } from '../../agreement/domain/profile.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Language } from '../../partnership/domain/state.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { FilledBeginning } from './beginning-fields.ts';
import { NOTHING_SAID } from './domain/beginning.ts';
import { holdsASeat } from './domain/rules.ts';
import { seatsOf } from './domain/seat-choice.ts';
import type { ChatStore } from '../../partnership/chats.ts';
import type { Clock } from '../../partnership/clock.ts';
import { adoptMessage } from '../../partnership/adopt-message.ts';
import type { Deliveries } from '../../partnership/deliveries.ts';
import { NOBODY } from '../../partnership/ledger.ts';
import type { Ledger, Outcome } from '../../partnership/ledger.ts';
import type { Members } from '../../partnership/members.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { AgreementsOnOffer, OfferedForum, Wanted } from './agreements-on-offer.ts';
import { newAgreementStep } from '../new-agreement/steps.ts';
import { presentNewAgreement } from '../new-agreement/present.ts';
import type { NewAgreementPress } from '../new-agreement/requests.ts';
import { registrationSlot } from './notices.ts';
import { heldIn, presentAgreements, presentProfile, seatsHeld } from './present.ts';
import { membersGone, noteChanged, noteWhoIsThere } from './chat-members.ts';
import type { ChangedMembers } from './chat-members.ts';
import { mayChange, vacantIn } from './may-change.ts';
import { seatAnswers, seatList } from './seat-answers.ts';
import { presentSeatsForm } from './present-seats.ts';
import type { FilledSeats } from './present-seats.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { partyNames, refusedWith, say, show } from '../../partnership/replies.ts';
import type { Request } from '../index.ts';
import type { ForumSession } from '../../partnership/forum-session.ts';
import type { RosterEntry, Interaction } from '../../partnership/interaction.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { ChosenSeats, RegistrationRequest } from './requests.ts';

interface RegistrationParts {
  readonly agreements: AgreementsOnOffer;
  readonly ledger: Ledger;
  readonly members: Members;
  readonly chats: ChatStore;
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  /** The language a new forum gets. */
  readonly language: Language;
}

type Registering = Wanted & { readonly seats: ChosenSeats; readonly began?: FilledBeginning };

/** Binding a chat to a partnership, and saying who holds which seat. */
export class Registration {
  readonly #parts: RegistrationParts;

  constructor(parts: RegistrationParts) {
    this.#parts = parts;
  }

  /** In a chat that is a forum already. */
  get answers(): Answers<RegistrationRequest> {
    return {
      ...seatAnswers,
      register: (context) => this.changeSeatsForm(context),
      'choose-agreement': (context) => this.changeSeatsForm(context),
      'assign-seats': (context, { seats }) => this.changeSeats(context, seats),
      'new-agreement': (context) => this.changeSeatsForm(context),
      'set-language': (context, { language }) => setLanguage(context, language),
      'show-profile': showProfile,
    };
  }

  /** In a chat that is no forum; undefined if it is not about registering. */
  outside(request: Request, interaction: Interaction): Reply | Promise<Reply> | undefined {
    if (request.ask === 'register') return this.chooseAgreement();
    if (request.ask === 'choose-agreement') return this.chooseSeats(request, interaction);
    if (request.ask === 'new-agreement') return this.newAgreement(request, interaction);
    return request.ask === 'assign-seats' ? this.register(request, interaction) : undefined;
  }

  /** Nothing is stored before the seats are filled: what has been typed travels in the cards. */
  async newAgreement(press: NewAgreementPress, interaction: Interaction): Promise<Reply> {
    const outcome = newAgreementStep(press, this.#parts.agreements.taken);
    if (outcome.step !== 'agreed') return show(presentNewAgreement(outcome));
    const { agreement } = outcome;
    const [forum] = agreement.forums;
    if (!forum) return refusedWith({ code: 'unknown-forum' });
    return this.#firstForm({ agreement, forum, draft: press.draft }, interaction);
  }

  /** @param before what was chosen before a refusal, and why it was refused */
  chooseAgreement(before?: { chosen: Wanted; refusal: Refusal }): Reply {
    return show(presentAgreements(this.#parts.agreements.profiles, before));
  }

  async chooseSeats(wanted: Wanted & { proposed?: ChosenSeats }, interaction: Interaction): Promise<Reply> {
    const found = this.#parts.agreements.find(wanted);
    if ('refusal' in found) return this.chooseAgreement({ chosen: wanted, ...found });
    const joined = await this.#partnershipToJoin(found, interaction);
    if ('refusal' in joined) return this.chooseAgreement({ chosen: wanted, ...joined });
    return this.#firstForm(found, interaction, wanted.proposed);
  }

  /**
   * The chat is claimed before the journal is begun, so two who register at once get one partnership; a claim
   * whose journal never began is completed by whoever registers next.
   */
  async register(wanted: Registering, interaction: Interaction): Promise<Reply> {
    const found = this.#parts.agreements.find(wanted);
    if ('refusal' in found) return this.chooseAgreement({ chosen: wanted, ...found });
    const { agreement, forum } = found;
    const roster = await interaction.roster();
    const { began = {} } = wanted;
    const filled = { changing: false, chosen: wanted.seats, began };
    const again = this.#formAgain(found, roster, interaction, filled);

    const joined = await this.#partnershipToJoin(found, interaction);
    if ('refusal' in joined) return this.chooseAgreement({ chosen: wanted, ...joined });
    if (joined.partnership !== undefined) return this.#join(joined.partnership, found, wanted, interaction);

    const { chats, ledger } = this.#parts;
    const claim = {
      chat: interaction.chat,
      partnership: randomUUID(),
      forum: forum.id,
      address: interaction.address,
    };
    const binding = await chats.claim(claim);
    const { partnership } = binding;
    const seats = await this.#seatMembers(partnership, wanted.seats, roster);
    if ('refusal' in seats) return again(seats.refusal);

    const actor = roster.find(({ aadObjectId }) => aadObjectId === interaction.person.aadObjectId);
    if (!actor) return again({ code: 'person-not-in-chat' });
    const by = await this.#parts.members.add(partnership, actor);
    await this.#formBecomesStatusCard(partnership, forum.id, interaction);
    const outcome = await ledger.execute(partnership, {
      id: interaction.commandId,
      by,
      command: {
        type: 'registerPartnership',
        agreement,
        forum: forum.id,
        language: this.#parts.language,
        seats: seats.members,
        began: await this.#began(partnership, began, roster),
      },
    });
    if (outcome.ok && binding.forum !== forum.id) await chats.replace({ ...claim, partnership });
    return this.#answer(outcome, agreement, again);
  }

  /**
   * The partnership whose next forum this chat becomes: one of the same agreement in which the person holds a seat and
   * the forum has no chat yet. None: a partnership of its own begins here, unless the agreement puts the forum under
   * another one (B-samverkansgrupp-78), which then has to come first.
   */
  async #partnershipToJoin(
    { agreement, forum }: OfferedForum,
    interaction: Interaction,
  ): Promise<{ partnership: string | undefined } | { refusal: Refusal }> {
    const now = this.#parts.clock.now();
    for (const { partnership, member } of await this.#parts.members.everywhere(interaction.person)) {
      const state = await this.#parts.ledger.read(partnership);
      if (state.status !== 'registered' || agreementNow({ state, now }).id !== agreement.id) continue;
      if (holdsASeat(state, member) && !state.forums.has(forum.id)) return { partnership };
    }
    const above = forum.raisesTo && agreementForum(agreement, forum.raisesTo.value.forum);
    if (!above) return { partnership: undefined };
    const [group, another] = [forumInText(agreement, forum.id), forumInText(agreement, above.id)];
    return { refusal: { code: 'forum-needs-another', group, another } };
  }

  /** As with `register`, a claim whose forum was never opened is completed by whoever registers next. */
  async #join(
    partnership: string,
    found: OfferedForum,
    { seats: chosen, began = {} }: Registering,
    interaction: Interaction,
  ): Promise<Reply> {
    const { ledger, members, chats, language } = this.#parts;
    const { agreement, forum } = found;
    const roster = await interaction.roster();
    const again = this.#formAgain(found, roster, interaction, { changing: false, chosen, began });
    const seats = await this.#seatMembers(partnership, chosen, roster);
    if ('refusal' in seats) return again(seats.refusal);
    const binding = { chat: interaction.chat, partnership, forum: forum.id, address: interaction.address };
    const stands = await chats.claim(binding);
    if (stands.partnership !== partnership || stands.forum !== forum.id) await chats.replace(binding);
    await this.#formBecomesStatusCard(partnership, forum.id, interaction);
    const by = (await members.idOf(partnership, interaction.person)) ?? NOBODY;
    const command = {
      type: 'openForum',
      forum: forum.id,
      language,
      seats: seats.members,
      began: await this.#began(partnership, began, roster),
    } as const;
    const outcome = await ledger.execute(partnership, { id: interaction.commandId, by, command });
    return this.#answer(outcome, agreement, again);
  }

  /** `registrera` in a chat that is a forum already: who may change a seat can, and everybody can read who has them. */
  async changeSeatsForm(context: RequestContext): Promise<Reply> {
    const { session, state } = context;
    const agreement = agreementNow(context);
    const forum = agreementForum(agreement, session.forum);
    if (!forum) return refusedWith({ code: 'unknown-forum' });
    const roster = await session.interaction.roster();
    const gone = await membersGone(session, state, roster);
    await noteWhoIsThere(this.#parts.ledger, session, state, { left: gone, roster });
    if (!(await mayChange(context, gone))) return seatList(context);
    const people = await session.people(heldIn(state, forum.id).map(({ member }) => member));
    const chosen = seatsHeld(state, forum.id, people);
    return this.#seatsForm({ agreement, forum }, session.interaction, {
      changing: true,
      chosen,
      vacant: vacantIn(state, forum),
    });
  }

  /** Teams says who has left the chat and who has come. */
  membersChanged(session: ForumSession, changed: ChangedMembers): Promise<void> {
    return noteChanged(this.#parts.ledger, session, changed);
  }

  /** Anybody who may not do it is refused first, so that nobody else can fill the people record or claim the message. */
  async changeSeats(context: RequestContext, chosen: ChosenSeats): Promise<Reply> {
    const { session, state } = context;
    const agreement = agreementNow(context);
    const forum = agreementForum(agreement, session.forum);
    if (!forum) return refusedWith({ code: 'unknown-forum' });
    const roster = await session.interaction.roster();
    const gone = await membersGone(session, state, roster);
    if (!(await mayChange(context, gone))) return refusedWith({ code: 'not-a-member' });
    const actor = roster.find(({ aadObjectId }) => aadObjectId === session.interaction.person.aadObjectId);
    if (!actor) return refusedWith({ code: 'not-a-member' });
    // Where nobody is left, whoever puts it right may be new to the partnership.
    await session.join(actor);
    const again = this.#formAgain({ agreement, forum }, roster, session.interaction, {
      changing: true,
      chosen,
      vacant: vacantIn(state, forum),
    });
    const seats = await this.#seatMembers(session.partnership, chosen, roster);
    if ('refusal' in seats) return again(seats.refusal);
    await this.#formBecomesStatusCard(session.partnership, forum.id, session.interaction);
    return carriedOut(
      context,
      { type: 'changeSeats', forum: forum.id, seats: seats.members, gone },
      { message: 'seats-changed', partnership: agreement.name },
      again,
    );
  }

  /** What is wrong with the seats is said on the form, which keeps the choices; anything else as a sentence. */
  #answer(outcome: Outcome, agreement: Agreement, again: (refusal: Refusal) => Reply): Reply {
    if (outcome.ok) return say({ message: 'registered', partnership: agreement.name });
    const { refusal } = outcome;
    return isShownInForm(refusal) ? again(refusal) : refusedWith(refusal, partyNames(agreement));
  }

  /** Somebody who is not in the chat chairs nothing: the rule says so. */
  async #began(partnership: string, began: FilledBeginning, roster: readonly RosterEntry[]) {
    const chair = roster.find(({ aadObjectId }) => aadObjectId === began.chair);
    const member = chair ? await this.#parts.members.add(partnership, chair) : (began.chair ?? '');
    return { ...NOTHING_SAID, ...began, chair: member };
  }

  #formBecomesStatusCard(partnership: string, forum: string, interaction: Interaction): Promise<void> {
    return adoptMessage(registrationSlot(forum), {
      interaction,
      partnership,
      deliveries: this.#parts.deliveries,
    });
  }

  /** Only persons in the chat's own roster can be given a seat: the choices come back from outside. */
  async #seatMembers(
    partnership: string,
    chosen: ChosenSeats,
    roster: readonly RosterEntry[],
  ): Promise<{ members: { seat: string; member: string }[] } | { refusal: Refusal }> {
    const filled = Object.entries(chosen).filter(([, person]) => person !== '');
    const members: { seat: string; member: string }[] = [];
    for (const [seat, person] of filled) {
      const found = roster.find((entry) => entry.aadObjectId === person);
      if (!found) return { refusal: { code: 'person-not-in-chat' } };
      members.push({ seat, member: await this.#parts.members.add(partnership, found) });
    }
    return { members };
  }

  /** Whoever registers most often holds a seat, so they stand in one, for them to leave or to put right. */
  async #firstForm(
    found: OfferedForum,
    interaction: Interaction,
    proposed: ChosenSeats = {},
  ): Promise<Reply> {
    const you = interaction.person.aadObjectId;
    const [first] = seatsOf(found.forum.seats);
    const preselected = you !== undefined && first && !Object.values(proposed).includes(you);
    const chosen = preselected ? { [first.id]: you, ...proposed } : proposed;
    return this.#seatsForm(found, interaction, { changing: false, chosen });
  }

  async #seatsForm(found: OfferedForum, interaction: Interaction, filled: FilledSeats): Promise<Reply> {
    return this.#shown(found, await interaction.roster(), interaction, filled);
  }

  #formAgain(
    found: OfferedForum,
    roster: readonly RosterEntry[],
    interaction: Interaction,
    filled: Omit<FilledSeats, 'refusal'>,
  ) {
    return (refusal: Refusal): Reply => this.#shown(found, roster, interaction, { ...filled, refusal });
  }

  #shown(
    found: OfferedForum,
    roster: readonly RosterEntry[],
    { person }: Interaction,
    filled: FilledSeats,
  ): Reply {
    const today = localDay(this.#parts.clock.now().toISOString());
    return show(presentSeatsForm(found, roster, filled, person.aadObjectId, today));
  }
}

async function setLanguage(context: RequestContext, language: Language | undefined): Promise<Reply> {
  if (!language) return refusedWith({ code: 'language-unknown' });
  const command = { type: 'setLanguage', forum: context.session.forum, language } as const;
  return carriedOut(context, command, { message: 'language-set', language });
}

const LARGEST_PROFILE = 20_000;

/** For a representative to put in the folder of profiles, so that others can use the agreement too. */
async function showProfile(context: RequestContext): Promise<Reply> {
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  const profile = presentProfile(agreementNow(context));
  return profile.json.length > LARGEST_PROFILE ? refusedWith({ code: 'profile-too-large' }) : show(profile);
}
