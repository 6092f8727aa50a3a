import assert from 'node:assert/strict';
import type { Audit, Finding } from '../../src/verification/audit.ts';
import { speak } from '../../src/chat/words.ts';
import {
  auditInWords,
  hashInWords,
  notKnownInWords,
  verdictInWords,
} from '../../src/verification/in-words.ts';
import type { VoteResult } from '../../src/capabilities/voting/domain/result.ts';

const vote = { id: 'v1', question: 'Ska vi?', decision: { year: 2026, number: 7 } };
const result: VoteResult = {
  outcome: 'adopted',
  tally: { yes: 3, no: 1, abstain: 0, absent: 1, recused: 0, electors: 5 },
  denominator: { of: 'electors', total: 5, needed: 3 },
};
const other: VoteResult = { ...result, outcome: 'rejected', tally: { ...result.tally, yes: 2, no: 2 } };

const inWords = {
  'not-a-commit': [
    { code: 'not-a-commit', seq: 4, reason: 'not JSON' },
    'Det som står här går inte att läsa som en post (not JSON).',
    'What is here cannot be read as a commit (not JSON).',
  ],
  'commits-missing': [
    { code: 'commits-missing', seq: 4, to: 6 },
    'Den och posterna till och med 6 saknas.',
    'It and the commits up to and including 6 are missing.',
  ],
  'commit-repeated': [
    { code: 'commit-repeated', seq: 4 },
    'Numret finns mer än en gång.',
    'The number is there more than once.',
  ],
  'chain-broken': [
    { code: 'chain-broken', seq: 4 },
    'Posten följer inte på den som står före. En post har ändrats, flyttats, tagits bort eller lagts till.',
    'The commit does not follow from the one before it. A commit has been changed, moved, removed or put in.',
  ],
  'contents-changed': [
    { code: 'contents-changed', seq: 4 },
    'Innehållet är ändrat sedan posten skrevs: det stämmer inte med kontrollsumman.',
    'The contents have been changed since the commit was written: they do not agree with the hash.',
  ],
  'fact-out-of-order': [
    { code: 'fact-out-of-order', seq: 4, fact: 'meetingClosed' },
    'Händelsen meetingClosed passar inte in efter det som har hänt före.',
    'The fact meetingClosed does not fit what happened before it.',
  ],
  'result-differs': [
    { code: 'result-differs', seq: 4, vote, recorded: result, recounted: other },
    '§ 7/2026 (”Ska vi?”): i loggen står Antaget (3 ja, 1 nej, 0 avstår, 1 röstade inte, 0 jäv; minst 3 ja av 5 i röstlängden behövs). Rösterna ger Inte antaget (2 ja, 2 nej, 0 avstår, 1 röstade inte, 0 jäv; minst 3 ja av 5 i röstlängden behövs).',
    '§ 7/2026 (“Ska vi?”): the journal says Adopted (3 yes, 1 no, 0 abstained, 1 did not vote, 0 recused; at least 3 yes of 5 on the register needed). The ballots give Not adopted (2 yes, 2 no, 0 abstained, 1 did not vote, 0 recused; at least 3 yes of 5 on the register needed).',
  ],
  'ballot-not-valid': [
    { code: 'ballot-not-valid', seq: 4, vote, why: 'outside-register' },
    '§ 7/2026 (”Ska vi?”): här finns en röst från någon som inte står i röstlängden. Den räknas inte.',
    '§ 7/2026 (“Ska vi?”): here is a ballot from somebody who is not on the electoral register. It does not count.',
  ],
  'recusal-not-valid': [
    { code: 'recusal-not-valid', seq: 4, vote, why: 'recused' },
    '§ 7/2026 (”Ska vi?”): här anmäls jäv av någon som redan har anmält det. Anmälan räknas inte.',
    '§ 7/2026 (“Ska vi?”): here a recusal is declared by somebody who had declared it already. It does not count.',
  ],
  'ballot-out-of-order': [
    {
      code: 'ballot-out-of-order',
      seq: 4,
      vote: { id: 'v1', question: 'Ska vi?' },
      replaces: true,
    },
    'omröstningen ”Ska vi?”: rösten sägs ersätta en tidigare, men det finns ingen.',
    'the vote “Ska vi?”: the ballot says that it replaces an earlier one, but there is none.',
  ],
  'ballot-of-another-kind': [
    { code: 'ballot-of-another-kind', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): här finns en röst av ett slag som omröstningen inte har.',
    '§ 7/2026 (“Ska vi?”): there is a ballot of a kind that this vote does not have.',
  ],
  'ballot-before-acceptance': [
    { code: 'ballot-before-acceptance', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): här finns en röst som lämnades innan alla hade godkänt skriftlig omröstning.',
    '§ 7/2026 (“Ska vi?”): there is a ballot from before everyone had accepted voting in writing.',
  ],
  'elector-joined-twice': [
    { code: 'elector-joined-twice', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): någon lades till i röstlängden som redan stod där, eller vars plats gjorde det.',
    '§ 7/2026 (“Ska vi?”): somebody was added to the electoral register who was on it already, or whose seat was.',
  ],
  'register-differs': [
    { code: 'register-differs', seq: 4, vote, extra: ['s-1 (anna)'], missing: ['s-2 (bengt)', 's-3 (eva)'] },
    '§ 7/2026 (”Ska vi?”): röstlängden är inte den som platserna, närvaron och ersättarna gav när omröstningen öppnades. Här står utan att ha rätt till det: s-1 (anna). Här saknas: s-2 (bengt), s-3 (eva).',
    '§ 7/2026 (“Ska vi?”): the electoral register is not the one that seats, attendance and substitutes gave when the vote was opened. On it without being entitled: s-1 (anna). Missing: s-2 (bengt), s-3 (eva).',
  ],
  'rule-differs': [
    { code: 'rule-differs', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): regeln för beslutet är inte den som gällde när omröstningen öppnades.',
    '§ 7/2026 (“Ska vi?”): the rule of the decision is not the one that held when the vote was opened.',
  ],
  'quorum-differs': [
    { code: 'quorum-differs', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): kravet på hur många som måste delta är inte det som gällde när omröstningen öppnades.',
    '§ 7/2026 (“Ska vi?”): how many must take part is not what held when the vote was opened.',
  ],
  'casting-vote-differs': [
    { code: 'casting-vote-differs', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): utslagsrösten är inte hos den som hade den när omröstningen öppnades.',
    '§ 7/2026 (“Ska vi?”): the casting vote is not with whoever had it when the vote was opened.',
  ],
  'procedure-differs': [
    { code: 'procedure-differs', seq: 4, vote, atMeeting: false },
    '§ 7/2026 (”Ska vi?”): omröstningen sägs vara utanför ett möte, men ett möte pågick.',
    '§ 7/2026 (“Ska vi?”): the vote is said to be outside a meeting, but a meeting was going on.',
  ],
  'opened-as-before': [
    { code: 'opened-as-before', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): omröstningen är öppnad på ett äldre sätt än en omröstning före den, utan det som skyddar dem som inte är med.',
    '§ 7/2026 (“Ska vi?”): the vote was opened in an older way than a vote before it, without what protects those who are not there.',
  ],
  'every-party-differs': [
    { code: 'every-party-differs', seq: 4, vote, asked: false },
    '§ 7/2026 (”Ska vi?”): det krävdes inte ett ja från varje part, fast frågan behöver det.',
    '§ 7/2026 (“Ska vi?”): a yes from every party was not asked for, though the question takes one.',
  ],
  'unannounced-differs': [
    { code: 'unannounced-differs', seq: 4, vote, said: false },
    '§ 7/2026 (”Ska vi?”): ärendet sägs ha stått i kallelsen i tid, men det gjorde det inte. Då avgörs det bara om alla parter är med och ingen säger nej till det.',
    '§ 7/2026 (“Ska vi?”): the matter is said to have been in the notice in time, but it was not. Then it is decided only if every party is there and nobody says no to that.',
  ],
  'last-day-missing': [
    { code: 'last-day-missing', seq: 4, vote, earliest: '2026-03-10' },
    '§ 7/2026 (”Ska vi?”): omröstningen har ingen sista dag. Utanför ett möte måste den ha en, tidigast den 10 mars 2026.',
    '§ 7/2026 (“Ska vi?”): the vote has no last day. Outside a meeting it must have one, 10 March 2026 at the earliest.',
  ],
  'last-day-too-soon': [
    { code: 'last-day-too-soon', seq: 4, vote, day: '2026-03-04', earliest: '2026-03-10' },
    '§ 7/2026 (”Ska vi?”): sista dagen är den 4 mars 2026, men alla skulle ha haft på sig minst till och med den 10 mars 2026.',
    '§ 7/2026 (“Ska vi?”): the last day is 4 March 2026, but everybody should have had until 10 March 2026 at least.',
  ],
  'elector-not-entitled': [
    { code: 'elector-not-entitled', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): någon lades till i röstlängden som inte var med på mötet, eller som inte hade någon plats.',
    '§ 7/2026 (“Ska vi?”): somebody was added to the electoral register who was not at the meeting, or had no seat.',
  ],
  'revocation-not-decided': [
    { code: 'revocation-not-decided', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): ett tidigare beslut har upphävts eller ersatts utan att omröstningen har antagit det.',
    '§ 7/2026 (“Ska vi?”): an earlier decision was revoked or replaced without the vote having adopted that.',
  ],
  'proviso-not-given': [
    { code: 'proviso-not-given', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): ett förbehåll står som uppfyllt, men ingen har röstat ja med det förbehållet.',
    '§ 7/2026 (“Ska vi?”): a proviso is recorded as met, but nobody has voted yes with it.',
  ],
  'amendment-not-decided': [
    { code: 'amendment-not-decided', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): en ändring av avtalet står som antagen utan att omröstningen har antagit den.',
    '§ 7/2026 (“Ska vi?”): an amendment to the agreement is recorded as adopted without the vote having adopted it.',
  ],
  'settings-not-decided': [
    { code: 'settings-not-decided', seq: 4, decision: vote.decision },
    '§ 7/2026: en inställning har ändrats utan att ett beslut som gäller har ändrat den.',
    '§ 7/2026: a setting was changed without a decision in effect that changes it.',
  ],
  'settings-missing': [
    { code: 'settings-missing', seq: 4, decision: vote.decision },
    '§ 7/2026: beslutet gäller, men det som det ändrar saknas.',
    '§ 7/2026: the decision is in effect, but what it changes is missing.',
  ],
  'agreement-differs': [
    { code: 'agreement-differs', seq: 4, day: '2026-03-01' },
    'Avtalet som gäller den 1 mars 2026 är inte det registrerade med det som har beslutats sedan dess.',
    'The agreement in force on 1 March 2026 is not the one registered with what has been decided since.',
  ],
  'rule-not-decided': [
    { code: 'rule-not-decided', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): en regel har satts utan att omröstningen har antagit den.',
    '§ 7/2026 (“Ska vi?”): a rule was set without the vote having adopted it.',
  ],
  'vote-not-opened': [
    { code: 'vote-not-opened', seq: 4, vote: { id: 'v1' } },
    'omröstningen med id v1: något händer i omröstningen innan den har öppnats.',
    'the vote with ID v1: something happens in the vote before it was opened.',
  ],
  'vote-opened-twice': [
    { code: 'vote-opened-twice', seq: 4, vote: { id: 'v1', decision: vote.decision } },
    'omröstningen som har fått § 7/2026: omröstningen öppnas en gång till. Bara den första gången räknas.',
    'the vote that was given § 7/2026: the vote is opened once more. Only the first time counts.',
  ],
  'vote-closed-twice': [
    { code: 'vote-closed-twice', seq: 4, vote, again: { year: 2026, number: 8 } },
    '§ 7/2026 (”Ska vi?”): omröstningen avslutas en gång till, som § 8/2026. Bara den första gången räknas.',
    '§ 7/2026 (“Ska vi?”): the vote is closed once more, as § 8/2026. Only the first time counts.',
  ],
  'vote-changed-after-closing': [
    { code: 'vote-changed-after-closing', seq: 4, vote },
    '§ 7/2026 (”Ska vi?”): en röst eller en anmälan om jäv kommer efter att omröstningen har avslutats. Den räknas inte.',
    '§ 7/2026 (“Ska vi?”): a ballot or a recusal comes after the vote was closed. It does not count.',
  ],
  'decision-number-repeated': [
    { code: 'decision-number-repeated', seq: 4, decision: vote.decision },
    '§ 7/2026 har getts mer än en gång.',
    '§ 7/2026 has been given more than once.',
  ],
  'decision-number-out-of-turn': [
    {
      code: 'decision-number-out-of-turn',
      seq: 4,
      decision: vote.decision,
      next: { year: 2026, number: 6 },
    },
    'Beslutet har fått § 7/2026, men § 6/2026 var näst på tur.',
    'The decision was given § 7/2026, but § 6/2026 was next.',
  ],
  'decision-year-differs': [
    { code: 'decision-year-differs', seq: 4, decision: vote.decision, year: 2025 },
    'Beslutet har fått § 7/2026, men fattades 2025.',
    'The decision was given § 7/2026, but was made in 2025.',
  ],
} satisfies Record<Finding['code'], [Finding, string, string]>;

const hash = 'a'.repeat(64);
const audit: Audit = {
  partnership: 'p1',
  name: 'Norma',
  commits: 12,
  last: { seq: 12, hash },
  hashes: new Map([[hash, 12]]),
  votes: [{ question: vote.question, decision: vote.decision, result, secret: false }],
  acclaimed: [],
  findings: [],
};

/** Without the no-break spaces in numbers. */
const said = (...asked: Parameters<typeof auditInWords>): string =>
  auditInWords(...asked).replaceAll('\u00a0', ' ');

describe('an audit in words', () => {
  for (const [code, [finding, swedish, english]] of Object.entries(inWords)) {
    it(`says ${code} with the number of the commit`, () => {
      const differing: Audit = { ...audit, findings: [finding] };
      assert.ok(said(speak.sv, differing).endsWith(`  En sak stämmer inte:\n    Post 4: ${swedish}\n`));
      assert.ok(said(speak.en, differing).endsWith(`    Commit 4: ${english}\n`));
    });
  }

  it('gives the hash to keep elsewhere, and one line per vote', () => {
    assert.equal(
      said(speak.en, audit),
      [
        'Norma (ID p1)',
        '  12 commits in the journal. The last is number 12:',
        `    hash ${hash}`,
        '  One closed vote has been counted again. The decisions as the journal has them:',
        '    § 7/2026, Ska vi? · Adopted · 3 yes, 1 no, 0 abstained, 1 did not vote, 0 recused; at least 3 yes of 5 on the register needed',
        '  Nothing differs from what was recorded.',
        '',
      ].join('\n'),
    );
  });

  it('does without what cannot be read', () => {
    const { partnership, commits, hashes } = audit;
    const unreadable: Audit = { partnership, commits, hashes, votes: [], acclaimed: [], findings: [] };
    assert.match(said(speak.sv, unreadable), /^Partnerskap med id p1, vars avtal inte går att läsa\n/);
    assert.match(said(speak.sv, unreadable), /Ingen post i loggen går att läsa/);
  });

  it('lets no text that people wrote steer the terminal', () => {
    const votes = [
      { question: '\u001b[2J\u009b31mInget\r\nALLT STÄMMER', decision: vote.decision, result, secret: false },
    ];
    const words = said(speak.sv, { ...audit, name: 'Norma\u001b]0;x\u0007', votes });
    assert.doesNotMatch(words, /[^\P{Cc}\n]/u);
    assert.doesNotMatch(words, /^ALLT STÄMMER/m);
  });

  it('ends with a verdict', () => {
    assert.equal(
      verdictInWords(speak.sv, [audit], true),
      'ALLT STÄMMER. Loggen är hel, och en omröstning ger samma resultat när den räknas om.',
    );
    assert.equal(
      verdictInWords(
        speak.en,
        [
          { ...audit, votes: [] },
          { ...audit, votes: [] },
        ],
        true,
      ),
      'ALL IS AS RECORDED. 2 journals are whole, and there is no closed vote to count again.',
    );
    assert.match(verdictInWords(speak.en, [audit], false), /^SOMETHING DIFFERS\./);
  });

  it('says of a hash kept elsewhere only as much as it proves', () => {
    assert.match(hashInWords(speak.en, [audit], hash), /commit 12 of Norma\. Everything up to and including/);
    const damaged: Audit = { ...audit, findings: [{ code: 'chain-broken', seq: 3 }] };
    assert.match(hashInWords(speak.en, [damaged], hash), /the journal is not whole up to that commit/);
    assert.match(hashInWords(speak.sv, [audit], 'b'.repeat(64)), /^Ingen post har kontrollsumman b{64}\./);
  });

  it('says what to do when nothing could be checked', () => {
    assert.equal(
      notKnownInWords(speak.sv, 'nix', [audit]),
      'Inget partnerskap har id eller namn med ”nix”. Ange ett av dessa, eller inget för att kontrollera alla: Norma (id p1).',
    );
    assert.equal(
      speak.en('verify.no-partnerships', { place: 'x.sqlite', setting: 'SQLITE_PATH' }),
      'There are no partnerships in x.sqlite. Name the right store with SQLITE_PATH.',
    );
  });
});
