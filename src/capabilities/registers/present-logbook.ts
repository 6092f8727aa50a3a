import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { quotedSearch } from '../../partnership/quoted-search.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { AskedFor } from './asked-for.ts';
import { kindOf, offeredKinds } from './domain/kinds.ts';
import { entriesFound, yearOf } from './domain/listing.ts';
import type { Listed } from './domain/listing.ts';
import { detailsOf, flagOf, headOf, optionLabel } from './lines.ts';
import type { Said } from './lines.ts';

const MOST_SHOWN = 8;
/** Older ones are found by typing the year. */
const MOST_YEARS = 4;

/**
 * The log book: the kinds that the agreement offers, or the entries of one kind, of a year or with some words in them,
 * newest first.
 * @param mayRecord the reader is a representative here
 */
export function presentLogbook(
  presenting: Presenting,
  { register, year, search }: AskedFor,
  { from, mayRecord }: { readonly from: number; readonly mayRecord: boolean },
) {
  const agreement = agreementNow(presenting);
  const { state } = presenting;
  const kind = kindOf(register);
  const offered = offeredKinds(agreement).find((one) => one.kind === kind);
  const found = entriesFound(state, agreement, { register, year, search });
  const before = from < found.length ? from : 0;
  const shown = found.slice(before, before + MOST_SHOWN);
  const cited = quotedSearch(search) || undefined;
  const send = { register, search, ...(year !== undefined && { year }) };
  const overview = register === '' && year === undefined && search === '';
  return {
    view: 'logbook' as const,
    partnership: agreement.name,
    overview,
    kinds: overview ? kindLines(presenting) : [],
    register,
    kind: kind && { name: kind.name, explanation: kind.explanation },
    source: offered?.source,
    year,
    searched: search.trim() !== '',
    quoted: cited,
    send,
    next: { ...send, from: before + shown.length },
    entries: overview ? [] : shown.map((listed) => entryLine(presenting, listed, kind === undefined)),
    agreed: kind?.agreed?.(agreement),
    sums: kind?.asks.amount ? sums(register, found) : [],
    years: kind && year === undefined && search === '' ? yearsOf(found) : [],
    total: found.length,
    /** There are more than those shown. */
    partial: !overview && found.length > shown.length,
    first: before + 1,
    last: before + shown.length,
    // What was looked for and is not there may be what somebody wants to write.
    record: mayRecord && offered ? { register, text: found.length === 0 ? (cited ?? '') : '' } : undefined,
  };
}

/** What is offered, and what has entries from when it was. */
function kindLines(presenting: Presenting) {
  const agreement = agreementNow(presenting);
  const all = entriesFound(presenting.state, agreement, { register: '', search: '' });
  const offered = offeredKinds(agreement).map(({ kind }) => kind);
  const used = all.flatMap(({ register }) => kindOf(register) ?? []);
  return [...new Set([...offered, ...used])].map(({ id, name }) => {
    const own = all.filter(({ register, struck }) => register === id && !struck);
    return { register: id, name, count: own.length };
  });
}

/** @param named whether the kind is said, where the list has several */
function entryLine(
  presenting: Presenting,
  { register, forum, by, content, struck, from }: Listed,
  named: boolean,
) {
  const agreement = agreementNow(presenting);
  const several = presenting.state.forums.size > 1;
  const details: readonly Said[] = [
    { say: 'entry.day', day: content.day },
    ...(named ? [kindOf(register)?.name ?? register] : []),
    ...detailsOf(agreement, register, content),
    presenting.people.name(by),
    ...(several ? [forumInText(agreement, forum)] : []),
  ];
  return {
    head: headOf(register, content),
    details,
    struck,
    flag: struck ? undefined : flagOf(register, content),
    verb: 'entry' in from ? 'show-entry' : 'minutes',
    data: from,
  };
}

/** What the amounts come to, for each of the choices; what was struck does not count. */
function sums(register: string, found: readonly Listed[]) {
  const counted = found.filter(({ struck, content }) => !struck && content.ore !== undefined);
  const byChoice = Map.groupBy(counted, ({ content }) => content.choice ?? '');
  return [...byChoice].map(([choice, those]) => ({
    what: optionLabel(register, choice) ?? ({ say: 'logbook.sum.all' } as const),
    ore: those.reduce((sum, { content }) => sum + (content.ore ?? 0), 0),
  }));
}

/** With the year as it is read: as a number it would get a space between thousands. */
const yearsOf = (found: readonly Listed[]) =>
  [...new Set(found.map(({ content }) => yearOf(content.day)))]
    .slice(0, MOST_YEARS)
    .map((year) => ({ year, name: String(year) }));
