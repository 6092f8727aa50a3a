import { randomUUID } from 'node:crypto';
import { directingOf, isDirected } from '../../agreement/domain/directing.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { nothing, refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { LONGEST_QUESTION } from '../voting/domain/opening.ts';
import { presentDirectiveForm, presentDirectives } from './present.ts';
import type { DirectiveRequest } from './requests.ts';

export type DirectiveMessage = { message: 'directive-opened' };

export const directiveAnswers: Answers<DirectiveRequest> = {
  /** Both those who decide them and those whom they are to; where there are none to be, why. */
  async directives(context) {
    const { session, state } = context;
    const agreement = agreementNow(context);
    const directing = directingOf(agreement, session.forum);
    if (!directing.ok && !isDirected(agreement, session.forum)) return refusedWith(directing.refusal);
    const mayDecide = directing.ok && (await session.isRepresentative(state));
    return show(presentDirectives(await session.presenting(context), mayDecide));
  },
  /** Not shown to anyone who would be refused when sending it. */
  async 'directive-form'(context) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const { forum } = context.session;
    const directing = directingOf(agreementNow(context), forum);
    if (!directing.ok) return refusedWith(directing.refusal);
    const filled = { vote: randomUUID(), text: '', lastDay: '' };
    return show(presentDirectiveForm(await context.session.presenting(context), forum, directing, filled));
  },
  /**
   * A directive is a decision of the group, and the vote's card is the answer to a typed one. What is wrong with the text
   * is said of a text, not of a question.
   */
  async 'open-directive'(context, request) {
    const { session } = context;
    const { text, vote = randomUUID(), lastDay = '' } = request;
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const directing = directingOf(agreementNow(context), session.forum);
    if (!directing.ok) return refusedWith(directing.refusal);
    const written = recordable(text, LONGEST_QUESTION);
    const outcome = written.ok
      ? await session.execute({
          type: 'openVote',
          forum: session.forum,
          vote,
          question: written.text,
          effect: { kind: 'set-directive', forum: directing.directs },
          ...(lastDay !== '' && { lastDay }),
        })
      : written;
    const onForm = session.interaction.pressed;
    if (outcome.ok) return onForm ? say({ message: 'directive-opened' }) : nothing;
    const { refusal } = outcome;
    return onForm && isShownInForm(refusal)
      ? show(
          presentDirectiveForm(
            await session.presenting(context),
            session.forum,
            directing,
            { vote, text, lastDay },
            refusal,
          ),
        )
      : refusedHere(context, refusal);
  },
};
