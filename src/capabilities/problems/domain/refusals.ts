export type ProblemRefusal =
  | { code: 'unknown-problem' }
  | { code: 'unknown-issue-kind' }
  | { code: 'too-many-open-problems'; most: number }
  | { code: 'not-counterpart' }
  | { code: 'problem-acknowledged-already'; member: string }
  | { code: 'problem-raised-already'; forum: string }
  | { code: 'problem-resolved' };
