export type ProblemRefusal =
  | { code: 'unknown-problem' }
  | { code: 'unknown-issue-kind' }
  | { code: 'too-many-open-problems'; most: number }
  | { code: 'not-counterpart' }
  | { code: 'problem-acknowledged-already'; member: string }
  | { code: 'problem-raised-already'; forum: string }
  | { code: 'problem-resolved' }
  /** It is with whoever has a role: `member`, or nobody any more. */
  | { code: 'problem-with-another'; member: string }
  | { code: 'problem-with-a-role' }
  | { code: 'problem-with-no-role' }
  | { code: 'nobody-after-the-role' };
