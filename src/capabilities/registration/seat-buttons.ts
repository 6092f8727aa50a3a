import type { NewsButton } from '../../partnership/news.ts';

/** Who holds which seat, and what can be done about it. */
export const SEATS_BUTTON: NewsButton = { title: 'seats.button.list', verb: 'seats' };
