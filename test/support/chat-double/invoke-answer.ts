import * as z from 'zod';
import { adaptiveCardType } from './message.ts';

/** What a person sees when a button has been pressed. */
export type InvokeAnswer =
  | { readonly kind: 'card'; readonly card: unknown }
  | { readonly kind: 'message'; readonly text: string }
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

/**
 * Reads the answer to an `adaptiveCard/action` as Teams does.
 * @throws Error when Teams would say only “Something went wrong”
 */
export function invokeAnswer({
  status,
  body,
}: {
  readonly status: number;
  readonly body: unknown;
}): InvokeAnswer {
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
