import type { Command, Message } from '../capabilities/index.ts';
import type { Refusal } from './domain/refusal.ts';
import type { Outcome } from './ledger.ts';
import { isShownInForm } from './refusals-shown-in-form.ts';
import { refusedHere } from './refused-here.ts';
import { say } from './replies.ts';
import type { Reply } from './reply.ts';
import type { RequestContext } from './request-context.ts';

type Form = (refusal: Refusal) => Reply | Promise<Reply>;

/** A command that does not say for which forum is for the one whose chat it is given in. */
type CommandHere<C = Command> = C extends { forum: string }
  ? Omit<C, 'forum'> & Partial<Pick<C, 'forum'>>
  : never;

/**
 * Has the command carried out and says that it was, or why not.
 * @param form what was filled in, with what is wrong with it
 */
export async function carriedOut(
  context: RequestContext,
  command: CommandHere,
  done: Message | ((outcome: Extract<Outcome, { ok: true }>) => Message),
  form?: Form,
): Promise<Reply> {
  const outcome = await context.session.execute({ forum: context.session.forum, ...command });
  if (!outcome.ok) return refusedOrFormAgain(context, outcome.refusal, form);
  return say(typeof done === 'function' ? done(outcome) : done);
}

/** The form comes back if what was filled in is what is wrong. */
export const refusedOrFormAgain = async (
  context: RequestContext,
  refusal: Refusal,
  form?: Form,
): Promise<Reply> => (form && isShownInForm(refusal) ? form(refusal) : refusedHere(context, refusal));
