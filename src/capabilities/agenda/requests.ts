export type AgendaRequest =
  /** `forum`: which group is chosen to begin with; otherwise the chat's own. */
  | { ask: 'matter-form'; forum?: string }
  /** `forum` empty: the chat's own. */
  | { ask: 'propose-matter'; matter: string; title: string; forum: string }
  | { ask: 'order-form'; meeting: string }
  | { ask: 'move-item'; meeting: string; item: string; direction: 'up' | 'down' };
