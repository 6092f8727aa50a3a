/**
 * The facts of a partnership's journal: a public format. Each fact carries its own version `v`; a changed
 * meaning gets a new version, and every version ever written keeps loading (see docs/journal.md).
 * Ids are opaque. Names and ids of representatives never stand in a fact: they live outside the journal. What people
 * write, such as the name of a substitute, stands as it was written.
 */
import { z } from 'zod';
import { amendmentFacts } from './amendments/domain/facts.ts';
import { dutyFacts } from './duties/domain/facts.ts';
import { meetingFacts } from './meetings/domain/facts.ts';
import { problemFacts } from './problems/domain/facts.ts';
import { registrationFacts } from './registration/domain/facts.ts';
import { reportFacts } from './reports/domain/facts.ts';
import { votingFacts } from './voting/domain/facts.ts';

export const factSchema = z.discriminatedUnion('type', [
  ...registrationFacts,
  ...votingFacts,
  ...amendmentFacts,
  ...meetingFacts,
  ...problemFacts,
  ...reportFacts,
  ...dutyFacts,
]);

export type Fact = z.infer<typeof factSchema>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;

type Of<Schemas extends readonly z.ZodType[]> = z.infer<Schemas[number]>;
export type RegistrationFact = Of<typeof registrationFacts>;
export type VotingFact = Of<typeof votingFacts>;
export type AmendmentFact = Of<typeof amendmentFacts>;
export type MeetingFact = Of<typeof meetingFacts>;
export type ProblemFact = Of<typeof problemFacts>;
export type ReportFact = Of<typeof reportFacts>;
export type DutyFact = Of<typeof dutyFacts>;

const among = (
  schemas: readonly { readonly shape: { readonly type: { readonly value: string } } }[],
): ReadonlySet<string> => new Set(schemas.map(({ shape }) => shape.type.value));

const [voting, amendments, meetings, problems, reports, duties] = [
  among(votingFacts),
  among(amendmentFacts),
  among(meetingFacts),
  among(problemFacts),
  among(reportFacts),
  among(dutyFacts),
];

export const isVotingFact = (fact: Fact): fact is VotingFact => voting.has(fact.type);
export const isAmendmentFact = (fact: Fact): fact is AmendmentFact => amendments.has(fact.type);
export const isMeetingFact = (fact: Fact): fact is MeetingFact => meetings.has(fact.type);
export const isProblemFact = (fact: Fact): fact is ProblemFact => problems.has(fact.type);
export const isReportFact = (fact: Fact): fact is ReportFact => reports.has(fact.type);
export const isDutyFact = (fact: Fact): fact is DutyFact => duties.has(fact.type);

/**
 * Who a fact is about is the person who gave the command, or `CLOCK` where time itself did; `at` is UTC, ISO 8601
 * with milliseconds.
 */
export interface FactContext {
  readonly by: string;
  readonly at: string;
}
