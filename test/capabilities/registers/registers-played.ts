import type { Command } from '../../../src/capabilities/index.ts';
import type { WrittenEntry } from '../../../src/capabilities/registers/domain/content.ts';
import type { Entry } from '../../../src/capabilities/registers/domain/entry.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';

/** The commands that registers are played by. */

const EMPTY: WrittenEntry = {
  day: '2025-02-03',
  text: '',
  more: '',
  choice: '',
  concerns: '',
  amount: '',
  link: '',
  checks: '',
  recognisable: '',
};

type Given = Partial<WrittenEntry> & { readonly forum?: string };

export const record = (entry: string, register: string, given: Given = {}): Command => ({
  type: 'recordEntry',
  forum: 'styrgrupp',
  entry,
  register,
  ...EMPTY,
  ...given,
});
export const correct = (entry: string, given: Given = {}): Command => ({
  type: 'correctEntry',
  forum: 'styrgrupp',
  entry,
  ...EMPTY,
  ...given,
});
export const strike = (entry: string, reason = 'Det blev fel.', forum = 'styrgrupp'): Command => ({
  type: 'strikeEntry',
  forum,
  entry,
  reason,
});

export const VISIT: Given = { text: 'Socialtjänsten i Mölndal', more: 'De ville se hur vi arbetar.' };
export const COST: Given = {
  text: 'Porto',
  amount: '450',
  concerns: 'forum-skill',
  choice: 'unlisted',
};
export const COMPLAINT: Given = {
  choice: 'complaint',
  text: 'Det är kallt i lokalen.',
  more: 'Vi har ringt värden.',
  recognisable: 'no',
};

export function entryIn({ state }: Played, id = 'e1'): Entry {
  const found = state.entries.get(id);
  if (!found) throw new Error(`no entry ${id}`);
  return found;
}

/** Göteborg: Astrid for the association and Bengt for the city. */
export const group = inNorma(norma, '2025-02-03');
/** A study visit that Astrid has noted. */
export const visited = group.by('astrid', record('e1', 'study-visits', VISIT));

/** Stockholm, in both forums: Astrid for the association, Bengt and Cecilia for the city. */
export const groups = inBrukarskolan(brukarskolan, '2022-04-04');
