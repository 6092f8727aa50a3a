import { randomUUID } from 'node:crypto';
import { signBy, validFrom } from './domain/amendment.ts';
import type { Amendment } from './domain/amendment.ts';
import { findSigning, notToBeSigned } from './domain/rules.ts';
import type { Partnership } from '../../partnership/domain/state.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { given } from '../../partnership/domain/given.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { LONGEST_QUESTION } from '../voting/domain/opening.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { nothing, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentAmendment, presentAmendmentForm, presentAmendments, presentSignForm } from './present.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { amendedElsewhere } from '../../agreement/domain/negotiating.ts';
import type { FilledSignature } from './present.ts';
import type { AmendmentMessage } from './messages.ts';
import type { AmendmentRequest } from './requests.ts';

export const amendmentAnswers: Answers<AmendmentRequest> = {
  async amendments(context) {
    const { session, state } = context;
    const mayPropose =
      (await session.isRepresentative(state)) && !amendedElsewhere(agreementNow(context), session.forum);
    return show(presentAmendments(await session.presenting(context), mayPropose));
  },
  /** Not shown to anyone who would be refused when sending it. */
  async 'amendment-form'(context) {
    const elsewhere = amendedElsewhere(agreementNow(context), context.session.forum);
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    if (elsewhere) return refusedWith(elsewhere);
    return show(
      presentAmendmentForm(await context.session.presenting(context), context.session.forum, {
        vote: randomUUID(),
        text: '',
        lastDay: '',
      }),
    );
  },
  /**
   * A change of the agreement is a vote, and the vote's card is the answer to a typed one. What is wrong with the text is
   * said of a text, not of a question.
   */
  async 'open-amendment'(context, request) {
    const { session } = context;
    const { text, vote = randomUUID(), lastDay = '' } = request;
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const written = recordable(text, LONGEST_QUESTION);
    const outcome = written.ok
      ? await session.execute({
          type: 'openVote',
          forum: session.forum,
          vote,
          question: written.text,
          effect: { kind: 'amend-agreement' },
          ...(lastDay !== '' && { lastDay }),
        })
      : written;
    const onForm = session.interaction.pressed;
    if (outcome.ok) return onForm ? say({ message: 'amendment-opened' }) : nothing;
    const { refusal } = outcome;
    return onForm && isShownInForm(refusal)
      ? show(
          presentAmendmentForm(
            await session.presenting(context),
            session.forum,
            { vote, text, lastDay },
            refusal,
          ),
        )
      : refusedWith(refusal);
  },
  /** Every forum of the partnership may see how its agreement has been changed. */
  async 'show-amendment'(context, { amendment: id }) {
    const amendment = context.state.amendments.get(id);
    if (!amendment) return refusedWith({ code: 'unknown-amendment' });
    return show(presentAmendment(amendment, await context.session.presenting(context)));
  },
  'sign-form': (context, { amendment }) => form(context, amendment),
  'sign-amendment'(context, request) {
    const { amendment, name, role, authority, place, day, registryNumber } = request;
    const typed = { name, role, ...given({ authority }), place, day, registryNumber };
    return carriedOut(
      context,
      { type: 'signAmendment', amendment, ...typed },
      ({ state }) => confirmSignature(state, amendment),
      (refusal) => form(context, amendment, { typed, refusal }),
    );
  },
  'renew-amendment': (context, { amendment }) =>
    carriedOut(context, { type: 'renewAmendment', amendment }, ({ state }) => ({
      message: 'amendment-renewed',
      day: signByIn(state, amendment),
    })),
  'let-amendment-lapse': (context, { amendment }) =>
    carriedOut(context, { type: 'letAmendmentLapse', amendment }, ({ state }) => letGoIn(state, amendment)),
};

const amendmentIn = (state: Partnership, id: string): Amendment | undefined =>
  state.status === 'registered' ? state.amendments.get(id) : undefined;

function signByIn(state: Partnership, id: string): string {
  const amendment = amendmentIn(state, id);
  return amendment ? signBy(amendment) : '';
}

function letGoIn(state: Partnership, id: string): AmendmentMessage {
  const { lapsedOn, asked } = amendmentIn(state, id) ?? {};
  return lapsedOn === undefined
    ? { message: 'amendment-let-go', day: asked?.lastDay ?? '' }
    : { message: 'amendment-let-lapse' };
}

function confirmSignature(state: Partnership, id: string): AmendmentMessage {
  const amendment = amendmentIn(state, id);
  const day = amendment && validFrom(amendment);
  return day === undefined ? { message: 'signature-recorded' } : { message: 'last-signature-recorded', day };
}

async function form(context: RequestContext, id: string, filled?: FilledSignature): Promise<Reply> {
  const { session, state } = context;
  const found = findSigning(state, { forum: session.forum, amendment: id }, await actorIn(context));
  if (!found.ok) return refusedHere(context, found.refusal);
  const day = validFrom(found.amendment);
  if (day !== undefined) return refusedWith({ code: 'amendment-valid', day });
  const gone = notToBeSigned(state, found.amendment);
  return gone ? refusedWith(gone) : show(presentSignForm(context, found, filled));
}
