import { loadAgreements } from '../../src/agreement/load.ts';
import type { Agreement } from '../../src/agreement/domain/profile.ts';

const profiles = await loadAgreements('agreements');

function profile(id: string): Agreement {
  const found = profiles.get(id);
  if (!found) throw new Error(`no profile ${id}`);
  return found;
}

/** Göteborg: two parties, one representative each, no chair, no voting rule. */
export const norma = profile('norma');
/** Stockholm: steering group and collaboration group, up to five representatives, majority decisions. */
export const brukarskolan = profile('brukarskolan');
