import type { AlternativeId } from '../../partnership/domain/choice.ts';
import { agreementChanges, agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Directory } from '../../partnership/members.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { sameNumber, tookEffect } from '../../partnership/domain/decision.ts';
import { changeHistory } from '../changes/domain/history.ts';
import { remarkOn } from '../voting/domain/count.ts';
import { countsOf, votesCast, votesFor } from '../voting/domain/result.ts';
import type { AlternativesResult, YesNoResult } from '../voting/domain/result.ts';
import { alternativeText } from '../voting/domain/vote.ts';
import type { ClosedVote } from '../voting/domain/vote.ts';

/** What somebody did not want: the form that was to be accepted first, a vote in writing, or a decision today. */
function declinedAs({ written, procedure }: ClosedVote) {
  if (written) return 'form-declined';
  return procedure === 'at-meeting' ? 'not-today' : 'writing-declined';
}

/** Why the result is as it is, sentence by sentence: what anybody needs to check it. */
export function explanations(vote: ClosedVote, people: Directory): readonly Phrase[] {
  const { result, quorum, secret } = vote;
  if (result.outcome === 'withdrawn') return [];
  if (result.outcome === 'form-declined') return [{ say: `result.${declinedAs(vote)}` }];
  const { electors, absent } = countsOf(result);
  // With what the votes would have been compared says nothing where they were not.
  if (result.outcome === 'undecided') return secret ? [{ say: 'result.secret-unopened' }] : [];
  return [
    ...counting(vote),
    castingVote(vote, people),
    everyParty(vote),
    remark(vote),
    quorum && { say: 'result.quorum', took: electors - absent, ...quorum },
    secret ? { say: 'result.secret' } : undefined,
  ].filter((phrase) => phrase !== undefined);
}

/** The numbers with what they were compared with; nothing where nobody voted for anything. */
function counting(vote: ClosedVote): readonly Phrase[] {
  const { result } = vote;
  if (votesCast(result) === 0) return [];
  return 'tally' in result ? yesNo(vote, result) : alternativesCounted(vote, result);
}

function yesNo(
  { rule, ruleSource: source }: ClosedVote,
  { tally: { yes, no, abstain }, denominator: { total, needed } }: YesNoResult,
): readonly Phrase[] {
  const kind = rule.kind === 'plurality' ? 'simple' : rule.kind;
  return [
    { say: 'result.count', yes, no },
    { ...rule, say: `result.needed.${kind}`, total, needed, source },
    // Of those on the register they count as not having voted for it.
    ...(abstain > 0 && kind !== 'absolute' ? [{ say: 'result.abstained' }] : []),
  ];
}

function alternativesCounted(vote: ClosedVote, result: AlternativesResult): readonly Phrase[] {
  const { outcome, denominator, castingVote: settled } = result;
  const { total, needed } = denominator;
  const source = vote.ruleSource;
  const cast = votesCast(result);
  const absolute = vote.rule.kind === 'absolute';
  const leading = atStake(result);
  const quoted = (alternatives: readonly AlternativeId[]) =>
    alternatives.map((alternative) => quote(vote, alternative));
  const names = quoted(leading);
  const votes = votesFor(result, leading[0]);
  const noMajority: Phrase = { say: 'result.no-majority', total, needed, source };
  if (outcome === 'second-round') return [noMajority, { say: 'result.second-round', names }];
  if (outcome === 'tied' || settled !== undefined) {
    const tied: Phrase = { say: 'result.tied-alternatives', names, votes, total: cast };
    if (!absolute) return [tied, { say: 'rule.brief.plurality', source }];
    if (settled !== undefined || leading.length <= 2) return [noMajority, tied];
    const fewest = Math.min(...leading.map((alternative) => votesFor(result, alternative)));
    const alike = leading.filter((alternative) => votesFor(result, alternative) === fewest);
    return [noMajority, { say: 'result.finalists-tied', names: quoted(alike) }];
  }
  if (!absolute) return [{ say: 'result.chosen.plurality', chosen: names, votes, total: cast, source }];
  return votes < needed
    ? [noMajority, { say: 'result.most-votes', chosen: names, votes }]
    : [{ say: 'result.chosen.absolute', chosen: names, votes, total, needed, source }];
}

/** Those it stood between: when a casting vote has settled it, all who were tied. */
function atStake({ alternatives, leading, castingVote: settled }: AlternativesResult) {
  if (settled === undefined && leading.length > 0) return leading;
  const most = Math.max(...alternatives.votes.map(({ votes }) => votes));
  return alternatives.votes.filter(({ votes }) => votes === most).map(({ alternative }) => alternative);
}

const quote = (vote: ClosedVote, wanted: AlternativeId): Phrase => ({
  say: 'choice.written',
  text: alternativeText(vote, wanted),
});

function castingVote(vote: ClosedVote, people: Directory): Phrase | undefined {
  const { castingVote: given, result } = vote;
  if (!given) return undefined;
  const words = { name: people.name(given.member), source: given.source };
  const { castingVote: choice } = result;
  if (choice === undefined)
    return result.outcome === 'tied' ? { say: 'result.casting-vote.unused', ...words } : undefined;
  return choice === 'yes' || choice === 'no'
    ? { say: `result.casting-vote.${choice}`, ...words }
    : { say: 'result.casting-vote.alternative', ...words, chosen: quote(vote, choice) };
}

/** Where that is why it was not adopted, what follows says so. */
const everyParty = ({ eachParty, result: { outcome } }: ClosedVote): Phrase | undefined =>
  eachParty && outcome === 'adopted' ? { say: 'result.every-party' } : undefined;

/** That a single vote settled it would mislead where too few took part for it to count. */
function remark({ result }: ClosedVote): Phrase | undefined {
  const { outcome } = result;
  if (remarkOn(result) !== 'one-voter' || outcome === 'not-quorate' || outcome === 'undecided')
    return undefined;
  return { say: 'tally' in result ? 'result.one-voter' : 'result.one-voter-alternatives' };
}

/** What follows from the result. */
export function consequence(vote: ClosedVote, state: Registered): Phrase | undefined {
  const { result, effect, closedAt } = vote;
  const logged = state.decisions.find((one) => one.vote === vote.id);
  switch (result.outcome) {
    case 'tied': {
      const { source } = agreementInForce(state, localDay(closedAt)).dispute;
      const bound = source.kind === 'clause';
      return { say: bound ? 'result.next.tie-by-agreement' : 'result.next.tie-otherwise', source };
    }
    case 'undecided':
      return { say: countsOf(result).absent > 0 ? 'result.next.undecided' : 'result.next.undecided-party' };
    case 'form-declined':
    case 'not-quorate':
    case 'not-every-party':
      return { say: `result.next.${result.outcome}` };
    case 'adopted':
      // What follows from it follows when it takes effect.
      if (logged && !tookEffect(logged)) return undefined;
      if (effect?.kind === 'revoke') {
        const { decision, replacedBy } = effect;
        return { say: replacedBy === undefined ? 'result.next.revoke' : 'result.next.replace', decision };
      }
      if (effect?.kind === 'change-settings' || effect?.kind === 'set-rule') return settingsSet(vote, state);
      return effect && { say: `result.next.${effect.kind}` };
    case 'rejected':
    case 'no-majority':
    case 'no-votes':
    case 'second-round':
    case 'withdrawn':
      return undefined;
  }
}

/** What all have signed since the vote opened stays, and then the decision sets nothing of that. */
function settingsSet({ effect, decision }: ClosedVote, state: Registered): Phrase | undefined {
  const made = agreementChanges(state).find((one) => sameNumber(one.decision, decision));
  const holding = changeHistory(state).filter((one) => sameNumber(one.decision, decision)).length;
  if (made && holding < made.changes.length)
    return { say: 'result.next.signed-otherwise', from: made.from, holding };
  if (effect?.kind === 'set-rule') return { say: 'result.next.set-rule' };
  return made && { say: 'result.next.change-settings', from: made.from };
}
