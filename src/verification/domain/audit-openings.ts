import { alike } from './alike.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import type { Elector } from '../../capabilities/voting/domain/vote.ts';
import type { Fact, FactOf } from '../../capabilities/index.ts';
import { ForumsThen } from './forums-then.ts';
import type { Recorded } from './numbering.ts';
import { ruleOfVote } from './rules-then.ts';
import type { VotingRules } from './rules-then.ts';
import type { OpeningFinding, VoteFinding } from './vote-findings.ts';

type Opening = FactOf<'voteOpened'>;

/** What an opening has to say, as it follows from what was before. */
type Expected = Partial<Pick<Opening, 'rule' | 'ruleSource' | 'castingVote' | 'quorum'>> & {
  readonly register: readonly Elector[];
  readonly procedure: Extract<Opening, { v: 2 }>['procedure'];
};

/**
 * Compares how each vote was opened with what the facts before it give, each version of the fact by the rules it was
 * written under.
 * @param facts the whole journal's, in order
 */
export function auditOpenings(facts: readonly Recorded[]): readonly VoteFinding[] {
  const then = new ForumsThen();
  const openings = new Map<string, Opening>();
  const decisions = new Map(
    facts.flatMap(({ fact }) => (fact.type === 'voteClosed' ? [[fact.vote, fact.decision]] : [])),
  );
  return facts.flatMap(({ seq, at, fact }) => {
    const found = checked(fact, at, then, openings);
    then.take(fact);
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
function checked(
  fact: Fact,
  at: string,
  then: ForumsThen,
  openings: Map<string, Opening>,
): readonly OpeningFinding[] {
  if (fact.type === 'voteOpened' && !openings.has(fact.vote)) {
    openings.set(fact.vote, fact);
    const expected = asThingsStood(fact, at, then, openings);
    return expected ? differences(fact, expected) : [];
  }
  const opening = fact.type === 'electorJoined' ? openings.get(fact.vote) : undefined;
  if (fact.type !== 'electorJoined' || !opening) return [];
  openings.set(fact.vote, { ...opening, register: [...opening.register, fact.elector] });
  const entitled = then.isMeeting(opening.forum) ? then.electors(opening.forum, true) : [];
  return entitled.some((elector) => alike(elector, fact.elector)) ? [] : [{ code: 'elector-not-entitled' }];
}

/** Undefined where no agreement can be read: that is said once, of the journal. */
function asThingsStood(
  { v, forum, alternatives, secret, earlier }: Opening,
  at: string,
  then: ForumsThen,
  openings: ReadonlyMap<string, Opening>,
): Expected | undefined {
  const rules = then.rulesOf(forum);
  if (!rules) return undefined;
  const procedure = then.isMeeting(forum) ? 'at-meeting' : 'per-capsulam';
  const first = earlier && earlier.reason === undefined ? openings.get(earlier.vote) : undefined;
  if (first) return { ...first, procedure: first.v === 2 ? first.procedure : procedure };
  const { quorum, castingVote } = rules;
  const of = then.filledSeats(forum);
  const chair = secret ? undefined : then.chairOf(forum, localDay(at));
  return {
    ...ruleOfVote(rules, alternatives !== undefined),
    register: then.electors(forum, v === 2),
    procedure,
    ...(quorum && { quorum: quorumOf(quorum, v === 2 ? of : undefined) }),
    ...(castingVote && chair !== undefined && { castingVote: { member: chair, source: castingVote.source } }),
  };
}

/** The second version never asks for more than the seats that are filled, and says how many they were. */
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
