import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Request } from '../../src/capabilities/index.ts';
import type { CommandName } from '../../src/capabilities/overview/commands.ts';
import type { SmallTalk } from '../../src/capabilities/overview/requests.ts';
import { parseTyped } from '../../src/chat/typed-command.ts';
import { processorMs } from '../support/processor-time.ts';
import { property } from '../support/property.ts';

/** A Monday at noon in Stockholm. */
const NOW = new Date('2025-02-03T11:00:00.000Z');

const vote = (question: string): Request => ({ ask: 'open-vote', question });
const decisions = (search: string): Request => ({ ask: 'decisions', search });
const language = (chosen: 'sv' | 'en' | undefined): Request => ({ ask: 'set-language', language: chosen });
const meeting = (
  given: Partial<Extract<Request, { ask: 'draft-meeting' }>>,
): Extract<Request, { ask: 'draft-meeting' }> => ({
  ask: 'draft-meeting',
  kind: 'ordinary',
  day: '',
  time: '',
  place: '',
  reason: '',
  ...given,
});
/** With a guess at what is the place and what the reason. */
const extraForm = { ask: 'meeting-form', kind: 'extra', guessed: true } as const;
const unknown = (typed: string, command?: CommandName, argument = ''): Request => ({
  ask: 'not-understood',
  typed,
  ...(command && { nearest: { command, argument } }),
});
const said = (what: SmallTalk['said']): Request => ({ ask: 'small-talk', said: what });

const tables: Readonly<Record<string, readonly (readonly [typed: string, request: Request])[]>> = {
  'the words, in both languages': [
    ['hjälp', { ask: 'help' }],
    ['help', { ask: 'help' }],
    ['registrera', { ask: 'register' }],
    ['register', { ask: 'register' }],
    ['status', { ask: 'status' }],
    ['partnerskap', { ask: 'status' }],
    ['partnership', { ask: 'status' }],
    ['rösta Ska vi flytta mötet?', vote('Ska vi flytta mötet?')],
    ['vote Shall we move the meeting?', vote('Shall we move the meeting?')],
    ['stäng', { ask: 'close' }],
    ['close', { ask: 'close' }],
    ['beslut', decisions('')],
    ['beslut budget 2026', decisions('budget 2026')],
    ['decisions budget', decisions('budget')],
    ['rapport', { ask: 'reports' }],
    ['Rapporter', { ask: 'reports' }],
    ['report', { ask: 'reports' }],
    ['raport', { ask: 'reports' }],
    ['problem', { ask: 'problems' }],
    ['Problem?', { ask: 'problems' }],
    ['problems', { ask: 'problems' }],
    ['problem Värmen är borta', { ask: 'begin-problem', text: 'Värmen är borta' }],
    ['brådskande Vattenläcka', { ask: 'begin-urgent-action', text: 'Vattenläcka' }],
    ['brådskande åtgärd', { ask: 'urgent-form' }],
    ['problem: värmen är borta', { ask: 'begin-problem', text: 'värmen är borta' }],
    ['språk sv', language('sv')],
    ['språk engelska', language('en')],
    ['language swedish', language('sv')],
    ['language English', language('en')],
  ],
  'case, accents and punctuation do not matter': [
    ['HJÄLP!', { ask: 'help' }],
    ['hjalp', { ask: 'help' }],
    ['Rosta Ska vi?', vote('Ska vi?')],
    ['RÖSTA: Ska vi?', vote('Ska vi?')],
    ['ro\u0308sta Ska vi?', vote('Ska vi?')],
    ['stang.', { ask: 'close' }],
    ['Sprak SV', language('sv')],
  ],
  'what Teams and its clients add does not matter': [
    ['<at>Samverka</at> status', { ask: 'status' }],
    ['<at id="0">Samverka</at>&nbsp;rösta Ska vi?\n', vote('Ska vi?')],
    ['\u200b\u00a0hjälp\ufeff', { ask: 'help' }],
    ['@Samverka hjälp', { ask: 'help' }],
    ['@Samverka @Samverka status', { ask: 'status' }],
    ['Hej Samverka, status', { ask: 'status' }],
    ['Samverka', { ask: 'help' }],
    ['@Samverka-bot hjälp', unknown('@Samverka-bot hjälp', 'help')],
    ['rösta Ska vi? @Samverka', vote('Ska vi?')],
    ['@samverka: rösta Ska @Samverka vara med?', vote('Ska @Samverka vara med?')],
    ['**hjälp**', { ask: 'help' }],
    ['**rösta** Ska **vi**?', vote('Ska **vi**?')],
    ['**rösta Ska vi?**', vote('Ska vi?')],
    ['`status`', { ask: 'status' }],
    ['/status', { ask: 'status' }],
    ['rösta   Ska vi\n flytta\u00a0mötet?', vote('Ska vi flytta mötet?')],
    ['rösta <b>Ska</b> vi [länka](http://x)?', vote('<b>Ska</b> vi [länka](http://x)?')],
    ['', { ask: 'help' }],
    [' \n<at>Samverka</at> ', { ask: 'help' }],
    ['**', { ask: 'help' }],
  ],
  'words that change nothing may be misspelt': [
    ['hjlp', { ask: 'help' }],
    ['hepl', unknown('hepl')],
    ['statsu', { ask: 'status' }],
    ['partnerskapet', { ask: 'status' }],
    ['registera', { ask: 'register' }],
    ['beslutt budget', decisions('budget')],
    ['decision budget', decisions('budget')],
    ['probelm Värmen är borta', { ask: 'begin-problem', text: 'Värmen är borta' }],
  ],
  'words that change something are asked about': [
    ['röst Ska vi?', unknown('röst', 'vote', 'Ska vi?')],
    ['röstar Ska vi?', unknown('röstar', 'vote', 'Ska vi?')],
    ['vot Shall we?', unknown('vot', 'vote', 'Shall we?')],
    ['stänga', unknown('stänga', 'close')],
    ['closed', unknown('closed', 'close')],
    ['spåk en', unknown('spåk', 'language', 'en')],
    ['languages en', unknown('languages', 'language', 'en')],
    ['mötte 12 februari kl 13', unknown('mötte', 'meeting', '12 februari kl 13')],
    ['möten?', unknown('möten?', 'meeting')],
    ['english', unknown('english', 'language', 'english')],
  ],
  'meetings, with date, time and place or reason': [
    ['möte', { ask: 'meeting-form' }],
    ['meeting', { ask: 'meeting-form' }],
    ['extra möte', { ask: 'meeting-form', kind: 'extra' }],
    ['möte 2025-02-12 kl 13.00 Rosenlund', meeting({ day: '2025-02-12', time: '13:00', place: 'Rosenlund' })],
    ['Möte: imorgon kl. 9.30', meeting({ day: '2025-02-04', time: '09:30' })],
    [
      'meeting 12 February at 13:00 in Rosenlund',
      meeting({ day: '2025-02-12', time: '13:00', place: 'Rosenlund' }),
    ],
    [
      'möte 20 april kl 13-15 Rosenlund',
      meeting({ day: '2025-04-20', time: '13:00', ends: '15:00', place: 'Rosenlund' }),
    ],
    [
      'möte 20 april 13.00–15.30, plats: Rosenlund',
      meeting({ day: '2025-04-20', time: '13:00', ends: '15:30', place: 'Rosenlund' }),
    ],
    [
      'extra möte 12 februari kl 13-14 Rosenlund, skäl: Lokalen är uppsagd',
      meeting({
        kind: 'extra',
        day: '2025-02-12',
        time: '13:00',
        ends: '14:00',
        place: 'Rosenlund',
        reason: 'Lokalen är uppsagd',
      }),
    ],
    [
      'extra möte 12 februari kl 13 Skäl: Lokalen är uppsagd',
      meeting({ kind: 'extra', day: '2025-02-12', time: '13:00', reason: 'Lokalen är uppsagd' }),
    ],
    [
      'extra möte 13 juni kl 9 Rosenlund Ordföranden är sjukskriven',
      {
        ...extraForm,
        day: '2025-06-13',
        time: '09:00',
        place: 'Rosenlund',
        reason: 'Ordföranden är sjukskriven',
      },
    ],
    [
      'EXTRAMÖTE 2025-02-12 13.00-14 På grund av branden',
      {
        ...extraForm,
        day: '2025-02-12',
        time: '13:00',
        ends: '14:00',
        place: '',
        reason: 'På grund av branden',
      },
    ],
    [
      'extra meeting 2025-02-12 13:00 The premises',
      { ...extraForm, day: '2025-02-12', time: '13:00', place: '', reason: 'The premises' },
    ],
    [
      'extra möte 12 februari kl 13',
      { ask: 'meeting-form', kind: 'extra', day: '2025-02-12', time: '13:00' },
    ],
    ['möte 12 februari', meeting({ refusal: { code: 'time-missing' } })],
    ['möte Rosenlund', meeting({ refusal: { code: 'date-missing' } })],
    ['möte 2025-02-30 kl 13', meeting({ refusal: { code: 'date-does-not-exist', typed: '2025-02-30' } })],
    [
      'möte 2025-01-12 kl 13',
      meeting({ refusal: { code: 'time-in-the-past', day: '2025-01-12', time: '13:00' } }),
    ],
    ['extra stolar', unknown('extra stolar')],
    ['mötet 12 februari', unknown('mötet', 'meeting', '12 februari')],
    ['dagordning', { ask: 'agenda' }],
    ['dagordningen', { ask: 'agenda' }],
    ['agenda tack', { ask: 'agenda' }],
  ],
  'closing is not guessed from what follows': [
    ['stäng omröstningen', { ask: 'close' }],
    ['Close the vote, please.', { ask: 'close' }],
    ['stäng av musiken', unknown('stäng av musiken', 'close')],
    ['close to home', unknown('close to home', 'close')],
  ],
  'a language that is not known is left for the answer to explain': [
    ['språk', language(undefined)],
    ['språk finska', language(undefined)],
    ['språk sv en', language(undefined)],
  ],
  'without a question there is a form for it': [
    ['rösta', { ask: 'vote-form' }],
    ['vote   ', { ask: 'vote-form' }],
    ['Rösta!', { ask: 'vote-form' }],
  ],
  'other words that people try lead where they should': [
    ['meny', { ask: 'help' }],
    ['Vad kan du göra?', { ask: 'help' }],
    ['faktura', { ask: 'deadlines' }],
    ['Fakturan?', { ask: 'deadlines' }],
    ['invoice', { ask: 'deadlines' }],
    ['avtal', { ask: 'agreement', search: '', page: 0 }],
    ['Avtalet?', { ask: 'agreement', search: '', page: 0 }],
    ['avtal extra möte', { ask: 'agreement', search: 'extra möte', page: 0 }],
    ['agreement target group', { ask: 'agreement', search: 'target group', page: 0 }],
    ['kontakt', { ask: 'agreement', search: 'kontakt', page: 0 }],
    ['contacts', { ask: 'agreement', search: 'contacts', page: 0 }],
    ['diarienummer', { ask: 'agreement', search: 'diarienummer', page: 0 }],
    ['nästa möte', { ask: 'agenda' }],
    ['kallelse', { ask: 'agenda' }],
    ['next meeting', { ask: 'agenda' }],
    ['slutrapport', { ask: 'reports' }],
    ['slutraport', { ask: 'reports' }],
    ['final report', { ask: 'reports' }],
    ['avvikelse Maten är kall', { ask: 'begin-problem', text: 'Maten är kall' }],
    ['sök budget', decisions('budget')],
    ['boka', unknown('boka', 'meeting')],
    ['boka möte 28 januari 13:00', unknown('boka', 'meeting', '28 januari 13:00')],
    ['kalla till möte 3 mars kl 13', unknown('kalla', 'meeting', '3 mars kl 13')],
    ['book a meeting 3 March 13:00', unknown('book', 'meeting', '3 March 13:00')],
    ['omröstning Ska vi?', unknown('omröstning', 'vote', 'Ska vi?')],
    ['tillägg Ett år till', unknown('tillägg', 'amendment', 'Ett år till')],
  ],
  'greetings and thanks ask for nothing': [
    ['hej', said('greeting')],
    ['Hej!', said('greeting')],
    ['Hejsan Samverka', said('greeting')],
    ['god morgon', said('greeting')],
    ['hello there', said('greeting')],
    ['hej hur mår du', said('greeting')],
    ['tack', said('thanks')],
    ['tack så mycket!', said('thanks')],
    ['thank you', said('thanks')],
    ['ok', said('fine')],
    ['ångra', said('undo')],
    ['undo', said('undo')],
    ['ja', said('ballot-typed')],
    ['Nej.', said('ballot-typed')],
    ['hej, status', { ask: 'status' }],
    ['hej rösta Ska vi?', vote('Ska vi?')],
    ['hej kan vi boka ett möte', unknown('hej kan vi boka ett möte', 'meeting')],
    ['nej rösta inte om det', unknown('nej rösta inte om det', 'vote')],
    ['avbryt mötet', unknown('avbryt mötet', 'close')],
  ],
  'all else is not understood': [
    ['hur mår du', unknown('hur mår du')],
    ['kan vi rösta om detta', unknown('kan vi rösta om detta', 'vote')],
    ['visa status', unknown('visa status', 'status')],
    ['visa beslut budget', unknown('visa beslut budget', 'decisions', 'budget')],
    [
      'kan vi ha möte 12 februari kl 13?',
      unknown('kan vi ha möte 12 februari kl 13?', 'meeting', '12 februari kl 13?'),
    ],
    ['När är nästa möte?', unknown('När är nästa möte?', 'agenda')],
    ['1', unknown('1')],
    ['ring 19890201-3286', unknown('')],
    ['rösto Ska 19890201-3286 vara med?', unknown('rösto', 'vote')],
    ['日本語', unknown('日本語')],
    ['x'.repeat(300), unknown(`${'x'.repeat(99)}…`)],
  ],
};

describe('typed commands', () => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      for (const [typed, request] of table) {
        it(JSON.stringify(typed).slice(0, 60), () => assert.deepEqual(parseTyped(typed, NOW), request));
      }
    });
  }

  it('keeps the question’s own words, and bounds them', () => {
    assert.deepEqual(parseTyped('rösta ÅÄÖ – Ja eller NEJ?', NOW), vote('ÅÄÖ – Ja eller NEJ?'));
    const asked = parseTyped(`rösta ${'å'.repeat(20_000)}`, NOW);
    assert.ok(asked.ask === 'open-vote' && asked.question.length === 4000);
  });

  property('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => void parseTyped(typed, NOW)),
    );
  });

  property('never changes anything unless the first word says so', () => {
    const first = fc.string({
      unit: fc.constantFrom(...Array.from('röstavecloängpkug')),
      minLength: 1,
      maxLength: 9,
    });
    const exact = new Set([
      'rosta',
      'vote',
      'stang',
      'close',
      'sprak',
      'language',
      'mote',
      'meeting',
      'extramote',
      'avsluta',
    ]);
    fc.assert(
      fc.property(first, (word) => {
        const { ask } = parseTyped(`${word} omröstningen`, NOW);
        const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
        assert.ok(exact.has(plain) || !['open-vote', 'close', 'set-language', 'draft-meeting'].includes(ask));
      }),
    );
  });

  it('is quick with text made to be slow', () => {
    const spent = processorMs(() => {
      for (const part of ['<at>', '<at', '*', ' ', '&nbsp', '\u200b', 'a '])
        parseTyped(part.repeat(30_000), NOW);
    });
    assert.ok(spent < 500, `${spent} ms`);
  });
});
