import type { AgendaItem } from '../../meetings/domain/meeting.ts';
import { formalityOf } from '../../meetings/domain/meeting.ts';
import type { WhyItStays } from './refusals.ts';
import { isFormal } from './standing-items.ts';

/** What somebody proposed can be struck off by the group; all else comes from the agreement or the record. */
export const isProposed = ({ id }: Pick<AgendaItem, 'id'>): boolean => id.startsWith('matter:');

/** What keeps the item on the agenda. */
export function whyItStays(item: AgendaItem): WhyItStays {
  const { id, origin } = item;
  if (isProposed(item)) return 'proposed';
  switch (origin.kind) {
    case 'standing':
      return isFormal(id) || formalityOf(item) !== undefined ? 'formality' : 'standing';
    case 'proposed':
    case 'raised-by-forum':
      return 'proposed';
    case 'first-meeting':
      return 'first';
    case 'called-for':
      return 'called';
    case 'chair':
    case 'problem':
    case 'actions':
      return origin.kind;
    case 'urgent-action':
      return 'urgent';
    case 'directive':
      return 'directive';
    case 'information':
      return 'notice';
    case 'report-submitted':
    case 'report-due':
      return 'report';
    case 'asked-again':
    case 'tied-vote':
    case 'undecided-vote':
    case 'vote-between-meetings':
      return 'vote';
    case 'continuation':
    case 'expiry':
      return 'day';
    case 'tabled':
    case 'referred-back':
      return 'postponed';
  }
}
