import type { Label } from '../../agreement/domain/profile.ts';

/** What a person is told about what they did. */
export type ProblemMessage =
  | { message: 'problem-of-another'; name: string }
  | { message: 'problem-reported' }
  | { message: 'problem-reported-to-role' }
  | { message: 'problem-handed-on' }
  | { message: 'problem-acknowledged' }
  | { message: 'problem-answered' }
  | { message: 'problem-resolved' }
  /** `forum`: its name in a sentence. */
  | { message: 'problem-raised'; forum: Label };
