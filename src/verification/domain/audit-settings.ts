import { agreementSchema } from '../../agreement/domain/profile.ts';
import type { Agreement } from '../../agreement/domain/profile.ts';
import { applied } from '../../capabilities/changes/domain/change.ts';
import { isProtecting } from '../../capabilities/changes/domain/kinds/group-rule.ts';
import type { Change } from '../../capabilities/changes/domain/kinds.ts';
import type { FactOf } from '../../capabilities/index.ts';
import { agreementInForce } from '../../partnership/domain/agreement-in-force.ts';
import type { Changed } from '../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { isResting, sameNumber, tookEffect } from '../../partnership/domain/decision.ts';
import type { DecisionNumber } from '../../partnership/domain/decision.ts';
import type { Partnership } from '../../partnership/domain/state.ts';
import { alike } from './alike.ts';
import type { Recorded } from './numbering.ts';

/** What is wrong with what decisions have changed in the agreement, at commit `seq`. The codes are stable. */
export type SettingsFinding = { readonly seq: number } &
  /** No decision that was adopted, and signed where it had to be, sets that from that day. */
  (
    | { readonly code: 'settings-not-decided'; readonly decision: DecisionNumber }
    /** A decision has taken effect, and what it sets is not in the record. */
    | { readonly code: 'settings-missing'; readonly decision: DecisionNumber }
    /** The agreement in force on the local day is not the registered one with what was decided since. */
    | { readonly code: 'agreement-differs'; readonly day: string }
  );

/** What is known of a vote that asks for settings, from its own facts. */
interface Asked {
  readonly effect: NonNullable<FactOf<'voteOpened'>['effect']>;
  readonly forum: string;
  /** A yes of each party was asked for. */
  readonly eachParty: boolean;
  decision?: DecisionNumber;
  closed?: number;
  parties?: readonly string[];
  readonly days: Map<string, string>;
  set?: true;
}

/**
 * Compares what has been set with the decisions and signatures that set it, and the agreement in force with the registered
 * one and what was decided, put together by other code than the bot's.
 * @param facts the whole journal's, in order
 * @param state what they fold to
 */
export function auditSettings(facts: readonly Recorded[], state: Partnership): readonly SettingsFinding[] {
  const votes = new Map<string, Asked>();
  const findings: SettingsFinding[] = [];
  for (const { seq, at, fact } of facts) {
    if (fact.type === 'voteOpened' && fact.effect)
      votes.set(fact.vote, {
        effect: fact.effect,
        forum: fact.forum,
        eachParty: fact.v !== 1 && fact.eachParty === true,
        days: new Map(),
      });
    const asked = votes.get('vote' in fact ? fact.vote : 'amendment' in fact ? fact.amendment : '');
    if (fact.type === 'voteClosed' && asked && fact.result.outcome === 'adopted')
      Object.assign(asked, { decision: fact.decision, closed: seq });
    if (fact.type === 'amendmentAdopted' && asked) asked.parties = fact.parties;
    if (fact.type === 'amendmentSigned') asked?.days.set(fact.party, fact.day);
    if (fact.type !== 'settingsChanged') continue;
    if (!asked || asked.set || !isDecided(asked, fact, at))
      findings.push({ code: 'settings-not-decided', seq, decision: fact.decision });
    if (asked) asked.set = true;
  }
  return [...findings, ...missing([...votes.values()], state), ...differing(facts, state)];
}

function isDecided(asked: Asked, fact: FactOf<'settingsChanged'>, at: string): boolean {
  const { effect, decision, forum, eachParty } = asked;
  if (effect.kind !== 'amend-agreement' && effect.kind !== 'change-settings') return false;
  const signed = effect.kind === 'amend-agreement';
  const since = signed ? lastSigned(asked) : localDay(at);
  const eachAsked = signed || fact.changes.some(protects);
  if (since === undefined || !decision || (eachAsked && !eachParty)) return false;
  return alike(
    { ...fact },
    {
      type: 'settingsChanged',
      v: 1,
      vote: fact.vote,
      forum,
      changes: effect.changes,
      from: [since, effect.from ?? ''].sort().at(-1),
      decision,
      ...(signed && { signed }),
    },
  );
}

const protects = (change: Change): boolean =>
  change.kind === 'group-rule' && isProtecting(change.rule.setting);

/** The day of the last signature, once every party has signed. */
const lastSigned = ({ parties, days }: Asked): string | undefined =>
  parties?.every((party) => days.has(party)) ? [...days.values()].sort().at(-1) : undefined;

const missing = (votes: readonly Asked[], state: Partnership): readonly SettingsFinding[] =>
  votes.flatMap((asked): SettingsFinding[] => {
    const { effect, decision, closed: seq, set } = asked;
    const changes = 'changes' in effect ? effect.changes : undefined;
    if (set || !decision || seq === undefined || !changes) return [];
    const logged =
      state.status === 'registered'
        ? state.decisions.find(({ number }) => sameNumber(number, decision))
        : undefined;
    const holds =
      effect.kind === 'amend-agreement'
        ? lastSigned(asked) !== undefined
        : logged !== undefined && tookEffect(logged) && !isResting(logged);
    return holds ? [{ code: 'settings-missing', seq, decision }] : [];
  });

type Setting = Changed & { readonly seq: number; until?: string };

function differing(facts: readonly Recorded[], state: Partnership): readonly SettingsFinding[] {
  const profile = facts.flatMap(({ fact }) =>
    fact.type === 'partnershipRegistered' ? [agreementSchema.safeParse(fact.agreement).data] : [],
  )[0];
  if (state.status !== 'registered' || !profile) return [];
  const settings = settingsIn(facts);
  const days = settings.flatMap(({ seq, from, until }) =>
    [from, ...(until === undefined ? [] : [until])].map((day) => ({ seq, day })),
  );
  const wrong = days.find(
    ({ day }) => !alike(agreementInForce(state, day), asDecided(profile, settings, day)),
  );
  return wrong ? [{ code: 'agreement-differs', ...wrong }] : [];
}

function settingsIn(facts: readonly Recorded[]): readonly Setting[] {
  const settings: Setting[] = [];
  for (const { seq, at, fact } of facts) {
    if (fact.type === 'settingsChanged') {
      const { from, decision, changes, signed = false } = fact;
      settings.push({ kind: 'changed', seq, from, decision, changes, signed });
    }
    if (fact.type === 'groupRuleSet') {
      const { forum, rule, decision } = fact;
      const changes = [{ kind: 'group-rule', forum, rule }] as const;
      settings.push({ kind: 'changed', seq, from: localDay(at), decision, changes, signed: false });
    }
    if (fact.type === 'decisionRevoked') {
      const set = settings.find(({ decision }) => sameNumber(decision, fact.revoked));
      if (set) set.until = localDay(at);
    }
  }
  return settings;
}

/** Day by day: what holds on the day, one after the other as it came to hold. */
const asDecided = (profile: Agreement, settings: readonly Setting[], day: string): Agreement =>
  settings
    .filter(({ from, until }) => from <= day && (until === undefined || day < until))
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .reduce(applied, profile);

const order = ({ from, decision: { year, number } }: Setting): string =>
  `${from} ${String(year)} ${String(number).padStart(6, '0')}`;
