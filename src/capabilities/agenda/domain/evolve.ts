import { existing } from '../../../partnership/domain/fact-order.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { plannedIn, withItemOutcome, withMeeting } from '../../meetings/domain/changed-meeting.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting, Matter } from '../../meetings/domain/meeting.ts';
import type { AgendaFact } from './facts.ts';

/** What stands where a text stood that has been taken back. */
const WITHDRAWN_TITLE = { sv: 'Återtaget ärende', en: 'Withdrawn matter' };

export const agendaFolds: FoldsOf<AgendaFact> = {
  matterChanged: (state, fact) => {
    const { matter: id, title, background, link } = fact;
    const { changes = 0, ...matter } = withoutText(existing(state.matters.get(id), fact));
    const changed: Matter = {
      ...matter,
      title,
      ...(background !== undefined && { background }),
      ...(link !== undefined && { link }),
      changes: changes + 1,
    };
    const renamed = (item: HeldItem, { status }: HeldMeeting): HeldItem =>
      status === 'open' ? { ...item, title: { sv: title, en: title } } : item;
    return withMatter(state, changed, renamed);
  },
  matterWithdrawn: (state, fact) => {
    const matter = withoutText(existing(state.matters.get(fact.matter), fact));
    const struck = (item: HeldItem, { status }: HeldMeeting): HeldItem => ({
      ...item,
      title: WITHDRAWN_TITLE,
      ...(status === 'open' && { outcome: { kind: 'withdrawn' } }),
    });
    return withMatter(state, { ...matter, title: '', withdrawn: true }, struck);
  },
  matterDeclined: (state, { meeting, item, reason }) =>
    withItemOutcome(state, meeting, item, { kind: 'declined', reason }),
  standingItemLeftOut: (state, fact) => {
    const meeting = plannedIn(state, fact);
    return withMeeting(state, { ...meeting, leftOut: [...(meeting.leftOut ?? []), fact.item] });
  },
  standingItemPutBack: (state, fact) => {
    const meeting = plannedIn(state, fact);
    const leftOut = (meeting.leftOut ?? []).filter((item) => item !== fact.item);
    return withMeeting(state, { ...meeting, leftOut });
  },
};

const withoutText = ({ id, forum, from, by, at, changes }: Matter) => ({
  id,
  forum,
  ...(from !== undefined && { from }),
  by,
  at,
  ...(changes !== undefined && { changes }),
});

/** A meeting that has been opened keeps its own copy of what stands on its agenda. */
function withMatter(
  state: Registered,
  matter: Matter,
  copied: (item: HeldItem, meeting: HeldMeeting) => HeldItem,
): Registered {
  const item = `matter:${matter.id}`;
  return [...state.meetings.values()]
    .filter(
      (meeting): meeting is HeldMeeting => isHeld(meeting) && meeting.agenda.some(({ id }) => id === item),
    )
    .reduce<Registered>(
      (before, meeting) =>
        withMeeting(before, {
          ...meeting,
          agenda: meeting.agenda.map((one) => (one.id === item ? copied(one, meeting) : one)),
        }),
      { ...state, matters: withEntry(state.matters, matter.id, matter) },
    );
}
