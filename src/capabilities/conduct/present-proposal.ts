import { agreementNow, forumInText, shortName } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { awaitedParties } from '../meetings/domain/proposal.ts';
import type { HeldMeeting, ProposedDecision } from '../meetings/domain/meeting.ts';

const LONGEST_PROPOSED_IN_SHORT = 120;

/** The exact words, who wrote them, and which parties have still to confirm them. */
export function proposalShown(shown: Named, meeting: HeldMeeting, proposal: ProposedDecision) {
  const { state, people } = shown;
  const { text, elects, declines, directs, by } = proposal;
  const agreement = agreementNow(shown);
  const title = meeting.agenda.find(({ id }) => id === proposal.item)?.title ?? { sv: '', en: '' };
  const words: string | Phrase = elects
    ? { say: 'decided.elected', text, name: people.name(elects.member), until: elects.until }
    : declines
      ? { say: 'proposal.declines', title, reason: text }
      : directs === undefined
        ? text
        : { say: 'decided.directive', text, group: forumInText(agreement, directs) };
  const short = shortened(text, LONGEST_PROPOSED_IN_SHORT);
  return {
    words,
    short: declines ? { say: 'proposal.declines-short', reason: short } : short,
    declines: declines === true,
    name: people.name(by),
    waits: awaitedParties(state, meeting, proposal).map((party) => shortName(agreement, party)),
  };
}
