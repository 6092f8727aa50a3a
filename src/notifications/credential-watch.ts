interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

const REFUSAL_COUNTS_FOR_MS = 2 * 60_000;

/** Whether Teams takes the bot's word for who it is. What is told meanwhile is kept, and delivered when it does. */
export class CredentialWatch {
  readonly #log: Log;
  #accepted = true;
  #refusedAt = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** A refusal counts for as long as it would be met again: another process may have delivered what was refused here. */
  get accepted(): boolean {
    return this.#accepted || Date.now() - this.#refusedAt > REFUSAL_COUNTS_FOR_MS;
  }

  /** Said in the log when it changes. */
  learn(accepted: boolean): void {
    if (!accepted) this.#refusedAt = Date.now();
    if (accepted === this.#accepted) return;
    this.#accepted = accepted;
    if (accepted) this.#log.info({}, 'the bot’s credentials are accepted again');
    else
      this.#log.error(
        {},
        'the bot’s credentials are refused: look at MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId. Nothing is sent meanwhile, and nothing is lost',
      );
  }
}
