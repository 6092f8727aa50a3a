/** What is answered with a sentence to what is no command. A greeting is answered with what to do next. */
export type OverviewMessage =
  { message: 'thanks' } | { message: 'fine' } | { message: 'undo' } | { message: 'ballot-typed' };
