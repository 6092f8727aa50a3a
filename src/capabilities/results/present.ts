import { unmetProvisos } from '../../partnership/domain/decision.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Directory } from '../../partnership/members.ts';
import { shortened } from '../../partnership/shortened.ts';
import { ruleInWords, sentences, withEveryParty } from '../group-rules/present.ts';
import { claimsInVote } from '../recusal/domain/claim.ts';
import { claimNotes } from '../recusal/present.ts';
import { remarkOn } from '../voting/domain/count.ts';
import { reopenable } from '../voting/domain/opening.ts';
import { chosenText, nextRound } from '../voting/domain/vote.ts';
import type { ClosedVote, Vote } from '../voting/domain/vote.ts';
import { awaitedProvisos } from '../voting/domain/conditional.ts';
import { provisoPhrases } from '../voting/present-provisos.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { bars, briefly, counts } from './counts.ts';
import { consequence, explanations } from './explaining.ts';
import { headline, styleOf } from './headline.ts';
import type { presentDecisions } from './present-decisions.ts';
import { revokedPhrase } from './present-revoking.ts';
import type { presentRevokeForm } from './present-revoking.ts';
import { decisionNamed } from './domain/revoking.ts';
import type { presentReopenForm } from './present-form.ts';

export type ResultsView =
  | ResultView
  | ReturnType<typeof presentReopenForm>
  | ReturnType<typeof presentDecisions>
  | ReturnType<typeof presentRevokeForm>;

/** `reservableAt`: the meeting that goes on, while a reservation can be made there against the decision. */
export type ResultView = ReturnType<typeof presentResult> & {
  reservableAt?: string;
  /** A party was not represented when it was decided, and what has become of that. */
  resting?: Phrase;
};

export function presentResult(vote: ClosedVote, state: Registered, people: Directory) {
  const { id, question, decision, result, secret } = vote;
  const { earlier, next } = rounds(state, vote);
  // What comes of a question that has been put again is said there.
  const logged = decisionNamed(state, decision);
  const revoked = logged && revokedPhrase(logged);
  const after = next || revoked ? undefined : consequence(vote, state);
  const explained = [...explanations(vote, people), ...claimNotes(claimsInVote(state, id), people)];
  const counted = counts(vote, people);
  const shown = counted.map(briefly);
  const unmet = logged !== undefined && unmetProvisos(logged).length > 0;
  return {
    view: 'result' as const,
    vote: id,
    question,
    decision,
    date: localDay(vote.closedAt),
    outcome: result.outcome,
    headline: headline(vote),
    inShort: headline(vote, true),
    // It has come out well only when it is in effect.
    style: unmet ? ('warning' as const) : styleOf(vote, after !== undefined),
    /** What it is subject to, and what has become of that; whether something is still to be decided. */
    provisos: logged ? provisoPhrases({ state, people, now: new Date(vote.closedAt) }, logged) : [],
    conditional: logged !== undefined && awaitedProvisos(state, logged).length > 0,
    chosen: chosenText(vote),
    explanations: explained,
    /** The same, and how the vote ended. */
    why: sentences(...explained, closing(vote, people)),
    earlier,
    next,
    revoked,
    consequence: after,
    bars: bars(vote),
    counts: counted,
    shown,
    /** Those of whom not all names are shown at once. */
    folded: counted.filter(({ names }, index) => names.length !== shown[index]?.names.length),
    rule: withEveryParty(ruleInWords(vote.rule, vote.ruleSource), vote.eachParty),
    // Everybody who could vote, before recusals: of an open vote the numbers name them.
    register: secret ? vote.electoralRegister.map(({ member }) => people.name(member)) : undefined,
    reopenable: reopenable(state, { vote: id, forum: vote.forum }).ok,
  };
}

function closing({ cause, closedBy, result, procedure }: ClosedVote, people: Directory): Phrase {
  switch (cause) {
    case 'closed-by-member':
      return { say: 'result.closed-by', name: closedBy === null ? '' : people.name(closedBy) };
    case 'deadline':
      return { say: 'result.last-day-passed' };
    case 'form-declined':
      return { say: procedure === 'at-meeting' ? 'result.closed-not-today' : 'result.closed-declined' };
    case 'withdrawn':
      return { say: 'result.closed-withdrawn', name: closedBy === null ? '' : people.name(closedBy) };
    case 'everyone-voted':
      return {
        say: remarkOn(result) === 'everyone-recused' ? 'result.nobody-left' : 'result.everyone-voted',
      };
  }
}

/** The rounds of the same question before and after a closed vote, each as a sentence. */
export function rounds(state: Registered, vote: ClosedVote, longestReason = Infinity) {
  const { reason } = vote.earlier ?? {};
  const before = vote.earlier && state.votes.get(vote.earlier.vote);
  const after = nextRound(state, vote);
  const earlier: Phrase | undefined =
    before?.status === 'closed'
      ? {
          say: `round.${kindOf(vote)}.of`,
          decision: before.decision,
          reason: reason && shortened(reason, longestReason),
        }
      : undefined;
  return { earlier, next: after && roundAfter(after) };
}

const roundAfter = (vote: Vote) =>
  vote.status === 'closed'
    ? { say: `round.${kindOf(vote)}.closed` as const, decision: vote.decision }
    : { say: `round.${kindOf(vote)}.open` as const };

/** A second round needs no reason. */
const kindOf = ({ earlier }: Vote) => (earlier?.reason === undefined ? 'second-round' : 'reopened');
