import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { FOR_ALL } from '../../registers/domain/kind.ts';
import { MONEY } from '../../registers/domain/kinds.ts';
import { INSTALMENT } from '../../registers/domain/kinds/money.ts';
import type { Obligation } from './duty.ts';
import { fulfilledOn, owedByParties } from './owing.ts';

/**
 * Each instalment that has been noted before its day is to be paid by whoever pays under the agreement (N17-32,
 * B-ersättning). Whether it has been, only they know; what was noted afterwards has been already.
 */
export function moneyDuties(state: Registered, today: string): readonly Obligation[] {
  const { funding } = agreementInForce(state, today);
  if (!funding) return [];
  const { payer, payee } = funding.total.value;
  return [...state.entries.values()].flatMap((entry): readonly Obligation[] => {
    const { register, content, struck, forum } = entry;
    // Of all that has been noted most is something else: which day that was is not asked.
    if (register !== MONEY || content.choice !== INSTALMENT || struck) return [];
    const { day: due, ore = 0, text = '' } = content;
    const knownSince = localDay(entry.at);
    if (due < knownSince) return [];
    const id = `instalment:${entry.id}`;
    return [
      {
        id,
        subject: { kind: 'instalment', receiver: payee, ore, text },
        due,
        doneOn: fulfilledOn(state, id),
        owes: owedByParties(state, forum, [payer], today),
        // The agreement says what is to be paid in all; this instalment and its day they have noted themselves.
        source: FOR_ALL,
        canBeMarkedDone: true,
        remind: { before: [14, 3, 0], overdue: 'repeatedly', knownSince },
      },
    ];
  });
}
