import type { Acting } from '../acting.ts';
import { localYear } from '../calendar.ts';
import { nextDecisionNumber } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { Partnership } from '../partnership.ts';
import { accept, refuse } from '../refusal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { recordable, recordableIfAny } from '../text.ts';
import { quorumMissing } from './attendance.ts';
import { electsChair } from './elected-chair.ts';
import { firstDecisionLeft } from './first-decisions.ts';
import { knownItem } from './known.ts';
import { ledMeeting } from './leading.ts';
import type { AtMeeting } from './leading.ts';
import type { HeldItem } from './meeting.ts';
import { settledBy } from './record.ts';

export const LONGEST_DECISION = 1000;
export const LONGEST_MATTER_REASON = 500;

interface AboutItem {
  readonly forum: string;
  readonly meeting: string;
  readonly item: string;
}

export interface TakeUpMatter extends AboutItem {
  readonly type: 'takeUpMatter';
}

export interface DecideMatter extends AboutItem {
  readonly type: 'decideMatter';
  /** What was decided, by acclamation. */
  readonly text: string;
}

export interface TableMatter extends AboutItem {
  readonly type: 'tableMatter';
  /** Empty: none given. */
  readonly reason: string;
}

export interface ReferMatterBack extends AboutItem {
  readonly type: 'referMatterBack';
  readonly reason: string;
}

/** The one before, if it is still under discussion, has then been discussed. What is not settled may be taken up again. */
function takeUpMatter(state: Partnership, command: TakeUpMatter, acting: Acting): Decided<Fact> {
  const found = ledMeeting(state, command, acting);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const known = knownItem(meeting, command.item);
  if (!known.ok) return known;
  const { item } = known;
  if (item.outcome.kind === 'current') return accept();
  if (item.outcome.kind === 'in-vote') return refuse({ code: 'matter-in-vote' });
  const settled = settledBy(registered, meeting, item);
  if (settled) return refuse({ code: 'matter-decided', decision: settled.number });
  return accept({ type: 'matterTakenUp', v: 1, meeting: meeting.id, item: item.id });
}

function decideMatter(state: Partnership, command: DecideMatter, acting: Acting): Decided<Fact> {
  const found = currentMatter(state, command, acting);
  if (!found.ok) return found;
  const { registered, rules, meeting, item } = found;
  if (electsChair(rules, item)) return refuse({ code: 'chair-is-elected' });
  const text = recordable(command.text, LONGEST_DECISION);
  if (!text.ok) return text;
  const missing = quorumMissing(rules, meeting.attendance);
  if (missing) return refuse(missing);
  return accept({
    type: 'matterDecided',
    v: 1,
    meeting: meeting.id,
    item: item.id,
    text: text.text,
    decision: nextDecisionNumber(registered.decisions, localYear(acting.at)),
  });
}

/** What the first meeting must decide is not put off without a reason (B-styrgrupp-61). */
function tableMatter(state: Partnership, command: TableMatter, acting: Acting): Decided<Fact> {
  const found = currentMatter(state, command, acting);
  if (!found.ok) return found;
  const { meeting, item } = found;
  const tabled = { type: 'matterTabled', v: 1, meeting: meeting.id, item: item.id } as const;
  const reason =
    item.origin.kind === 'first-meeting'
      ? recordable(command.reason, LONGEST_MATTER_REASON, { missing: firstDecisionLeft(item) })
      : recordableIfAny(command.reason, LONGEST_MATTER_REASON);
  if (!reason.ok) return reason;
  return accept({ ...tabled, ...(reason.text !== '' && { reason: reason.text }) });
}

function referMatterBack(state: Partnership, command: ReferMatterBack, acting: Acting): Decided<Fact> {
  const found = currentMatter(state, command, acting);
  if (!found.ok) return found;
  const reason = recordable(command.reason, LONGEST_MATTER_REASON);
  if (!reason.ok) return reason;
  const { meeting, item } = found;
  return accept({
    type: 'matterReferredBack',
    v: 1,
    meeting: meeting.id,
    item: item.id,
    reason: reason.text,
  });
}

export type AtMatter =
  | (Extract<AtMeeting, { ok: true }> & { readonly item: HeldItem })
  | { readonly ok: false; readonly refusal: Refusal };

/** The item under discussion, for who may lead. */
export function currentMatter(state: Partnership, about: AboutItem, acting: Acting): AtMatter {
  const found = ledMeeting(state, about, acting);
  if (!found.ok) return found;
  const known = knownItem(found.meeting, about.item);
  if (!known.ok) return known;
  const { item } = known;
  switch (item.outcome.kind) {
    case 'current':
      return { ...found, item };
    case 'decided':
      return refuse({ code: 'matter-decided', decision: item.outcome.decision });
    case 'in-vote':
      return refuse({ code: 'matter-in-vote' });
    case 'waiting':
    case 'discussed':
    case 'tabled':
    case 'referred-back':
      return refuse({ code: 'matter-not-current' });
  }
}

export const matterRules = { takeUpMatter, decideMatter, tableMatter, referMatterBack };
