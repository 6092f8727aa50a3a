import type { Language } from '../domain/partnership.ts';

export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
