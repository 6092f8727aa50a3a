import { pino } from 'pino';
import type { Logger } from 'pino';

/**
 * Structured lines to standard output. What people write, their names and ids are never logged; what might hold
 * them is cut out here as well.
 */
export const createLog = (level: string): Logger =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['err.request', 'err.response', 'err.config', 'err.body', '*.authorization'],
      remove: true,
    },
  });
