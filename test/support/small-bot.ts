import { AuthenticationError } from 'botframework-connector';
import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { createServer } from '../../src/http/server.ts';
import { SamverkaAdapter } from '../../src/teams/adapter.ts';
import type { BotCredentials } from '../../src/teams/credentials.ts';
import { parseIncomingActivity } from '../../src/teams/incoming-activity.ts';
import type { ChatDouble } from './chat-double/index.ts';

export interface SmallBot {
  readonly adapter: SamverkaAdapter;
  stop(): Promise<void>;
}

/** The real server, parsing and adapter around logic that is not Samverka's, talking to a chat double. */
export async function startSmallBot(
  double: ChatDouble,
  logic: (context: TurnContext) => Promise<void>,
  overrides: Partial<BotCredentials> = {},
): Promise<SmallBot> {
  const { appId, tenantId, endpoints } = double;
  const credentials = {
    type: 'SingleTenant',
    appId,
    tenantId,
    password: 'a password',
    ...overrides,
  } as const;
  const adapter = new SamverkaAdapter(credentials, endpoints);
  const server = createServer({
    patience: { onItsWayMs: 0, graceMs: 10_000 },
    ready: () => Promise.resolve(true),
    log: pino({ level: 'silent' }),
    handle: async (body, { authorization }) => {
      const parsed = parseIncomingActivity(body);
      if (!parsed.ok) return { status: 400, detail: parsed.problem };
      try {
        const authenticated = await adapter.authenticate(parsed.activity, authorization);
        return (await adapter.run(authenticated, parsed.activity, logic)) ?? { status: 200 };
      } catch (error) {
        if (error instanceof AuthenticationError) return { status: error.statusCode };
        throw error;
      }
    },
  });
  const port = await server.listen(0, '127.0.0.1');
  double.connectTo(`http://127.0.0.1:${port}/api/messages`);
  return { adapter, stop: () => server.stop() };
}
