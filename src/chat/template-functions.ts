import type * as Expressions from 'adaptive-expressions';
import type { Message } from '../capabilities/index.ts';
import type { Refusal } from '../partnership/domain/refusal.ts';
import type { Names } from '../partnership/reply.ts';
import { asRecord } from './named.ts';
import { messageInWords, refusalInWords } from './messages.ts';
import { isTextKey, speak } from './words.ts';
import type { Say } from './words.ts';
import { STYLES, valueInWords } from './value-in-words.ts';
import { shortened } from '../partnership/shortened.ts';

/**
 * What templates can say beside the expression language's own functions:
 *
 * - `say(key)`: the sentence, whose parameters are fields of the view, or in a list of the entry. `say(key, object)`
 *   takes them from another object, and `say(key, object, 'name', value, …)` adds to them.
 * - `words(value)`: a label, a source, a decision's number, a list of names or a phrase; `words(value, 'date day')` in a
 *   style.
 * - `brief(text, longest)`: the text cut where a long one would push everything else away.
 * - `cut(text, longest)`: the text as it is, up to what a field takes.
 * - `refusal(refusal)`: why something was refused and what to do instead; `refusal(refusal, names)` names ids in it.
 * - `message(message)`: a message, as it would be said by itself.
 *
 * None of them throws: the expression language would print the expression on the card. What went wrong is a fault,
 * and binding throws when it is done.
 */
const functions: Readonly<
  Record<string, (say: Say, args: readonly unknown[], data: unknown) => string | number>
> = {
  say(say, [key, values, ...added], data) {
    if (typeof key !== 'string' || !isTextKey(key)) throw new Error(`no text ${String(key)}`);
    return say(key, { ...asRecord(values ?? data), ...pairs(added) });
  },
  words(say, [value, style]) {
    const words = typeof style === 'string' ? STYLES[style]?.(say, value) : valueInWords(say, value);
    if (words === undefined) throw new Error(`${JSON.stringify(value)} cannot be said`);
    return words;
  },
  brief: (_say, [text, longest]) => shortened(String(text), Number(longest)),
  cut: (_say, [text, longest]) => String(text).slice(0, Number(longest)),
  // The templating library hands over what stands in the view without its type.
  refusal(say, [refusal, names = {}]) {
    if (!isRefusal(refusal)) throw new Error(`${JSON.stringify(refusal)} is no refusal`);
    return refusalInWords(say, refusal, names as Names);
  },
  message(say, [message]) {
    if (!isMessage(message)) throw new Error(`${JSON.stringify(message)} is no message`);
    return messageInWords(say, message);
  },
};

/** There is a sentence for each, which is told by its fields. */
const isRefusal = (value: unknown): value is Refusal =>
  isTextKey(`refusal.${String(asRecord(value)['code'])}`);

function isMessage(value: unknown): value is Message {
  const { message } = asRecord(value);
  return message === 'refused' || isTextKey(`answer.${String(message)}`);
}

/** What has gone wrong since they were last taken. */
let faults: string[] = [];

export function takeFaults(): readonly string[] {
  const taken = faults;
  faults = [];
  return taken;
}

export function addFault(fault: string): void {
  faults.push(fault);
}

/** Makes the functions known to the expression language, before the first template is prepared. */
export function register({
  ExpressionEvaluator,
  ExpressionFunctions,
  FunctionUtils,
}: typeof Expressions): void {
  // The library types the map as one that is only read, but looks functions up in it, and has no other way to add some.
  const known = ExpressionFunctions.standardFunctions as Map<string, Expressions.ExpressionEvaluator>;
  for (const [name, words] of Object.entries(functions)) {
    const evaluator = new ExpressionEvaluator(name, (expression, state, options) => {
      const { args, error } = FunctionUtils.evaluateChildren(expression, state, options);
      try {
        if (error) throw new Error(error);
        const say = speak[state.getValue('$root.lang') === 'en' ? 'en' : 'sv'];
        return { value: words(say, args as readonly unknown[], state.getValue('$data')), error: '' };
      } catch (fault) {
        addFault(`${expression.toString()}: ${fault instanceof Error ? fault.message : String(fault)}`);
        return { value: '', error: '' };
      }
    });
    known.set(name, evaluator);
  }
}

function pairs(added: readonly unknown[]): Readonly<Record<string, unknown>> {
  const entries = added.flatMap((name, index) => (index % 2 === 0 ? [[String(name), added[index + 1]]] : []));
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}
