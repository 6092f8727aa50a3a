import { AuthenticationError } from 'botframework-connector';
import type { Logger } from 'pino';
import { JournalDamaged } from '../partnership/journal.ts';
import { connectorFailure } from './connector-failure.ts';
import { parseIncomingActivity } from './incoming-activity.ts';
import { apologise, routes } from './routes.ts';
import type { RouteParts } from './routes.ts';
import { namesAnotherTenant } from './tenant.ts';

interface EndpointParts extends RouteParts {
  readonly log: Logger;
}

/** A request to the bot, step by step: parse → authenticate → route. Nothing is looked at before it is parsed. */
export function endpoint(parts: EndpointParts) {
  const { adapter, log } = parts;
  const app = routes(parts);

  return async (body: unknown, { authorization }: { authorization: string }, correlationId: string) => {
    const parsed = parseIncomingActivity(body);
    if (!parsed.ok) return { status: 400, detail: parsed.problem };
    try {
      const authenticated = await adapter.authenticate(parsed.activity, authorization);
      if (namesAnotherTenant(parsed.activity))
        log.info({ correlationId }, 'somebody of another tenant writes in a chat of ours');
      const answer = await adapter.run(authenticated, parsed.activity, async (context) => {
        try {
          await app.run(context);
        } catch (err) {
          log.error({ err, correlationId, activityType: context.activity.type }, 'turn failed');
          const message = err instanceof JournalDamaged ? 'record-damaged' : 'went-wrong';
          await apologise(context, { message, correlationId }, parts).catch((refusal: unknown) => {
            log.warn({ reason: connectorFailure(refusal).said, correlationId }, 'an apology was refused');
          });
        }
      });
      return answer ?? { status: 200 };
    } catch (err) {
      if (!(err instanceof AuthenticationError)) throw err;
      log.warn({ correlationId, reason: err.message }, 'activity refused');
      return { status: err.statusCode };
    }
  };
}
