import { z } from 'zod';
import { chosen, id, OPENS_FORM, text } from '../../partnership/bounds.ts';
import { chosenItem } from '../meetings/bounds.ts';

/** Of a card from before there was such a field: none. */
const written = text.unwrap().exactOptional();

/** What the buttons of agendas ask for. */
export const agendaRequests = [
  /** Of the meeting named; otherwise of the one going on or the next. Answered where meetings that go on are shown. */
  z.object({ ask: z.literal('agenda'), meeting: id.exactOptional() }),
  /** `forum`: the group that is chosen to begin with; otherwise the chat's own. */
  z.object({ ask: z.literal('matter-form'), forum: id.exactOptional() }).meta(OPENS_FORM),
  /** `forum` empty: the chat's own. */
  z.object({
    ask: z.literal('propose-matter'),
    matter: z.uuid(),
    title: text,
    background: written,
    link: written,
    forum: chosen,
  }),
  z.object({ ask: z.literal('show-matter'), matter: id }),
  z.object({ ask: z.literal('change-matter-form'), matter: id }).meta(OPENS_FORM),
  z.object({ ask: z.literal('change-matter'), matter: id, title: text, background: text, link: text }),
  z.object({ ask: z.literal('withdraw-matter'), matter: id }),
  z.object({ ask: z.literal('order-form'), meeting: id }).meta(OPENS_FORM),
  z.object({
    ask: z.literal('move-item'),
    meeting: id,
    item: chosenItem,
    direction: z.enum(['up', 'down']),
  }),
  z.object({ ask: z.literal('leave-out-item'), meeting: id, item: chosenItem }),
  z.object({ ask: z.literal('put-back-item'), meeting: id, item: chosenItem }),
] as const;

export type AgendaRequest = Exclude<z.infer<(typeof agendaRequests)[number]>, { ask: 'agenda' }>;

/** What the form of a matter has in it. `matter`: the one it proposes; pressing its button again proposes no other. */
export type FilledMatter = Omit<Extract<AgendaRequest, { ask: 'propose-matter' }>, 'ask'>;

/** What the form has in it that puts a matter right. */
export type ChangedMatter = Omit<Extract<AgendaRequest, { ask: 'change-matter' }>, 'ask'>;
