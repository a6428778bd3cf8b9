/** English | Italian words and phrases for it; `~`: the beginning of a word. Accents may be left out. */
export const ITALIAN = `
when | quando; ogni volta che; appena; non appena; ogniqualvolta
if | se; qualora
somebody | qualcuno; qualcuna
anybody | chiunque
nobody | nessuno
user | utente; dipendente; collaboratore
users | utenti; dipendenti; collaboratori
member | membro
members | membri
account | account; conto
person | persona
people | persone
admin | amministratore; amministratrice; amministrazione; admin
admins | amministratori
owner | proprietario; proprietaria; titolare
owners | proprietari
organization | organizzazione; azienda; dell'organizzazione; l'organizzazione
organizations | organizzazioni
project | progetto
projects | progetti
document | documento
documents | documenti
file | file
chat | chat; conversazione
chats | conversazioni
workspace | area di lavoro; spazio di lavoro
workspaces | aree di lavoro; spazi di lavoro
key | chiave
keys | chiavi
service account | account di servizio
group | gruppo
groups | gruppi
role | ruolo
roles | ruoli
invitation | invito
invitations | inviti
invite link | link di invito; collegamento di invito; link d'invito
login | accesso; login; autenticazione
logins | accessi; autenticazioni
failed logins | accessi falliti; accessi non riusciti; tentativi di accesso falliti; tentativi di login falliti; login falliti; accessi fallite
failed login | accesso fallito; login fallito; accesso non riuscito
successful logins | accessi riusciti; login riusciti
login attempts | tentativi di accesso; tentativi di login
signs in | accede a claude; effettua l'accesso; si collega; fa login; fa il login
fail | fall~
successful | riuscit~; con successo
create | cre; crea~; cree~; gener~; emess~; emett~
creation | creazione; generazione
add | aggiun~
delete | elimin~; cancell~
deletion | eliminazione; cancellazione
deletions | eliminazioni; cancellazioni
remove | rimuov~; rimoss~; rimozione; tolt~; espuls~
change | modific~; cambi~; aggiorn~; alter~
enable | attiv~; abilit~; accend~; acces~
enabling | attivazione; abilitazione
disable | disattiv~; disabilit~; spegn~; spent~
disabling | disattivazione
request | richied~; richiest~
export | esport~; esportazione; un'esportazione; l'esportazione
data export | esportazione di dati; esportazione dei dati; un'esportazione di dati; un'esportazione dei dati; esportazione dati
download | scaric~; scarich~
upload | caric~; carich~
share | condivi~
publish | pubblic~
public | pubblico; pubblica; pubblici; pubbliche
view | visualizz~; consult~; vist~
open | apr~; apert~
access | acced~
start | avvi~; inizi~; lanci~; comincia~
invite | invit; invita; invitat~; invitano
promote | promoss~; promuov~; nominat~
becomes | diventa; diviene; viene nominato
made | fatto; reso
grant | conced~; concess~; assegn~; attribui~
revoke | revoc~
archive | archivi~
block | blocc~
approve | approv~; autorizz~; consentit~
connect | conness~; connett~; colleg~
install | install~
use | us~; utilizz~
deny | negat~; neg~; rifiut~; respint~
device | dispositivo
devices | dispositivi
trusted | attendibil~; affidabil~; fidat~
spend limit | limite di spesa; tetto di spesa
skill | abilità; competenza
extension | estensione
plugin | plugin; componente aggiuntivo
member list | elenco dei membri; elenco membri; lista dei membri; lista membri; elenco degli utenti; lista degli utenti
retention | conservazione; ritenzione
data retention | conservazione dei dati
settings | impostazioni; configurazione
setting | impostazione
policy | politica; criterio
logging | registrazione; log
directory sync | sincronizzazione della directory; sincronizzazione directory; sincronizzazione dell'elenco
sync | sincronizzazione
domain | dominio
domains | domini
network | rete
networks | reti
ip address | indirizzo ip
ip addresses | indirizzi ip
email address | indirizzo email; indirizzo e-mail; indirizzo di posta; posta elettronica
outside e-mail address | indirizzo email esterno; indirizzo esterno; email esterna; indirizzo e-mail esterno
address | indirizzo
addresses | indirizzi
ip restriction | restrizione ip; restrizione di ip; limitazione ip; restrizione per ip
restriction | restrizione
country | paese; nazione
countries | paesi; nazioni
server | server
connector | connettore
connectors | connettori
approved list | elenco approvato; elenco degli approvati; lista approvata; lista bianca; lista degli approvati; elenco dei server approvati; nell'elenco approvato; whitelist
list | elenco; lista
is not on | non è nell'; non è nella; non è in; non è sull'; non è sulla; non presente nell'; non presente nella; non compare nella; non compare nell'
not | non
never | mai
without | senza
outside | fuori; fuori dal; fuori dall'; fuori dalla; al di fuori; al di fuori di; al di fuori del; al di fuori dell'; esterno a
except | tranne; eccetto; salvo; a parte; ad eccezione di; escluso; fuorché; tranne da
anyone except | qualcuno che non sia; chiunque tranne; chiunque non sia; qualcuno diverso da; persone diverse da
within | entro; nell'arco di; in meno di; nel giro di; entro le; entro i
then | poi; e dopo; quindi; in seguito; successivamente; seguito da; e poi
 | prima di tutto; dapprima
after | dopo che; dopo di
before | prima; prima di; prima che
and | e; ed
or | o; oppure
or more | o più
more than | più di; più dei; oltre; più delle
more | più
at least | almeno; minimo; non meno di
at most | al massimo
fewer than | meno di
per | per
per user | per utente
by | da; dal; dallo; dalla; dai; dalle; dall'
same | stesso; stessa; stessi; stesse; medesimo
by the same | dallo stesso; dalla stessa; dal medesimo
single | singolo; singola; solo; sola
different | divers~; different~
many | molti; molte; numerosi; numerose
several | diversi; diverse; parecchi; parecchie
times | volte
time | volta
minutes | minuti
minute | minuto
hour | ora
an hour | un'ora
hours | ore
half an hour | mezz'ora; mezzora
day | giorno
days | giorni
week | settimana
weeks | settimane
month | mese
months | mesi
last | ultimo; ultima; ultimi; ultime
at night | di notte; durante la notte; notte; notturn~
weekend | fine settimana; weekend
business hours | orario di lavoro; orario d'ufficio; orario di ufficio; orario lavorativo; ore lavorative
between | tra; fra
from | a partire da; proveniente da; provenienti da
of | di; d'
of the | del; dello; della; dei; degli; delle; dell'
in | in; nel; nello; nella; nei; negli; nelle; nell'
to | a; ad; al; allo; alla; ai; agli; alle; all'
on | su; sul; sulla; sull'
with | con
for | per
the | il; lo; la; i; gli; le; l'
a | un; uno; una; un'
our | nostro; nostra; nostri; nostre
is | è; viene; venga; sia; è stato; è stata; stato; stata; viene stato
are | sono; vengono; vengano; siano; sono stati; sono state
was | era
has | ha
have | hanno
been | stati; state
who | chi
that | che; questo; questa; quello; quella
their | suo; sua; suoi; sue; loro
itself | si
alert | allerta; avviso; allarme; allerte; avvertimento
notify me | avvisami; avvisatemi; avvertimi; avvertitemi; avvisateci; notificami; informami; fammi sapere; fatemi sapere; essere avvisato; essere avvisati; essere informato; avvisaci; avvisate; avvisami quando
notify | avvisa; avvisare; notifica; notificare; segnala; segnalare; avvisi
i want to know | vorrei sapere; voglio sapere; vogliamo sapere; vorremmo sapere; ho bisogno di sapere; mi piacerebbe sapere
want | vorrei; voglio; vogliamo; vorremmo
please | per favore; per cortesia; perfavore
thanks | grazie
immediately | immediatamente; subito
critical | critica; critico
high | alta; alto; elevata
medium | media; medio
low | bassa; basso
severity | gravità; severità; criticità
priority | priorità
rule | regola
new | nuovo; nuova; nuovi; nuove
for the first time | per la prima volta
unknown | sconosciut~
external | estern~
something | qualcosa
everything | tutto
all | tutti; tutte
each | ogni; ciascun~
also | anche
only | soltanto; solamente
two | due
three | tre
four | quattro
five | cinque
six | sei
seven | sette
eight | otto
nine | nove
ten | dieci
twelve | dodici
fifteen | quindici
twenty | venti
thirty | trenta
forty | quaranta
fifty | cinquanta
hundred | cento; centinaio
dozen | dozzina; dozzina di; decina di
sends | invia; inviano; manda; spedisce
sent | inviato; inviata; inviati; inviate; spedito; spedita
leaves | lascia; abbandona
session | sessione
sessions | sessioni
password | password
second factor | secondo fattore; doppio fattore
permissions | permessi; autorizzazioni
permission | permesso; autorizzazione
data | dati
limit | limite
service | servizio
attempts | tentativi
attempt | tentativo
verify | verific~; verifich~
compliance | conformità
one | uno; una
tunnel | tunnel
artifact | artefatto
artifacts | artefatti
ownership | proprietà; titolarità
transfer | trasferimento; trasfer~
gets | riceve; ottiene
certificate | certificato
contains | contiene; contengono
starts with | inizia con; comincia con
does not end with | non finisce con; non termina con
ends with | finisce con; termina con
payment method | metodo di pagamento
spike | picco; picco di; aumento
other than | diverso da; diversi da; diversa da; che non sia; che non siano
whose | il cui; la cui; i cui; le cui
break glass account | account di emergenza
monday | lunedì
tuesday | martedì
wednesday | mercoledì
thursday | giovedì
friday | venerdì
saturday | sabato
sunday | domenica
until | fino a
single sign-on | accesso singolo
admin api key | chiave api di amministrazione; chiave api amministratore
admin key | chiave di amministrazione; chiave amministratore; chiave admin
api key | chiave api
api keys | chiavi api
service key | chiave di servizio
mcp server | server mcp
mcp connector | connettore mcp
magic link | link magico
audit log | registro di audit; log di audit
spend limits | limiti di spesa
ip restrictions | restrizioni ip
identity provider | provider di identità
organization settings | impostazioni dell'organizzazione
trusted device | dispositivo attendibile
subscription | abbonamento
cancelled | annullato; disdetto
know | sapere
ends | finisce
magic link | link magico; collegamento magico
in both cases | in entrambi i casi; in ambedue i casi
do not care | non ci interessa; non mi interessa; non importa
is fine | va bene; vanno bene; non è un problema
telemetry | telemetria
last week | la settimana scorsa; settimana scorsa
following | in seguito a
writes | scrive; scrivono; digita
salaries | stipendi
break glass account | account break glass
passwords | password
`;
