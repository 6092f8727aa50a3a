export type ProblemRequest = never;
