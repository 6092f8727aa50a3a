import { z } from 'zod';
import { composed, requestSchema } from '../capabilities/index.ts';
import type { Request } from '../capabilities/index.ts';
import type { About } from '../partnership/about.ts';
import { id } from '../partnership/bounds.ts';

const fields = z.record(z.string(), z.unknown()).default({});

/** On every button of a card in a personal chat. */
const about = z.object({ partnership: id, forum: id }).optional();

export interface CardInput {
  readonly request: Request;
  readonly about?: About;
}

/**
 * What a pressed button asks for. Card data is input from outside, whoever's card it claims to be from: ids in
 * it are bounded here and looked up in the chat's own partnership later.
 * @returns undefined for anything that no button of ours sends
 */
export function parseCardInput(verb: unknown, data: unknown): CardInput | undefined {
  const given = fields.safeParse(data ?? undefined);
  if (!given.success) return undefined;
  const own = Object.entries(given.data).filter(([name]) => !Object.hasOwn(composed, name));
  // What is made up of several fields is never sent as such.
  const made = Object.entries(composed).flatMap(([name, from]) => {
    const value = from(given.data);
    return value === undefined ? [] : [[name, value] as const];
  });
  const request = requestSchema.safeParse({ ...Object.fromEntries([...own, ...made]), ask: verb });
  const subject = about.safeParse(given.data['about']);
  if (!request.success || !subject.success) return undefined;
  return { request: request.data, ...(subject.data && { about: subject.data }) };
}
