import type { OtherRound, ResultView } from '../views.ts';
import type { AlternativeId } from '../../../partnership/domain/choice.ts';
import type { AlternativesResult, YesNoResult } from '../../voting/domain/vote.ts';
import { votesCast } from '../../voting/domain/vote.ts';
import type { Say } from '../../../chat/words.ts';
import { decisionNumber, nameList, shortened, sourceInWords } from '../../../chat/wording.ts';

/** Phrases about a result that its card and the minutes share. */

const LONGEST_QUOTED_ALTERNATIVE = 150;

/** Why the result is as it is, sentence by sentence: what anybody needs to check it. */
export function explanations(say: Say, view: ResultView): readonly string[] {
  const { remark, result, quorum, secret, form } = view;
  if (form) return [say('result.form-declined')];
  const alternatives = 'tally' in result ? '' : '-alternatives';
  const misleading = result.outcome === 'not-quorate' && remark === 'one-voter';
  return [
    ...counting(say, view),
    ...castingVote(say, view),
    ...(remark === undefined || misleading
      ? []
      : [say(remark === 'one-voter' ? `result.remark.one-voter${alternatives}` : `result.remark.${remark}`)]),
    ...(quorum
      ? [
          say('result.quorum', {
            took: quorum.tookPart,
            least: quorum.least,
            source: sourceInWords(say, quorum.source),
          }),
        ]
      : []),
    ...(secret ? [say('result.secret')] : []),
  ];
}

/** The numbers with what they were compared with; nothing where nobody voted for anything. */
function counting(say: Say, view: ResultView): readonly string[] {
  const { result } = view;
  if (votesCast(result) === 0) return [];
  return 'tally' in result ? [yesNo(say, view, result)] : alternativesCounted(say, view, result);
}

function yesNo(say: Say, { rule }: ResultView, { tally, denominator }: YesNoResult): string {
  const numbers = { yes: tally.yes, total: denominator.total, needed: denominator.needed };
  switch (rule.kind) {
    case 'simple':
    case 'plurality':
      return say('result.count.simple', numbers);
    case 'absolute':
      return say('result.count.absolute', numbers);
    case 'unanimous':
      return say('result.count.unanimous', { yes: tally.yes, total: denominator.total });
    case 'qualified':
      return say('result.count.qualified', {
        ...numbers,
        numerator: rule.numerator,
        denominator: rule.denominator,
      });
  }
}

function alternativesCounted(say: Say, view: ResultView, result: AlternativesResult): readonly string[] {
  const { outcome, denominator, castingVote } = result;
  const { total, needed } = denominator;
  const cast = votesCast(result);
  const absolute = view.rule.kind === 'absolute';
  const leading = atStake(result);
  const [first] = leading;
  const names = quotedList(say, view, leading);
  const noMajority = say('result.no-majority', { total, needed });
  const votes = votesFor(result, first);
  if (outcome === 'second-round') return [noMajority, say('result.second-round', { names })];
  if (outcome === 'tied' || castingVote !== undefined) {
    const tied = say('result.tied-alternatives', { names, votes, total: cast });
    if (!absolute || castingVote !== undefined) return [tied];
    return [noMajority, leading.length > 2 ? say('result.finalists-tied', { names }) : tied];
  }
  if (absolute && votes < needed) return [noMajority, say('result.most-votes', { chosen: names, votes })];
  return [
    absolute
      ? say('result.chosen.absolute', { chosen: names, votes, total, needed })
      : say('result.chosen.plurality', { chosen: names, votes, total: cast }),
  ];
}

/** Those it stood between: when a casting vote has settled it, all who were tied. */
function atStake({ alternatives, leading, castingVote }: AlternativesResult): readonly AlternativeId[] {
  if (castingVote === undefined && leading.length > 0) return leading;
  const most = Math.max(...alternatives.votes.map(({ votes }) => votes));
  return alternatives.votes.filter(({ votes }) => votes === most).map(({ alternative }) => alternative);
}

const votesFor = ({ alternatives }: AlternativesResult, wanted: AlternativeId | undefined): number =>
  alternatives.votes.find(({ alternative }) => alternative === wanted)?.votes ?? 0;

export const alternativeText = ({ alternatives = [] }: ResultView, wanted: string | undefined): string =>
  alternatives.find(({ id }) => id === wanted)?.text ?? '';

const quoted = (say: Say, view: ResultView, wanted: string): string =>
  say('result.quoted', { text: shortened(alternativeText(view, wanted), LONGEST_QUOTED_ALTERNATIVE) });

const quotedList = (say: Say, view: ResultView, wanted: readonly AlternativeId[]): string =>
  nameList(
    say,
    wanted.map((alternative) => quoted(say, view, alternative)),
  );

function castingVote(say: Say, view: ResultView): readonly string[] {
  const { castingVote: given, result } = view;
  if (!given) return [];
  const { name, choice } = given;
  const words = { name, source: sourceInWords(say, given.source) };
  if (choice === undefined)
    return result.outcome === 'tied' ? [say('result.casting-vote.unused', words)] : [];
  if (choice === 'yes' || choice === 'no') return [say(`result.casting-vote.${choice}`, words)];
  return [say('result.casting-vote.alternative', { ...words, chosen: quoted(say, view, choice) })];
}

/** What follows from the result; what comes of a question that has been put again is said there. */
export function consequences(say: Say, view: ResultView): readonly string[] {
  const { result, disputeSource, effect, next } = view;
  if (next) return [];
  switch (result.outcome) {
    case 'tied':
      return [
        say(disputeSource.kind === 'clause' ? 'result.next.tie-by-agreement' : 'result.next.tie-otherwise', {
          source: sourceInWords(say, disputeSource),
        }),
      ];
    case 'form-declined':
    case 'not-quorate':
      return [say(`result.next.${result.outcome}`)];
    case 'adopted':
      return effect ? [say(`result.next.${effect}`)] : [];
    case 'rejected':
    case 'no-votes':
    case 'second-round':
      return [];
  }
}

/** The round before and the round after, each in a sentence. */
export function roundsInWords(
  say: Say,
  { earlier, next }: { readonly earlier?: OtherRound; readonly next?: OtherRound },
  longestReason = Infinity,
): readonly string[] {
  return [
    ...(earlier?.decision
      ? [
          say(`round.${earlier.kind}.of`, {
            decision: decisionNumber(say, earlier.decision),
            reason: shortened(earlier.reason ?? '', longestReason),
          }),
        ]
      : []),
    ...(next
      ? [
          next.decision
            ? say(`round.${next.kind}.closed`, { decision: decisionNumber(say, next.decision) })
            : say(`round.${next.kind}.open`),
        ]
      : []),
  ];
}

export const substitutesInWords = (say: Say, { substitutes }: ResultView): string =>
  nameList(
    say,
    substitutes.map((substitute) => say('result.substitute', substitute)),
  );
