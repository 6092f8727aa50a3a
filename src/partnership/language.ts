import type { Language } from './domain/state.ts';

/** The language of a locale such as `sv-SE`, if it is one the bot speaks. */
export function languageOf(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split('-')[0];
  return primary === 'sv' || primary === 'en' ? primary : undefined;
}
