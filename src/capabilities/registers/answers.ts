import { randomUUID } from 'node:crypto';
import { carriedOut } from '../../partnership/carried-out.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { personalIdentityNumberIn } from '../../partnership/domain/personal-identity-number.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { readTyped } from './asked-for.ts';
import type { WrittenEntry } from './domain/content.ts';
import type { RegisterKind } from './domain/kind.ts';
import { kindOf, offeredKinds } from './domain/kinds.ts';
import { correctable, strikable } from './domain/rules.ts';
import { presentEntry } from './present-entry.ts';
import { emptyEntry, filledFrom, presentEntryForm, presentStrikeForm } from './present-form.ts';
import { presentLogbook } from './present-logbook.ts';
import type { RegisterRequest } from './requests.ts';

export const registerAnswers: Answers<RegisterRequest> = {
  async logbook(context, { register, year, search, from = 0 }) {
    const { session, state } = context;
    const asked = register === '' && year === undefined ? readTyped(search) : { register, year, search };
    const mayRecord = await session.isRepresentative(state);
    return show(presentLogbook(await session.presenting(context), asked, { from, mayRecord }));
  },

  async 'entry-form'(context, { register, text }) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const kind = offered(context, register);
    if (!kind) return refusedWith({ code: 'register-not-offered' });
    const today = localDay(context.now.toISOString());
    const begun = { ...emptyEntry(randomUUID(), today), text: personalIdentityNumberIn(text) ? '' : text };
    return show(presentEntryForm(context, kind, 'record', begun));
  },

  async 'record-entry'(context, request) {
    const { register, entry } = request;
    const written = { entry, ...writtenIn(request) };
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const kind = offered(context, register);
    if (!kind) return refusedWith({ code: 'register-not-offered' });
    return carriedOut(
      context,
      { type: 'recordEntry', register, ...written },
      { message: 'entry-recorded', told: kind.tellsOthers === true },
      (refusal) => show(presentEntryForm(context, kind, 'record', { ...written, refusal })),
    );
  },

  async 'show-entry'({ session, state, now }, { entry: id }) {
    const entry = state.entries.get(id);
    if (!entry) return refusedWith({ code: 'unknown-entry' });
    const presenting = await session.presenting({ state, now });
    return show(presentEntry(entry, presenting, await session.member()));
  },

  async 'correct-entry-form'(context, { entry }) {
    const found = correctable(context.state, about(context, entry), await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    const kind = kindOf(found.entry.register);
    if (!kind) return refusedWith({ code: 'register-not-offered' });
    return show(presentEntryForm(context, kind, 'correct', filledFrom(found.entry)));
  },

  async 'correct-entry'(context, request) {
    const written = { entry: request.entry, ...writtenIn(request) };
    const found = correctable(context.state, about(context, written.entry), await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    const kind = kindOf(found.entry.register);
    return carriedOut(
      context,
      { type: 'correctEntry', ...written },
      { message: 'entry-corrected' },
      kind && ((refusal) => show(presentEntryForm(context, kind, 'correct', { ...written, refusal }))),
    );
  },

  async 'strike-entry-form'(context, { entry }) {
    const found = strikable(context.state, about(context, entry), await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    return show(presentStrikeForm(found.entry, { reason: '' }));
  },

  'strike-entry': (context, { entry: id, reason }): Reply | Promise<Reply> => {
    const entry = context.state.entries.get(id);
    if (!entry) return refusedWith({ code: 'unknown-entry' });
    return carriedOut(
      context,
      { type: 'strikeEntry', entry: id, reason },
      { message: 'entry-struck' },
      (refusal) => show(presentStrikeForm(entry, { reason, refusal })),
    );
  },
};

const writtenIn = ({
  day,
  text,
  more,
  choice,
  concerns,
  amount,
  link,
  checks,
  recognisable,
}: WrittenEntry): WrittenEntry => ({
  day,
  text,
  more,
  choice,
  concerns,
  amount,
  link,
  checks,
  recognisable,
});

const about = ({ session }: RequestContext, entry: string) => ({ forum: session.forum, entry });

const offered = (context: RequestContext, register: string): RegisterKind | undefined =>
  offeredKinds(agreementNow(context)).find(({ kind }) => kind.id === register)?.kind;
