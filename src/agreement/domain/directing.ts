import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Agreement, Source } from './profile.ts';

export type Directing =
  | { readonly ok: true; readonly directs: string; readonly source: Source }
  | { readonly ok: false; readonly refusal: Refusal };

/** The forum whose direction this one sets (B-styrgrupp-68); or why it cannot decide a directive. */
export function directingOf({ forums }: Agreement, forum: string): Directing {
  const own = forums.find(({ id }) => id === forum)?.directs;
  if (own) return { ok: true, directs: own.value.forum, source: own.source };
  const other = forums.find(({ directs }) => directs !== undefined);
  if (!other?.directs) return { ok: false, refusal: { code: 'no-directives', forums: forums.length } };
  const group = other.nameInText ?? other.name;
  return { ok: false, refusal: { code: 'directed-elsewhere', group, source: other.directs.source } };
}

/** Whether any forum sets the direction of this one. */
export const isDirected = ({ forums }: Pick<Agreement, 'forums'>, forum: string): boolean =>
  forums.some(({ directs }) => directs?.value.forum === forum);

/** Why the forum cannot decide a directive to the other. */
export function wrongDirective(agreement: Agreement, forum: string, to: string): Refusal | undefined {
  const directing = directingOf(agreement, forum);
  if (!directing.ok) return directing.refusal;
  return directing.directs === to ? undefined : { code: 'unknown-forum' };
}
