import assert from 'node:assert/strict';
import { speak } from '../../src/chat/words.ts';
import { valueInWords } from '../../src/chat/value-in-words.ts';
import { sourceInWords } from '../../src/chat/sources.ts';
import { ruleInWords } from '../../src/capabilities/group-rules/present.ts';
import type { Source } from '../../src/agreement/domain/profile.ts';

/** Every rule is shown with where it comes from; what people entered is neither the agreement's words nor ours. */
describe('a source in words', () => {
  for (const [source, swedish, english] of [
    [
      { kind: 'clause', section: '11 Styrgrupp', quote: 'minst två gånger per termin.' },
      'avtalet, avsnitt\u00a011 Styrgrupp: ”minst två gånger per termin”',
      'the agreement, section\u00a011 Styrgrupp: “minst två gånger per termin”',
    ],
    [
      { kind: 'clause', section: '11 Styrgrupp' },
      'avtalet, avsnitt\u00a011 Styrgrupp',
      'the agreement, section\u00a011 Styrgrupp',
    ],
    [
      { kind: 'group-decision', decision: '§ 7/2026' },
      'gruppens eget beslut §\u00a07/2026',
      'the group’s own decision §\u00a07/2026',
    ],
    [{ kind: 'entered' }, 'angivet när avtalet lades in', 'given when the agreement was added'],
    [{ kind: 'default' }, 'förval, avtalet anger inget', 'default, the agreement says nothing'],
  ] satisfies [Source, string, string][]) {
    it(swedish, () => {
      assert.equal(sourceInWords(speak.sv, source), swedish);
      assert.equal(sourceInWords(speak.en, source), english);
    });
  }

  it('ends the decision rule', () => {
    assert.equal(
      valueInWords(speak.sv, ruleInWords({ kind: 'unanimous' }, { kind: 'entered' })),
      'Enhällighet: alla avgivna ja- och nejröster ska vara ja (angivet när avtalet lades in).',
    );
  });
});
