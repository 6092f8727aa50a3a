import type { Command, Fact } from '../../src/capabilities/index.ts';
import type { OpenVoteCommand, ReopenVote } from '../../src/capabilities/voting/domain/opening.ts';
import { endOfDay } from '../../src/partnership/domain/calendar.ts';

/**
 * A vote as it was opened before votes said how they are held, by the first version of its fact: anybody could close it,
 * it could go without a last day, and in writing the form was to be accepted first.
 */
export type OpenedBefore = (OpenVoteCommand | ReopenVote) & { readonly written?: boolean };

/** The command as it is given now, without what it could not say then or cannot say now. */
export function asNow(command: OpenedBefore & { readonly before?: true }): Command {
  const { written: _, lastDay: __, before: ___, ...rest } = command;
  return rest;
}

/** What the command made happen then. @param facts what it makes happen now */
export const asThen = ({ written = false, lastDay }: OpenedBefore, facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => {
    if (fact.type !== 'voteOpened' || fact.v === 1) return fact;
    const {
      procedure: _,
      grace: __,
      eachParty: ___,
      deadline: ____,
      quorum,
      meeting,
      item,
      ...opening
    } = fact;
    return {
      ...opening,
      v: 1,
      ...(quorum && { quorum: { least: quorum.least, source: quorum.source } }),
      ...(meeting !== undefined && item !== undefined && { meeting, item }),
      ...(written && { written }),
      ...(lastDay !== undefined && { deadline: endOfDay(lastDay) }),
    };
  });
