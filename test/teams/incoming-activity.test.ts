import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIncomingActivity } from '../../src/teams/incoming-activity.ts';
import { property } from '../support/property.ts';

const sound = {
  type: 'message',
  id: '1790000000001',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:anna', aadObjectId: '7a7f3a5e-0000-4000-8000-000000000001', name: 'Anna Öberg' },
  recipient: { id: '28:bot' },
  conversation: { id: '19:chat@thread.v2', tenantId: 't', conversationType: 'groupChat', isGroup: true },
  text: 'hej',
  locale: 'sv-SE',
};

const nested = (depth: number): unknown => {
  let value: unknown = 'innermost';
  for (let level = 0; level < depth; level += 1) value = { in: value };
  return value;
};

const problemOf = (body: unknown) => {
  const parsed = parseIncomingActivity(body);
  return parsed.ok ? undefined : parsed.problem;
};

describe('an incoming activity', () => {
  describe('given one that is sound', () => {
    it('comes through with everything in it', () => {
      const parsed = parseIncomingActivity({ ...sound, label: 'passes through', value: { verb: 'x' } });
      assert.ok(parsed.ok);
      assert.deepEqual(JSON.parse(JSON.stringify(parsed.activity)), {
        ...sound,
        label: 'passes through',
        value: { verb: 'x' },
      });
    });

    it('may be of a type the bot knows nothing of', () => {
      assert.equal(problemOf({ ...sound, type: 'messageReaction', id: undefined }), undefined);
    });

    it('names a person by an Entra id in lower case', () => {
      const { from } = sound;
      const shouted = { ...from, aadObjectId: from.aadObjectId.toUpperCase() };
      const parsed = parseIncomingActivity({ ...sound, from: shouted });
      assert.ok(parsed.ok);
      assert.equal(parsed.activity.from.aadObjectId, from.aadObjectId);
    });

    it('may have its text once more as HTML, however long, which is left out', () => {
      const html = { contentType: 'text/html', content: '<p>'.repeat(20_000) };
      const picture = { contentType: 'image/png', contentUrl: 'https://x/1.png' };
      const parsed = parseIncomingActivity({ ...sound, attachments: [html, picture] });
      assert.ok(parsed.ok);
      assert.deepEqual(parsed.activity['attachments'], [picture]);
    });

    it('may say null where it has nothing to say', () => {
      const parsed = parseIncomingActivity({ ...sound, text: null, channelData: null, replyToId: null });
      assert.ok(parsed.ok);
      assert.equal(parsed.activity.text, undefined);
    });
  });

  describe('given one that is not', () => {
    const wrong: Record<string, [change: Record<string, unknown>, problem: RegExp]> = {
      'no type': [{ type: undefined }, /^type: /],
      'no channel': [{ channelId: ' ' }, /^channelId: /],
      'no service URL': [{ serviceUrl: undefined }, /^serviceUrl: /],
      'a service URL of another kind': [{ serviceUrl: 'file:///etc/passwd' }, /^serviceUrl: Not an http/],
      'nobody it is from': [{ from: undefined }, /^from: /],
      'a sender without an id': [{ from: { id: '' } }, /^from\.id: /],
      'no conversation': [{ conversation: {} }, /^conversation\.id: /],
      'text that is no text': [{ text: { evil: true } }, /^text: /],
      'a text too long': [{ text: 'x'.repeat(20_001) }, /^text: longer than/],
      'a time that is none': [{ timestamp: 'soon' }, /^timestamp: Not a moment/],
      'an id with a control character': [{ id: '1\r\nx: y' }, /^id: /],
      'a chat’s id with half a character': [{ conversation: { id: '19:\ud800' } }, /^conversation\.id: /],
      'a message’s id with half a character': [{ replyToId: '\udfff' }, /^replyToId: /],
      'a mention of nobody': [{ entities: [{ type: 'mention', text: '<at>x</at>' }] }, /^entities\.0: /],
      'a mention without a text': [
        { entities: [{ type: 'mention', mentioned: { id: 'x' } }] },
        /^entities\.0: /,
      ],
      'an attachment that is too long': [
        { attachments: [{ contentType: 'x', content: 'x'.repeat(20_001) }] },
        /^attachments\.0\.content: longer/,
      ],
      'entities that are no list': [{ entities: {} }, /^entities: /],
      'too many entities': [{ entities: Array.from({ length: 201 }, () => ({ type: 'x' })) }, /^entities: /],
      'a member without an id': [{ membersAdded: [{ id: 'a' }, {}] }, /^membersAdded\.1\.id: /],
      'a value nested too deep': [{ value: nested(21) }, /nested deeper than 20/],
      'a value with too many parts': [{ value: Array.from({ length: 5_000 }, () => 1) }, /^value: more than/],
      'a string too long inside a value': [{ value: { a: ['x'.repeat(20_001)] } }, /^value\.a\.0: longer/],
      'an unknown field nested too deep': [{ zzz: nested(21) }, /^zzz|nested deeper/],
    };
    for (const [what, [change, problem]] of Object.entries(wrong)) {
      it(`refuses ${what}, and names the place`, () => {
        assert.match(problemOf({ ...sound, ...change }) ?? '', problem);
      });
    }

    it('refuses what is no object at all', () => {
      for (const body of [null, undefined, 7, 'text', [], [sound]])
        assert.match(problemOf(body) ?? '', /^\(activity\)/);
    });

    it('never says what a field held', () => {
      const secret = 'röstade nej';
      const bodies = [
        { ...sound, [secret.repeat(3_000)]: 1 },
        { ...sound, value: { [secret]: 'x'.repeat(30_000) } },
        { ...sound, serviceUrl: secret },
        { ...sound, timestamp: secret },
        { ...sound, text: secret.repeat(5_000) },
      ];
      for (const body of bodies) {
        assert.ok(!(problemOf(body) ?? assert.fail('it was let through')).includes(secret));
      }
    });

    it('refuses a prototype passed off as data, wherever it hides', () => {
      for (const text of [
        `{"__proto__": {"admin": true}}`,
        `{"value": {"action": {"data": {"__proto__": {"admin": true}}}}}`,
        `{"entities": [{"type": "x", "__proto__": {"admin": true}}]}`,
      ]) {
        const body: unknown = { ...sound, ...(JSON.parse(text) as object) };
        assert.match(
          problemOf(text.startsWith('{"__proto__"') ? JSON.parse(text) : body) ?? '',
          /forbidden key/,
        );
      }
      assert.equal(Object.hasOwn(Object.prototype, 'admin'), false);
    });

    it('measures a depth that recursion would not survive', () => {
      const depth = 100_000;
      const body: unknown = JSON.parse(`{"value": ${'['.repeat(depth)}${']'.repeat(depth)}}`);
      assert.match(problemOf(body) ?? '', /nested deeper/);
    });

    property('answers every JSON there is with a value or a problem', () => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.jsonValue(), (body, field) => {
          parseIncomingActivity(body);
          for (const name of Object.keys(sound)) parseIncomingActivity({ ...sound, [name]: field });
        }),
      );
    });
  });
});
