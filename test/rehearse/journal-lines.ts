import { DatabaseSync } from 'node:sqlite';
import { localDay } from '../../src/partnership/domain/calendar.ts';
import { parseCommit } from '../../src/storage/commit-document.ts';

interface Named {
  readonly member: string;
  readonly name: string;
}

/**
 * The facts of every journal in the store, a line each: day, who, what. Ids become their place in the order of first
 * mention, persons their names, and moments their local day, so that two plays of the same script read alike.
 */
export function journalLines(sqlitePath: string): readonly string[] {
  const database = new DatabaseSync(sqlitePath, { readOnly: true });
  const rows = database.prepare('SELECT partnership, seq, document FROM commits ORDER BY position').all();
  const people = database.prepare('SELECT member, name FROM people').all() as unknown as readonly Named[];
  database.close();
  const names = new Map(people.map(({ member, name }) => [member, name]));
  const ids = new Map<string, string>();
  return rows.flatMap(({ partnership, seq, document }) => {
    const commit = parseCommit(String(partnership), Number(seq), JSON.parse(String(document)));
    return commit.commands.flatMap(({ by, at, facts }) =>
      facts.map(({ type, ...rest }) => {
        const { v, ...fields } = rest;
        const said = 'agreement' in fields ? { v, agreement: fields.agreement.id } : { v, ...fields };
        return `${localDay(at)} ${names.get(by) ?? by}: ${type} ${readable(said, names, ids)}`;
      }),
    );
  });
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

const readable = (fields: object, names: ReadonlyMap<string, string>, ids: Map<string, string>): string =>
  JSON.stringify(fields)
    .replace(UUID, (id) => {
      const name = names.get(id);
      if (name !== undefined) return name;
      const known = ids.get(id) ?? `id${ids.size + 1}`;
      ids.set(id, known);
      return known;
    })
    .replace(MOMENT, (moment) => localDay(moment));
