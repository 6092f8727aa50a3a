import type { Message } from '../capabilities/index.ts';
import { named } from './named.ts';
import { refusalInWords } from './refusals.ts';
import type { Say } from './words.ts';

/** A message as one or two sentences. */
export function messageInWords(say: Say, message: Message): string {
  if (message.message === 'refused') return refusalInWords(say, message.refusal, message.names);
  const { message: name, ...fields } = message;
  return say(`answer.${name}`, named(fields));
}
