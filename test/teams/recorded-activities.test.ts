import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Request } from '../../src/capabilities/index.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import { parseDialogInput } from '../../src/chat/dialog-input.ts';
import { parseTyped } from '../../src/chat/typed-command.ts';
import { parseIncomingActivity } from '../../src/teams/incoming-activity.ts';

const FOLDER = 'test/fixtures/activities';
const VOTE = 'ed7430c4-cf14-43e2-a6dc-9aac0fcaf82a';
const invoke = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

/**
 * What the Agents Playground sent in a first session, to the letter, and dialogs as Teams documents them, and what each
 * asks of the bot.
 */
const asked: Record<string, Request | undefined> = {
  'installation.json': undefined,
  'bot-added.json': undefined,
  'registrera.json': { ask: 'register' },
  'choose-agreement.json': { ask: 'choose-agreement', agreement: 'norma', forum: 'styrgrupp' },
  'assign-seats.json': {
    ask: 'assign-seats',
    agreement: 'norma',
    forum: 'styrgrupp',
    seats: {
      'funktionsstod-1': '00000000-0000-4000-8000-000000000001',
      'forum-skill-1': '00000000-0000-4000-8000-000000000002',
    },
  },
  // People mention the bot in its own chat too, where they need not: with the tags of a mention, or as it is read.
  ...Object.fromEntries(
    ['mention-alone.json', 'mention-alone-plain.json'].map((file) => [file, { ask: 'status' }]),
  ),
  'rosta.json': { ask: 'open-vote', question: 'Ska vi förlänga?' },
  'cast-ballot.json': {
    ask: 'cast-ballot',
    vote: VOTE,
    choice: 'yes',
  },
  ...Object.fromEntries(
    ['task-fetch.json', 'task-fetch-channel.json'].map((file) => [file, { ask: 'recusal-form', vote: VOTE }]),
  ),
  ...Object.fromEntries(
    ['task-submit.json', 'task-submit-channel.json'].map((file) => [
      file,
      { ask: 'declare-recusal', vote: VOTE, reason: 'Jag äger bolaget' },
    ]),
  ),
};

describe('recorded activities', () => {
  it('are all accounted for', async () => {
    assert.deepEqual((await readdir(FOLDER)).sort(), Object.keys(asked).sort());
  });

  for (const [file, request] of Object.entries(asked)) {
    it(`${file} is let through and understood`, async () => {
      const parsed = parseIncomingActivity(JSON.parse(await readFile(join(FOLDER, file), 'utf8')));
      assert.ok(parsed.ok, parsed.ok ? '' : parsed.problem);
      const { activity } = parsed;
      const pressed = invoke.safeParse(activity.value);
      if (pressed.success) {
        const { verb, data } = pressed.data.action;
        assert.deepEqual(parseCardInput(verb, data), { request });
      } else if (activity.name?.startsWith('task/')) {
        assert.deepEqual(parseDialogInput(activity.value).asked, { request });
      } else if (activity.type === 'message') {
        assert.deepEqual(parseTyped(activity.text ?? '', new Date(0)), request);
      } else {
        assert.equal(request, undefined);
      }
    });
  }
});
