import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { agreementNow, forumInText, forumName, partyName, shortName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agendaOf, dutyOf, noticesIn, partiesAwaited, receivedBy, SAMVERKA } from './domain/notice.ts';
import type { InformationNotice } from './domain/notice.ts';
import { correctable } from './domain/rules.ts';
import type {
  presentBegunInformation,
  presentCorrectionForm,
  presentInformationForm,
} from './present-forms.ts';

export type InformingView = ReturnType<
  | typeof presentNotice
  | typeof presentNotices
  | typeof presentInformationForm
  | typeof presentBegunInformation
  | typeof presentCorrectionForm
>;

const MOST_NOTICES_SHOWN = 8;
const LONGEST_NOTICE_HEADLINE = 160;
const MOST_RECEIPTS_SHOWN = 12;
const MOST_RECEIPTS_IN_LIST = 3;
const MOST_EARLIER_SHOWN = 2;

/**
 * @param fromList shown to one person who came from the list, and can go back to it
 * @param reader member id of the one person the card is for
 */
export function presentNotice(
  notice: InformationNotice,
  presenting: Presenting,
  { fromList = false, reader }: { fromList?: boolean; reader?: string | undefined } = {},
) {
  const { state, forum, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const { id, text, party, to, earlier, receipts, parties } = notice;
  const duty = dutyOf(state, notice);
  const awaited = partiesAwaited(notice);
  const lastDay = receivedBy(state, notice);
  const ownParty = reader === undefined ? undefined : partyOf(state, to, reader);
  const mayReceive =
    forum === to &&
    (reader === undefined
      ? awaited.length > 0
      : ownParty !== undefined &&
        parties.includes(ownParty) &&
        receipts.every((receipt) => receipt.by !== reader));
  const actor = { by: reader ?? '', at: now.toISOString() };
  return {
    view: 'information-notice' as const,
    id,
    text,
    longestHeadline: LONGEST_NOTICE_HEADLINE,
    isLong: text.length > LONGEST_NOTICE_HEADLINE,
    partnership: agreement.name,
    at: notice.at,
    name: people.name(notice.by),
    party: partyName(agreement, party),
    kind: duty?.text,
    source: duty?.source,
    from: forumInText(agreement, notice.forum),
    elsewhere: notice.forum !== to,
    to: forumInText(agreement, to),
    agenda: forumInText(agreement, agendaOf(state, notice)),
    agendaSource: duty?.onAgendaOf?.source ?? duty?.source,
    awaited: awaited.map((one) => shortName(agreement, one)),
    lastDay,
    daysSource: SAMVERKA,
    late: awaited.length > 0 && localDay(now.toISOString()) > lastDay,
    receipts: receiptLines(notice, presenting).slice(-MOST_RECEIPTS_SHOWN),
    corrected: earlier.at(-1)?.until,
    // The others stand in the record: a card has only so much room.
    earlier: earlier.slice(-MOST_EARLIER_SHOWN),
    hasMore: text.length > LONGEST_NOTICE_HEADLINE || earlier.length > 0,
    mayReceive,
    mayCorrect: reader !== undefined && correctable(state, { forum, notice: id }, actor).ok,
    fromList,
  };
}

/** Who has said that it has reached their party, and when; and whether that was before it was put right. */
const receiptLines = (notice: InformationNotice, presenting: Presenting): readonly Phrase[] => {
  const agreement = agreementNow(presenting);
  const corrected = notice.earlier.at(-1)?.until;
  return notice.receipts.map(({ party, by, at }) => ({
    say: corrected !== undefined && at < corrected ? 'information.receipt-before' : 'information.receipt',
    name: presenting.people.name(by),
    party: shortName(agreement, party),
    at,
  }));
};

/** Newest first, with who has received each and when. @param representative whether telling something is offered */
export function presentNotices(presenting: Presenting, representative: boolean) {
  const { state, forum } = presenting;
  const agreement = agreementNow(presenting);
  const all = noticesIn(state, forum);
  return {
    view: 'information' as const,
    forum: forumName(agreement, forum),
    notices: all.slice(0, MOST_NOTICES_SHOWN).map((notice) => ({
      id: notice.id,
      text: notice.text,
      date: localDay(notice.at),
      party: shortName(agreement, notice.party),
      awaited: partiesAwaited(notice).map((party) => shortName(agreement, party)),
      received: receiptLines(notice, presenting).slice(-MOST_RECEIPTS_IN_LIST),
    })),
    total: all.length,
    representative,
  };
}
