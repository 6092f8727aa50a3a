export type ProblemRefusal = { code: 'unknown-problem' };
