import { alike } from './alike.ts';
import { endOfDay, localDay } from '../../partnership/domain/calendar.ts';
import type { Elector } from '../../capabilities/voting/domain/vote.ts';
import type { Fact, FactOf } from '../../capabilities/index.ts';
import { ForumsThen } from './forums-then.ts';
import { earliestLastDayThen } from './last-day-then.ts';
import type { Recorded } from './numbering.ts';
import { OfEveryParty } from './of-every-party.ts';
import { ruleOfVote } from './rules-then.ts';
import type { VotingRules } from './rules-then.ts';
import type { OpeningFinding, VoteFinding } from './vote-findings.ts';

type Opening = FactOf<'voteOpened'>;

/** What an opening has to say, as it follows from what was before. */
type Expected = Partial<Pick<Opening, 'rule' | 'ruleSource' | 'castingVote' | 'quorum'>> & {
  readonly register: readonly Elector[];
  readonly procedure: LaterOpening['procedure'];
};

type LaterOpening = Exclude<Opening, { v: 1 }>;

/** What the facts so far have been, as far as votes are opened by it. */
class Then {
  readonly forums = new ForumsThen();
  readonly ofEveryParty = new OfEveryParty();
  readonly openings = new Map<string, Opening>();
  #latest: Opening['v'] = 1;

  opened(opening: Opening): void {
    this.openings.set(opening.vote, opening);
    if (opening.v > this.#latest) this.#latest = opening.v;
  }

  /** No process goes back to write an earlier version, which protects less; but a second round is held as the first. */
  ofLaterVersion(opening: Opening): readonly OpeningFinding[] {
    return opening.v < this.#latest && !firstRoundOf(opening, this) ? [{ code: 'opened-as-before' }] : [];
  }
}

/**
 * Compares how each vote was opened with what the facts before it give, each version of the fact by the rules it was
 * written under.
 * @param facts the whole journal's, in order
 */
export function auditOpenings(facts: readonly Recorded[]): readonly VoteFinding[] {
  const then = new Then();
  const { forums, ofEveryParty, openings } = then;
  const decisions = new Map(
    facts.flatMap(({ fact }) => (fact.type === 'voteClosed' ? [[fact.vote, fact.decision]] : [])),
  );
  return facts.flatMap(({ seq, at, fact }) => {
    const found = checked(fact, at, then);
    forums.take(fact, at);
    const closed = fact.type === 'voteClosed' ? openings.get(fact.vote) : undefined;
    if (closed && fact.type === 'voteClosed') ofEveryParty.closed(closed, fact);
    const { vote: id, question } = openings.get('vote' in fact ? fact.vote : '') ?? {};
    if (id === undefined || question === undefined) return [];
    const decision = decisions.get(id);
    return found.map((finding) => ({
      ...finding,
      seq,
      vote: { id, question, ...(decision && { decision }) },
    }));
  });
}

/** Votes are remembered as they are opened and as people come to them: a second round is held as the first. */
function checked(fact: Fact, at: string, then: Then): readonly OpeningFinding[] {
  const { forums, openings } = then;
  if (fact.type === 'voteOpened' && !openings.has(fact.vote)) {
    const expected = asThingsStood(fact, at, then);
    const found = expected ? [...differences(fact, expected), ...unprotected(fact, at, then)] : [];
    then.opened(fact);
    return found;
  }
  const opening = fact.type === 'electorJoined' ? openings.get(fact.vote) : undefined;
  if (fact.type !== 'electorJoined' || !opening) return [];
  openings.set(fact.vote, { ...opening, register: [...opening.register, fact.elector] });
  const entitled = forums.isMeeting(opening.forum) ? forums.electors(opening.forum, true) : [];
  return entitled.some((elector) => alike(elector, fact.elector)) ? [] : [{ code: 'elector-not-entitled' }];
}

/** The vote of which it is the second round; undefined: it is none. */
const firstRoundOf = ({ earlier }: Opening, { openings }: Then): Opening | undefined =>
  earlier && earlier.reason === undefined ? openings.get(earlier.vote) : undefined;

/** Undefined where no agreement can be read: that is said once, of the journal. */
function asThingsStood(opening: Opening, at: string, then: Then): Expected | undefined {
  const { v, forum, alternatives, secret } = opening;
  const { forums } = then;
  const rules = forums.rulesOf(forum);
  if (!rules) return undefined;
  const procedure = forums.isMeeting(forum) ? 'at-meeting' : 'per-capsulam';
  const first = firstRoundOf(opening, then);
  if (first) return { ...first, procedure: first.v === 1 ? procedure : first.procedure };
  const { quorum, castingVote } = rules;
  const of = forums.filledSeats(forum);
  const chair = secret ? undefined : forums.chairOf(forum, localDay(at));
  return {
    ...ruleOfVote(rules, alternatives !== undefined),
    register: forums.electors(forum, v !== 1),
    procedure,
    ...(quorum && { quorum: quorumOf(quorum, v === 1 ? undefined : of) }),
    ...(castingVote && chair !== undefined && { castingVote: { member: chair, source: castingVote.source } }),
  };
}

/** Where it lacks what keeps anybody from being decided on without them: as far as its version says that. */
function unprotected(opening: Opening, at: string, then: Then): readonly OpeningFinding[] {
  if (opening.v === 1) return then.ofLaterVersion(opening);
  const { forums, ofEveryParty } = then;
  const { forum, meeting, item, procedure } = opening;
  const days = procedure === 'per-capsulam' ? lastDay(opening, at, forums) : [];
  if (opening.v === 2) return [...then.ofLaterVersion(opening), ...days];
  const { eachParty, unannounced } = opening;
  const first = firstRoundOf(opening, then);
  const before = first?.v === 1 ? undefined : first;
  const ofAll = before ? before.eachParty === true : ofEveryParty.asksFor(opening);
  const late = before
    ? before.unannounced === true
    : procedure === 'at-meeting' && forums.isUnannounced(forum, meeting ?? '', item);
  return [
    ...(eachParty === ofAll ? [] : [{ code: 'every-party-differs', asked: eachParty } as const]),
    ...(unannounced === late ? [] : [{ code: 'unannounced-differs', said: unannounced } as const]),
    ...days,
  ];
}

/** Everybody is to have had time to answer, in a second round too. */
function lastDay({ forum, deadline }: LaterOpening, at: string, forums: ForumsThen): OpeningFinding[] {
  const rules = forums.rulesOf(forum);
  if (!rules) return [];
  const earliest = earliestLastDayThen(localDay(at), rules.daysToAnswer);
  if (deadline === undefined) return [{ code: 'last-day-missing', earliest }];
  return deadline < endOfDay(earliest)
    ? [{ code: 'last-day-too-soon', day: localDay(deadline), earliest }]
    : [];
}

/** Later versions never ask for more than the seats that are filled, and say how many they were. */
const quorumOf = (
  { value: { least }, source }: NonNullable<VotingRules['quorum']>,
  filled: number | undefined,
): NonNullable<Opening['quorum']> =>
  filled === undefined ? { least, source } : { least: Math.min(least, filled), source, of: filled };

function differences(opening: Opening, expected: Expected): readonly OpeningFinding[] {
  const { register, rule, ruleSource, quorum, castingVote } = opening;
  const extra = register.filter((one) => !includes(expected.register, one)).map(named);
  const missing = expected.register.filter((one) => !includes(register, one)).map(named);
  const twice = new Set(register.map(({ seat }) => seat)).size < register.length;
  const otherRule = !alike([rule, ruleSource], [expected.rule, expected.ruleSource]);
  return [
    ...(extra.length + missing.length > 0 || twice
      ? [{ code: 'register-differs', extra, missing } as const]
      : []),
    ...(otherRule ? [{ code: 'rule-differs' } as const] : []),
    ...(alike(quorum, expected.quorum) ? [] : [{ code: 'quorum-differs' } as const]),
    ...(alike(castingVote, expected.castingVote) ? [] : [{ code: 'casting-vote-differs' } as const]),
    ...(opening.v === 1 || opening.procedure === expected.procedure
      ? []
      : [{ code: 'procedure-differs', atMeeting: opening.procedure === 'at-meeting' } as const]),
  ];
}

const includes = (register: readonly Elector[], one: Elector): boolean =>
  register.some((other) => alike(other, one));

const named = ({ seat, member }: Elector): string => `${seat} (${member})`;
