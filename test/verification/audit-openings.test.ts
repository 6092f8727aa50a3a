import assert from 'node:assert/strict';
import { audit } from '../../src/verification/audit.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import type { Commit } from '../../src/partnership/journal.ts';
import { journalFixture } from '../support/journal-fixtures.ts';
import { asStored, resealed, withFacts } from '../support/tampering.ts';

/** Whoever rewrites how a vote was opened, or what that followed from, with all hashes computed anew, is found out. */

const first = (await journalFixture('v1-open-votes-2022')).commits;
const second = (await journalFixture('v1-votes-per-capsulam-2022')).commits;

type Opening = FactOf<'voteOpened'>;
const idOf = (vote: string): string => `00000000-0000-4000-8000-0000000000${vote.padStart(2, '0')}`;
const numberOf = (vote: { readonly id: string }): string => String(Number(vote.id.slice(36 - 2)));
const member = (number: number): string => `7d1c0f7e-0a4b-4b52-9d5e-00000000000${number}`;

/** What is found of how votes were opened, each with the vote's number. */
function found(commits: readonly Commit[], change: (fact: Fact, by: string) => Fact | readonly Fact[]) {
  const { findings } = audit('p', asStored(resealed(withFacts(commits, change))));
  return findings.flatMap((finding) =>
    finding.code.endsWith('-differs') && finding.code !== 'result-differs' && 'vote' in finding
      ? [`${numberOf(finding.vote)} ${finding.code}`]
      : [],
  );
}

const opening =
  (vote: string, change: (fact: Opening) => Opening) =>
  (fact: Fact): Fact =>
    fact.type === 'voteOpened' && fact.vote === idOf(vote) ? change(fact) : fact;

const without = <T extends object>(fact: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(fact).filter(([name]) => name !== key)) as T;

const dropLast = (fact: Opening): Opening => ({ ...fact, register: fact.register.slice(0, -1) });

describe('an audit of how votes were opened', () => {
  for (const [version, commits] of [
    ['first', first],
    ['second', second],
  ] as const) {
    const [plain, atMeeting] = version === 'first' ? ['5', '13'] : ['14', '19'];
    const of = (vote: string) => (change: (fact: Opening) => Opening) =>
      found(commits, opening(vote, change));

    describe(`by the ${version} version of the fact`, () => {
      it('finds nothing where nobody has touched it', () => {
        assert.deepEqual(
          found(commits, (fact) => fact),
          [],
        );
      });

      it('finds a register that somebody is missing from, or has come to', () => {
        assert.deepEqual(of(plain)(dropLast), [`${plain} register-differs`]);
        assert.deepEqual(of(atMeeting)(dropLast), [`${atMeeting} register-differs`]);
        const stranger = { seat: 'socialforvaltningen-4', party: 'socialforvaltningen', member: member(9) };
        assert.deepEqual(
          of(plain)((fact) => ({ ...fact, register: [...fact.register, stranger] })),
          [`${plain} register-differs`],
        );
      });

      it('finds an elector of another party, or twice the same', () => {
        const [party, seat] = ['vuxenskolan', 'vuxenskolan-1'];
        assert.deepEqual(
          of(plain)((fact) => ({ ...fact, register: fact.register.map((one) => ({ ...one, party })) })),
          [`${plain} register-differs`],
        );
        assert.deepEqual(
          of(plain)((fact) => ({
            ...fact,
            register: [...fact.register, ...fact.register.filter((one) => one.seat === seat)],
          })),
          [`${plain} register-differs`],
        );
      });

      it('finds another rule, or another source of it', () => {
        assert.deepEqual(
          of(plain)((fact) => ({ ...fact, rule: { kind: 'absolute' } })),
          [`${plain} rule-differs`],
        );
        assert.deepEqual(
          of(plain)((fact) => ({ ...fact, ruleSource: { kind: 'default' } })),
          [`${plain} rule-differs`],
        );
      });

      it('finds a quorum that is gone, or lower', () => {
        assert.deepEqual(
          of(plain)((fact) => without(fact, 'quorum')),
          [`${plain} quorum-differs`],
        );
        const lower = (fact: Fact): Fact =>
          fact.type === 'groupRuleSet' && fact.rule.setting === 'quorum'
            ? { ...fact, rule: { setting: 'quorum', value: { least: 1 } } }
            : fact;
        assert.ok(found(commits, lower).includes(`${plain} quorum-differs`));
      });

      it('finds a casting vote of somebody else, and in a secret vote', () => {
        const other = (fact: Opening): Opening => ({
          ...fact,
          castingVote: { member: member(3), source: { kind: 'group-decision', decision: '§ 2/2022' } },
        });
        const secret = version === 'first' ? '9' : '15';
        for (const vote of [plain, secret])
          assert.deepEqual(of(vote)(other), [`${vote} casting-vote-differs`]);
        const elected = (fact: Fact): Fact =>
          fact.type === 'chairElected' ? { ...fact, until: '2022-05-24' } : fact;
        assert.equal(found(commits, elected).includes(`${plain} casting-vote-differs`), version === 'second');
      });

      it('finds seats that were changed behind the votes, and a substitute that nobody let serve', () => {
        const moved = (fact: Fact): Fact =>
          fact.type === 'seatsAssigned'
            ? {
                ...fact,
                seats: fact.seats.map((one) =>
                  one.member === member(2) ? { ...one, member: member(9) } : one,
                ),
              }
            : fact;
        assert.ok(found(commits, moved).includes(`${plain} register-differs`));
        const none = (fact: Fact): Fact | readonly Fact[] =>
          fact.type === 'groupRuleSet' && fact.rule.setting === 'substitutes' ? [] : fact;
        assert.ok(
          found(commits, none).includes(version === 'first' ? '13 register-differs' : '11 register-differs'),
        );
      });
    });
  }

  it('finds a temporary representative who never began, or whose time was prolonged', () => {
    const [NEVER, ON] = ['temporaryBegan', 'temporaryEnded'].map((type) =>
      found(second, (fact) => (fact.type === type ? [] : fact)),
    );
    assert.ok(NEVER?.includes('1 register-differs') && !NEVER.includes('14 register-differs'));
    assert.ok(ON?.includes('14 register-differs') && !ON.includes('1 register-differs'));
  });

  it('finds attendance at a meeting that was changed behind its votes', () => {
    const absent = (fact: Fact): Fact | readonly Fact[] =>
      fact.type === 'attendanceMarked' && fact.meeting === 'm-2' && fact.member === member(3) ? [] : fact;
    assert.deepEqual(found(second, absent), ['19 register-differs', '20 register-differs']);
  });

  it('finds a vote at a meeting that is said to be outside it, and the reverse', () => {
    const turned = (fact: Opening): Opening =>
      fact.v === 1
        ? fact
        : { ...fact, procedure: fact.procedure === 'at-meeting' ? 'per-capsulam' : 'at-meeting' };
    assert.deepEqual(found(second, opening('14', turned)), ['14 procedure-differs']);
    assert.deepEqual(found(second, opening('19', turned)), ['19 procedure-differs']);
    const asBefore = (fact: Fact): Fact | readonly Fact[] =>
      fact.type === 'meetingOpened' && fact.meeting === 'm-2' ? [] : fact;
    assert.ok(found(second, asBefore).includes('19 procedure-differs'));
  });

  it('finds a second round among others than the first', () => {
    const other = (fact: Fact): Fact =>
      fact.type === 'voteOpened' && fact.vote === `${idOf('10')}.2` ? dropLast(fact) : fact;
    assert.equal(found(second, other).length, 1);
    const rule = (fact: Fact): Fact =>
      fact.type === 'voteOpened' && fact.vote === `${idOf('10')}.2`
        ? { ...fact, rule: { kind: 'plurality' } }
        : fact;
    assert.match(found(second, rule).join(), /^\S+ rule-differs$/);
  });

  it('finds somebody who came to the register of an open vote without being at the meeting', () => {
    const joining =
      (number: number, seat: string) =>
      (fact: Fact): readonly Fact[] => {
        const elector = { seat, party: 'socialforvaltningen', member: member(number) };
        const marked = {
          type: 'attendanceMarked',
          v: 1,
          meeting: 'm-2',
          member: member(4),
          state: 'present',
        } as const;
        const joined = { type: 'electorJoined', v: 1, vote: idOf('19'), elector } as const;
        return fact.type === 'voteOpened' && fact.vote === idOf('19') ? [fact, marked, joined] : [fact];
      };
    const codes = (change: (fact: Fact) => readonly Fact[]): readonly string[] =>
      audit('p', asStored(resealed(withFacts(second, change)))).findings.map(({ code }) => code);
    assert.ok(!codes(joining(4, 'socialforvaltningen-2')).includes('elector-not-entitled'));
    assert.ok(codes(joining(5, 'socialforvaltningen-3')).includes('elector-not-entitled'));
    assert.ok(codes(joining(4, 'socialforvaltningen-1')).includes('elector-not-entitled'));
  });
});
