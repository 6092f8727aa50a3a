import {
  isArgumentElement,
  isDateElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTimeElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Say, Values } from './words.ts';
import { STYLES, valueInWords } from './value-in-words.ts';

/** A value that the sentence says: the name it goes by, and the style it is asked for in. */
interface Said {
  readonly name: string;
  readonly style?: string;
}

/**
 * An ICU message that says values as people read them. Days, moments and money are asked for by a style of ours, which
 * replaces the library's own: those know neither Stockholm's time nor how we write amounts.
 */
export class Sentence {
  readonly #message: IntlMessageFormat;
  readonly #said = new Map<string, Said>();
  readonly #chooses = new Set<string>();

  /** @throws where the text is no ICU message or asks for a style that there is not */
  constructor(text: string, locale: string) {
    const parsed = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    const elements = parsed.getAst().map((element) => this.#prepared(element));
    this.#message = new IntlMessageFormat(elements, locale);
  }

  /** @throws where a value that the sentence needs is missing or cannot be said */
  say(say: Say, values: Values): string {
    const given: Record<string, string | number> = {};
    for (const [key, { name, style }] of this.#said) {
      const value = values[name];
      const words = style === undefined ? valueInWords(say, value) : STYLES[style]?.(say, value);
      // Left out is only an error where the sentence comes to it: a choice may say one thing or another.
      if (words !== undefined) given[key] = words;
    }
    for (const name of this.#chooses) {
      const value = values[name];
      if (typeof value === 'boolean') given[name] = value ? 'true' : 'false';
      else if (typeof value === 'number' || typeof value === 'string') given[name] = value;
    }
    return String(this.#message.format<string>(given));
  }

  #prepared(element: MessageFormatElement): MessageFormatElement {
    if (isArgumentElement(element)) this.#said.set(element.value, { name: element.value });
    if (isDateElement(element)) return this.#styled('date', element);
    if (isTimeElement(element)) return this.#styled('time', element);
    if (isNumberElement(element)) return this.#styled('number', element);
    if (isSelectElement(element) || isPluralElement(element)) {
      this.#chooses.add(element.value);
      for (const option of Object.values(element.options))
        option.value = option.value.map((inside) => this.#prepared(inside));
    }
    return element;
  }

  #styled(
    kind: string,
    { value: name, style: asked }: { value: string; style?: unknown },
  ): MessageFormatElement {
    const style = `${kind} ${String(asked)}`;
    if (!(style in STYLES)) throw new Error(`there is no style ${style}`);
    const key = `${name}, ${style}`;
    this.#said.set(key, { name, style });
    return { type: TYPE.argument, value: key };
  }
}
