export type ProblemView = never;

export type ProblemMessage = never;
