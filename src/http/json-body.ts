import type { IncomingMessage } from 'node:http';

type JsonBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: 400 | 413 | 415; readonly detail: string };

/** How much of a body that is too large is read and thrown away, as a multiple of the limit. */
const patience = 16;

/**
 * Reads a request's body as JSON in UTF-8. Never holds more than `limit` bytes, and takes no compressed body:
 * what it unpacks to would be unbounded.
 * @param limit in bytes
 */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<JsonBody> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return { ok: false, status: 415, detail: 'Content-Type: not application/json' };
  }
  if (encoding !== 'identity') return { ok: false, status: 415, detail: 'Content-Encoding: not supported' };
  const bytes = await readAtMost(request, limit);
  if (bytes === undefined) return { ok: false, status: 413, detail: `more than ${limit} bytes` };
  try {
    return { ok: true, body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, status: 400, detail: 'not JSON in UTF-8' };
  }
}

/**
 * Undefined when there is more than `limit`. The rest is then read for a while, and thrown away: a sender that is
 * cut off in the middle of writing sees a broken connection instead of the answer.
 */
async function readAtMost(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) kept.push(chunk);
    else kept.length = 0;
    if (size > limit * patience) break;
  }
  return size > limit ? undefined : Buffer.concat(kept);
}
