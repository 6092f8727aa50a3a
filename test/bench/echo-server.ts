import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AdaptiveCardInvokeResponse, Request } from 'botbuilder';
import restify from 'restify';

/**
 * The yardstick: what the Bot Framework does at the least. Its adapter and handler on restify, as its own samples
 * put them together, without credentials, answering a card action with a fixed sentence.
 */
class Echo extends ActivityHandler {
  protected override onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    const value: unknown = 'Din röst är ändrad till Ja. Det är den senaste rösten som räknas.';
    return Promise.resolve({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: value as Record<string, unknown>,
    });
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  // The SDK's types of a request and restify's differ in what may be undefined, and in nothing else.
  await adapter.process(request as Request, response, (context) => echo.run(context));
});
server.get('/health/ready', async (_request, response) => {
  await Promise.resolve();
  response.send(200);
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
