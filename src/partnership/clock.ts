/** Port: what time it is for the partnerships. Time is an input to every rule; no rule asks for it itself. */
export interface Clock {
  now(): Date;
}

/** The machine's clock; with `start`, one that began ticking from that moment when it was made. */
export function clockFrom(start?: Date): Clock {
  const offset = start ? start.getTime() - Date.now() : 0;
  return { now: () => new Date(Date.now() + offset) };
}
