import type { Decision } from '../../partnership/domain/decision.ts';
import type { Named } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { sameParty } from '../chair/present.ts';
import type { ItemOutcome } from '../meetings/domain/meeting.ts';

const LONGEST_CHOSEN = 60;

type DecidedLine = ReturnType<typeof decidedLine>;

/** A decision as a line says it. */
export function decidedLine(shown: Named, decision: Decision) {
  const { number, text, outcome, chosen, elected } = decision;
  const again = sameParty(shown, decision);
  return {
    number,
    text,
    outcome,
    /** What was chosen among alternatives. */
    ...(chosen !== undefined && { chosen }),
    /** The chair that was elected, by name; `sameParty` had the chair last as well. */
    ...(elected && {
      elected: {
        name: shown.people.name(elected.member),
        until: elected.until,
        ...(again !== undefined && { sameParty: again }),
      },
    }),
  };
}

/** What has become of an item, in a few words; what was decided on it last. */
export function becameOf({ kind }: ItemOutcome, decisions: readonly DecidedLine[]): Phrase {
  const last = decisions.at(-1);
  if (kind !== 'decided') return { say: `item.${kind}` };
  // An item is decided by a decision, so there is always one to show.
  return last ? decidedPhrase(last) : { say: 'item.discussed' };
}

function decidedPhrase({ number: decision, outcome, chosen, elected }: DecidedLine): Phrase {
  const state: Phrase =
    outcome === 'adopted'
      ? { say: 'item.decided.adopted', decision }
      : { say: 'item.decided.otherwise', outcome: { say: `outcome.${outcome}` }, decision };
  if (chosen !== undefined) return { say: 'item.chosen', state, chosen: shortened(chosen, LONGEST_CHOSEN) };
  return elected ? { say: 'item.elected', state, name: elected.name, until: elected.until } : state;
}
