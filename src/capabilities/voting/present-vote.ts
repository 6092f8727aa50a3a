import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { endedOn } from '../../partnership/domain/ended.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { decidedBy } from '../changes/domain/proposing.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { awayOn } from '../../partnership/domain/seats.ts';
import type { MemberId } from '../../partnership/domain/seats.ts';
import type { Directory } from '../../partnership/members.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { ruleInBrief, ruleInWords, sentences, withEveryParty } from '../group-rules/present.ts';
import { claimsInVote } from '../recusal/domain/claim.ts';
import { claimNotes } from '../recusal/present.ts';
import { takesProvisos } from './domain/provisos.ts';
import {
  chosenText,
  isDeclinable,
  isPerCapsulam,
  provisosIn,
  waitedFor,
  yetToAccept,
} from './domain/vote.ts';
import type { ClosedVote, Vote } from './domain/vote.ts';
import { presentBallot } from './present-ballot.ts';
import { presentElectors } from './present-electors.ts';
import { presentOwn } from './present-own.ts';

/** Teams shows no more than so many people a card of their own. */
const MOST_OWN_CARDS = 60;

/** Everybody whom the vote's card names. */
export const namedIn = ({ electoralRegister, castingVote, openedBy }: Vote): readonly MemberId[] => [
  openedBy,
  ...electoralRegister.flatMap(({ member, servesFor }) =>
    servesFor === undefined ? [member] : [member, servesFor],
  ),
  ...(castingVote ? [castingVote.member] : []),
];

/** The one person who sees the card; only some may close the vote. */
export interface Own {
  readonly member: MemberId;
  readonly mayClose: boolean;
}

/**
 * The vote’s card: it says who has voted, never how; only the person who alone sees the card is told what they have
 * voted themselves.
 * @param reader that person; without: the card that everybody shares, which Teams shows `ownFor` as their own
 */
export function presentVote(vote: Vote, state: Registered, people: Directory, reader?: Own) {
  const { quorum, castingVote, deadline } = vote;
  const open = vote.status === 'open';
  const accepting = yetToAccept(vote).length > 0;
  const own = reader && open ? presentOwn(vote, reader.member) : undefined;
  const takesPart = open && own?.standing !== 'outside';
  const lastDay = deadline && localDay(deadline);
  return {
    view: 'vote' as const,
    vote: vote.id,
    question: vote.question,
    partnership: agreementInForce(state, localDay(vote.openedAt)).name,
    openedBy: people.name(vote.openedBy),
    open,
    /** In writing it is first asked who accepts that. */
    state: stateOf(open, accepting),
    /** Outside a meeting it is done in writing: it has another heading, and can be refused. */
    inWriting: vote.written || isPerCapsulam(vote),
    declinable: takesPart && isDeclinable(vote),
    ...secondThoughts(vote, reader),
    /** Everybody has answered, and it closes in a moment; or those missing have been called. */
    closing: open ? closingSoon(vote) : undefined,
    closed: open ? undefined : { outcome: outcomeOf(vote), decision: vote.decision },
    notes: [...notes(vote, state, people), ...claimNotes(claimsInVote(state, vote.id), people)],
    ...presentBallot(vote, takesPart ? reader?.member : undefined, takesPart),
    recusable: takesPart,
    /** Whoever has to ask their party first can say yes all the same. */
    provisoable: takesPart && takesProvisos(vote),
    closable: open && !isPerCapsulam(vote) && (reader?.mayClose ?? true),
    ...presentElectors(vote, people),
    lastDay,
    brief: sentences(
      withEveryParty(ruleInBrief(vote.rule, vote.ruleSource), vote.eachParty),
      ...(accepting || !takesPart ? [] : hints(vote, lastDay)),
    ),
    ...documentOf(vote.effect),
    rule: withEveryParty(ruleInWords(vote.rule, vote.ruleSource), vote.eachParty),
    quorum,
    castingVote: castingVote && {
      name: people.name(castingVote.member),
      source: castingVote.source,
      rule: vote.rule.kind,
    },
    own,
    ownFor: open ? ownFor(vote, people) : [],
  };
}

/** What the question is the gist of, and where the document is. */
const documentOf = (
  effect: Vote['effect'],
): { wording?: string | undefined; document?: string | undefined } =>
  effect?.kind === 'amend-agreement' || effect?.kind === 'change-settings'
    ? { wording: effect.wording, document: effect.document }
    : {};

/** What can be taken back: the person's own ballot; the question, by whoever put it, before anybody has answered. */
function secondThoughts(vote: Vote, reader: Own | undefined) {
  const open = vote.status === 'open' && vote.procedure !== undefined;
  return {
    ballotWithdrawable: open && reader !== undefined && vote.ballots.has(reader.member),
    voteWithdrawable:
      open && reader?.member === vote.openedBy && vote.ballots.size + vote.recusals.length === 0,
  };
}

function closingSoon({ answeredAt, grace = 0, calledAt }: Vote): Phrase | undefined {
  if (answeredAt !== undefined) return { say: 'vote.closing-soon', seconds: grace };
  return calledAt === undefined ? undefined : { say: 'vote.called', time: calledAt };
}

function stateOf(open: boolean, accepting: boolean) {
  if (open) return accepting ? 'accepting' : 'open';
  return accepting ? 'not-accepted' : 'closed';
}

const ownFor = ({ electoralRegister }: Vote, people: Directory): readonly string[] =>
  electoralRegister.flatMap(({ member }) => people.person(member)?.teamsId ?? []).slice(0, MOST_OWN_CARDS);

/** What came of it: of alternatives, the one that was chosen, or that none was. */
export function outcomeOf(vote: ClosedVote): Phrase {
  const { outcome } = vote.result;
  const chosen = chosenText(vote);
  if (provisosIn(vote)) return { say: 'outcome.conditional' };
  if (chosen !== undefined) return { say: 'outcome.chosen', chosen };
  if (outcome === 'form-declined' && vote.procedure === 'at-meeting') return { say: 'outcome.not-today' };
  const noneChosen =
    !('tally' in vote.result) && (outcome === 'rejected' || outcome === 'tied' || outcome === 'no-majority');
  return { say: noneChosen ? `result.none-chosen.${outcome}` : `outcome.${outcome}` };
}

/** What came of a question in the decision log: by a vote, or by acclamation. */
export function cameOf(state: Registered, { vote, outcome }: Decision): Phrase {
  const settledBy = vote === undefined ? undefined : state.votes.get(vote);
  return settledBy?.status === 'closed' ? outcomeOf(settledBy) : { say: `outcome.${outcome}` };
}

/** What one should know before voting: what the question is about, beside what it says. */
const notes = (vote: Vote, state: Registered, people: Directory): readonly Phrase[] => [
  ...[vote.status === 'open' ? (endedOn(state, localDay(vote.openedAt)) ?? []) : []]
    .flat()
    .map((lastDay): Phrase => ({ say: 'ended.at-opening', lastDay })),
  ...earlierRound(vote, state),
  ...awayOnLastDay(vote, state, people),
  ...(vote.effect?.kind === 'amend-agreement' ? [{ say: 'vote.note.amends' }] : []),
  ...(vote.effect?.kind === 'set-directive' ? [{ say: 'vote.note.directs' }] : []),
  ...(vote.effect?.kind === 'amend-agreement' && !vote.effect.changes ? [{ say: 'vote.note.in-words' }] : []),
  ...(vote.effect?.kind === 'change-settings' ? [{ say: 'vote.note.changes' }] : []),
  ...strategicElsewhere(vote, state),
  ...(documentOf(vote.effect).wording === undefined ? [] : [{ say: 'vote.note.wording' }]),
];

/** Of a question in words alone nobody but those who vote can say what it is about. */
function strategicElsewhere(vote: Vote, state: Registered): readonly Phrase[] {
  if (vote.status !== 'open' || vote.effect) return [];
  const agreement = agreementInForce(state, localDay(vote.openedAt));
  const elsewhere = decidedBy(agreement, vote.forum, 'strategic-matters');
  return elsewhere ? [{ ...elsewhere, say: 'vote.note.strategic' }] : [];
}

/** Of those whose answer it waits for. */
function awayOnLastDay(vote: Vote, state: Registered, people: Directory): readonly Phrase[] {
  if (vote.status !== 'open' || vote.deadline === undefined) return [];
  const awaited = waitedFor(vote).map(({ member }) => member);
  const names = awayOn(state, vote.forum, localDay(vote.deadline))
    .filter((member) => awaited.includes(member))
    .map((member) => people.name(member));
  return names.length === 0 ? [] : [{ say: 'vote.note.away', names }];
}

/** Without a reason it is the second round of a vote with alternatives. */
function earlierRound({ earlier }: Vote, state: Registered): readonly Phrase[] {
  const before = earlier && state.votes.get(earlier.vote);
  if (!earlier || before?.status !== 'closed') return [];
  const { decision } = before;
  const { reason } = earlier;
  return reason === undefined
    ? [{ say: 'vote.note.second-round', decision }]
    : [{ say: 'vote.note.new-round', decision, reason }];
}

/** How long one may change one’s mind, who sees what, and how it is that there is no meeting. */
function hints(vote: Vote, lastDay: string | undefined): readonly Phrase[] {
  const { secret, written } = vote;
  const seen: Phrase = { say: secret ? 'vote.hint.secret' : 'vote.hint.open' };
  if (isPerCapsulam(vote)) return [{ say: 'vote.hint.per-capsulam', lastDay }, seen];
  return [
    lastDay === undefined ? { say: 'vote.hint.change' } : { say: 'vote.hint.change-until', lastDay },
    seen,
    ...(written ? [{ say: 'vote.hint.written' }] : []),
  ];
}
