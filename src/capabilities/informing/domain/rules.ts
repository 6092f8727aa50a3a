import { dutyToInform, mayInform, toldOf, whoInforms } from '../../../agreement/domain/informing.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Found } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import { agreementForum, forumOf } from '../../../partnership/domain/state.ts';
import type { Partnership, Registered } from '../../../partnership/domain/state.ts';
import type { Agreement, Label } from '../../../agreement/domain/profile.ts';
import { recordable } from '../../../partnership/domain/text.ts';
import type { Fact } from '../../index.ts';
import { latestOutcomes } from '../../agenda/domain/outcomes.ts';
import { openMeeting } from '../../meetings/domain/planned.ts';
import { agendaOf, knownNotice, noticesIn, partiesAwaited } from './notice.ts';
import type { AboutNotice, InformationNotice } from './notice.ts';

export const LONGEST_NOTICE = 1500;
/** From one party that have not reached everybody, in one forum at one time (choice): nobody shuts another out. */
export const MOST_NOTICES = 30;

interface GiveInformation extends AboutNotice {
  readonly type: 'giveInformation';
  /** One of the agreement's duties to inform. */
  readonly duty: string;
  readonly text: string;
}

interface ReceiveInformation extends AboutNotice {
  readonly type: 'receiveInformation';
}

interface CorrectInformation extends AboutNotice {
  readonly type: 'correctInformation';
  readonly text: string;
}

/** Those whom the clause obliges tell those whom it names, from whichever chat they write in. */
function giveInformation(state: Partnership, command: GiveInformation, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, agreement, forum, party } = found;
  const { notice } = command;
  const before = registered.information.get(notice);
  if (before) return sentBefore(before.text === command.text.trim() && before.duty === command.duty);
  const duty = dutyToInform(agreement, command.duty);
  if (!duty) return refuse({ code: 'unknown-information-duty' });
  const { source } = duty;
  if (!mayInform(duty, forum.id, party))
    return refuse({ code: 'information-of-others', who: whoInforms(agreement, duty), source });
  const { forum: to, parties: told } = toldOf(agreement, duty, { forum: forum.id, party });
  if (!registered.forums.has(to))
    return refuse({ code: 'told-forum-without-chat', group: called(agreement, to), source });
  const written = recordable(command.text, LONGEST_NOTICE);
  if (!written.ok) return written;
  const waiting = noticesIn(registered, to).filter(
    (one) => one.party === party && partiesAwaited(one).length > 0,
  );
  if (waiting.length >= MOST_NOTICES) return refuse({ code: 'too-many-notices', most: MOST_NOTICES });
  const { text } = written;
  // Whoever writes it knows it, and so does the party that they represent there.
  const knows = partyOf(registered, to, actor.by);
  const parties = told.filter((one) => one !== knows);
  return accept({
    type: 'informationGiven',
    v: 1,
    notice,
    forum: forum.id,
    party,
    duty: duty.id,
    text,
    to,
    parties,
  });
}

/** Each who is told says so for their party; more than one of a party may. */
function receiveInformation(state: Partnership, command: ReceiveInformation, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, agreement, forum, party } = found;
  const known = knownNotice(registered, command);
  if (!known.ok) return known;
  const { id, to, parties, receipts } = known.notice;
  if (forum.id !== to) return refuse({ code: 'notice-not-to-you', group: called(agreement, to) });
  if (!parties.includes(party)) return refuse({ code: 'own-notice' });
  return receipts.some(({ by }) => by === actor.by)
    ? accept()
    : accept({ type: 'informationReceived', v: 1, notice: id, party });
}

/** What it said is not changed in silence: the earlier words stay, and everybody is told of the new ones. */
function correctInformation(state: Partnership, command: CorrectInformation, actor: Actor): Decided<Fact> {
  const found = correctable(state, command, actor);
  if (!found.ok) return found;
  const { notice } = found;
  const written = recordable(command.text, LONGEST_NOTICE);
  if (!written.ok) return written;
  return written.text === notice.text
    ? accept()
    : accept({ type: 'informationCorrected', v: 1, notice: notice.id, text: written.text });
}

/** For whoever wrote it, until a meeting has it before it: then what is wrong is said there, and minuted. */
export function correctable(
  state: Partnership,
  about: AboutNotice,
  actor: Actor,
): Found<{ registered: Registered; notice: InformationNotice }> {
  const found = forumOf(state, about.forum, actor);
  if (!found.ok) return found;
  const { registered } = found;
  const known = knownNotice(registered, about);
  if (!known.ok) return known;
  const { notice } = known;
  if (notice.by !== actor.by) return refuse({ code: 'notice-of-another', member: notice.by });
  return isTakenUp(registered, notice)
    ? refuse({ code: 'notice-taken-up' })
    : { ok: true, registered, notice };
}

/** A meeting that is open has its agenda as it was then. */
function isTakenUp(state: Registered, notice: InformationNotice): boolean {
  const forum = agendaOf(state, notice);
  const item = `information:${notice.id}`;
  return (
    latestOutcomes(state, forum).has(item) ||
    openMeeting(state, forum)?.agenda.some((one) => one.id === item) === true
  );
}

function called(agreement: Agreement, forum: string): Label {
  const { name, nameInText } = agreementForum(agreement, forum) ?? {};
  return nameInText ?? name ?? { sv: forum, en: forum };
}

export const informingRules = { giveInformation, receiveInformation, correctInformation };
