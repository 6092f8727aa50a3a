import { ASTRID, GROUP, KARIN, OMAR } from './norma/cast.ts';
import { start } from './norma/start.ts';
import { problems } from './norma/problems.ts';
import { spring } from './norma/spring.ts';
import { end } from './norma/end.ts';
import type { Rehearsal } from './play.ts';

/** Norma's year: two parties with one representative each, no chair, and no voting rule of their own. */
export const norma: Rehearsal = {
  name: 'norma',
  title: 'Norma 2025',
  chats: { [GROUP]: [ASTRID, OMAR, KARIN] },
  scenes: [...start, ...problems, ...spring, ...end],
};
