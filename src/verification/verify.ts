import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import type { JournalArchive } from '../partnership/journal.ts';

/**
 * Checks the journals of the partnerships asked for.
 * @param wanted a partnership's id, or a part of the agreement's name in any case; without it, all partnerships
 * @returns `known`: what was looked through; without `audits` there is nothing of what was asked for
 */
export async function verify(archive: JournalArchive, wanted?: string) {
  const partnerships = await archive.partnerships();
  const auditOf = async (id: string): Promise<Audit> => audit(id, await archive.documents(id));
  if (wanted !== undefined && partnerships.includes(wanted))
    return { audits: [await auditOf(wanted)], known: [] };
  const known: Audit[] = [];
  for (const id of partnerships) known.push(await auditOf(id));
  const audits = known.filter(({ name }) => wanted === undefined || isNamed(name ?? '', wanted));
  return { audits, known };
}

const isNamed = (name: string, part: string): boolean =>
  name.toLocaleLowerCase('sv').includes(part.trim().toLocaleLowerCase('sv'));
