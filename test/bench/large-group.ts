import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementSchema } from '../../src/agreement/domain/profile.ts';
import { agreementFrom } from '../../src/capabilities/new-agreement/domain/new-agreement.ts';
import { profileJson } from '../../src/agreement/domain/profile.ts';
import { leastDraft } from '../support/new-agreement.ts';

const ID = 'stora-gruppen';
const PER_PARTY = 20;

/**
 * Writes the profile of an agreement between three parties with twenty representatives each.
 * @returns what to choose when registering, and the seats
 */
export async function writeLargeAgreement(folder: string) {
  const party = (partyName: string, kind: string, organisationNumber: string) =>
    ({ partyName, organisationNumber, kind, least: '1', most: '1' }) as const;
  const parties = [
    party('Staden', 'public', '212000-1355'),
    party('Föreningen', 'civil', '802448-5149'),
    party('Förbundet', 'civil', '802005-9641'),
  ];
  const made = agreementFrom({ ...leastDraft, name: 'Stora gruppen', parties }, ID);
  if (!made.ok) throw new Error(`no agreement: ${JSON.stringify(made)}`);
  // The form in the chat makes smaller groups; a file may say so many.
  const forums = made.agreement.forums.map((forum) => ({
    ...forum,
    seats: forum.seats.map((rule) => ({ ...rule, most: PER_PARTY })),
  }));
  const agreement = agreementSchema.parse({ ...made.agreement, forums });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${ID}.json`), profileJson(agreement));
  const seats = agreement.parties.flatMap(({ id }) =>
    Array.from({ length: PER_PARTY }, (_seat, index) => `${id}-${index + 1}`),
  );
  return { choice: { agreement: ID, forum: agreement.forums[0]?.id ?? '' }, seats };
}
