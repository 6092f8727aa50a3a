import { localDay } from './calendar.ts';
import type { Registered } from './state.ts';
import type { Fulfilment } from '../../capabilities/duties/domain/reminder.ts';

/** What somebody has said of the duty, and not taken back. */
export function fulfilmentOf({ fulfilled }: Registered, duty: string): Fulfilment | undefined {
  const found = fulfilled.get(duty);
  return found?.reopened ? undefined : found;
}

/** The local day on which somebody said that it is done. */
export function fulfilledOn(state: Registered, duty: string): string | undefined {
  const found = fulfilmentOf(state, duty);
  return found && localDay(found.at);
}
