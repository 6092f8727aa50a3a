import { localDay } from '../../partnership/domain/calendar.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Action } from './domain/action.ts';
import { LONGEST_ACTION, LONGEST_ACTION_NOTE } from './domain/rules.ts';
import type { ActionOrigin } from './domain/rules.ts';
import type { OwnerChoice } from './owner.ts';
import type { ActionNotePurpose } from './requests.ts';

/** What stands in the form, and where the action comes from. */
export interface FilledAction extends ActionOrigin {
  readonly action: string;
  readonly text: string;
  readonly who: string;
  /** Local ISO day, or empty. */
  readonly day: string;
  /** Of one that is changed: why. */
  readonly reason?: string;
  readonly refusal?: Refusal;
}

const LONGEST_DECISION_QUOTED = 160;

/** A new action, or one that is changed. */
export function presentActionForm(
  { state, now }: Pick<Presenting, 'state' | 'now'>,
  choices: readonly OwnerChoice[],
  filled: FilledAction,
) {
  const { action, text, who, day, reason, refusal, meeting, item, decision } = filled;
  const taken = state.decisions.find(({ number }) => decision && sameNumber(number, decision));
  return {
    view: 'action-form' as const,
    purpose: reason === undefined ? ('add' as const) : ('change' as const),
    text,
    who,
    day,
    reason: reason ?? '',
    choices,
    /** What it carries out, if a decision. */
    about: taken && {
      decision: taken.number,
      text: shortened(taken.text, LONGEST_DECISION_QUOTED).replace(/\.$/, ''),
    },
    atMeeting: meeting !== undefined,
    longest: LONGEST_ACTION,
    longestReason: LONGEST_ACTION_NOTE,
    // The first day that can be chosen, ISO: one that stands may have passed.
    today: [localDay(now.toISOString()), ...(reason === undefined || day === '' ? [] : [day])].sort()[0],
    send: {
      action,
      ...(meeting !== undefined && { meeting }),
      ...(item !== undefined && { item }),
      ...(decision && { decision }),
    },
    refusal,
  };
}

/** @param filled what was written, and what is wrong with it */
export const presentActionNoteForm = (
  { id, text: about }: Action,
  filled: { readonly purpose: ActionNotePurpose; readonly text: string; readonly refusal?: Refusal },
) => ({ view: 'action-note-form' as const, id, about, longest: LONGEST_ACTION_NOTE, ...filled });
