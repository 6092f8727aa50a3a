interface Log {
  info(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Whether Teams takes the bot's word for who it is. What is told meanwhile is kept, and delivered when it does. */
export class CredentialWatch {
  readonly #log: Log;
  #accepted = true;

  constructor(log: Log) {
    this.#log = log;
  }

  get accepted(): boolean {
    return this.#accepted;
  }

  /** Said in the log when it changes. */
  learn(accepted: boolean): void {
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
