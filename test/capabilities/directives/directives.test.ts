import assert from 'node:assert/strict';
import { waitingItems } from '../../../src/capabilities/agenda/domain/agenda.ts';
import { noticesOf } from '../../../src/capabilities/index.ts';
import { directivesInForce } from '../../../src/capabilities/results/domain/directives.ts';
import { saidIn } from '../../../src/capabilities/results/domain/revoking.ts';
import { restingDecisions } from '../../../src/capabilities/meetings/domain/resting.ts';
import { brukarskolan } from '../../support/agreements.ts';
import { away, ballot, commandsAbout, present, voting } from '../../support/meetings-played.ts';
import { inNorma, played } from '../../support/played.ts';
import type { Played } from '../../support/played.ts';
import { ALL, COLLABORATION, STEERING } from '../informing/informing-played.ts';
import { direct, directed, revoke, settled, started, TEXT } from './directives-played.ts';

const inForce = ({ state }: Played): readonly string[] =>
  directivesInForce(state, COLLABORATION).map((decision) => saidIn(state, decision));
const onAgenda = ({ state, moment }: Played, forum: string): readonly string[] =>
  waitingItems(state, forum, moment).flatMap(({ origin, title }) =>
    origin.kind === 'directive' ? title.sv : [],
  );
/** What is told where when the last answer closes the vote. */
const toldBy = (asked: Played, vote: string): readonly string[] => {
  const [last, ...others] = Object.entries(ALL).toReversed();
  const before = voting(asked, vote, Object.fromEntries(others));
  const [by, choice] = last ?? ['', 'yes'];
  const command = ballot(vote, choice);
  return noticesOf(before.facts(by, command), before.by(by, command).state, by).map(
    ({ forum, show }) => `${forum} ${show.subject}`,
  );
};

describe('a directive (B-styrgrupp-68)', () => {
  it('is decided by the group that the agreement names, with a yes from each party', () => {
    assert.deepEqual(inForce(directed), [TEXT]);
    const [opened] = started.facts('astrid', direct());
    assert.ok(opened?.type === 'voteOpened' && opened.v !== 1 && opened.eachParty === true);
    const alone = settled(started.by('astrid', direct()), 'v1', { ...ALL, bengt: 'no', cecilia: 'abstain' });
    assert.deepEqual(inForce(alone), []);
    const one = settled(started.by('astrid', direct()), 'v1', { ...ALL, bengt: 'no' });
    assert.deepEqual(inForce(one), [TEXT]);
  });

  it('is a new message in the other group’s chat, and on its next agenda', () => {
    assert.ok(toldBy(started.by('astrid', direct()), 'v1').includes(`${COLLABORATION} directive`));
    assert.deepEqual(onAgenda(directed, COLLABORATION), [TEXT]);
    assert.deepEqual(onAgenda(directed, STEERING), []);
  });

  it('is no more on the agenda when a meeting there has come to it, and stays in force', () => {
    const m1 = commandsAbout('m1', COLLABORATION);
    const met = directed
      .by('frida', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by(
        'frida',
        m1.open(...present('frida', 'astrid', 'eva', 'cecilia')),
        m1.takeUp('directive:2025-1'),
        m1.close,
      );
    assert.deepEqual(onAgenda(met, COLLABORATION), []);
    assert.deepEqual(inForce(met), [TEXT]);
  });

  it('is in force until a decision revokes it, which is told too, and needs each party’s yes as well', () => {
    const asked = directed.by('bengt', revoke(1, 'v2'));
    assert.ok(asked.state.votes.get('v2')?.eachParty);
    assert.ok(toldBy(asked, 'v2').includes(`${COLLABORATION} directive-ended`));
    const revoked = settled(asked, 'v2');
    assert.deepEqual(inForce(revoked), []);
    assert.deepEqual(onAgenda(revoked, COLLABORATION), []);
  });

  it('is replaced by another, which is a directive in its place', () => {
    const replaced = settled(directed.by('bengt', revoke(1, 'v2', 'Kurserna är för alla.')), 'v2');
    assert.deepEqual(inForce(replaced), ['Kurserna är för alla.']);
    assert.deepEqual(onAgenda(replaced, COLLABORATION), ['Kurserna är för alla.']);
    const told = toldBy(directed.by('bengt', revoke(1, 'v2', 'Kurserna är för alla.')), 'v2');
    assert.ok(told.includes(`${COLLABORATION} directive`));
    assert.ok(!told.includes(`${COLLABORATION} directive-ended`));
    const gone = settled(replaced.by('anna', revoke(2, 'v3')), 'v3');
    assert.deepEqual(inForce(gone), []);
  });

  it('is told to a group that comes to Samverka afterwards', () => {
    const alone = played(brukarskolan, {
      [STEERING]: { 'vuxenskolan-1': 'astrid', 'socialforvaltningen-1': 'bengt' },
    });
    const decided = settled(alone.by('astrid', direct()), 'v1', { astrid: 'yes', bengt: 'yes' });
    const open = {
      type: 'openForum',
      forum: COLLABORATION,
      language: 'sv',
      seats: [
        { seat: 'vuxenskolan-1', member: 'frida' },
        { seat: 'socialforvaltningen-1', member: 'eva' },
      ],
    } as const;
    const told = noticesOf(decided.facts('astrid', open), decided.by('astrid', open).state, 'astrid');
    assert.ok(told.some(({ forum, show }) => forum === COLLABORATION && show.subject === 'directive'));
  });

  it('is refused where it is not for the group, naming why', () => {
    const refused = started.refusal('frida', direct(TEXT, 'v1', COLLABORATION, STEERING));
    assert.ok(refused.code === 'directed-elsewhere' && refused.group.sv === 'styrgruppen');
    assert.ok(refused.source.kind === 'clause' && refused.source.section === 'Styrgrupp');
    assert.deepEqual(inNorma().refusal('astrid', direct(TEXT, 'v1', STEERING, STEERING)), {
      code: 'no-directives',
      forums: 1,
    });
    assert.deepEqual(started.refusal('astrid', direct(TEXT, 'v1', STEERING, STEERING)), {
      code: 'unknown-forum',
    });
  });
});

describe('a directive decided at a meeting without a vote', () => {
  const m1 = commandsAbout('m1');
  const opened = (...there: readonly string[]): Played =>
    started
      .by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by(
        'astrid',
        m1.open(
          ...['astrid', 'anna', 'bengt', 'cecilia'].map((one) =>
            there.includes(one) ? (present(one)[0] ?? away(one)) : away(one),
          ),
        ),
        m1.takeUp('standing:decisions'),
      );
  const decide = {
    type: 'decideMatter',
    forum: STEERING,
    meeting: 'm1',
    item: 'standing:decisions',
    text: TEXT,
    proposal: 'p1',
    directive: true,
  } as const;

  it('is marked so when it is proposed, and holds when the other party has confirmed it', () => {
    const proposed = opened('astrid', 'bengt').proposes('astrid', decide);
    const [fact] = opened('astrid', 'bengt').facts('astrid', decide);
    assert.ok(fact?.type === 'decisionProposed' && fact.directs === COLLABORATION);
    assert.deepEqual(inForce(proposed), []);
    const confirm = { ...decide, type: 'confirmDecision' } as const;
    const notices = noticesOf(
      proposed.facts('bengt', confirm),
      proposed.proposes('bengt', confirm).state,
      'bengt',
    );
    assert.ok(notices.some(({ forum, show }) => forum === COLLABORATION && show.subject === 'directive'));
    assert.deepEqual(inForce(opened('astrid', 'bengt').by('astrid', decide)), [TEXT]);
  });

  it('rests where a party is not there, and needs its yes whatever is said of it', () => {
    const rests = opened('astrid', 'anna').by('astrid', { ...decide, concerns: [] });
    assert.deepEqual(inForce(rests), []);
    assert.deepEqual(
      restingDecisions(rests.state).map(({ resting }) => resting.needsYes),
      [true],
    );
    const accept = { type: 'acceptResting', forum: STEERING, decision: { year: 2025, number: 1 } } as const;
    const notices = noticesOf(rests.facts('bengt', accept), rests.by('bengt', accept).state, 'bengt');
    assert.ok(notices.some(({ forum, show }) => forum === COLLABORATION && show.subject === 'directive'));
    assert.deepEqual(inForce(rests.by('bengt', accept)), [TEXT]);
  });

  it('is refused where the group directs nobody', () => {
    const norma = inNorma()
      .by('astrid', m1.draft('2025-02-24T12:00:00.000Z'), m1.call)
      .at('2025-02-24T12:00:00.000Z')
      .by('astrid', m1.open(...present('astrid', 'bengt')), m1.takeUp('standing:decisions'));
    assert.deepEqual(norma.refusal('astrid', decide), { code: 'no-directives', forums: 1 });
  });
});
