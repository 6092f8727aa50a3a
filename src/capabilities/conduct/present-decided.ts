import type { Label } from '../../agreement/domain/profile.ts';
import type { Decision, DecisionNumber } from '../../partnership/domain/decision.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Named } from '../../partnership/presenting.ts';
import { shortened } from '../../partnership/shortened.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { decidedWithout } from '../resting/present.ts';
import { sameParty } from '../chair/present.ts';
import { formalityOf } from '../meetings/domain/meeting.ts';
import type { HeldItem } from '../meetings/domain/meeting.ts';
import { provisosGiven } from '../voting/present-provisos.ts';
import { cameOf } from '../voting/present-vote.ts';

const LONGEST_CHOSEN = 60;
const LONGEST_IN_BRIEF = 200;

type DecidedLine = ReturnType<typeof decidedLine>;

/** A decision as a line says it, with the name of the chair that was elected. */
export function decidedLine(shown: Named, decision: Decision) {
  const { elected } = decision;
  const party = sameParty(shown, decision);
  const again: Phrase | undefined = party === undefined ? undefined : { say: 'item.elected-again', party };
  return {
    ...decision,
    came: cameOf(shown.state, decision),
    elected: elected && { name: shown.people.name(elected.member), until: elected.until },
    /** Who has confirmed the words of what was decided without a vote, and whether it is in effect. */
    /** As it was decided: what has become of it since stands in the decision log. */
    rests: decision.resting !== undefined,
    aside: [
      ...directive(shown, decision),
      ...confirmed(shown, decision),
      ...provisosGiven(shown, decision),
      ...[decidedWithout(shown, decision) ?? []].flat(),
    ],
    /** The party had the chair last as well (B-styrgrupp-60). */
    electedAgain: again ? [again] : [],
  };
}

const directive = (shown: Named, { directs }: Decision): readonly Phrase[] =>
  directs === undefined
    ? []
    : [{ say: 'decided.as-directive', group: forumInText(agreementNow(shown), directs) }];

function confirmed({ people }: Named, { proposedBy, confirmedBy = [] }: Decision): readonly Phrase[] {
  if (proposedBy === undefined || confirmedBy.length === 0) return [];
  const names = confirmedBy.map((member) => people.name(member));
  return [{ say: 'decided.confirmed', name: people.name(proposedBy), names }];
}

/** What was decided, in a line. */
export function inBrief(line: DecidedLine) {
  const { decision, text } = briefly(line);
  return { decision, text: line.rests ? { say: 'decided.resting', text } : text };
}

function briefly({ number, text, vote, came, chosen, elected }: DecidedLine): {
  decision: DecisionNumber;
  text: string | Phrase;
} {
  const decided = shortened(text, LONGEST_IN_BRIEF);
  const phrase = (say: Phrase['say'], more: object = {}): Phrase => ({ say, text: decided, ...more });
  if (elected) return { decision: number, text: phrase('decided.elected', elected) };
  if (chosen !== undefined)
    return {
      decision: number,
      text: phrase('decided.chosen', { chosen: shortened(chosen, LONGEST_IN_BRIEF) }),
    };
  if (vote === undefined) return { decision: number, text: decided };
  return { decision: number, text: phrase('decided.voted', { outcome: came }) };
}

/**
 * What has become of an item, in a few words; what was decided on it last.
 * @param treated whether anything is recorded on it; undefined where that is not asked
 */
export function becameOf(
  item: HeldItem,
  decisions: readonly DecidedLine[],
  treated: boolean | undefined,
): Phrase {
  const { kind } = item.outcome;
  const last = decisions.at(-1);
  if (kind === 'discussed' && formalityOf(item) !== undefined) return { say: 'item.formality' };
  if (kind === 'discussed' && treated !== undefined)
    return { say: treated ? 'item.treated' : 'item.waiting' };
  if (kind !== 'decided') return { say: `item.${kind}` };
  // An item is decided by a decision, so there is always one to show.
  return last ? decidedPhrase(last) : { say: 'item.discussed' };
}

function decidedPhrase({ number: decision, outcome, came, chosen, elected }: DecidedLine): Phrase {
  const state: Phrase =
    outcome === 'adopted'
      ? { say: 'item.decided.adopted', decision }
      : { say: 'result.heading', outcome: came, decision };
  if (chosen !== undefined) return { say: 'item.chosen', state, chosen: shortened(chosen, LONGEST_CHOSEN) };
  return elected ? { say: 'item.elected', state, ...elected } : state;
}

const LONGEST_DECIDED_TITLE = 60;

/** The first items of a list with their numbers, and how many more there are. */
export function firstOf(
  items: readonly { readonly number: number; readonly title: Label }[],
  most: number,
): readonly Phrase[] {
  const more = items.length - most;
  return [
    ...items.slice(0, most).map(({ number, title: { sv, en } }): Phrase => ({
      say: 'item.in-line',
      number,
      title: { sv: shortened(sv, LONGEST_DECIDED_TITLE), en: shortened(en, LONGEST_DECIDED_TITLE) },
    })),
    ...(more > 0 ? [{ say: 'item.more', count: more }] : []),
  ];
}
