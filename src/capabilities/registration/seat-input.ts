/** A seat's choice set comes back from the card under its own name beside the card's other data. */
const PREFIX = 'seat:';

export const seatInput = (seat: string): string => `${PREFIX}${seat}`;

/** The seat that an input chose a person for, or undefined if the name is not that of a seat's input. */
export const seatOfInput = (input: string): string | undefined =>
  input.startsWith(PREFIX) ? input.slice(PREFIX.length) : undefined;

/** Sent for a seat that is to stay empty: a choice set cannot be cleared once something is chosen. */
export const VACANT = 'vacant';
