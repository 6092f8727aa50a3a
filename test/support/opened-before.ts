import type { Command, Fact, FactOf } from '../../src/capabilities/index.ts';
import type { OpenVoteCommand, ReopenVote } from '../../src/capabilities/voting/domain/opening.ts';
import { endOfDay } from '../../src/partnership/domain/calendar.ts';

/**
 * A vote as it was opened before votes said how they are held, by the first version of its fact: anybody could close it,
 * it could go without a last day, and in writing the form was to be accepted first.
 */
export type OpenedBefore = (OpenVoteCommand | ReopenVote) & { readonly written?: boolean };

type First = Extract<FactOf<'voteOpened'>, { v: 1 }>;

/** What only later versions say. */
const SAID_SINCE = ['procedure', 'grace', 'unannounced', 'eachParty'];

const without = (object: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

/** The command as it is given now, without what it could not say then or cannot say now. */
export const asNow = (command: OpenedBefore): Command =>
  without(command, 'written', 'lastDay', 'before') as Command;

/** What the command made happen then. @param facts what it makes happen now */
export const asThen = ({ written = false, lastDay }: OpenedBefore, facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => {
    if (fact.type !== 'voteOpened' || fact.v === 1) return fact;
    const { quorum, meeting, item } = fact;
    return {
      ...(without(fact, ...SAID_SINCE, 'deadline', 'quorum', 'meeting', 'item') as First),
      v: 1,
      ...(quorum && { quorum: { least: quorum.least, source: quorum.source } }),
      ...(meeting !== undefined && item !== undefined && { meeting, item }),
      ...(written && { written }),
      ...(lastDay !== undefined && { deadline: endOfDay(lastDay) }),
    };
  });
