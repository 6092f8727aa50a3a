import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import type { ResponsibleParty, Recipient } from '../../agreement/domain/responsible-party.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { ReportOccasion } from './domain/due.ts';
import { isToBeHandedIn, standingOf } from './domain/standing.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { AsOf } from '../../partnership/presenting.ts';

export type ReportLine = ReturnType<typeof reportLine>;

/** Which report it is, and how it stands. */
export function reportLine({ state, now }: AsOf, occasion: ReportOccasion) {
  const { id, name, due, definition } = occasion;
  const standing = standingOf(occasion, state.reports.get(id), localDay(now.toISOString()));
  const title = titleOf(occasion);
  return {
    report: id,
    title,
    /** "slutrapporten" */
    inText: definition.nameInText ?? name,
    /** What it is called beside how it stands, which says the day where one is ahead or missed. */
    beside: isToBeHandedIn(standing) ? name : title,
    standing,
    stands: { say: `report.standing.${standing}`, due } satisfies Phrase,
  };
}

/** "Halvårsrapport, 30 september 2022"; without a day it is told from the others by its number. */
export const titleOf = ({ name, ordinal, due }: Pick<ReportOccasion, 'name' | 'ordinal' | 'due'>): Phrase =>
  due === undefined ? { say: 'report.title-numbered', name, ordinal } : { say: 'report.title', name, due };

export type ReportDetails = ReturnType<typeof reportDetails>;

/** Also who hands it in, who receives it, and where the agreement says so. */
export function reportDetails(shown: AsOf, occasion: ReportOccasion) {
  const agreement = agreementNow(shown);
  const { preparedBy, recipient } = occasion.definition;
  return {
    ...reportLine(shown, occasion),
    preparedBy: whose(agreement, preparedBy.value),
    recipient: whose(agreement, recipient.value),
    source: occasion.source,
  };
}

function whose(agreement: Agreement, who: ResponsibleParty | Recipient): string | Label | Phrase {
  switch (who.kind) {
    case 'party':
      return partyName(agreement, who.party);
    case 'forum':
      return forumInText(agreement, who.forum);
    case 'body':
      return who.name;
    case 'any-party':
    case 'all-parties':
    case 'counterpart':
    case 'party-in-breach':
      return { say: `report.whose.${who.kind}` };
  }
}
