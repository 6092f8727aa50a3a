import { brukarskolan } from '../../support/agreements.ts';
import { liveThrough } from './any-history.ts';

describe('whatever a group does, in whatever order', () => liveThrough(brukarskolan));
