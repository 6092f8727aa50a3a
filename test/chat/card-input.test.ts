import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Request } from '../../src/capabilities/index.ts';
import { parseCardInput } from '../../src/chat/card-input.ts';
import { property } from '../support/property.ts';

const VOTE = '3b241101-e2bb-4255-8caf-4136c566a962';

const long = (length: number): string => 'x'.repeat(length);

/** What a form sends when nothing is chosen. */
const plain = { secret: false, lastDay: '' };

describe('card input', () => {
  for (const [verb, data, request] of [
    ['help', {}, { ask: 'help' }],
    ['help', null, { ask: 'help' }],
    ['register', undefined, { ask: 'register' }],
    ['status', { more: 1 }, { ask: 'status' }],
    ['vote-form', {}, { ask: 'vote-form' }],
    [
      'open-vote',
      { vote: VOTE, question: 'Ska vi?' },
      { ask: 'open-vote', vote: VOTE, question: 'Ska vi?', ...plain },
    ],
    ['open-vote', { vote: VOTE }, { ask: 'open-vote', vote: VOTE, question: '', ...plain }],
    [
      'open-vote',
      { vote: VOTE, question: 'a\ud800b' },
      { ask: 'open-vote', vote: VOTE, question: 'a\ufffdb', ...plain },
    ],
    ['close', {}, { ask: 'close' }],
    ['decisions', {}, { ask: 'decisions', search: '' }],
    ['set-language', { language: 'en' }, { ask: 'set-language', language: 'en' }],
    ['cast-ballot', { vote: 'v', choice: 'yes', who: 'x' }, { ask: 'cast-ballot', vote: 'v', choice: 'yes' }],
    ['recusal-form', { vote: 'v' }, { ask: 'recusal-form', vote: 'v' }],
    ['declare-recusal', { vote: 'v' }, { ask: 'declare-recusal', vote: 'v', reason: '' }],
    [
      'declare-recusal',
      { vote: 'v', reason: long(4000) },
      { ask: 'declare-recusal', vote: 'v', reason: long(4000) },
    ],
    [
      'declare-recusal',
      { vote: 'v', reason: 'a\ud800b' },
      { ask: 'declare-recusal', vote: 'v', reason: 'a\ufffdb' },
    ],
    ['show-vote', { vote: 'v' }, { ask: 'show-vote', vote: 'v' }],
    ['close-vote', { vote: 'v' }, { ask: 'close-vote', vote: 'v', confirmed: false }],
    [
      'open-vote',
      {
        vote: VOTE,
        question: 'Var?',
        'alternative-1': 'Röd',
        'alternative-2': '',
        'alternative-3': 'Blå',
        'alternative-4': '',
        secret: 'true',
        lastDay: '2026-12-01',
      },
      {
        ask: 'open-vote',
        vote: VOTE,
        question: 'Var?',
        alternatives: ['Röd', '', 'Blå'],
        secret: true,
        lastDay: '2026-12-01',
      },
    ],
    ['choose-agreement', { agreement: 'norma' }, { ask: 'choose-agreement', agreement: 'norma', forum: '' }],
    [
      'assign-seats',
      {
        agreement: 'norma',
        forum: 'styrgrupp',
        'seat:a-1': 'p1',
        'seat:a-2': 'vacant',
        'seat:b-1': '',
        other: 1,
      },
      {
        ask: 'assign-seats',
        agreement: 'norma',
        forum: 'styrgrupp',
        seats: { 'a-1': 'p1' },
      },
    ],
    ['reports', {}, { ask: 'reports' }],
    ['open-report', { report: 'r:1' }, { ask: 'open-report', report: 'r:1' }],
    [
      'submit-report',
      { report: 'r:1', 'field:a': ' x\ud800', 'field:__proto__': '', 'seat:a': 'p', field: 'no' },
      { ask: 'submit-report', report: 'r:1', fields: { a: ' x\ufffd' } },
    ],
    ['approve-report', { report: 'r:1', round: 2 }, { ask: 'approve-report', report: 'r:1', round: 2 }],
    [
      'send-back-report',
      { report: 'r:1', round: 1 },
      { ask: 'send-back-report', report: 'r:1', round: 1, reason: '' },
    ],
  ] satisfies [string, unknown, Request][]) {
    it(`reads ${JSON.stringify([verb, data]).slice(0, 60)}`, () => {
      assert.deepEqual(parseCardInput(verb, data), { request });
    });
  }

  for (const [verb, data] of [
    ['unknown', {}],
    ['open-vote', { vote: VOTE, question: 7 }],
    ['open-vote', { question: 'Ska vi?' }],
    ['open-vote', { vote: 'v1', question: 'Ska vi?' }],
    ['open-vote', { vote: VOTE, question: long(4001) }],
    ['constructor', {}],
    ['__proto__', {}],
    [7, {}],
    [undefined, undefined],
    ['help', 'text'],
    ['help', [1]],
    ['cast-ballot', {}],
    ['cast-ballot', { vote: 'v', choice: 'maybe' }],
    ['cast-ballot', { vote: '', choice: 'yes' }],
    ['cast-ballot', { vote: long(129), choice: 'yes' }],
    ['cast-ballot', { vote: ['v'], choice: 'yes' }],
    ['declare-recusal', { vote: 'v', reason: long(4001) }],
    ['set-language', { language: 'fi' }],
    ['open-report', {}],
    ['submit-report', { report: 'r:1', 'field:a': 7 }],
    ['submit-report', { report: 'r:1', 'field:': 'x' }],
    ['submit-report', { report: 'r:1', 'field:a': long(10_001) }],
    ['submit-report', { report: 'r:1', [`field:${long(129)}`]: 'x' }],
    [
      'submit-report',
      {
        report: 'r:1',
        ...Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`field:${index}`, 'x'])),
      },
    ],
    ['approve-report', { report: 'r:1' }],
    ['approve-report', { report: 'r:1', round: 0 }],
    ['approve-report', { report: 'r:1', round: '1' }],
    ['assign-seats', { agreement: 'a', forum: 'f', 'seat:x': { evil: true } }],
    ['assign-seats', { agreement: 'a', forum: 'f', 'seat:x': long(129) }],
    ['assign-seats', Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`seat:${index}`, 'p']))],
  ] as const) {
    it(`makes nothing of ${JSON.stringify([verb, data]).slice(0, 60)}`, () => {
      assert.equal(parseCardInput(verb, data), undefined);
    });
  }

  it('the verb decides, whatever the data says it asks for', () => {
    assert.deepEqual(parseCardInput('status', { ask: 'close-vote', vote: 'v' })?.request, { ask: 'status' });
  });

  it('says what it is about when it comes from a personal chat', () => {
    const about = { partnership: long(128), forum: 'styrgrupp' };
    assert.deepEqual(parseCardInput('cast-ballot', { vote: 'v', choice: 'no', about }), {
      request: { ask: 'cast-ballot', vote: 'v', choice: 'no' },
      about,
    });
    assert.deepEqual(parseCardInput('help', { about: { ...about, more: 1 } })?.about, about);
  });

  for (const about of [
    null,
    'p',
    {},
    { partnership: 'p' },
    { partnership: '', forum: 'f' },
    { partnership: long(129), forum: 'f' },
    { partnership: 'p', forum: ['f'] },
  ]) {
    it(`makes nothing of a button about ${JSON.stringify(about).slice(0, 40)}`, () => {
      assert.equal(parseCardInput('status', { about }), undefined);
    });
  }

  property('survives any JSON', () => {
    const verbs = fc.oneof(
      fc.constantFrom('cast-ballot', 'assign-seats', 'declare-recusal', 'submit-report', 'help'),
      fc.jsonValue(),
    );
    const keys = fc.constantFrom(
      'vote',
      'choice',
      'reason',
      'about',
      'agreement',
      'seat:x',
      'report',
      'field:x',
      'seat:__proto__',
      '__proto__',
    );
    const data = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
    fc.assert(
      fc.property(verbs, data, (verb, sent) => {
        const input = parseCardInput(verb, sent);
        assert.ok(input === undefined || input.request.ask === verb);
      }),
    );
  });
});
