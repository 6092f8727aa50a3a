import { z } from 'zod';
import type { Label } from '../../agreement/domain/profile.ts';
import { CLOCK } from '../../partnership/domain/actor.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { subject } from '../../partnership/capability.ts';
import { presentNews } from '../../partnership/news.ts';
import type { Notice } from '../../partnership/notices.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import { agendaFor } from '../agenda/domain/agenda.ts';
import { broughtUp } from '../agenda/domain/brought-up.ts';
import type { BroughtUp } from '../agenda/domain/brought-up.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import { meetingLine } from '../meetings/present.ts';
import type { MeetingFact } from '../meetings/domain/facts.ts';
import { matterOf } from '../agenda/domain/waiting-matters.ts';
import { isAltered, presentWithdrawn } from './matter-news.ts';
import { addedToAgenda } from './notices.ts';

const LONGEST_ADDED_MATTER = 160;
const LONGEST_MATTER_IN_SHORT = 80;

/** What comes up at a meeting beside what its notice said: part of the journal's public format. */
export const agendaNewsSubjects = [
  /** `item`: the agenda item's id. */
  subject(
    z.strictObject({ subject: z.literal('matter-added'), item: id }),
    ({ item: id }, presenting) => {
      const { state, forum } = presenting;
      const now = presenting.now.toISOString();
      if (matterOf(state, id)?.withdrawn) return presentWithdrawn(id, presenting);
      const meeting = nextMeeting(state, forum, now);
      if (meeting?.status !== 'called') return undefined;
      const item = agendaFor(state, meeting, now).find((candidate) => candidate.id === id);
      const brought = broughtUp(state, id, forum);
      if (!item || !brought) return undefined;
      const came = howItCame(brought, item.origin.kind === 'problem', presenting);
      return presentNews(presenting, 'matter-added', {
        told: {
          ...meetingLine(meeting),
          ...came.told,
          title: shortTitle(item.title, LONGEST_ADDED_MATTER),
          titleInShort: shortTitle(item.title, LONGEST_MATTER_IN_SHORT),
        },
        lines: [`news.matter-added.${came.how}`, 'news.matter-added.meeting'],
        buttons: [{ title: 'raised.button', verb: 'agenda', data: { meeting: meeting.id } }],
      });
    },
    {
      as: 'news',
      // What has become of it since is told in a message of its own.
      spent: ({ item }, { state }) => isAltered(matterOf(state, item)),
    },
    ({ item }, state) => [broughtUp(state, item)?.by ?? []].flat(),
  ),
] as const;

const shortTitle = ({ sv, en }: Label, longest: number): Label => ({
  sv: shortened(sv, longest),
  en: shortened(en, longest),
});

/** Which sentence says by whom and from where, and what it is told by. */
function howItCame({ by, from }: BroughtUp, problem: boolean, presenting: Presenting) {
  if (by === CLOCK) return { how: 'passed-on', told: {} };
  const name = presenting.people.name(by);
  if (problem) return { how: 'problem', told: { name } };
  if (from === undefined) return { how: 'proposed', told: { name } };
  return { how: 'raised', told: { name, from: forumInText(agreementNow(presenting), from) } };
}

/**
 * A matter that is proposed when the notice has gone out. In the group's chat one that another forum raises has a
 * message of its own; what is added at a meeting is told by those who are there.
 */
export function agendaNews(fact: MeetingFact, after: Registered, by: string): readonly Notice[] {
  if (fact.type !== 'matterProposed') return [];
  const { matter, forum, from } = fact;
  const item = `matter:${matter}`;
  if (openMeeting(after, forum)?.agenda.some(({ id }) => id === item)) return [];
  return addedToAgenda(after, forum, { item, alsoInChat: from === undefined }, by);
}
