import { enableCompileCache } from 'node:module';

/**
 * What this process has read and compiled is kept for the next, as the bot keeps it (src/main.ts): also for the bots that
 * tests start and kill, which have no time to keep anything.
 */
enableCompileCache();
