import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { BallotFields } from '../voting/requests.ts';
import type { ItemForm } from './views.ts';

/** What is asked for from the opening of a meeting to its approved minutes. Texts left empty are ''. */
export type ConductRequest =
  | { ask: 'open-meeting-form'; meeting: string }
  | { ask: 'show-agenda'; meeting: string }
  /** Without `meeting`: the one going on, or the forum's next. */
  | { ask: 'agenda'; meeting?: string }
  | { ask: 'take-up'; meeting: string; item: string }
  | {
      ask: 'item-form';
      meeting: string;
      form: ItemForm;
      item?: string;
      /** What a reservation is about, unless another is chosen. */
      decision?: DecisionNumber | undefined;
    }
  | { ask: 'decide-matter'; meeting: string; item: string; text: string }
  | { ask: 'table-matter'; meeting: string; item: string; text: string }
  | { ask: 'refer-back'; meeting: string; item: string; text: string }
  | ({ ask: 'put-to-vote'; meeting: string; item: string; vote: string; text: string } & BallotFields)
  | { ask: 'take-note'; meeting: string; matter: string; kind: 'note' | 'lesson'; text: string }
  | { ask: 'add-item'; meeting: string; matter: string; text: string }
  | { ask: 'reserve'; meeting: string; decision: DecisionNumber | undefined; text: string }
  | { ask: 'close-meeting-form'; meeting?: string }
  | { ask: 'close-meeting'; meeting: string };
