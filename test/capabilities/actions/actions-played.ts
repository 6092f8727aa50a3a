import type { Command } from '../../../src/capabilities/index.ts';
import { commandsAbout, present } from '../../support/meetings-played.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { norma } from '../../support/agreements.ts';
import type { Action } from '../../../src/capabilities/actions/domain/action.ts';
import type { DecisionNumber } from '../../../src/partnership/domain/decision.ts';

/** The commands that actions are played by. */

export const FORUM = 'styrgrupp';
export const TEXT = 'Skicka fakturan för våren.';

interface Given {
  readonly member?: string;
  readonly due?: string;
  readonly text?: string;
  readonly meeting?: string;
  readonly item?: string;
  readonly decision?: DecisionNumber;
}

const about = (action: string) => ({ forum: FORUM, action });

export const add = (action: string, given: Given = {}): Command => ({
  type: 'addAction',
  ...about(action),
  text: TEXT,
  member: 'bengt',
  due: '2025-03-03',
  ...given,
});
export const complete = (action: string, note = ''): Command => ({
  type: 'completeAction',
  ...about(action),
  note,
});
export const reopen = (action: string): Command => ({ type: 'reopenAction', ...about(action) });
export const change = (action: string, given: Given = {}, reason = 'Vi hinner inte.'): Command => ({
  type: 'changeAction',
  ...about(action),
  text: TEXT,
  member: 'bengt',
  due: '2025-03-03',
  ...given,
  reason,
});
export const drop = (action: string, reason = 'Det behövs inte.'): Command => ({
  type: 'dropAction',
  ...about(action),
  reason,
});

export function actionIn({ state }: Played, id = 'a1'): Action {
  const found = state.actions.get(id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

/** Göteborg: Astrid and Bengt. */
export const group = inNorma(norma, '2025-02-03');
/** Astrid has asked Bengt for something. */
export const given = group.at('2025-02-04').by('astrid', add('a1'));

export const m1 = commandsAbout('m1');
/** A meeting that goes on, led by Bengt, which has decided something. */
export const decided = given
  .at('2025-02-05')
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by(
    'bengt',
    m1.open(...present('bengt', 'astrid')),
    m1.takeUp('standing:activity'),
    m1.decide('standing:activity', 'Rapporten godkänns.'),
  );
