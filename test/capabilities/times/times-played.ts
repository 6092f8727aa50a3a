import type { Command } from '../../../src/capabilities/index.ts';
import type { Proposal, TimeAnswer } from '../../../src/capabilities/times/domain/proposal.ts';
import { norma } from '../../support/agreements.ts';
import { inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

/** The commands that times to meet are played by. */

export const FIRST = '2025-02-12T12:00:00.000Z';
export const SECOND = '2025-02-13T12:00:00.000Z';
export const THIRD = '2025-02-19T08:30:00.000Z';
const TIMES = [FIRST, SECOND, THIRD];

const about = (proposal: string) => ({ forum: 'styrgrupp', proposal });

export const propose = (
  proposal: string,
  { times = TIMES, place = '' }: { times?: readonly string[]; place?: string } = {},
): Command => ({ type: 'proposeTimes', ...about(proposal), times, place });
export const answer = (proposal: string, ...answers: readonly TimeAnswer[]): Command => ({
  type: 'answerTimes',
  ...about(proposal),
  answers: answers.map((given, index) => ({ startsAt: TIMES[index] ?? '', answer: given })),
});
export const pick = (proposal: string, startsAt: string, meeting = 'm1'): Command => ({
  type: 'pickTime',
  ...about(proposal),
  startsAt,
  meeting,
});
export const withdraw = (proposal: string): Command => ({ type: 'withdrawTimes', ...about(proposal) });

export function proposalIn({ state }: Played, id = 'p1'): Proposal {
  const found = state.proposals.get(id);
  if (!found) throw new Error(`no proposal ${id}`);
  return found;
}

/** Göteborg: Astrid and Bengt. */
export const group = inNorma(norma, '2025-02-03');
/** Astrid has put three times to Bengt. */
export const proposed = group.by('astrid', propose('p1', { place: 'Rosenlund' }));
export const answered = proposed.by('bengt', answer('p1', 'fits', 'does-not-fit', 'if-needed'));
