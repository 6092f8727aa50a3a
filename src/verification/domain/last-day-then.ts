import { addDays } from '../../partnership/domain/calendar.ts';
import { nextWorkingDay, workingDaysAfter } from '../../partnership/domain/working-days.ts';
import type { VotingRules } from './rules-then.ts';

/** So many days at work everybody is to have had, where neither the agreement nor the group says how many days. */
const WORKING_DAYS = 5;

/**
 * The first local day that could be the last one of a vote in writing. Written apart from what the rules work with.
 * @param opened local day, ISO
 */
export const earliestLastDayThen = (
  opened: string,
  { value, source }: VotingRules['daysToAnswer'],
): string =>
  source.kind === 'default' ? workingDaysAfter(opened, WORKING_DAYS) : nextWorkingDay(addDays(opened, value));
