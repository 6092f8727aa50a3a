import assert from 'node:assert/strict';
import { LONGEST_NOTICE, MOST_NOTICES } from '../../../../src/capabilities/informing/domain/rules.ts';
import type { Registered } from '../../../../src/partnership/domain/state.ts';
import { toldMatters } from '../../../../src/capabilities/agenda/domain/told-matters.ts';
import { agendaFor, waitingItems } from '../../../../src/capabilities/agenda/domain/agenda.ts';
import { brukarskolan, norma } from '../../../support/agreements.ts';
import { commandsAbout, present } from '../../../support/meetings-played.ts';
import { inNorma, played } from '../../../support/played.ts';
import {
  COLLABORATION,
  correct,
  give,
  ID,
  inStockholm,
  receive,
  STEERING,
  TEXT,
} from '../informing-played.ts';

const CHANGED = { forum: COLLABORATION, duty: 'andrade-omstandigheter' } as const;
const EVENT = { forum: COLLABORATION, duty: 'handelser' } as const;
const noticeIn = (state: Registered) => state.information.get(ID);
const onAgenda = (state: Registered, forum: string, now: string): boolean =>
  waitingItems(state, forum, now).some(({ id }) => id === `information:${ID}`);

describe('telling what the agreement obliges one to tell', () => {
  it('is for either party, to the other, about its own affairs and about policy and law (N16-30, N16-31)', () => {
    for (const duty of ['verksamhet', 'policy-lag'])
      assert.deepEqual(inNorma().facts('astrid', give({ duty, text: `  ${TEXT} ` })), [
        {
          type: 'informationGiven',
          v: 1,
          notice: ID,
          forum: STEERING,
          party: 'forum-skill',
          duty,
          text: TEXT,
          to: STEERING,
          parties: ['funktionsstod'],
        },
      ]);
  });

  it('goes to the steering group when circumstances have changed, whatever chat it is written in (B-informationsskyldighet-93)', () => {
    const [told] = inStockholm().facts('frida', give(CHANGED));
    assert.ok(told?.type === 'informationGiven');
    // Frida's own party has others there, who may know nothing of it.
    assert.deepEqual(
      [told.forum, told.to, told.parties],
      [COLLABORATION, STEERING, ['vuxenskolan', 'socialforvaltningen']],
    );
    const [written] = inStockholm().facts('anna', give({ duty: 'andrade-omstandigheter' }));
    assert.ok(written?.type === 'informationGiven');
    assert.deepEqual([written.to, written.parties], [STEERING, ['socialforvaltningen']]);
  });

  it('is known already to the party of whoever writes it, if they sit in the group that is told too', () => {
    const [told] = inStockholm().facts('astrid', give(CHANGED));
    assert.ok(told?.type === 'informationGiven');
    assert.deepEqual(told.parties, ['socialforvaltningen']);
  });

  it('is for those whom the clause names: events are the collaboration group’s to tell (B-samverkansgrupp-78)', () => {
    const [told] = inStockholm().facts('eva', give(EVENT));
    assert.ok(told?.type === 'informationGiven');
    assert.equal(told.to, STEERING);
    const refused = inStockholm().refusal('anna', give({ duty: 'handelser' }));
    assert.ok(refused.code === 'information-of-others');
    assert.equal(refused.who.sv, 'samverkansgruppen');
    assert.ok(refused.source.kind === 'clause' && refused.source.section === 'Samverkansgrupp');
  });

  it('is the product’s where the agreement says nothing of it, and decisions are not told this way', () => {
    const [told] = inNorma({ ...norma, informationDuties: [] }).facts('bengt', give({ duty: 'changes' }));
    assert.ok(told?.type === 'informationGiven');
    assert.deepEqual(told.parties, ['forum-skill']);
    assert.deepEqual(inStockholm().refusal('anna', give({ duty: 'beslut' })), {
      code: 'unknown-information-duty',
    });
  });

  it('is done once with the same form', () => {
    const told = inNorma().by('astrid', give());
    assert.deepEqual(told.facts('astrid', give()), []);
    assert.deepEqual(told.refusal('astrid', give({ text: 'Annat' })), { code: 'form-sent-already' });
    assert.deepEqual(told.refusal('astrid', give({ duty: 'policy-lag' })), { code: 'form-sent-already' });
  });

  it('is refused', () => {
    const group = inNorma();
    assert.deepEqual(group.refusal('dan', give()), { code: 'not-a-member' });
    assert.deepEqual(group.refusal('astrid', give({ duty: '' })), { code: 'unknown-information-duty' });
    assert.deepEqual(group.refusal('astrid', give({ text: ' ' })), { code: 'text-missing' });
    assert.deepEqual(group.refusal('astrid', give({ text: 'x'.repeat(LONGEST_NOTICE + 1) })), {
      code: 'text-too-long',
      longest: LONGEST_NOTICE,
    });
    assert.deepEqual(group.refusal('astrid', give({ text: 'Ring 890201-3286' })), {
      code: 'contains-personal-identity-number',
    });
    const alone = played(brukarskolan, {
      [COLLABORATION]: { 'vuxenskolan-1': 'astrid', 'socialforvaltningen-1': 'eva' },
    });
    const refused = alone.refusal('astrid', give(CHANGED));
    assert.ok(refused.code === 'told-forum-without-chat' && refused.group.sv === 'styrgruppen');
    const many = Array.from({ length: MOST_NOTICES }, (_, index) => give({ notice: `n${index}` }));
    const full = group.by('astrid', ...many);
    assert.deepEqual(full.refusal('astrid', give()), { code: 'too-many-notices', most: MOST_NOTICES });
    assert.equal(full.facts('bengt', give()).length, 1, 'the other party is not shut out');
    assert.equal(full.by('bengt', receive(STEERING, 'n3')).facts('astrid', give()).length, 1);
  });
});

describe('receiving it', () => {
  it('is said by each who is told, for their party, once', () => {
    const told = inStockholm().by('frida', give(CHANGED));
    const received = told.by('bengt', receive());
    assert.deepEqual(told.facts('bengt', receive()), [
      { type: 'informationReceived', v: 1, notice: ID, party: 'socialforvaltningen' },
    ]);
    assert.deepEqual(received.facts('bengt', receive()), []);
    const both = received.by('cecilia', receive());
    assert.deepEqual(
      noticeIn(both.state)?.receipts.map(({ by, party }) => [by, party]),
      [
        ['bengt', 'socialforvaltningen'],
        ['cecilia', 'socialforvaltningen'],
      ],
    );
  });

  it('is for those who are told alone', () => {
    const told = inStockholm().by('frida', give(CHANGED));
    const refused = told.refusal('eva', receive(COLLABORATION));
    assert.ok(refused.code === 'notice-not-to-you' && refused.group.sv === 'styrgruppen');
    assert.deepEqual(told.refusal('eva', receive()), { code: 'not-a-member' });
    assert.deepEqual(inNorma().by('astrid', give()).refusal('astrid', receive()), { code: 'own-notice' });
    assert.deepEqual(told.refusal('bengt', receive(STEERING, 'other')), { code: 'unknown-notice' });
    // What only two groups have to do with is nothing to a third, and the collaboration group hears nothing of this.
    const inside = inStockholm().by('anna', give({ duty: 'andrade-omstandigheter' }));
    assert.deepEqual(inside.refusal('eva', receive(COLLABORATION)), { code: 'unknown-notice' });
  });
});

describe('what has been told', () => {
  const m1 = commandsAbout('m1');

  it('is on the next agenda for dialogue until a meeting has come to it (B-informationsskyldighet-94)', () => {
    const told = inStockholm().by('frida', give(CHANGED)).by('bengt', receive());
    assert.ok(onAgenda(told.state, STEERING, told.moment));
    assert.ok(!onAgenda(told.state, COLLABORATION, told.moment));
    const called = told.by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call);
    const meeting = called.state.meetings.get('m1');
    assert.ok(meeting?.status === 'called');
    const item = agendaFor(called.state, meeting, called.moment).find(({ id }) => id === `information:${ID}`);
    assert.ok(item?.source?.kind === 'clause' && item.source.section === 'Informationsskyldighet');
    const open = called
      .at('2025-02-24T12:00:00.000Z')
      .by(
        'astrid',
        m1.open(...present('astrid', 'anna', 'bengt', 'cecilia')),
        m1.takeUp(`information:${ID}`),
      );
    assert.ok(!onAgenda(open.by('astrid', m1.takeUp('standing:other')).state, COLLABORATION, open.moment));
    assert.deepEqual(open.refusal('astrid', m1.decline(`information:${ID}`, 'Nej')), {
      code: 'item-stays',
      why: 'notice',
    });
  });

  it('comes again when a meeting has not reached it, and not when it has', () => {
    const open = inNorma()
      .by('astrid', give(), m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid', 'bengt')));
    assert.ok(onAgenda(open.by('astrid', m1.close).state, STEERING, open.moment));
    const talked = open.by('astrid', m1.takeUp(`information:${ID}`), m1.close);
    assert.ok(!onAgenda(talked.state, STEERING, talked.moment));
    // Nor does it cost anything more then: under which words it was told is not looked up.
    const [notice = assert.fail()] = talked.state.information.values();
    const untimed = {
      ...notice,
      get at(): string {
        throw new Error('its day was asked for');
      },
    };
    assert.deepEqual(toldMatters({ ...talked.state, information: new Map([[ID, untimed]]) }, STEERING), []);
  });

  it('is put right by whoever wrote it, and the earlier words stay', () => {
    const told = inNorma().by('astrid', give()).by('bengt', receive());
    assert.deepEqual(told.facts('astrid', correct(TEXT)), []);
    const right = told.by('astrid', correct('Hon slutar i april.'));
    const notice = noticeIn(right.state);
    assert.deepEqual(
      [notice?.text, notice?.earlier.map(({ text }) => text)],
      ['Hon slutar i april.', [TEXT]],
    );
    assert.equal(notice?.receipts.length, 1);
    assert.deepEqual(told.refusal('bengt', correct('Nej')), { code: 'notice-of-another', member: 'astrid' });
    assert.deepEqual(told.refusal('astrid', correct(' ')), { code: 'text-missing' });
    assert.deepEqual(told.refusal('astrid', correct('890201-3286')), {
      code: 'contains-personal-identity-number',
    });
  });

  it('is not put right here when a meeting has it before it: what is wrong is said there', () => {
    const open = inNorma()
      .by('astrid', give(), m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid', 'bengt')));
    assert.deepEqual(open.refusal('astrid', correct('Annat')), { code: 'notice-taken-up' });
    const ended = open.by('astrid', m1.takeUp(`information:${ID}`), m1.close);
    assert.deepEqual(ended.refusal('astrid', correct('Annat')), { code: 'notice-taken-up' });
  });
});
