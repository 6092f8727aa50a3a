import { enableCompileCache } from 'node:module';

enableCompileCache();

const { ConfigError, readConfig } = await import('./config.ts');
const { createLog } = await import('./log.ts');

/** Long enough for requests in hand and their notices; the host kills after that anyway. */
const LONGEST_STOP_MS = 15_000;

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const { compose } = await import('./compose.ts');
  const app = await compose(config, log);
  const port = await app.start();
  log.info({ port, store: config.store.kind, startMs: Math.round(performance.now()) }, 'ready');

  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    app.stop().then(
      () => {
        log.info('stopped');
        process.exit(0);
      },
      (err: unknown) => {
        log.error({ err }, 'stopped badly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (reason) {
  // A person reads this: one line that names what to change.
  const message = reason instanceof Error ? reason.message : String(reason);
  process.stderr.write(`Samverka cannot start: ${message}\n`);
  process.exit(reason instanceof ConfigError ? 2 : 1);
}
