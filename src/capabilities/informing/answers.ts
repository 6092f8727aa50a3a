import { randomUUID } from 'node:crypto';
import type { Label } from '../../agreement/domain/profile.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { recordable } from '../../partnership/domain/text.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { knownNotice } from './domain/notice.ts';
import { correctable, LONGEST_NOTICE } from './domain/rules.ts';
import { presentInformationForm, presentBegunInformation, presentCorrectionForm } from './present-forms.ts';
import type { FilledNotice } from './present-forms.ts';
import { presentNotice, presentNotices } from './present.ts';
import type { InformingRequest } from './requests.ts';

/** What a person is told about what they did. */
export type InformingMessage =
  | { message: 'information-of-another'; name: string }
  /** `forum`: the one that has been told, in a sentence. */
  | { message: 'information-given'; forum: Label }
  | { message: 'information-received' }
  | { message: 'information-corrected' };

export const informingAnswers: Answers<InformingRequest> = {
  async information(context) {
    const representative = await context.session.isRepresentative(context.state);
    return show(presentNotices(await context.session.presenting(context), representative));
  },
  'information-form': (context) => form(context, { id: randomUUID(), text: '' }),

  /** As with a problem: a form shown to the whole chat would let anybody fill in what another has to tell. */
  async 'begin-information'(context, { text }) {
    const { session } = context;
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const written = recordable(text, LONGEST_NOTICE);
    if (!written.ok) return refusedWith(written.refusal);
    const begun = { id: randomUUID(), text: written.text };
    if (session.interaction.chatKind === 'personal') return form(context, begun);
    const author = await session.member();
    return show(presentBegunInformation(await session.presenting(context), author, begun));
  },
  async 'fill-in-information'(context, { notice, author, text }) {
    const { session, state } = context;
    if (state.information.has(notice)) return showNotice(context, { notice });
    if (author === (await session.member())) return form(context, { id: notice, text });
    const { people } = await session.presenting(context);
    return say({ message: 'information-of-another', name: people.name(author) });
  },
  /** Anyone who may not tell anything here is refused first: the form would come back to them. */
  async 'give-information'(context, { notice, duty, text }) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    return carriedOut(
      context,
      { type: 'giveInformation', notice, duty, text },
      ({ state }) => {
        const given = state.status === 'registered' ? state.information.get(notice) : undefined;
        return {
          message: 'information-given',
          forum: forumInText(agreementNow(context), given?.to ?? context.session.forum),
        };
      },
      (refusal) => form(context, { id: notice, text, duty, refusal }),
    );
  },
  'show-information': showNotice,
  'receive-information': (context, { notice }) =>
    carriedOut(context, { type: 'receiveInformation', notice }, { message: 'information-received' }),
  async 'information-correction'(context, { notice }) {
    const about = { forum: context.session.forum, notice };
    const found = correctable(context.state, about, await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    return show(presentCorrectionForm(found.notice, { text: found.notice.text }));
  },
  'correct-information'(context, { notice, text }) {
    const found = knownNotice(context.state, { forum: context.session.forum, notice });
    return carriedOut(
      context,
      { type: 'correctInformation', notice, text },
      { message: 'information-corrected' },
      found.ok ? (refusal) => show(presentCorrectionForm(found.notice, { text, refusal })) : undefined,
    );
  },
};

async function form(context: RequestContext, filled: FilledNotice): Promise<Reply> {
  const { session } = context;
  const notAllowed = await representativeOnly(context);
  if (notAllowed) return notAllowed;
  return show(presentInformationForm(await session.presenting(context), await session.member(), filled));
}

async function showNotice(context: RequestContext, { notice }: { notice: string }): Promise<Reply> {
  const found = knownNotice(context.state, { forum: context.session.forum, notice });
  if (!found.ok) return refusedWith(found.refusal);
  const presenting = await context.session.presenting(context);
  return show(
    presentNotice(found.notice, presenting, { fromList: true, reader: await context.session.member() }),
  );
}
