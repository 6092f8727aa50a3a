import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import type { JournalArchive } from '../partnership/journal.ts';

/** `known`: what there is, when nothing of it was asked for. */
type Verified =
  | { readonly found: true; readonly audits: readonly Audit[] }
  | { readonly found: false; readonly known: readonly Audit[] };

/**
 * Checks the journals of the partnerships asked for.
 * @param wanted a partnership's id, or a part of the agreement's name in any case; without it, all partnerships
 */
export async function verify(archive: JournalArchive, wanted?: string): Promise<Verified> {
  const partnerships = await archive.partnerships();
  const auditOf = async (id: string): Promise<Audit> => audit(id, await archive.documents(id));
  if (wanted !== undefined && partnerships.includes(wanted)) {
    return { found: true, audits: [await auditOf(wanted)] };
  }
  const known: Audit[] = [];
  for (const id of partnerships) known.push(await auditOf(id));
  const audits = known.filter(({ name }) => wanted === undefined || isNamed(name ?? '', wanted));
  return audits.length > 0 ? { found: true, audits } : { found: false, known };
}

const isNamed = (name: string, part: string): boolean =>
  name.toLocaleLowerCase('sv').includes(part.trim().toLocaleLowerCase('sv'));
