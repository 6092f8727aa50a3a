import assert from 'node:assert/strict';
import { everyoneIn, noticesOf } from '../../../src/capabilities/index.ts';
import type { Command } from '../../../src/capabilities/index.ts';
import type { Entry } from '../../../src/capabilities/registers/domain/entry.ts';
import { FRESH_DAYS } from '../../../src/capabilities/registers/domain/rules.ts';
import { addDays } from '../../../src/partnership/domain/calendar.ts';
import type { Played } from '../../support/played.ts';
import {
  COMPLAINT,
  correct,
  COST,
  entryIn,
  group,
  groups,
  record,
  strike,
  VISIT,
  visited,
} from './registers-played.ts';

const code = (at: Played, member: string, command: Command): string => at.refusal(member, command).code;
const toldOf = (at: Played, member: string, command: Command) =>
  noticesOf(at.facts(member, command), at.by(member, command).state, member);

describe('an entry of a register', () => {
  it('is recorded with its day, who wrote it, for which party and where (N12-19)', () => {
    const { by, party, forum, register, content } = entryIn(visited);
    assert.deepEqual(
      { by, party, forum, register, content },
      {
        by: 'astrid',
        party: 'forum-skill',
        forum: 'styrgrupp',
        register: 'study-visits',
        content: { day: '2025-02-03', text: VISIT.text, more: VISIT.more },
      },
    );
  });

  it('is recorded by a representative, in a register that the agreement has', () => {
    assert.equal(code(group, 'eva', record('e2', 'study-visits', VISIT)), 'not-a-member');
    assert.equal(code(group, 'astrid', record('e2', 'eligibility')), 'register-not-offered');
    assert.equal(code(groups, 'astrid', record('e2', 'study-visits', VISIT)), 'register-not-offered');
    assert.equal(code(group, 'astrid', record('e2', 'nothing')), 'register-not-offered');
  });

  it('is about a day that has been', () => {
    const on = (day: string) => code(group, 'astrid', record('e2', 'study-visits', { ...VISIT, day }));
    assert.equal(on(''), 'entry-day-missing');
    assert.equal(on('2025-02-30'), 'entry-day-missing');
    assert.equal(on('2025-02-04'), 'entry-day-ahead');
  });

  it('says what its kind asks for, and nothing else is kept', () => {
    const told = (given: object) =>
      code(group, 'astrid', record('e2', 'study-visits', { ...VISIT, ...given }));
    assert.equal(told({ text: ' ' }), 'text-missing');
    assert.equal(told({ text: 'x'.repeat(151) }), 'text-too-long');
    assert.equal(told({ more: 'Ring 890201-3286' }), 'contains-personal-identity-number');
    const kept = group.by(
      'astrid',
      record('e2', 'study-visits', {
        ...VISIT,
        amount: 'mycket',
        choice: 'x',
        link: 'http://x',
        checks: 'a',
      }),
    );
    assert.deepEqual(entryIn(kept, 'e2').content, entryIn(visited).content);
  });

  it('is recorded once, however often the form is sent', () => {
    assert.deepEqual(visited.facts('astrid', record('e1', 'study-visits', VISIT)), []);
    const other = record('e1', 'study-visits', { ...VISIT, text: 'Någon annan' });
    assert.equal(code(visited, 'astrid', other), 'form-sent-already');
    assert.equal(code(visited, 'astrid', record('e1', 'contributions', VISIT)), 'form-sent-already');
  });

  it('is corrected by whoever wrote it while it is fresh, and what it said before stays', () => {
    const later = visited.at('2025-02-05').by('astrid', correct('e1', { ...VISIT, text: 'Mölndals stad' }));
    const { content, history, struck } = entryIn(later);
    assert.equal(content.text, 'Mölndals stad');
    assert.deepEqual(
      history.map((event) => [event.what, event.content.text]),
      [
        ['recorded', VISIT.text],
        ['corrected', 'Mölndals stad'],
      ],
    );
    assert.equal(struck, false);
    assert.deepEqual(later.facts('astrid', correct('e1', { ...VISIT, text: 'Mölndals stad' })), []);
    assert.equal(code(visited, 'bengt', correct('e1', VISIT)), 'entry-of-another');
    assert.equal(code(visited, 'astrid', correct('e9', VISIT)), 'unknown-entry');
    const last = visited.at(addDays('2025-02-03', FRESH_DAYS));
    assert.equal(last.facts('astrid', correct('e1', { text: 'Mölndal' })).length, 1);
    const past = visited.at(addDays('2025-02-03', FRESH_DAYS + 1));
    assert.deepEqual(past.refusal('astrid', correct('e1', VISIT)), {
      code: 'entry-not-fresh',
      day: '2025-02-17',
    });
  });

  it('is struck with a reason by whoever wrote it, at any time, and is not taken away', () => {
    const later = visited.at('2025-08-01');
    assert.equal(code(later, 'bengt', strike('e1')), 'entry-of-another');
    assert.equal(code(later, 'astrid', strike('e1', ' ')), 'text-missing');
    const struck = later.by('astrid', strike('e1'));
    assert.equal(entryIn(struck).struck, true);
    assert.equal(entryIn(struck).history.at(-1)?.reason, 'Det blev fel.');
    assert.deepEqual(struck.facts('astrid', strike('e1')), [], 'pressed twice');
    assert.equal(code(struck, 'bengt', strike('e1')), 'entry-struck');
    assert.equal(code(struck, 'astrid', correct('e1', VISIT)), 'entry-struck');
  });

  it('is struck by another of the same party when whoever wrote it has left', () => {
    const left = visited.by('astrid', {
      type: 'changeSeats',
      forum: 'styrgrupp',
      gone: [],
      seats: [
        { seat: 'funktionsstod-1', member: 'bengt' },
        { seat: 'forum-skill-1', member: 'eva' },
      ],
    });
    assert.equal(code(left, 'bengt', strike('e1')), 'entry-of-another');
    assert.equal(code(left, 'eva', correct('e1', VISIT)), 'entry-of-another', 'the words are not hers');
    const gone = left.by('eva', strike('e1'));
    assert.equal(entryIn(gone).struck, true);
    // Those who wrote are named still, for they have had seats: nobody looks through what has been noted.
    const unread = {
      ...entryIn(gone),
      get history(): Entry['history'] {
        throw new Error('its history was read');
      },
    };
    const named = everyoneIn({ ...gone.state, entries: new Map([['e1', unread]]) });
    assert.deepEqual([...named].sort(), ['astrid', 'bengt', 'eva']);
  });

  it('is changed in the group that wrote it, and not in another', () => {
    const noted = groups.by('astrid', record('e1', 'lessons', lesson()));
    assert.equal(code(noted, 'astrid', strike('e1', 'Fel.', 'samverkansgrupp')), 'unknown-entry');
  });
});

const lesson = () => ({ day: '2022-04-04', text: 'Kvällar passar bäst.', recognisable: 'no' });

describe('what is written about the daily work with a small group', () => {
  it('is kept only when whoever wrote it has said that nobody can be recognised (B-synpunkter-86)', () => {
    const given = (recognisable: string) =>
      record('e1', 'feedback', { ...COMPLAINT, day: '2022-04-04', recognisable });
    assert.equal(code(groups, 'astrid', given('')), 'entry-recognisable-unanswered');
    assert.equal(code(groups, 'astrid', given('yes')), 'entry-recognisable');
    const kept = entryIn(groups.by('astrid', given('no'))).content;
    assert.equal(kept.anonymous, true);
    assert.deepEqual([kept.choice, kept.more], ['complaint', COMPLAINT.more]);
  });

  it('needs a kind', () => {
    const given = record('e1', 'feedback', { ...COMPLAINT, day: '2022-04-04', choice: 'praised' });
    assert.equal(code(groups, 'astrid', given), 'entry-choice-missing');
  });
});

describe('a cost that is charged (N17-34)', () => {
  it('has an amount, and a party that wants to be paid', () => {
    const given = (more: object) => code(group, 'astrid', record('e1', 'costs', { ...COST, ...more }));
    assert.equal(given({ amount: 'mycket' }), 'entry-amount-missing');
    assert.equal(given({ amount: '-5' }), 'entry-amount-missing');
    assert.equal(given({ amount: '' }), 'entry-amount-missing');
    assert.equal(given({ concerns: 'nobody' }), 'entry-party-missing');
    assert.equal(entryIn(group.by('astrid', record('e1', 'costs', COST))).content.ore, 45_000);
  });

  it('is told to the other party at once', () => {
    const told = toldOf(group, 'astrid', record('e1', 'costs', COST));
    assert.deepEqual(
      told.map(({ to, show }) => [to, show.subject]),
      [['bengt', 'register-entry']],
    );
    assert.deepEqual(toldOf(group, 'astrid', record('e1', 'study-visits', VISIT)), []);
  });

  it('is not changed in silence: the other party is told of each correction, and when it is struck', () => {
    const slotsOf = (at: Played, command: Command) =>
      toldOf(at, 'astrid', command).map(({ to, slot, show }) => [to, slot, show.subject]);
    const changed = (time: number) => [
      ['bengt', `register-entry-changed:e1:${time}:bengt`, 'register-entry-changed'],
    ];
    const costly = correct('e1', { ...COST, amount: '4 500' });
    const noted = group.by('astrid', record('e1', 'costs', COST));
    assert.deepEqual(slotsOf(noted, costly), changed(1));
    assert.deepEqual(slotsOf(noted.by('astrid', costly), strike('e1')), changed(2));
    assert.deepEqual(slotsOf(visited, correct('e1', { ...VISIT, text: 'Mölndal' })), []);
  });
});

describe('billing details (N17-35)', () => {
  const details = (choice: string) => record('e1', 'billing-details', { choice, text: 'Referens 4711' });

  it('are asked for by whoever sends the invoice, and given by whoever gets it', () => {
    assert.deepEqual(group.refusal('bengt', details('asked')), {
      code: 'entry-of-other-party',
      party: 'forum-skill',
    });
    assert.equal(code(group, 'astrid', details('given')), 'entry-of-other-party');
    assert.deepEqual(
      toldOf(group, 'astrid', details('asked')).map(({ to }) => to),
      ['bengt'],
    );
    assert.deepEqual(
      toldOf(group, 'bengt', details('given')).map(({ to }) => to),
      ['astrid'],
    );
    const asked = group.by('astrid', details('asked'));
    const turned = correct('e1', { choice: 'given', text: 'Referens 4711' });
    assert.equal(code(asked, 'astrid', turned), 'entry-of-other-party');
  });
});

describe('a checklist (B-grund-50, B-synpunkter-87, B-5.1-89)', () => {
  const checks = 'stadgar,ekonomi,nothing-of-the-kind';

  it('keeps what was in place and what was not, of what the agreement lists', () => {
    const given = { day: '2022-04-04', concerns: 'vuxenskolan', checks };
    const { met, missing } = entryIn(groups.by('bengt', record('e1', 'eligibility', given))).content;
    assert.deepEqual(met, ['stadgar', 'ekonomi']);
    assert.equal(missing?.length, 9);
    assert.ok(missing.includes('bankgiro'));
  });

  it('is about a civil party', () => {
    const given = { day: '2022-04-04', concerns: 'socialforvaltningen', checks };
    assert.equal(code(groups, 'bengt', record('e1', 'eligibility', given)), 'entry-party-missing');
  });
});

describe('a routine or document (B-samverkansgrupp-74)', () => {
  it('has an address on the web, if any', () => {
    const given = (link: string) =>
      record('e1', 'documents', { day: '2022-04-04', text: 'Rutin för nya kurser', link });
    assert.equal(code(groups, 'astrid', given('http://example.se/rutin')), 'link-not-https');
    const kept = groups.by('astrid', given(' https://example.se/rutin '));
    assert.equal(entryIn(kept).content.link, 'https://example.se/rutin');
    assert.equal(entryIn(groups.by('astrid', given(''))).content.link, undefined);
  });
});
