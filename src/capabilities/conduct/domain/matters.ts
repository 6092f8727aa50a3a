import { directingOf } from '../../../agreement/domain/directing.ts';
import type { Actor } from '../../../partnership/domain/actor.ts';
import { localYear } from '../../../partnership/domain/calendar.ts';
import { nextDecisionNumber } from '../../../partnership/domain/decision.ts';
import type { Fact } from '../../index.ts';
import { notRepresented } from '../../../partnership/domain/represented.ts';
import type { Partnership } from '../../../partnership/domain/state.ts';
import { given } from '../../../partnership/domain/given.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import { isProposed, whyItStays } from '../../agenda/domain/why-it-stays.ts';
import { quorumMissing } from '../../attendance/domain/attendance.ts';
import { aboutItem, ofCurrentMatter } from '../../meetings/domain/current-matter.ts';
import type { AboutItem, MatterRule } from '../../meetings/domain/current-matter.ts';
import { electsChair } from '../../meetings/domain/elected-chair.ts';
import { firstDecisionLeft } from './first-decisions.ts';
import { knownItem } from '../../meetings/domain/known.ts';
import { ledMeeting } from '../../meetings/domain/leading.ts';
import type { Concern, HeldMeeting } from '../../meetings/domain/meeting.ts';
import { proposalIn } from '../../meetings/domain/proposal.ts';
import { settledBy } from '../../meetings/domain/record.ts';
import { propose } from '../../agenda/domain/deciding.ts';
import { decidedBy } from './confirming.ts';

export const LONGEST_DECISION = 1000;
export const LONGEST_MATTER_REASON = 500;

type TakeUpMatter = AboutItem & { readonly type: 'takeUpMatter' };

interface DecideMatter extends AboutItem {
  readonly type: 'decideMatter';
  /** What is to be decided, without a vote. */
  readonly text: string;
  /** Unique; made by the form, so that a form sent twice proposes one decision. */
  readonly proposal: string;
  /** What it is about; asked for where a party is not represented. */
  readonly concerns?: readonly Concern[];
  /** It is to be a directive to the forum whose direction this one sets (B-styrgrupp-68). */
  readonly directive?: boolean;
}

interface TableMatter extends AboutItem {
  readonly type: 'tableMatter';
  /** Empty: none given. */
  readonly reason: string;
}

type DeclineMatter = Omit<TableMatter, 'type'> & { readonly type: 'declineMatter' };
type ReferMatterBack = Omit<TableMatter, 'type'> & { readonly type: 'referMatterBack' };

/** The one before, if it is still under discussion, has then been discussed. What is not settled may be taken up again. */
export function takeUpMatter(state: Partnership, command: TakeUpMatter, actor: Actor): Decided<Fact> {
  const found = ledMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (item.outcome.kind === 'current') return accept();
  if (item.outcome.kind === 'in-vote') return refuse({ code: 'matter-in-vote' });
  const settled = settledBy(registered, meeting, item);
  if (settled) return refuse({ code: 'matter-decided', decision: settled.number });
  const waits = proposalWaiting(meeting);
  if (waits) return refuse(waits);
  if (item.outcome.kind === 'withdrawn') return refuse({ code: 'matter-gone' });
  return accept({ type: 'matterTakenUp', v: 1, meeting: meeting.id, item: item.id });
}

/** Nobody goes on from a matter while what is proposed there waits to be confirmed: it would be lost. */
export function proposalWaiting(meeting: HeldMeeting): Refusal | undefined {
  const proposal = proposalIn(meeting);
  const item = meeting.agenda.find(({ id }) => id === proposal?.item);
  return item && { code: 'proposal-waits', title: item.title };
}

const decideMatter: MatterRule<DecideMatter> = ofCurrentMatter((found, command, actor) => {
  const { registered, agreement, forum, rules, meeting, item } = found;
  if (electsChair(rules, item)) return refuse({ code: 'chair-is-elected' });
  const text = recordable(command.text, LONGEST_DECISION);
  if (!text.ok) return text;
  const missing = quorumMissing(rules, meeting.attendance, forum.seats);
  if (missing) return refuse(missing);
  // A meeting goes on by the rules it was opened with: then it was enough that whoever led said what was decided.
  if (meeting.parties === undefined) {
    const decision = nextDecisionNumber(registered, localYear(actor.at));
    return accept({ ...aboutItem(meeting, item), type: 'matterDecided', text: text.text, decision });
  }
  const { proposal: id, concerns, directive = false } = command;
  const directing = directive ? directingOf(agreement, meeting.forum) : undefined;
  if (directing?.ok === false) return directing;
  const proposed = { id, text: text.text, ...given({ concerns, directs: directing?.directs }) };
  return propose(registered, meeting, item, proposed, actor, () =>
    decidedBy(registered, meeting, item, proposed, actor),
  );
});

/** What the first meeting must decide is not put off without a reason (B-styrgrupp-61). */
const tableMatter: MatterRule<TableMatter> = ofCurrentMatter(({ meeting, item }, command) => {
  const reason =
    item.origin.kind === 'first-meeting'
      ? recordable(command.reason, LONGEST_MATTER_REASON, { missing: firstDecisionLeft(item) })
      : recordableIfAny(command.reason, LONGEST_MATTER_REASON);
  if (!reason.ok) return reason;
  const given = reason.text !== '' && { reason: reason.text };
  return accept({ ...aboutItem(meeting, item), type: 'matterTabled', ...given });
});

const referMatterBack: MatterRule<ReferMatterBack> = ofCurrentMatter(({ meeting, item }, command) => {
  const reason = recordable(command.reason, LONGEST_MATTER_REASON);
  if (!reason.ok) return reason;
  return accept({ ...aboutItem(meeting, item), type: 'matterReferredBack', reason: reason.text });
});

/**
 * What somebody proposed is struck off with a reason, and does not come again; all else the record brings up anyway. It
 * is the group that does so: one from each other party confirms it as the words of a decision, and while a party has
 * nobody there it can only be put off, for what is struck off has no number and would not rest.
 */
const declineMatter: MatterRule<DeclineMatter> = ofCurrentMatter(
  ({ registered, meeting, item }, command, actor) => {
    if (!isProposed(item)) return refuse({ code: 'item-stays', why: whyItStays(item) });
    const reason = recordable(command.reason, LONGEST_MATTER_REASON);
    if (!reason.ok) return reason;
    const { text } = reason;
    if (meeting.parties === undefined)
      return accept({ ...aboutItem(meeting, item), type: 'matterDeclined', reason: text });
    const [party] = notRepresented(registered, meeting);
    if (party !== undefined) return refuse({ code: 'decline-party-away', party });
    const { proposal } = meeting;
    if (proposal?.item === item.id && proposal.declines && proposal.text === text) return accept();
    const proposed = { id: `decline-${meeting.proposals + 1}`, text, declines: true } as const;
    return propose(registered, meeting, item, proposed, actor, () =>
      decidedBy(registered, meeting, item, proposed, actor),
    );
  },
);

export const matterRules = { takeUpMatter, decideMatter, tableMatter, referMatterBack, declineMatter };
