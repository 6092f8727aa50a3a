import type { Agreement } from './profile.ts';

/**
 * The profile as a file for the folder `agreements/`: UTF-8, two spaces, a line feed at the end. The file must be
 * called as the profile's id, followed by `.json`.
 */
export const profileJson = (agreement: Agreement): string => `${JSON.stringify(agreement, null, 2)}\n`;
