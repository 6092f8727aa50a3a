import type { presentEntry } from './present-entry.ts';
import type { presentEntryForm, presentStrikeForm } from './present-form.ts';
import type { presentLogbook } from './present-logbook.ts';

export type RegisterView = ReturnType<
  typeof presentLogbook | typeof presentEntry | typeof presentEntryForm | typeof presentStrikeForm
>;
