import { createHash } from 'node:crypto';

/** Somebody with a Teams account. */
export interface Person {
  /** Teams' id of the person towards this bot. */
  readonly id: string;
  readonly aadObjectId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

/** The same name gives the same ids, so that a failing test reads alike every time. */
export function person(name: string, locale = 'sv-SE'): Person {
  const digest = createHash('sha256').update(name).digest();
  const hex = digest.toString('hex');
  const aadObjectId = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  const mailbox = name
    .toLowerCase()
    .replaceAll(/\s+/g, '.')
    .normalize('NFD')
    .replaceAll(/[^a-z.]/g, '');
  return {
    id: `29:${digest.toString('base64url')}`,
    aadObjectId,
    name,
    email: `${mailbox}@example.se`,
    locale,
  };
}

/** A person as the connector lists a member of a chat. */
export function asMember({ id, aadObjectId, name, email }: Person, tenantId: string) {
  const [givenName = name, ...rest] = name.split(' ');
  return {
    id,
    name,
    givenName,
    surname: rest.join(' '),
    // The connector says objectId; the SDK reads now the one, now the other.
    objectId: aadObjectId,
    aadObjectId,
    email,
    userPrincipalName: email,
    tenantId,
    userRole: 'user',
  };
}
