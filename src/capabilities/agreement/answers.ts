import { carriedOut } from '../../partnership/carried-out.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { keeperOf } from './domain/rules.ts';
import { headingsOf } from './headings.ts';
import { presentAgreement, presentFound, presentHeading } from './present.ts';
import { presentPaperForm } from './present-paper-form.ts';
import type { PaperTyped } from './present-paper-form.ts';
import type { AgreementRequest } from './requests.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';

/** Anybody in the chat may read the agreement. */
export const agreementAnswers: Answers<AgreementRequest> = {
  async agreement(context, { search, page }) {
    const presenting = await context.session.presenting(context);
    const words = search.trim();
    return show(words === '' ? presentAgreement(presenting, page) : presentFound(presenting, words, page));
  },

  /** A heading that a decision has emptied leads back to those there are. */
  async 'agreement-heading'(context, { heading: id, page }) {
    const { session, state } = context;
    const presenting = await session.presenting(context);
    const heading = headingsOf(agreementNow(context)).find((one) => one.id === id);
    if (!heading) return show(presentAgreement(presenting, 0));
    const keeper = keeperOf(state, session.forum, await actorIn(context));
    return show(presentHeading(presenting, heading, page, keeper.ok));
  },

  'paper-form': (context) => form(context),

  'enter-paper': (context, { place, day, position, member, original, registryNumber }) => {
    const typed = { place, day, position, member, original, registryNumber };
    return carriedOut(context, { type: 'enterPaper', ...typed }, { message: 'paper-entered' }, (refusal) =>
      form(context, { typed, refusal }),
    );
  },
};

async function form(
  context: RequestContext,
  filled?: { readonly typed: PaperTyped; readonly refusal: Refusal },
): Promise<Reply> {
  const { session, state } = context;
  const keeper = keeperOf(state, session.forum, await actorIn(context));
  if (!keeper.ok) return refusedHere(context, keeper.refusal);
  return show(presentPaperForm(await session.presenting(context), keeper, filled));
}
