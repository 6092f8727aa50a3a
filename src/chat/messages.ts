import type { Message } from '../capabilities/index.ts';
import type { Names } from '../partnership/reply.ts';
import type { Refusal } from '../partnership/domain/refusal.ts';
import type { Say } from './words.ts';
import { named } from './named.ts';

/** Why it was refused and what to do instead. */
export const refusalInWords = (say: Say, refusal: Refusal, names: Names = {}): string => {
  const { code, ...fields } = refusal;
  const [first, second] = refusal.code === 'date-ambiguous' ? refusal.days : [];
  return say(`refusal.${code}`, { ...named(fields, names), first, second });
};

/** A message as one or two sentences. */
export function messageInWords(say: Say, message: Message): string {
  if (message.message === 'refused') return refusalInWords(say, message.refusal, message.names);
  const { message: name, ...fields } = message;
  return say(`answer.${name}`, named(fields));
}
