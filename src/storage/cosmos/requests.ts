import type { Container, ItemDefinition, PatchOperation, RequestOptions } from '@azure/cosmos';
import { z } from 'zod';

/** Documents per page of a query; the client fetches page after page. */
const PAGE = 500;

/** The HTTP status of a refusal by Cosmos DB; undefined for any other error, such as a broken connection. */
export function statusOf(error: unknown): number | undefined {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'number' ? code : undefined;
}

/**
 * Writes a document under an id that must be free. Throws if it is unknown whether it was written.
 * @returns false if the id is taken
 */
export async function createOnly(container: Container, document: ItemDefinition): Promise<boolean> {
  try {
    await container.items.create(document);
    return true;
  } catch (error) {
    if (statusOf(error) === 409) return false;
    throw error;
  }
}

/** One document, unparsed; undefined if there is none. */
export async function readOne(container: Container, partition: string, id: string): Promise<unknown> {
  const { resource } = await container.item(id, partition).read<ItemDefinition>();
  return resource;
}

/**
 * Sets top-level fields and leaves the rest of the document as it is stored: the client never writes a commit's content
 * a second time.
 * @param etag the version that must still stand
 * @returns the document afterwards; undefined if it is gone or has another version
 */
export async function setFields(
  container: Container,
  { partition, id, etag }: { partition: string; id: string; etag?: string },
  fields: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const options: RequestOptions =
    etag === undefined ? {} : { accessCondition: { type: 'IfMatch', condition: etag } };
  const operations = Object.entries(fields).map(([name, value]): PatchOperation => ({
    op: 'set',
    path: `/${name}`,
    value,
  }));
  try {
    const { resource } = await container.item(id, partition).patch<ItemDefinition>(operations, options);
    return resource;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 412) return undefined;
    throw error;
  }
}

/**
 * Makes a document of what stands under its id, or of nothing. Done anew if somebody else changes it meanwhile.
 * @param change is given the document with what Cosmos DB has added, which is not written
 */
export async function change(
  container: Container,
  { partition, id }: { readonly partition: string; readonly id: string },
  change: (found: Readonly<Record<string, unknown>> | undefined) => Readonly<Record<string, unknown>>,
): Promise<void> {
  for (;;) {
    const { resource } = await container.item(id, partition).read<ItemDefinition>();
    const document = { ...change(resource), id, pk: partition };
    try {
      if (resource === undefined) {
        if (await createOnly(container, document)) return;
        continue;
      }
      const condition = z.object({ _etag: z.string() }).parse(resource)._etag;
      await container
        .item(id, partition)
        .replace(document, { accessCondition: { type: 'IfMatch', condition } });
      return;
    } catch (error) {
      const status = statusOf(error);
      if (status !== 404 && status !== 412) throw error;
    }
  }
}

/** A document that is not there is removed already. */
export async function remove(container: Container, partition: string, id: string): Promise<void> {
  try {
    await container.item(id, partition).delete();
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** Everything a query finds, in one partition or (without `partition`) in all of them. */
export async function findAll<Found>(
  container: Container,
  schema: z.ZodType<Found>,
  query: string,
  parameters: Readonly<Record<string, string | number>>,
  partition?: string,
): Promise<Found[]> {
  const { resources } = await container.items
    .query<unknown>(
      { query, parameters: Object.entries(parameters).map(([name, value]) => ({ name: `@${name}`, value })) },
      { maxItemCount: PAGE, ...(partition === undefined ? {} : { partitionKey: partition }) },
    )
    .fetchAll();
  return z.array(schema).parse(resources);
}
