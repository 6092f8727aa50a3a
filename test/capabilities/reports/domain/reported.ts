import type { Agreement } from '../../../../src/agreement/domain/profile.ts';
import type { Fact } from '../../../../src/capabilities/index.ts';
import type { Registered } from '../../../../src/partnership/domain/state.ts';
import type { ReportValue } from '../../../../src/capabilities/reports/domain/report.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { given } from '../../../support/given.ts';
import type { Happened } from '../../../support/given.ts';

export const FINAL = 'slutrapport:1';
export const HALF_YEAR = 'halvarsrapport:1';

const seats = (forum: string, held: readonly (readonly [member: string, party: string])[]): Fact[] => [
  { type: 'forumOpened', v: 1, forum, language: 'sv' },
  {
    type: 'seatsAssigned',
    v: 1,
    forum,
    seats: held.map(([member, party], index) => ({ seat: `${party}-${index + 1}`, party, member })),
  },
];

const registered = (agreement: Agreement, ...facts: readonly Fact[]): readonly Happened[] =>
  [{ type: 'partnershipRegistered' as const, v: 1 as const, agreement }, ...facts].map((fact): Happened => [
    'anna',
    fact,
  ]);

/** Anna for Göteborg and Bengt for Forum Skill. */
export const NORMA: readonly Happened[] = registered(
  norma,
  ...seats('styrgrupp', [
    ['anna', 'funktionsstod'],
    ['bengt', 'forum-skill'],
  ]),
);

/** Anna, Bengt and Cecilia in the steering group; David and Eva in the collaboration group. */
export const BOTH_FORUMS: readonly Happened[] = registered(
  brukarskolan,
  ...seats('styrgrupp', [
    ['anna', 'vuxenskolan'],
    ['bengt', 'socialforvaltningen'],
    ['cecilia', 'socialforvaltningen'],
  ]),
  ...seats('samverkansgrupp', [
    ['david', 'vuxenskolan'],
    ['eva', 'socialforvaltningen'],
  ]),
);

export const submitted = (
  report: string,
  forum: string,
  by = 'anna',
  values: readonly ReportValue[] = [],
): Happened => [
  by,
  {
    type: 'reportSubmitted',
    v: 1,
    report,
    definition: report.split(':')[0] ?? '',
    forum,
    values: [...values],
  },
];
export const sentBack = (report: string, by: string, reason = 'Mer'): Happened => [
  by,
  { type: 'reportSentBack', v: 1, report, reason },
];
export const approved = (report: string, by: string): Happened => [
  by,
  { type: 'reportApproved', v: 1, report },
];

export function happened(more: readonly Happened[], agreement: Agreement = norma): Registered {
  const { state } = given(...registered(agreement), ...more);
  if (state.status !== 'registered') throw new Error('not registered');
  return state;
}

export const inNorma = (...more: readonly Happened[]): Registered => happened([...NORMA.slice(1), ...more]);
export const inBothForums = (...more: readonly Happened[]): Registered =>
  happened([...BOTH_FORUMS.slice(1), ...more], brukarskolan);
