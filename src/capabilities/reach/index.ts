import type { Types } from '../../partnership/capability.ts';
import { reachSubjects } from './notices.ts';
import type { ReachView } from './present.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const reach = {
  subjects: reachSubjects,
  words: { sv, en },
  types: undefined as Types<never, ReachView, never>,
};
