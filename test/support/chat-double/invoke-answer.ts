import * as z from 'zod';
import type { BotAnswer } from './chat.ts';
import { adaptiveCardType } from './message.ts';

/** What a person sees when a button has been pressed. */
export type InvokeAnswer =
  | { readonly kind: 'card'; readonly card: unknown; readonly inDialog?: boolean }
  | { readonly kind: 'message'; readonly text: string }
  /** The dialog closes without a word. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'error'; readonly code: string; readonly text: string };

const invokeResponse = z.discriminatedUnion('type', [
  z.object({ statusCode: z.literal(200), type: z.literal(adaptiveCardType), value: z.unknown() }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.object({
    statusCode: z.number().min(400),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);

const size = z.union([z.number(), z.enum(['small', 'medium', 'large'])]);
const dialogResponse = z.object({
  task: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('continue'),
      value: z.object({
        title: z.string().min(1),
        height: size,
        width: size,
        card: z.object({ contentType: z.literal(adaptiveCardType), content: z.unknown() }),
      }),
    }),
    z.object({ type: z.literal('message'), value: z.string().min(1) }),
  ]),
});

/**
 * Reads the answer to a pressed button as Teams does.
 * @throws Error when Teams would say only “Something went wrong”
 */
export function invokeAnswer({ status, body, dialog }: BotAnswer): InvokeAnswer {
  if (dialog) return dialogAnswer({ status, body, dialog });
  const parsed = invokeResponse.safeParse(body);
  if (status !== 200 || !parsed.success) {
    throw new Error(`Teams cannot show this answer: ${status} ${JSON.stringify(body)}`);
  }
  const answer = parsed.data;
  switch (answer.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: answer.value };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', text: answer.value };
    case 'application/vnd.microsoft.error':
      return { kind: 'error', code: answer.value.code, text: answer.value.message };
  }
}

function dialogAnswer({ status, body, dialog }: BotAnswer): InvokeAnswer {
  if (status === 200 && body === undefined && dialog === 'task/submit') return { kind: 'closed' };
  const parsed = dialogResponse.safeParse(body);
  if (status !== 200 || !parsed.success) {
    throw new Error(`Teams cannot show this in a dialog: ${status} ${JSON.stringify(body)}`);
  }
  const { task } = parsed.data;
  if (task.type === 'continue') return { kind: 'card', card: task.value.card.content, inDialog: true };
  if (dialog === 'task/fetch') throw new Error(`Teams opens an empty dialog for “${task.value}”`);
  return { kind: 'message', text: task.value };
}
