import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import { given } from '../../../partnership/domain/given.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Entry, EntryEvent } from './entry.ts';
import type { Content, RegisterFact } from './facts.ts';

export const registerFolds: FoldsOf<RegisterFact> = {
  entryRecorded: (state, fact, { by, at }) => {
    const { entry: id, register, forum, party } = fact;
    const content = contentIn(fact);
    const history = [{ by, at, what: 'recorded', content }] as const;
    return keeping(state, { id, register, forum, party, by, at, content, struck: false, history });
  },
  entryCorrected: (state, fact, context) =>
    after(state, fact, context, { what: 'corrected', content: contentIn(fact) }),
  entryStruck: (state, fact, context) => after(state, fact, context, { what: 'struck', reason: fact.reason }),
};

const contentIn = ({
  day,
  text,
  more,
  choice,
  concerns,
  ore,
  link,
  met,
  missing,
  anonymous,
}: Content): Content => ({
  day,
  ...given({ text, more, choice, concerns, ore, link, met, missing, anonymous }),
});

function after(
  state: Registered,
  fact: RegisterFact,
  { by, at }: FactContext,
  { what, content, reason }: Pick<EntryEvent, 'what' | 'reason'> & { readonly content?: Content },
): Registered {
  const before = existing(state.entries.get(fact.entry), fact);
  const says = content ?? before.content;
  const event: EntryEvent = { by, at, what, content: says, ...(reason !== undefined && { reason }) };
  return keeping(state, {
    ...before,
    content: says,
    struck: what === 'struck',
    history: [...before.history, event],
  });
}

const keeping = (state: Registered, entry: Entry): Registered => ({
  ...state,
  entries: withEntry(state.entries, entry.id, entry),
});
