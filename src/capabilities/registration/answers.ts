import type { Language } from '../../partnership/domain/state.ts';
import type { Deliveries } from '../../partnership/deliveries.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { ForumSession } from '../../partnership/forum-session.ts';
import type { Interaction } from '../../partnership/interaction.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import type { Request } from '../index.ts';
import { ChangingSeats } from './changing-seats.ts';
import { noteChanged } from './chat-members.ts';
import type { ChangedMembers } from './chat-members.ts';
import { presentProfile } from './present.ts';
import { Registering } from './registering.ts';
import type { RegisteringParts } from './registering.ts';
import type { RegistrationRequest } from './requests.ts';
import { seatAnswers } from './seat-answers.ts';
import { SeatsForm } from './seats-form.ts';

interface RegistrationParts extends RegisteringParts {
  readonly deliveries: Deliveries;
}

/** Binding a chat to a partnership, and saying who holds which seat. */
export class Registration {
  readonly #ledger: RegistrationParts['ledger'];
  readonly #registering: Registering;
  readonly #seats: ChangingSeats;

  constructor(parts: RegistrationParts) {
    const form = new SeatsForm(parts);
    this.#ledger = parts.ledger;
    this.#registering = new Registering(parts, form);
    this.#seats = new ChangingSeats(parts.ledger, form);
  }

  /** In a chat that is a forum already. */
  get answers(): Answers<RegistrationRequest> {
    const form = (context: RequestContext): Promise<Reply> => this.#seats.form(context);
    return {
      ...seatAnswers,
      register: form,
      'choose-agreement': form,
      'new-agreement': form,
      'assign-seats': (context, { seats }) => this.#seats.change(context, seats),
      'set-language': (context, { language }) => setLanguage(context, language),
      'show-profile': showProfile,
    };
  }

  /** In a chat that is no forum; undefined if it is not about registering. */
  outside(request: Request, interaction: Interaction): Reply | Promise<Reply> | undefined {
    if (request.ask === 'register') return this.#registering.chooseAgreement();
    if (request.ask === 'choose-agreement') return this.#registering.chooseSeats(request, interaction);
    if (request.ask === 'new-agreement') return this.#registering.newAgreement(request, interaction);
    return request.ask === 'assign-seats' ? this.#registering.register(request, interaction) : undefined;
  }

  /** Teams says who has left the chat and who has come. */
  membersChanged(session: ForumSession, changed: ChangedMembers): Promise<void> {
    return noteChanged(this.#ledger, session, changed);
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
