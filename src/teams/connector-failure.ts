import { z } from 'zod';

/**
 * What has become of a call that the connector failed: it may be made `again`; it may have got through, nobody knows
 * (`unknown`); or it is `refused`, however often it is made.
 */
export interface ConnectorFailure {
  readonly kind: 'again' | 'unknown' | 'refused';
  readonly status: number | undefined;
  /** Status and code; never Teams' message, which may name a person. */
  readonly said: string;
  /** What Teams calls it, or whoever else refused: empty for no answer. */
  readonly code: string;
  /** The bot's word for who it is was not taken, by Teams or by Entra, which gives it tokens. */
  readonly credentials: boolean;
  /** As the connector asked for, if it did. */
  readonly retryAfterMs: number | undefined;
}

const CREDENTIALS_REFUSED = 401;
const AGAIN: ReadonlySet<number> = new Set([CREDENTIALS_REFUSED, 408, 412, 429]);
/** What Entra says to a bot that it gives no token: of these, only somebody who looks after the bot can mend any. */
const NO_TOKEN: ReadonlySet<string> = new Set(['invalid_client', 'unauthorized_client', 'invalid_grant']);

const restError = z.object({
  name: z.string(),
  statusCode: z.number().optional(),
  code: z.string().optional(),
  errorCode: z.string().optional(),
  response: z.object({ headers: z.unknown() }).optional(),
});

export function connectorFailure(reason: unknown): ConnectorFailure {
  const {
    name = 'no error',
    statusCode: status,
    errorCode,
    code = errorCode ?? name,
    response,
  } = restError.safeParse(reason).data ?? {};
  const retryAfterMs = retryAfter(response?.headers);
  return {
    kind: kindOf(name, status),
    status,
    code,
    said: `${status ?? 'no answer'}: ${code}`,
    credentials: status === CREDENTIALS_REFUSED || NO_TOKEN.has(errorCode ?? ''),
    retryAfterMs,
  };
}

/** A connection that is lost was most often lost before anything was taken; a time limit says nothing of that. */
function kindOf(name: string, status: number | undefined): ConnectorFailure['kind'] {
  if (name === 'AbortError') return 'unknown';
  return status === undefined || AGAIN.has(status) || status >= 500 ? 'again' : 'refused';
}

/** `Retry-After` in seconds, as Teams sends it; the SDK's header bag has a `get`. */
function retryAfter(headers: unknown): number | undefined {
  const bag = z.object({ get: z.function() }).safeParse(headers);
  if (!bag.success) return undefined;
  const seconds = Number((headers as { get(name: string): unknown }).get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}
