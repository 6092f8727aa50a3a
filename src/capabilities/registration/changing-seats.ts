import { carriedOut } from '../../partnership/carried-out.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Ledger } from '../../partnership/ledger.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { RequestContext } from '../../partnership/request-context.ts';
import { membersGone, noteWhoIsThere } from './chat-members.ts';
import { mayChange, vacantIn } from './may-change.ts';
import { heldIn, seatsHeld } from './present.ts';
import type { ChosenSeats } from './requests.ts';
import { seatList } from './seat-answers.ts';
import type { SeatsForm } from './seats-form.ts';

/** Giving the seats to others, in a chat that is a forum already. */
export class ChangingSeats {
  readonly #ledger: Ledger;
  readonly #form: SeatsForm;

  constructor(ledger: Ledger, form: SeatsForm) {
    this.#ledger = ledger;
    this.#form = form;
  }

  /** `registrera`: who may change a seat can, and everybody can read who has them. */
  async form(context: RequestContext): Promise<Reply> {
    const { session, state } = context;
    const agreement = agreementNow(context);
    const forum = agreementForum(agreement, session.forum);
    if (!forum) return refusedWith({ code: 'unknown-forum' });
    const roster = await session.interaction.roster();
    const gone = await membersGone(session, state, roster);
    await noteWhoIsThere(this.#ledger, session, state, { left: gone, roster });
    if (!(await mayChange(context, gone))) return seatList(context);
    const people = await session.people(heldIn(state, forum.id).map(({ member }) => member));
    const chosen = seatsHeld(state, forum.id, people);
    return this.#form.shown({ agreement, forum }, roster, session.interaction, {
      changing: true,
      chosen,
      vacant: vacantIn(state, forum),
    });
  }

  /** Anybody who may not do it is refused first, so that nobody else can fill the people record or claim the message. */
  async change(context: RequestContext, chosen: ChosenSeats): Promise<Reply> {
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
    const again = this.#form.again({ agreement, forum }, roster, session.interaction, {
      changing: true,
      chosen,
      vacant: vacantIn(state, forum),
    });
    const seats = await this.#form.members(session.partnership, chosen, roster);
    if ('refusal' in seats) return again(seats.refusal);
    await this.#form.becomesStatusCard(session.partnership, forum.id, session.interaction);
    return carriedOut(
      context,
      { type: 'changeSeats', forum: forum.id, seats: seats.members, gone },
      { message: 'seats-changed', partnership: agreement.name },
      again,
    );
  }
}
