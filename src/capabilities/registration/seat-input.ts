/** A seat's choice set comes back from the card under its own name beside the card's other data. */
const PREFIX = 'seat:';

export const seatInput = (seat: string): string => `${PREFIX}${seat}`;

/** Sent for a seat that is to stay empty: a choice set cannot be cleared once something is chosen. */
export const VACANT = 'vacant';

/** Who was chosen for each seat; those that stay empty are left out. Undefined where there were none to choose for. */
export function chosenSeats(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const inputs = Object.entries(data).filter(([input]) => input.startsWith(PREFIX));
  if (inputs.length === 0) return undefined;
  const chosen = inputs.filter(([, person]) => person !== '' && person !== VACANT);
  return Object.fromEntries(chosen.map(([input, person]) => [input.slice(PREFIX.length), person]));
}
