/** A fact that does not fit what came before it: the journal has been tampered with or its order broken. */
export class FactOutOfOrder extends Error {
  constructor(fact: { readonly type: string }) {
    super(`fact ${fact.type} does not fit the state before it`);
  }
}

export function existing<T>(found: T | undefined, fact: { readonly type: string }): T {
  if (found === undefined) throw new FactOutOfOrder(fact);
  return found;
}
