import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { Label } from '../../agreement/domain/profile.ts';
import type { Entry } from './domain/entry.ts';
import type { Content } from './domain/facts.ts';
import { kindOf, offeredKinds } from './domain/kinds.ts';
import { correctable, strikable } from './domain/rules.ts';
import { flagOf, headOf, optionLabel } from './lines.ts';
import type { Said } from './lines.ts';

/** The latest are the ones that matter; all are in the history. */
const MOST_EARLIER = 3;

/** @param reader member id of the one person the card is for */
export function presentEntry(entry: Entry, presenting: Presenting, reader: string) {
  const { state, people, now, forum } = presenting;
  const { id, register, content, struck, history, by, at } = entry;
  const agreement = agreementNow(presenting);
  const kind = kindOf(register);
  const about = { forum, entry: id };
  const actor = { by: reader, at: now.toISOString() };
  const last = history.at(-1);
  return {
    view: 'entry' as const,
    id,
    register,
    partnership: agreement.name,
    kind: kind?.name ?? register,
    day: content.day,
    head: headOf(register, content),
    flag: struck ? undefined : flagOf(register, content),
    source: offeredKinds(agreement).find((one) => one.kind === kind)?.source,
    struck: struck
      ? { name: people.name(last?.by ?? by), day: localDay(last?.at ?? at), reason: last?.reason ?? '' }
      : undefined,
    facts: factsOf(presenting, register, content),
    checked: checkedIn(presenting, register, content),
    wrote: {
      name: people.name(by),
      party: shortName(agreement, entry.party),
      forum: forumInText(agreement, entry.forum),
      day: localDay(at),
    },
    /** What it said before, latest first. */
    earlier: earlier(presenting, entry),
    mayCorrect: correctable(state, about, actor).ok,
    mayStrike: strikable(state, about, actor).ok,
  };
}

/** What was asked for and answered, by its label; the text is the heading, but for a checklist. */
function factsOf(presenting: Presenting, register: string, content: Content) {
  const { asks } = kindOf(register) ?? {};
  const { text, more, choice, concerns, ore, link, met } = content;
  const agreement = agreementNow(presenting);
  const lines: readonly (readonly [Label | undefined, Said | undefined])[] = [
    [asks?.choice?.label, optionLabel(register, choice)],
    [asks?.concerns?.label, concerns === undefined ? undefined : shortName(agreement, concerns)],
    [asks?.amount?.label, ore === undefined ? undefined : { say: 'entry.amount', ore }],
    [asks?.text.label, met ? text : undefined],
    [asks?.more?.label, more],
    [asks?.link?.label, link],
  ];
  return lines.flatMap(([label, value]) =>
    label === undefined || value === undefined ? [] : [{ label: bare(label), value }],
  );
}

/** As it stands on a card: what may be left out in the form has not been. */
const bare = ({ sv, en }: Label): Label => ({
  sv: sv.replace(/ \([^)]*\)$/, ''),
  en: en.replace(/ \([^)]*\)$/, ''),
});

function checkedIn(presenting: Presenting, register: string, { met = [], missing = [] }: Content) {
  const items = kindOf(register)?.asks.checks?.items(agreementNow(presenting)) ?? [];
  const textOf = (id: string): Label | string => items.find((item) => item.id === id)?.text ?? id;
  return [
    ...missing.map((id): Phrase => ({ say: 'entry.missing', item: textOf(id) })),
    ...met.map((id): Phrase => ({ say: 'entry.met', item: textOf(id) })),
  ];
}

const earlier = ({ people }: Presenting, { register, history }: Entry) =>
  history
    .flatMap(({ what, content }, index) => {
      const next = history[index + 1];
      if (what === 'struck' || next?.what !== 'corrected') return [];
      const said = headOf(register, content);
      return [
        { say: 'entry.earlier-line', said, name: people.name(next.by), day: localDay(next.at) } as const,
      ];
    })
    .toReversed()
    .slice(0, MOST_EARLIER);
