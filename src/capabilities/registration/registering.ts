import { randomUUID } from 'node:crypto';
import type { Agreement } from '../../agreement/domain/profile.ts';
import type { ChatStore } from '../../partnership/chats.ts';
import type { Clock } from '../../partnership/clock.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Language } from '../../partnership/domain/state.ts';
import type { Interaction } from '../../partnership/interaction.ts';
import { NOBODY } from '../../partnership/ledger.ts';
import type { Ledger, Outcome } from '../../partnership/ledger.ts';
import type { Members } from '../../partnership/members.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { partyNames, refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentNewAgreement } from '../new-agreement/present.ts';
import type { NewAgreementPress } from '../new-agreement/requests.ts';
import { newAgreementStep } from '../new-agreement/steps.ts';
import type { AgreementsOnOffer, OfferedForum, Wanted } from './agreements-on-offer.ts';
import { beganWith } from './beginning-answers.ts';
import type { FilledBeginning } from './beginning-fields.ts';
import { holdsASeat } from './domain/rules.ts';
import { seatsOf } from './domain/seat-choice.ts';
import { presentAgreements } from './present.ts';
import type { ChosenSeats } from './requests.ts';
import type { SeatsForm } from './seats-form.ts';

export interface RegisteringParts {
  readonly agreements: AgreementsOnOffer;
  readonly ledger: Ledger;
  readonly members: Members;
  readonly chats: ChatStore;
  readonly clock: Clock;
  /** The language a new forum gets. */
  readonly language: Language;
}

type WantedSeats = Wanted & { readonly seats: ChosenSeats; readonly began?: FilledBeginning };

/** A chat becomes a forum: of a partnership that begins with it, or the next of one that there is. */
export class Registering {
  readonly #parts: RegisteringParts;
  readonly #form: SeatsForm;

  constructor(parts: RegisteringParts, form: SeatsForm) {
    this.#parts = parts;
    this.#form = form;
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
  async register(wanted: WantedSeats, interaction: Interaction): Promise<Reply> {
    const found = this.#parts.agreements.find(wanted);
    if ('refusal' in found) return this.chooseAgreement({ chosen: wanted, ...found });
    const { agreement, forum } = found;
    const roster = await interaction.roster();
    const { began = {} } = wanted;
    const filled = { changing: false, chosen: wanted.seats, began };
    const again = this.#form.again(found, roster, interaction, filled);

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
    const seats = await this.#form.members(partnership, wanted.seats, roster);
    if ('refusal' in seats) return again(seats.refusal);

    const actor = roster.find(({ aadObjectId }) => aadObjectId === interaction.person.aadObjectId);
    if (!actor) return again({ code: 'person-not-in-chat' });
    const by = await this.#parts.members.add(partnership, actor);
    await this.#form.becomesStatusCard(partnership, forum.id, interaction);
    const outcome = await ledger.execute(partnership, {
      id: interaction.commandId,
      by,
      command: {
        type: 'registerPartnership',
        agreement,
        forum: forum.id,
        language: this.#parts.language,
        seats: seats.members,
        began: await beganWith(this.#parts.members, partnership, began, roster),
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
    { seats: chosen, began = {} }: WantedSeats,
    interaction: Interaction,
  ): Promise<Reply> {
    const { ledger, members, chats, language } = this.#parts;
    const { agreement, forum } = found;
    const roster = await interaction.roster();
    const again = this.#form.again(found, roster, interaction, { changing: false, chosen, began });
    const seats = await this.#form.members(partnership, chosen, roster);
    if ('refusal' in seats) return again(seats.refusal);
    const binding = { chat: interaction.chat, partnership, forum: forum.id, address: interaction.address };
    const stands = await chats.claim(binding);
    if (stands.partnership !== partnership || stands.forum !== forum.id) await chats.replace(binding);
    await this.#form.becomesStatusCard(partnership, forum.id, interaction);
    const by = (await members.idOf(partnership, interaction.person)) ?? NOBODY;
    const command = {
      type: 'openForum',
      forum: forum.id,
      language,
      seats: seats.members,
      began: await beganWith(this.#parts.members, partnership, began, roster),
    } as const;
    const outcome = await ledger.execute(partnership, { id: interaction.commandId, by, command });
    return this.#answer(outcome, agreement, again);
  }

  /** What is wrong with the seats is said on the form, which keeps the choices; anything else as a sentence. */
  #answer(outcome: Outcome, agreement: Agreement, again: (refusal: Refusal) => Reply): Reply {
    if (outcome.ok) return say({ message: 'registered', partnership: agreement.name });
    const { refusal } = outcome;
    return isShownInForm(refusal) ? again(refusal) : refusedWith(refusal, partyNames(agreement));
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
    return this.#form.shown(found, await interaction.roster(), interaction, { changing: false, chosen });
  }
}
