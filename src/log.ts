import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { firstLine, plainReason } from './plain-reason.ts';
import { Repeats } from './repeats.ts';

const SAID_AGAIN_AFTER_MS = 5 * 60_000;
const ERROR = pino.levels.values['error'] ?? 50;

/**
 * Structured lines to standard output. What people write, their names and ids are never logged; what might hold
 * them is cut out here as well.
 *
 * What is wrong around the bot (the store cannot be reached) fails everything it does, again and again: that is said in
 * one line with a plain reason, and with how often since when it is said again. Errors are all there: people are given the
 * id by which to find them.
 */
export const createLog = (level: string, destination?: DestinationStream): Logger => {
  const repeats = new Repeats(SAID_AGAIN_AFTER_MS);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: {
        paths: ['err.request', 'err.response', 'err.config', 'err.body', 'err.details', '*.authorization'],
        remove: true,
      },
      serializers: {
        reason: (reason: unknown) => (typeof reason === 'string' ? firstLine(reason) : reason),
      },
      hooks: {
        logMethod(args, log, severity) {
          const [details, ...words] = args as [unknown, ...[]];
          const { err, ...rest } = detailsOf(details);
          const reason = plainReason(err);
          const leftOut = reason === undefined || severity >= ERROR ? 0 : repeats.leftOutBefore(reason);
          if (reason === undefined) log.apply(this, args);
          else if (leftOut !== undefined)
            log.apply(this, [{ ...rest, reason, ...(leftOut > 0 && { leftOut }) }, ...words]);
        },
      },
    },
    ...(destination ? [destination] : []),
  );
};

const detailsOf = (logged: unknown): { readonly err?: unknown } =>
  typeof logged === 'object' && logged !== null && !(logged instanceof Error) ? logged : {};
