/** A seat's choice set comes back from the card under its own name beside the card's other data. */
const PREFIX = 'seat:';

export const seatInput = (seat: string): string => `${PREFIX}${seat}`;

/** Sent for a seat that is to stay empty: a choice set cannot be cleared once something is chosen. */
export const VACANT = 'vacant';

/** Who was chosen for each seat; those that stay empty are left out. */
export const chosenSeats = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([input, person]) =>
      !input.startsWith(PREFIX) || person === '' || person === VACANT
        ? []
        : [[input.slice(PREFIX.length), person]],
    ),
  );
