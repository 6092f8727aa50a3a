/** A field of a report's form comes back from the card under its own name beside the card's other data. */
const PREFIX = 'field:';

export const fieldInput = (field: string): string => `${PREFIX}${field}`;

/** What was filled in, by field; parsed and bounded with the rest of the card's data. */
export const filledFields = (data: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([input, typed]) =>
      input.startsWith(PREFIX) ? [[input.slice(PREFIX.length), typed]] : [],
    ),
  );
