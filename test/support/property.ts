/**
 * A test of something that holds for whatever is drawn. It has no time limit: it ends when its runs are done, and how
 * long they take on a busy machine says nothing of the rule.
 */
export const property = (title: string, test: () => void | Promise<void>): Mocha.Test =>
  it(title, test).timeout(0);
