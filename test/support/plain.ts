/** As a person reads it: with the no-break spaces in dates and numbers as spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
