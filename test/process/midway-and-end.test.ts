import assert from 'node:assert/strict';
import type { Chat, Person } from '../support/chat-double/index.ts';
import { toldAlone } from './confirmed-seat.ts';
import { runVerify } from '../support/verify-process.ts';
import { asCard, openVote, plain, press, register, told, Town, typedForm } from './steering-group.ts';

const CITY = 'Nämnden för funktionsstöd, Göteborgs stad';
const ASSOCIATION = 'Forum Skill';

/** A group that had begun when Samverka came, and the end of its agreement, with a real process. */
describe('a group that starts midway, and the end', function () {
  this.timeout(90_000);
  let town: Town;
  let group: Chat;
  let anna: Person, bengt: Person, eva: Person;

  beforeEach(async () => {
    town = await Town.build({ START_TIME: '2025-06-16T09:00', VOTE_WAITS: '0,0,0' });
    [anna, bengt, eva] = town.people('Anna Ek', 'Bengt Åberg', 'Eva Lind') as [Person, Person, Person];
    group = town.teams.groupChat('Styrgruppen', [anna, bengt, eva]);
  });
  afterEach(() => town.demolish());

  const answered = async (by: Person, words: string): Promise<string> => {
    const before = new Set(group.fromBot);
    await group.say(by, words);
    const [answer] = group.fromBot.filter((message) => !before.has(message));
    assert.ok(answer);
    return plain(answer.visible);
  };

  it('its numbers and decisions go on, nothing before is asked for, and its end is told once', async () => {
    await register(group, anna, {
      agreement: 'Norma',
      seats: {
        [CITY]: bengt.name,
        [ASSOCIATION]: anna.name,
        'Senaste mötet före Samverka': '2025-05-14',
        'Nästa besluts nummer i år, till exempel § 12': '12',
        'Nästa protokolls nummer i år, till exempel 3': '4',
        'Beslut som gäller, ett på varje rad, till exempel: § 3/2025 Ersättare får tjänstgöra':
          '§ 3/2025 Ersättare får tjänstgöra',
      },
    });
    const due = await answered(anna, 'frister');
    assert.ok(!due.includes('Faktura') && !due.includes('vårterminen'), due);
    assert.ok(due.includes('Lämna in: Slutrapport'), due);
    const decisions = await answered(anna, 'beslut ersättare');
    assert.ok(decisions.includes('Före Samverka') && decisions.includes('§ 3/2025 Ersättare får tjänstgöra'));

    // A slip is put right by the other party, as long as nothing has been decided.
    await group.say(bengt, 'status');
    const shown = group.fromBot.at(-1);
    assert.ok(shown);
    const list = asCard(await press(group, bengt, shown, 'Företrädare'), shown);
    const midway = asCard(await press(group, bengt, list, 'Gruppen har redan börjat'), list);
    const saved = await told(group, bengt, midway, 'Spara', {
      'Nästa besluts nummer i år, till exempel § 12': '14',
    });
    assert.equal(saved, 'Uppgifterna om tiden före Samverka är sparade.');

    const vote = await openVote(group, anna, 'Ska vi byta lokal?');
    await press(group, anna, vote, 'Ja');
    await press(group, bengt, vote, 'Ja');
    await town.teams.waitUntil(() =>
      group.fromBot.some(({ visible }) => plain(visible).includes('§ 14/2025')),
    );
    assert.ok((await answered(anna, 'beslut')).includes('§ 14/2025'));

    // Whoever takes over is told what holds, also from before.
    const form = await typedForm(group, bengt, 'registrera');
    assert.match(await told(group, bengt, form, 'Spara', { [CITY]: eva.name }), /ändrade/);
    const [, handed] = await toldAlone(town, eva, 'Det här tar du över');
    const taken = plain(handed.visible);
    assert.ok(taken.includes('§ 14/2025') && taken.includes('§ 3/2025 Ersättare får tjänstgöra'), taken);

    await town.restart('SIGTERM', { START_TIME: '2025-09-01T08:01' });
    const ended = await group.waitFor(({ visible }) => visible.includes('Partnerskapet har upphört'));
    assert.ok(plain(ended.visible).includes('Lämna in: Slutrapport'), ended.visible);
    const status = asCard(await press(group, eva, ended, 'Status'), ended);
    assert.match(
      plain(JSON.stringify(status.card)),
      /Partnerskapet har upphört\. Avtalet gällde till och med/,
    );
    const after = await openVote(group, anna, 'Ska vi fortsätta ändå?');
    assert.ok(after.visible.includes('Partnerskapet har upphört'));
    assert.ok(!(await answered(anna, 'frister')).includes('höstterminen'));

    await town.restart('SIGTERM', { START_TIME: '2025-09-03T08:01' });
    await town.settled();
    const news = group.fromBot.filter(({ visible }) => visible.includes('Det här återstår att göra'));
    assert.equal(news.length, 1);
    const { code, output } = await runVerify({ SQLITE_PATH: town.sqlitePath });
    assert.equal(code, 0, output);
  });
});
