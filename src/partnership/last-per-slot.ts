import type { Notice } from './notices.ts';

/** One notice per slot, in the order of first mention. */
export const lastPerSlot = (notices: readonly Notice[]): readonly Notice[] => [
  ...new Map(notices.map((notice) => [notice.slot, notice])).values(),
];
