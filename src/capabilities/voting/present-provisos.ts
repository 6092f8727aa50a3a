import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Decision, Proviso } from '../../partnership/domain/decision.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { mandateOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { agreementNow, shortName } from '../../partnership/presenting.ts';
import type { Named, Presenting } from '../../partnership/presenting.ts';
import { mandatePhrase } from '../registration/present-mandate.ts';
import { awaitedProvisos } from './domain/conditional.ts';
import { LONGEST_PROVISO } from './domain/provisos.ts';
import type { OpenVote } from './domain/vote.ts';

/** What a decision is subject to, and what has become of that. */
export function provisoPhrases(shown: Named, decision: Decision): readonly Phrase[] {
  const awaited = awaitedProvisos(shown.state, decision);
  return (decision.provisos ?? []).map((proviso) => {
    const { member, party, text, met } = proviso;
    const came = awaited.includes(proviso) ? 'awaits' : 'given';
    return {
      say: `proviso.${met ? 'met' : came}`,
      name: shown.people.name(member),
      party: shortName(agreementNow(shown), party),
      text,
      ...met,
    };
  });
}

/** The same as it was said when it was decided: for minutes. */
export const provisosGiven = ({ people }: Named, { provisos = [] }: Decision): readonly Phrase[] =>
  provisos.map(({ member, text }) => ({ say: 'proviso.given', name: people.name(member), text }));

/** With what the person's own party lets them decide, to hold the question against. */
export function presentProvisoForm(
  { id, question, forum }: OpenVote,
  state: Registered,
  member: string,
  proviso: string,
  refusal?: Refusal,
) {
  const mandate = mandateOf(state, forum, member);
  return {
    view: 'proviso-form' as const,
    vote: id,
    question,
    mandate: mandate && mandatePhrase(mandate),
    proviso,
    longest: LONGEST_PROVISO,
    refusal,
  };
}

export function presentMetForm(
  { vote = '', number, text }: Decision,
  proviso: Proviso,
  { people, now }: Presenting,
  typed: { readonly reference: string; readonly decidedOn: string },
  refusal?: Refusal,
) {
  const { member, text: body } = proviso;
  return {
    view: 'met-form' as const,
    vote,
    decision: number,
    question: text,
    name: people.name(member),
    text: body,
    member,
    ...typed,
    today: localDay(now.toISOString()),
    longest: LONGEST_PROVISO,
    refusal,
  };
}
