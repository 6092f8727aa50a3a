/** What `npm run verify` prints: whoever runs it knows where the store is, and not more than that. */
export const sv = {
  'verify.name': '{name} (id {id})',
  'verify.nameless': 'Partnerskap med id {id}, vars avtal inte går att läsa',
  'verify.commits': '{commits, plural, one {# post} other {# poster}} i loggen. Den sista är nummer {seq}:',
  'verify.commits-unreadable': 'Ingen post i loggen går att läsa.',
  'verify.hash': 'kontrollsumma {hash}',
  'verify.votes':
    '{votes, plural, =0 {Ingen avslutad omröstning att räkna om.} one {En avslutad omröstning har räknats om.} other {# avslutade omröstningar har räknats om.}}{acclaimed, plural, =0 {} one { Ett beslut har fattats utan omröstning.} other { # beslut har fattats utan omröstning.}}{listed, select, true { Så står besluten i loggen:} other {}}',
  'verify.vote': '{decision}, {question} · {outcome}',
  'verify.acclaimed': '{decision}, {text} · Beslutat utan omröstning',
  'verify.quorum': 'beslutsförhet: {answered} av minst {quorum} deltog',
  'verify.casting-vote': 'utslagsröst: {choice, select, yes {ja} no {nej} other {{chosen}}}',
  'verify.uncounted.undecided':
    '{answered} av {electors} svarade; {atMeeting, select, true {på ett möte behövs minst ett svar från varje part} other {utanför ett möte behövs svar från alla}}',
  'verify.uncounted.withdrawn': 'frågan togs tillbaka innan någon hade svarat',
  'verify.uncounted.form-declined': '{answered} av {electors} hade röstat; rösterna räknas inte',
  'verify.numbers.votes-cast':
    '{yes} ja, {no} nej, {abstain} avstår, {absent} röstade inte, {recused} jäv; minst {needed} ja av {total} avgivna behövs',
  'verify.numbers.electors':
    '{yes} ja, {no} nej, {abstain} avstår, {absent} röstade inte, {recused} jäv; minst {needed} ja av {total} i röstlängden behövs',
  'verify.numbers.alternatives':
    '{votes}; {abstain} avstår, {absent} röstade inte, {recused} jäv; minst {needed} av {total} behövs',
  'verify.secret':
    'sluten: antalet röster stämmer, och utfallet följer av siffrorna. Vad var och en röstade kan ingen se.',
  'verify.register-differs':
    '{vote}: röstlängden är inte den som platserna, närvaron och ersättarna gav när omröstningen öppnades.{hasExtra, select, true { Här står utan att ha rätt till det: {extra}.} other {}}{hasMissing, select, true { Här saknas: {missing}.} other {}}',
  'verify.rule-differs': '{vote}: regeln för beslutet är inte den som gällde när omröstningen öppnades.',
  'verify.quorum-differs':
    '{vote}: kravet på hur många som måste delta är inte det som gällde när omröstningen öppnades.',
  'verify.casting-vote-differs':
    '{vote}: utslagsrösten är inte hos den som hade den när omröstningen öppnades.',
  'verify.procedure-differs':
    '{vote}: omröstningen sägs vara {atMeeting, select, true {på ett möte, men inget möte pågick} other {utanför ett möte, men ett möte pågick}}.',
  'verify.opened-as-before':
    '{vote}: omröstningen är öppnad på ett äldre sätt än en omröstning före den, utan det som skyddar dem som inte är med.',
  'verify.every-party-differs':
    '{vote}: {asked, select, true {det sägs ha behövts ett ja från varje part, fast frågan inte kräver det} other {det krävdes inte ett ja från varje part, fast frågan behöver det}}.',
  'verify.unannounced-differs':
    '{vote}: ärendet sägs {said, select, true {inte ha stått i kallelsen i tid, men det gjorde det} other {ha stått i kallelsen i tid, men det gjorde det inte. Då avgörs det bara om alla parter är med och ingen säger nej till det}}.',
  'verify.last-day-missing':
    '{vote}: omröstningen har ingen sista dag. Utanför ett möte måste den ha en, tidigast den {earliest, date, day}.',
  'verify.last-day-too-soon':
    '{vote}: sista dagen är den {day, date, day}, men alla skulle ha haft på sig minst till och med den {earliest, date, day}.',
  'verify.elector-not-entitled':
    '{vote}: någon lades till i röstlängden som inte var med på mötet, eller som inte hade någon plats.',
  'verify.ballot-of-another-kind': '{vote}: här finns en röst av ett slag som omröstningen inte har.',
  'verify.elector-joined-twice':
    '{vote}: någon lades till i röstlängden som redan stod där, eller vars plats gjorde det.',
  'verify.ballot-before-acceptance':
    '{vote}: här finns en röst som lämnades innan alla hade godkänt skriftlig omröstning.',
  'verify.revocation-not-decided':
    '{vote}: ett tidigare beslut har upphävts eller ersatts utan att omröstningen har antagit det.',
  'verify.proviso-not-given':
    '{vote}: ett förbehåll står som uppfyllt, men ingen har röstat ja med det förbehållet.',
  'verify.amendment-not-decided':
    '{vote}: en ändring av avtalet står som antagen utan att omröstningen har antagit den.',
  'verify.settings-not-decided':
    '{decision}: en inställning har ändrats utan att ett beslut som gäller har ändrat den.',
  'verify.settings-missing': '{decision}: beslutet gäller, men det som det ändrar saknas.',
  'verify.agreement-differs':
    'Avtalet som gäller den {day, date, day} är inte det registrerade med det som har beslutats sedan dess.',
  'verify.rule-not-decided': '{vote}: en regel har satts utan att omröstningen har antagit den.',

  'verify.nothing-differs': 'Inget skiljer sig från det som har sparats.',
  'verify.differences': '{differences, plural, one {En sak stämmer inte:} other {# saker stämmer inte:}}',
  'verify.at': 'Post {seq}: {finding}',

  'verify.which.decided': '{decision} (”{question}”)',
  'verify.which.question': 'omröstningen ”{question}”',
  'verify.which.number': 'omröstningen som har fått {decision}',
  'verify.which.id': 'omröstningen med id {id}',

  'verify.not-a-commit': 'Det som står här går inte att läsa som en post ({reason}).',
  'verify.commits-missing':
    '{commits, plural, one {Posten saknas.} other {Den och posterna till och med {to} saknas.}}',
  'verify.commit-repeated': 'Numret finns mer än en gång.',
  'verify.chain-broken':
    'Posten följer inte på den som står före. En post har ändrats, flyttats, tagits bort eller lagts till.',
  'verify.contents-changed': 'Innehållet är ändrat sedan posten skrevs: det stämmer inte med kontrollsumman.',
  'verify.fact-out-of-order': 'Händelsen {fact} passar inte in efter det som har hänt före.',
  'verify.result-differs':
    '{vote}: i loggen står {recorded} ({recordedNumbers}). Rösterna ger {recounted} ({recountedNumbers}).',
  'verify.ballot-not-valid.outside-register':
    '{vote}: här finns en röst från någon som inte står i röstlängden. Den räknas inte.',
  'verify.ballot-not-valid.recused':
    '{vote}: här finns en röst från någon som har anmält jäv. Den räknas inte.',
  'verify.ballot-not-valid.last-day-passed':
    '{vote}: här finns en röst från någon som röstade efter sista dagen. Den räknas inte.',
  'verify.recusal-not-valid.outside-register':
    '{vote}: här anmäls jäv av någon som inte står i röstlängden. Anmälan räknas inte.',
  'verify.recusal-not-valid.recused':
    '{vote}: här anmäls jäv av någon som redan har anmält det. Anmälan räknas inte.',
  'verify.recusal-not-valid.last-day-passed':
    '{vote}: här anmäls jäv efter sista dagen att rösta. Anmälan räknas inte.',
  'verify.ballot-out-of-order':
    '{vote}: {replaces, select, true {rösten sägs ersätta en tidigare, men det finns ingen} other {rösten sägs vara personens första, men det finns en tidigare}}.',
  'verify.vote-not-opened': '{vote}: något händer i omröstningen innan den har öppnats.',
  'verify.vote-opened-twice': '{vote}: omröstningen öppnas en gång till. Bara den första gången räknas.',
  'verify.vote-closed-twice':
    '{vote}: omröstningen avslutas en gång till, som {again}. Bara den första gången räknas.',
  'verify.vote-changed-after-closing':
    '{vote}: en röst eller en anmälan om jäv kommer efter att omröstningen har avslutats. Den räknas inte.',
  'verify.decision-number-repeated': '{decision} har getts mer än en gång.',
  'verify.decision-number-out-of-turn': 'Beslutet har fått {decision}, men {next} var näst på tur.',
  'verify.decision-year-differs': 'Beslutet har fått {decision}, men fattades {year}.',

  'verify.hash-found':
    'Kontrollsumman du har angett är den för post {seq} i {name}. {intact, select, true {Allt till och med den posten är oförändrat sedan summan skrevs upp.} other {Men loggen är inte hel fram till den posten: se ovan.}}',
  'verify.hash-not-found':
    'Ingen post har kontrollsumman {hash}. Loggen är inte densamma som när summan skrevs upp, eller så är den fel avskriven.',

  'verify.verdict.as-recorded':
    'ALLT STÄMMER. {partnerships, plural, one {Loggen är hel} other {# loggar är hela}}, och {votes, plural, =0 {det finns ingen avslutad omröstning att räkna om} one {en omröstning ger samma resultat när den räknas om} other {# omröstningar ger samma resultat när de räknas om}}.',
  'verify.verdict.differs':
    'NÅGOT STÄMMER INTE. Det som skiljer sig står ovan. Ändra ingenting i databasen: spara en kopia av den som den är, och jämför med säkerhetskopior och med kontrollsummor i justerade protokoll.',

  'verify.no-such-partnership':
    'Inget partnerskap har id eller namn med ”{wanted}”. Ange ett av dessa, eller inget för att kontrollera alla: {known}.',
  'verify.no-partnerships': 'Det finns inga partnerskap i {place}. Ange rätt lager med {setting}.',
  'verify.no-file': 'Filen {place} finns inte. Ange rätt fil med SQLITE_PATH.',
  'verify.store-failed': 'Det går inte att läsa {place}: {reason}. Ange rätt lager med {setting}.',
  'verify.hash-malformed': 'En kontrollsumma är 64 tecken, 0–9 och a–f. Kopiera hela summan och försök igen.',
  'verify.usage':
    'Skriv så här: npm run verify -- [partnerskap] [--language sv|en] [--hash kontrollsumma]. Partnerskapet anges med id eller en del av namnet; utan det kontrolleras alla.',
};
