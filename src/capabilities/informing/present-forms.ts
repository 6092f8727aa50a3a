import type { InformationDuty } from '../../agreement/domain/information.ts';
import { dutiesToInform, mayInform, toldOf } from '../../agreement/domain/informing.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { DAYS_TO_RECEIVE, SAMVERKA } from './domain/notice.ts';
import type { InformationNotice } from './domain/notice.ts';
import { LONGEST_NOTICE } from './domain/rules.ts';

/** What stands in the form, and what its button is to do. */
export interface FilledNotice {
  readonly id: string;
  readonly text: string;
  readonly duty?: string;
  readonly refusal?: Refusal;
}

/** What the person can tell here: only that which the agreement leaves to them. @param member the one filling it in */
export function presentInformationForm(presenting: Presenting, member: string, filled: FilledNotice) {
  const { state, forum } = presenting;
  const agreement = agreementNow(presenting);
  const party = partyOf(state, forum, member) ?? '';
  const kinds = dutiesToInform(agreement).filter((duty) => mayInform(duty, forum, party));
  const { id, text, duty = '', refusal } = filled;
  const [only, ...others] = kinds;
  return {
    view: 'information-form' as const,
    text,
    longest: LONGEST_NOTICE,
    kinds: others.length === 0 ? [] : kinds.map((kind) => ({ id: kind.id, name: kind.text })),
    kind: kinds.some((kind) => kind.id === duty) ? duty : '',
    none: kinds.length === 0,
    about: kinds.map((kind): Phrase => ({
      say: 'information-form.told',
      kind: kind.text,
      ...whoIsTold(presenting, kind, party),
    })),
    refusal,
    send: { notice: id, ...(only && others.length === 0 && { duty: only.id }) },
  };
}

/** To whom it goes and how fast: by the clause, and the days in which it should have reached them, which are Samverka's. */
function whoIsTold(presenting: Presenting, duty: InformationDuty, party: string) {
  const { forum: here } = presenting;
  const agreement = agreementNow(presenting);
  const { forum, parties } = toldOf(agreement, duty, { forum: here, party });
  return {
    to: duty.to.kind === 'forum' ? 'forum' : 'parties',
    forum: forumInText(agreement, forum),
    parties: parties.map((one) => partyName(agreement, one)),
    urgent: duty.when === 'at-once' ? 'yes' : 'no',
    source: duty.source,
    days: DAYS_TO_RECEIVE[duty.when],
    daysSource: SAMVERKA,
  };
}

/** In a group's chat: the button with which its author gets the form. @param author the only one who gets it */
export const presentBegunInformation = (
  { people }: Presenting,
  author: string,
  begun: { id: string; text: string },
) => ({ view: 'begun-information' as const, ...begun, author, name: people.name(author) });

export const presentCorrectionForm = (
  { id, text: says }: InformationNotice,
  filled: { text: string; refusal?: Refusal },
) => ({ view: 'information-correction' as const, id, says, longest: LONGEST_NOTICE, ...filled });
