import type { CommandName } from './views.ts';

export type OverviewRequest =
  { ask: 'help'; unknown?: { typed: string; nearest?: CommandName } } | { ask: 'status' };
