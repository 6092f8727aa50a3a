import { randomUUID } from 'node:crypto';
import { validFrom } from './domain/amendment.ts';
import { findSigning } from './domain/rules.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { LONGEST_QUESTION } from '../voting/domain/opening.ts';
import { actingIn } from '../../partnership/asked.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { nothing, partyNames, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import { presentAmendment, presentAmendments, presentSignForm } from './present.ts';
import type { FilledSignature } from './present.ts';
import type { AmendmentRequest } from './requests.ts';

type Request<A extends AmendmentRequest['ask']> = Extract<AmendmentRequest, { ask: A }>;

export const amendmentAnswers: Answers<AmendmentRequest> = {
  amendments,
  'open-amendment': openAmendment,
  'show-amendment': showAmendment,
  'sign-form': (asked, { amendment }) => form(asked, amendment),
  'sign-amendment': signAmendment,
};

async function amendments(asked: Asked): Promise<Reply> {
  const { scene, state } = asked;
  const form = { vote: randomUUID(), text: '', lastDay: '' };
  const representative = await scene.isRepresentative(state);
  return show(presentAmendments(await scene.presenting(asked), representative ? form : undefined));
}

/**
 * A change of the agreement is a vote, and the vote's card is the answer to a typed one. What is wrong with the text is
 * said of a text, not of a question.
 */
async function openAmendment(asked: Asked, request: Request<'open-amendment'>): Promise<Reply> {
  const { scene } = asked;
  const { text, vote = randomUUID(), lastDay = '' } = request;
  const notAllowed = await representativeOnly(asked);
  if (notAllowed) return notAllowed;
  const written = recordable(text, LONGEST_QUESTION);
  const outcome = written.ok
    ? await scene.execute({
        type: 'openVote',
        forum: scene.forum,
        vote,
        question: written.text,
        effect: { kind: 'amend-agreement' },
        ...(lastDay !== '' && { lastDay }),
      })
    : written;
  const onForm = scene.turn.pressedMessage !== undefined;
  if (outcome.ok) return onForm ? say({ message: 'amendment-opened' }) : nothing;
  const { refusal } = outcome;
  return onForm && isAboutForm(refusal)
    ? show(presentAmendments(await scene.presenting(asked), { vote, text, lastDay, refusal }))
    : refusedWith(refusal);
}

/** Every forum of the partnership may see how its agreement has been changed. */
async function showAmendment(asked: Asked, { amendment: id }: Request<'show-amendment'>): Promise<Reply> {
  const amendment = asked.state.amendments.get(id);
  if (!amendment) return refusedWith({ code: 'unknown-amendment' });
  return show(presentAmendment(amendment, await asked.scene.presenting(asked)));
}

async function signAmendment(asked: Asked, request: Request<'sign-amendment'>): Promise<Reply> {
  const { amendment, name, role, place, day, registryNumber } = request;
  const { scene } = asked;
  const { forum } = scene;
  const typed = { name, role, place, day, registryNumber };
  const outcome = await scene.execute({ type: 'signAmendment', forum, amendment, ...typed });
  if (outcome.ok) return confirmSignature(asked, amendment);
  const { refusal } = outcome;
  return isAboutForm(refusal) ? form(asked, amendment, { typed, refusal }) : refused(asked, refusal);
}

async function confirmSignature({ scene }: Asked, id: string): Promise<Reply> {
  const amendment = (await scene.state())?.amendments.get(id);
  const day = amendment && validFrom(amendment);
  return say(
    day === undefined ? { message: 'signature-recorded' } : { message: 'last-signature-recorded', day },
  );
}

async function form(asked: Asked, id: string, filled?: FilledSignature): Promise<Reply> {
  const { scene, state } = asked;
  const found = findSigning(state, { forum: scene.forum, amendment: id }, await actingIn(asked));
  if (!found.ok) return refused(asked, found.refusal);
  const day = validFrom(found.amendment);
  if (day !== undefined) return refusedWith({ code: 'amendment-valid', day });
  return show(presentSignForm(asked, found, filled));
}

const refused = (asked: Asked, refusal: Refusal): Reply =>
  refusedWith(refusal, partyNames(agreementNow(asked)));
