import assert from 'node:assert/strict';
import { channelEndpointNames, channelEndpointsFrom } from '../../src/teams/channel-endpoints.ts';

const all = (origin: string) =>
  Object.fromEntries(channelEndpointNames.map((name) => [name, `${origin}/${name}`]));

describe('the channel’s endpoints', () => {
  it('are the public cloud’s when nothing is set', () => {
    assert.equal(channelEndpointsFrom({ PATH: '/bin', CallerId: ' ' }, { plainHttp: false }), undefined);
  });

  it('are taken as they are set', () => {
    const set = all('https://channel.example');
    assert.deepEqual(channelEndpointsFrom({ ...set, PATH: '/bin' }, { plainHttp: false }), set);
  });

  it('are refused when some are missing, by name', () => {
    const some = { ...all('https://channel.example'), CallerId: undefined };
    assert.throws(() => channelEndpointsFrom(some, { plainHttp: false }), /CallerId missing/);
  });

  it('may be plain http on this machine only, and only where that is acceptable', () => {
    const here = all('http://127.0.0.1:4000');
    assert.deepEqual(channelEndpointsFrom(here, { plainHttp: true }), here);
    assert.throws(() => channelEndpointsFrom(here, { plainHttp: false }), /must be an https address/);
    for (const elsewhere of [
      'http://channel.example',
      'http://127.0.0.1.evil.example',
      'ftp://127.0.0.1',
      'x',
    ]) {
      assert.throws(
        () => channelEndpointsFrom(all(elsewhere), { plainHttp: true }),
        /must be an https address/,
      );
    }
  });
});
