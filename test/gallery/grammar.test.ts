import assert from 'node:assert/strict';
import { faultsOf, median } from './grammar.ts';
import type { SeenButton } from './teams-page.ts';

const button = (title: string, more: Partial<SeenButton> = {}): SeenButton => ({
  title,
  cut: false,
  does: 'Action.Execute',
  style: 'default',
  verb: 'status',
  ...more,
});
const menu = button('...', { does: 'menu' });
const toggle = button('Visa regeln', { does: 'Action.ToggleVisibility' });

function faults(
  rows: readonly (readonly SeenButton[])[],
  name = 'vote.own',
  height = 200,
): readonly string[] {
  const actions = rows.flat().map(({ style }) => ({ type: 'Action.Execute', style }));
  const seen = { name, height, rows };
  return faultsOf({ name, view: name.split('.')[0] ?? '', capability: '', card: { actions } }, seen, seen);
}

describe('the grammar of cards', () => {
  const three = [button('Ja'), button('Nej'), button('Avstår')];

  it('takes three buttons and a menu, what is behind a touch, and Jäv', () => {
    assert.deepEqual(faults([[...three, button('Jäv', { verb: 'recusal-form' }), menu], [toggle]]), []);
  });

  it('counts buttons in a row, and in all those that do something', () => {
    assert.deepEqual(faults([[...three, button('Mer')]]), [
      '4 buttons in a row',
      '4 buttons that do something',
    ]);
    assert.deepEqual(faults([three, [button('Mer')]]), ['4 buttons that do something']);
  });

  it('leaves a list of one button a line alone', () => {
    assert.deepEqual(
      faults([[button('Justera')], [button('Svara')], [button('Klart')], [button('Visa')]]),
      [],
    );
  });

  it('knows titles that are cut, or too long where three stand together', () => {
    const long = button('Bekräfta mottagandet');
    assert.deepEqual(faults([[long, button('Svara')]]), []);
    assert.deepEqual(faults([[long, button('Svara', { cut: true }), button('Visa')]]), [
      'cut: Svara',
      '“Bekräfta mottagandet” is long for one of 3',
    ]);
  });

  it('has one primary button, first in its row', () => {
    const primary = button('Skicka', { style: 'positive' });
    assert.deepEqual(faults([[primary, button('Tillbaka')]]), []);
    assert.deepEqual(faults([[button('Tillbaka'), primary]]), ['“Skicka” is primary but not first']);
    assert.deepEqual(faults([[primary], [primary]]), ['2 primary buttons']);
  });

  it('ends nothing with the last of several', () => {
    const close = button('Avsluta mötet', { verb: 'close-meeting' });
    assert.deepEqual(faults([[close, button('Tillbaka')], [close]]), []);
    assert.deepEqual(faults([[button('Tillbaka'), close, menu]]), [
      '“Avsluta mötet” ends something and is last',
    ]);
  });

  it('is as high as it may be', () => {
    assert.deepEqual(faults([], 'vote.open', 261), ['261 px high, 260 at most']);
    assert.deepEqual(faults([], 'vote.sixty', 601), ['601 px high, 600 at most']);
    assert.deepEqual(faults([], 'vote.hostile', 9000), []);
    assert.deepEqual(faults([], 'minutes.draft', 9000), []);
    assert.equal(median([3, 1, 2]), 2);
  });
});
