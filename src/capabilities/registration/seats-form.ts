import { adoptMessage } from '../../partnership/adopt-message.ts';
import type { Clock } from '../../partnership/clock.ts';
import type { Deliveries } from '../../partnership/deliveries.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Interaction, RosterEntry } from '../../partnership/interaction.ts';
import type { Members } from '../../partnership/members.ts';
import { show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { OfferedForum } from './agreements-on-offer.ts';
import { registrationSlot } from './notices.ts';
import { presentSeatsForm } from './present-seats.ts';
import type { FilledSeats } from './present-seats.ts';
import type { ChosenSeats } from './requests.ts';

interface SeatsFormParts {
  readonly members: Members;
  readonly clock: Clock;
  readonly deliveries: Deliveries;
}

/** The form in which all of a forum's seats are filled, when its chat is registered and afterwards. */
export class SeatsForm {
  readonly #parts: SeatsFormParts;

  constructor(parts: SeatsFormParts) {
    this.#parts = parts;
  }

  shown(
    found: OfferedForum,
    roster: readonly RosterEntry[],
    { person }: Interaction,
    filled: FilledSeats,
  ): Reply {
    const today = localDay(this.#parts.clock.now().toISOString());
    return show(presentSeatsForm(found, roster, filled, person.aadObjectId, today));
  }

  /** The form with the choices that were made, and what is wrong with them. */
  again(
    found: OfferedForum,
    roster: readonly RosterEntry[],
    interaction: Interaction,
    filled: Omit<FilledSeats, 'refusal'>,
  ) {
    return (refusal: Refusal): Reply => this.shown(found, roster, interaction, { ...filled, refusal });
  }

  becomesStatusCard(partnership: string, forum: string, interaction: Interaction): Promise<void> {
    const { deliveries } = this.#parts;
    return adoptMessage(registrationSlot(forum), { interaction, partnership, deliveries });
  }

  /** Only persons in the chat's own roster can be given a seat: the choices come back from outside. */
  async members(
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
}
