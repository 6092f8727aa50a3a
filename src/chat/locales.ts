import type { Language } from '../partnership/domain/state.ts';

export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
