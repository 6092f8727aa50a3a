/**
 * A sentence as data, for what needs a rule to know which sentence it is: the text's key, and its parameters, which may
 * be phrases themselves. Templates say it with `words(…)`. That there is such a text is tested (test/chat/texts.test.ts):
 * the type of all keys would follow from that of all views.
 */
export interface Phrase {
  readonly say: string;
  readonly [parameter: string]: unknown;
}
