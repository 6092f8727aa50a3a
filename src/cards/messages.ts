import type { Message } from '../application/views.ts';
import { refusalInWords } from './refusals.ts';
import type { Say } from './texts.ts';
import { decisionNumber } from './wording.ts';

/** A message as one or two sentences. */
export function messageInWords(say: Say, message: Message): string {
  switch (message.message) {
    case 'ballot-recorded':
      return say(message.changed ? 'answer.ballot-changed' : 'answer.ballot-recorded', {
        choice: say(`choice.${message.choice}`),
      });
    case 'ballot-unchanged':
      return say('answer.ballot-unchanged', { choice: say(`choice.${message.choice}`) });
    case 'vote-opened':
      return say('answer.vote-opened');
    case 'vote-closed-now':
      return say('answer.vote-closed', {
        outcome: say(`outcome.${message.outcome}`),
        decision: decisionNumber(say, message.decision),
      });
    case 'recusal-recorded':
      return say('answer.recusal-recorded');
    case 'language-set':
      return say('answer.language-set', { language: message.language });
    case 'registered':
      return say('answer.registered', { partnership: message.partnership });
    case 'seats-changed':
      return say('answer.seats-changed', { partnership: message.partnership });
    case 'refused':
      return refusalInWords(say, message.refusal, message.names);
    case 'done':
      return say('answer.done');
    case 'done-in-the-group':
      return say('answer.done-in-the-group');
    case 'only-in-a-group':
      return say('answer.only-in-a-group');
    case 'input-not-understood':
      return say('answer.input-not-understood');
    case 'went-wrong':
      return say('answer.went-wrong', { correlationId: message.correlationId });
  }
}
