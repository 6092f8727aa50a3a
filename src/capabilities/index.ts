import { z } from 'zod';
import { agreementSchema } from '../agreement/domain/profile.ts';
import type { Capabilities } from '../partnership/capabilities.ts';
import type { Actor } from '../partnership/domain/actor.ts';
import { FactOutOfOrder } from '../partnership/domain/fact-order.ts';
import type { FactContext } from '../partnership/domain/folding.ts';
import type { Decided } from '../partnership/domain/refusal.ts';
import { begun } from '../partnership/domain/state.ts';
import type { Partnership, Registered } from '../partnership/domain/state.ts';
import type { Subject } from '../partnership/capability.ts';
import { hasPartByRole } from '../partnership/domain/roles.ts';
import { representatives } from '../partnership/domain/seats.ts';
import type { Notice, Shown } from '../partnership/notices.ts';
import { lastPerSlot } from '../partnership/notices.ts';
import type { Directory } from '../partnership/members.ts';
import type { Outgoing } from '../partnership/messenger.ts';
import type { Presenting } from '../partnership/presenting.ts';
import type { CommonMessage } from '../partnership/reply.ts';
import { actions } from './actions/index.ts';
import { hasAction } from './actions/domain/action.ts';
import { agreement } from './agreement/index.ts';
import { amendments } from './amendments/index.ts';
import { agenda } from './agenda/index.ts';
import { attendance } from './attendance/index.ts';
import { chair } from './chair/index.ts';
import { changes } from './changes/index.ts';
import { comingInstead } from './meetings/domain/planned.ts';
import { conduct } from './conduct/index.ts';
import { convening } from './convening/index.ts';
import { directives } from './directives/index.ts';
import { duties } from './duties/index.ts';
import { nextMoment } from './duties/domain/tick.ts';
import { informing } from './informing/index.ts';
import { groupRules } from './group-rules/index.ts';
import { meetings } from './meetings/index.ts';
import { minutes } from './minutes/index.ts';
import { overview } from './overview/index.ts';
import { problems } from './problems/index.ts';
import type { Reach } from '../partnership/reach.ts';
import { reach } from './reach/index.ts';
import { recusal } from './recusal/index.ts';
import { registration } from './registration/index.ts';
import { registers } from './registers/index.ts';
import { reports } from './reports/index.ts';
import { newAgreement } from './new-agreement/index.ts';
import { resting } from './resting/index.ts';
import { results } from './results/index.ts';
import { times } from './times/index.ts';
import { miscounted } from './results/domain/verify-on-load.ts';
import { isElector, openVotes } from './voting/domain/vote.ts';
import { urgent } from './urgent/index.ts';
import { voting } from './voting/index.ts';
/**
 * The one list of capabilities. Where several fold the same fact, or tell of it, they do so in this order: a meeting
 * sees the vote as it is after the fact.
 */
const list = [
  registration,
  newAgreement,
  agreement,
  recusal,
  voting,
  groupRules,
  changes,
  amendments,
  results,
  meetings,
  actions,
  agenda,
  attendance,
  convening,
  chair,
  resting,
  conduct,
  minutes,
  problems,
  informing,
  directives,
  urgent,
  registers,
  reports,
  duties,
  times,
  reach,
  overview,
] as const;

type Each = (typeof list)[number];
/** What those capabilities that have it hand over under a name. */
type Handed<K extends string> = Each extends infer C
  ? C extends Readonly<Record<K, infer P>>
    ? P
    : never
  : never;
type Values<T> = T extends T ? T[keyof T] : never;
/** All of them in one. */
type Together<T> = (T extends T ? (each: T) => void : never) extends (all: infer All) => void ? All : never;

export type Fact = z.infer<Handed<'facts'>[number]>;
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>;
export type Command = Parameters<Values<Handed<'rules'>>>[1];

/** What a person asked for, typed or pressed, after parsing. Nothing in it says who the person is. */
export type Request = NonNullable<Handed<'types'>>['request'];

/** Everything the bot can show, as data: `src/chat` turns it into a card and a short text in a language. */
export type View = NonNullable<Handed<'types'>>['view'];

/**
 * A short sentence to one person or to the chat: a confirmation, or a refusal with reason and next step. The sentence
 * is the text `answer.` and the message's name.
 */
export type Message = NonNullable<Handed<'types'>>['message'] | CommonMessage;

const facts = list.flatMap((capability): Handed<'facts'>[number][] =>
  'facts' in capability ? [...capability.facts] : [],
);

/**
 * The facts of a partnership's journal: a public format. Each fact carries its own version `v`; a changed
 * meaning gets a new version, and every version ever written keeps loading (see docs/journal.md).
 * Ids are opaque. Names and ids of representatives never stand in a fact: they live outside the journal. What people
 * write, such as the name of a substitute, stands as it was written.
 */
export const factSchema = z.discriminatedUnion(
  'type',
  atLeastOne([...Map.groupBy(facts, ({ shape }) => shape.type.value).values()].map(ofAnyVersion)),
  // What the schema gives is one of the facts; TypeScript cannot follow them through their versions.
) as unknown as z.ZodType<Fact>;

const subjects = list.flatMap((capability) => ('subjects' in capability ? [...capability.subjects] : []));
const id = z.string().min(1).max(256);

/** Part of the journal's public format: like a commit, strict and without defaults. */
export const noticeSchema = z
  .strictObject({
    forum: id,
    /** Unique in the partnership, so a message to one person has that person in its slot. */
    slot: id,
    show: z.discriminatedUnion('subject', atLeastOne(subjects.map(({ schema }) => schema))).readonly(),
    /** Member id: the message goes to that person's personal chat instead of the forum's chat. */
    to: id.exactOptional(),
  })
  .readonly();

const requests = list.flatMap((capability) => ('requests' in capability ? [...capability.requests] : []));

/** What buttons ask for. Keys that no request has are dropped: clients add their own. */
export const requestSchema = z.discriminatedUnion('ask', atLeastOne(requests));

/** The names of those that are answered with a form. */
export const formRequests: ReadonlySet<unknown> = new Set(
  requests.filter((request) => request.meta()?.['opens'] === 'form').map(({ shape }) => shape.ask.value),
);

/** What is made up of several fields of a form, by the name that requests have for it. */
export const composed: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => unknown>> =
  together(list.flatMap((capability) => ('composed' in capability ? capability.composed : [])));

/** One function per request, by its name; registration has its own, for it is also asked where there is no forum. */
export const answers = together(
  list.flatMap((capability): Handed<'answers'>[] => ('answers' in capability ? [capability.answers] : [])),
);

const ownWords = list.flatMap((capability): Handed<'words'>[] =>
  'words' in capability ? [capability.words] : [],
);
/** Every word of the capabilities, as ICU messages by key. */
export const words = {
  sv: together(ownWords.map(({ sv }) => sv)),
  en: together(ownWords.map(({ en }) => en)),
};

/** What all capabilities do together, as the partnership is given it. */
export const capabilities: Capabilities = {
  decide,
  evolve,
  noticesOf,
  untrue: (before, fact) => (fact.type === 'voteClosed' ? miscounted(before, fact) : undefined),
  nextMoment,
};

type Evolve = (state: Partnership, fact: Fact, context: FactContext) => Partnership;
type Rule = (state: Partnership, command: Command, actor: Actor, evolve: Evolve) => Decided<Fact>;
type Tell = (fact: Fact, after: Registered, by: string) => readonly Notice[];
type Fold = (state: Registered, fact: Fact, context: FactContext) => Registered;

/** One rule per command, by the command's name. */
const rules: ReadonlyMap<string, unknown> = new Map(
  list.flatMap((capability): [string, unknown][] =>
    'rules' in capability ? Object.entries(capability.rules) : [],
  ),
);
const tells = list.flatMap((capability) => ('tells' in capability ? [...capability.tells] : []));
const folds: readonly Readonly<Record<string, unknown>>[] = list.flatMap((capability) =>
  'folds' in capability ? { ...capability.folds } : [],
);

/** The one door to change: state and command in, facts or a refusal out. Pure. */
export function decide(state: Partnership, command: Command, actor: Actor): Decided<Fact> {
  // The rule found by a command's name takes that command; TypeScript cannot follow the two together.
  const rule = rules.get(command.type) as Rule;
  return rule(state, command, actor, evolve);
}

/** Folds one fact into the state. Pure; never refuses: what is in the journal has happened. */
export function evolve(state: Partnership, fact: Fact, context: FactContext): Partnership {
  if (fact.type === 'partnershipRegistered') return begun(agreementSchema.parse(fact.agreement));
  if (state.status !== 'registered') throw new FactOutOfOrder(fact);
  return folds.reduce((before, those) => {
    // The fold found by a fact's type takes that fact; TypeScript cannot follow the two together.
    const fold = those[fact.type] as Fold | undefined;
    return fold ? fold(before, fact, context) : before;
  }, state);
}

/**
 * The notices of a command's facts, in the order they are to be seen. `after` is the state they led to, `by` who gave
 * the command.
 */
export function noticesOf(facts: readonly Fact[], after: Partnership, by: string): readonly Notice[] {
  if (after.status !== 'registered') return [];
  return lastPerSlot(
    facts.flatMap((fact) =>
      tells.flatMap(({ of, tell }) => (of.has(fact.type) ? [...(tell as Tell)(fact, after, by)] : [])),
    ),
  );
}

/** Everyone a card may name now. */
export function everyoneIn(state: Registered): readonly string[] {
  return [...new Set(list.flatMap((capability) => ('names' in capability ? capability.names(state) : [])))];
}

/**
 * What a notice shows now; undefined if its subject no longer exists or needs no more telling.
 * @param directory looks up the persons who may be named
 * @param reachOf looks up who has not been reached
 */
export async function presentNotice(
  { forum: where, show, to }: Notice,
  state: Registered,
  directory: (needed: readonly string[]) => Promise<Directory>,
  now: Date,
  reachOf?: (show: Shown) => Promise<Reach>,
): Promise<Outgoing | undefined> {
  const forum = state.forums.get(where);
  if (!forum) return undefined;
  const shown = subjects.find(({ schema }) => schema.shape.subject.value === show.subject);
  // The subject found by its name takes what is about it; TypeScript cannot follow the two together.
  const { present, names, told } = shown as unknown as Subject<z.ZodType<Shown>, View>;
  // Anyone who has left since is told nothing more.
  if (to !== undefined && !told.outside && !mayBeTold(state, forum.id, to)) return undefined;
  const people = await directory([...everyoneIn(state), ...names(show, state)]);
  const reach = told.reach ? await reachOf?.(show) : undefined;
  const presenting: Presenting = { state, forum: forum.id, people, now, ...(reach && { reach }) };
  const view = present(show, presenting, to);
  if (!view) return undefined;
  const over =
    (to !== undefined && told.over?.(show, state) === true) || told.spent?.(show, presenting, to) === true;
  const awaited = to === undefined ? (told.awaits?.(show, presenting) ?? []) : [];
  return {
    view,
    language: forum.language,
    alert: to !== undefined || told.alerts === true,
    ...(over && { over }),
    mentions: awaited.flatMap((member) => people.person(member) ?? []),
  };
}

/** Every kind of message, by the name of what it is about. */
export const messageKinds: ReadonlyMap<
  string,
  Pick<Subject<z.ZodType, View>['told'], 'as' | 'alerts'>
> = new Map(subjects.map(({ schema, told }) => [schema.shape.subject.value, told]));

/**
 * A substitute has no seat, but is to come to a meeting, or is in the register of an open vote; nor has everybody who has
 * been given something to do.
 */
const mayBeTold = (state: Registered, forum: string, member: string): boolean =>
  representatives(state, forum).includes(member) ||
  comingInstead(state, forum).includes(member) ||
  hasPartByRole(state, forum, member) ||
  hasAction(state, forum, member, ['open', 'done', 'dropped']) ||
  openVotes(state, forum).some((vote) => isElector(vote, member));

/** The schema of one type of fact: where there are several versions of it, the fact says which. */
function ofAnyVersion(versions: readonly z.ZodObject[]) {
  const [first, ...others] = atLeastOne(versions);
  return others.length === 0 ? first : z.discriminatedUnion('v', [first, ...others]);
}

/** The library asks for a list that is known not to be empty. */
function atLeastOne<T>([first, ...others]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error('an empty list');
  return [first, ...others];
}

function together<T>(parts: readonly T[]): Together<T> {
  const all: unknown = Object.assign({}, ...parts);
  return all as Together<T>;
}
