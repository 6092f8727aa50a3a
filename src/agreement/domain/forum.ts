import { z } from 'zod';
import { alternativesRuleSchema, majorityRuleSchema } from './decision-rule.ts';
import { agendaItem, USUAL_AGENDA } from './agenda.ts';
import { entries, fault, label, slug, sourced, sourcedOrDefault, sourceSchema } from './setting.ts';

/**
 * How many representatives a party has (N11-15 one each; B-struktur-56). `expected` is another number that
 * the same agreement asks for elsewhere: it is warned about, never refused (B-styrgrupp-58).
 */
const seatRule = z
  .strictObject({
    party: slug,
    least: z.int().min(0).max(20),
    most: z.int().min(1).max(20),
    expected: sourced(z.int().min(0).max(20)).optional(),
    source: sourceSchema,
  })
  .refine(({ least, most }) => least <= most, { path: ['least'], message: 'must not be more than "most"' });
export type SeatRule = z.infer<typeof seatRule>;

function onePerParty(seats: readonly SeatRule[], context: z.RefinementCtx): void {
  seats.forEach(({ party }, index) => {
    if (seats.findIndex((seat) => seat.party === party) === index) return;
    fault(context, [index, 'party'], `"${party}" already has a seat rule`);
  });
}

/** How often a forum meets. `by-decision`: the agreement leaves it to the group (B-samverkansgrupp-72). */
const cadence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('per-term'), least: z.int().min(1).max(30) }),
  z.strictObject({ kind: z.literal('longest-interval'), months: z.int().min(1).max(24) }),
  z.strictObject({ kind: z.literal('by-decision') }),
]);
export type Cadence = z.infer<typeof cadence>;

/** A rotating chair's holder and term are decided by the group (B-styrgrupp-60, 61). */
const chair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('rotating'), termDecided: z.enum(['first-meeting', 'by-decision']) }),
]);

/** What a forum may or must do; `power` is what rules ask for, `text` what people read. */
const mandate = z.strictObject({
  power: z.enum([
    'follow-and-develop',
    'strategic-matters',
    'operational-matters',
    'goal-check',
    'negotiate-changes',
    'add-or-remove-party',
    'set-directive',
    'inform-parties',
    'action-plan',
    'terminate',
    'routines',
    'knowledge',
    'commitment-check',
    'practical-problems',
    'raise-matters',
  ]),
  text: label,
  source: sourceSchema,
});
export type ForumPower = z.infer<typeof mandate>['power'];

const someone = z.enum(['chair', 'any-representative', 'rotating-party']);

export const agreementForum = z.strictObject({
  id: slug,
  name: label,
  /** The name as it stands in a sentence: "styrgruppen", "the steering group". Absent: as the name is. */
  nameInText: label.optional(),
  mandate: entries(mandate),
  seats: z.array(seatRule).min(1).max(20).superRefine(onePerParty),
  decisionRule: sourced(majorityRuleSchema),
  /** How one of several alternatives is chosen; absent: as the decision rule has it (`ruleFor`). */
  alternativesRule: sourced(alternativesRuleSchema).optional(),
  /** Absent unless the agreement or a decision gives one: the product never assumes any of these three. */
  quorum: sourced(z.strictObject({ least: z.int().min(1).max(100) })).optional(),
  castingVote: sourced(z.literal('chair')).optional(),
  substitutes: sourced(z.strictObject({ mostPerParty: z.int().min(1).max(20) })).optional(),
  cadence: sourcedOrDefault(cadence, { kind: 'by-decision' }),
  /** The group may later choose another interval (B-styrgrupp-65). */
  cadenceChange: sourced(z.literal('by-decision')).optional(),
  extraMeeting: sourcedOrDefault(
    z.strictObject({ calledBy: z.literal('any-party'), reasonRequired: z.boolean() }),
    { calledBy: 'any-party', reasonRequired: true },
  ),
  chair: sourcedOrDefault(chair, { kind: 'none' }),
  /** For how long a chair is elected at a time; absent where nobody has said. */
  chairTerm: sourced(z.strictObject({ months: z.int().min(1).max(60) })).optional(),
  /** Who leads a meeting and decides when a vote closes. */
  leadership: sourcedOrDefault(z.enum(['chair', 'any-representative']), 'any-representative'),
  meetingNoticeBy: sourcedOrDefault(z.enum(['chair', 'any-representative']), 'any-representative'),
  /** Days between notice and meeting; fewer are warned about, never refused. */
  meetingNoticeDays: sourcedOrDefault(z.int().min(0).max(60), 7),
  /** To answer a vote outside a meeting; by default five of them working days. */
  daysToAnswer: sourcedOrDefault(z.int().min(1).max(60), 7),
  documentation: sourcedOrDefault(someone, 'any-representative'),
  /** Who names the representatives, and with what authority (B-struktur-55). */
  appointment: sourced(
    z.strictObject({ by: z.literal('each-party'), authority: z.literal('to-decide') }),
  ).optional(),
  /** What kind of people the agreement would rather see in the seats. */
  representedBy: sourced(label).optional(),
  /** The forum that takes up what this one cannot settle (B-samverkansgrupp-78). */
  raisesTo: sourced(z.strictObject({ forum: slug })).optional(),
  /** The forum whose direction this one sets (B-styrgrupp-68). */
  directs: sourced(z.strictObject({ forum: slug })).optional(),
  standingItems: z
    .array(agendaItem)
    .max(50)
    .default(() => structuredClone([...USUAL_AGENDA])),
  /** What the first meeting must decide (B-styrgrupp-61, 63). */
  firstMeetingDecisions: entries(agendaItem),
});
export type AgreementForum = z.infer<typeof agreementForum>;
