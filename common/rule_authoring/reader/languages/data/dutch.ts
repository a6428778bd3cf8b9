/** English | Dutch words and phrases for it; `~`: the beginning of a word. */
export const DUTCH = `
when | wanneer; als; zodra; telkens als; op het moment dat; indien
if | of
somebody | iemand
anybody | iedereen; wie dan ook
nobody | niemand
user | gebruiker; gebruikers-; medewerker; collega
users | gebruikers; medewerkers; collega's
member | lid
members | leden
account | account; rekening
person | persoon
people | personen; mensen
admin | beheerder; administrator; beheer
admins | beheerders; administrators
admin rights | beheerdersrechten; adminrechten
owner | eigenaar
owners | eigenaars; eigenaren
organization | organisatie; bedrijf
organizations | organisaties
project | project
projects | projecten
file | bestand
files | bestanden
document | document
documents | documenten
chat | gesprek; chat
chats | gesprekken; chats
workspace | werkruimte; werkomgeving
workspaces | werkruimtes; werkruimten
key | sleutel
keys | sleutels
api key | api-sleutel
api keys | api-sleutels
admin key | beheerderssleutel; admin-sleutel; beheersleutel
service account | serviceaccount; service-account; dienstaccount
group | groep
groups | groepen
role | rol
roles | rollen
invitation | uitnodiging
invitations | uitnodigingen
invite link | uitnodigingslink
login | aanmelding; inlog; login; inlogpoging
logins | aanmeldingen; logins; inlogpogingen
failed logins | mislukte aanmeldingen; mislukte inlogpogingen; mislukte logins
signs in | inlogt; aanmeldt; logt in; meldt zich aan; zich aanmeldt
signed in | ingelogd; aangemeld
failed | mislukt~; gefaald~
fails | mislukt; faalt
successful | succesvol~; geslaagd~; gelukt
created | aangemaakt~; gemaakt~; gecreëerd~; gegenereerd~
creates | aanmaakt; maakt; creëert; genereert; maakt aan
create | aanmaken; maken; aan te maken
creation | aanmaak; aanmaken van
added | toegevoegd~
adds | toevoegt; voegt toe
add | toevoegen
deleted | verwijderd~; gewist~; gedeletet
deletes | verwijdert; wist
delete | verwijderen; wissen; verwijder
deletion | verwijdering
deletions | verwijderingen
removed | weggehaald~; ingetrokken~
removes | weghaalt
changed | gewijzigd~; veranderd~; aangepast~; bewerkt~; bijgewerkt~
changes | wijzigt; verandert; aanpast; bewerkt; wijzigingen; veranderingen
change | wijzigen; veranderen; wijziging; verandering; aanpassing
enabled | ingeschakeld~; geactiveerd~; aangezet~
enables | inschakelt; activeert; aanzet; zet aan
enable | inschakelen; activeren
disabled | uitgeschakeld~; gedeactiveerd~; uitgezet~; afgezet
disables | uitschakelt; deactiveert; uitzet; zet uit; schakelt uit
disable | uitschakelen; deactiveren
requested | aangevraagd~
requests | aanvraagt; aanvragen
request | aanvraag; verzoek
exported | geëxporteerd~
exports | exporteert; exports
export | exporteren; export
data export | gegevensexport; data-export; dataexport; export van gegevens; export van de gegevens
downloaded | gedownload~
downloads | downloadt
uploaded | geüpload~; geupload~
uploads | uploadt
shared | gedeeld~
shares | deelt
share | delen
published | gepubliceerd~
publishes | publiceert
public | openbaar; openbare; publiek
viewed | bekeken~; ingezien
views | bekijkt
opened | geopend~
opens | opent
started | gestart~; begonnen
starts | start; begint
invited | uitgenodigd~
invites | uitnodigt; nodigt uit; nodigt
invite | uitnodigen
promoted | gepromoveerd~; bevorderd~
promotes | promoveert; bevordert
made | gemaakt tot
granted | toegekend~; verleend~; gegeven
grants | toekent; verleent; geeft
revoked | herroepen
archived | gearchiveerd~
archives | archiveert
blocked | geblokkeerd~
approved | goedgekeurd~; toegestaan~; toegelaten
connected | verbonden; gekoppeld~; aangesloten
connects | verbindt; koppelt
installed | geïnstalleerd~
used | gebruikt~
uses | gebruikt
denied | geweigerd~; afgewezen
access | toegang
device | apparaat
devices | apparaten
trusted | vertrouwd~
spend limit | bestedingslimiet; uitgavenlimiet; budgetlimiet
skill | vaardigheid; skill
extension | extensie
member list | ledenlijst; gebruikerslijst
retention | bewaartermijn; retentie; bewaring
setting | instelling
settings | instellingen
policy | beleid
logging | logging; logboekregistratie; registratie
directory sync | directorysynchronisatie; adreslijstsynchronisatie; directory-synchronisatie
sync | synchronisatie
domain | domein
domains | domeinen
network | netwerk
networks | netwerken
ip address | ip-adres
ip addresses | ip-adressen
ip restriction | ip-beperking; ip-restrictie
email address | e-mailadres; mailadres
address | adres
addresses | adressen
country | land
countries | landen
server | server
mcp server | mcp-server
mcp servers | mcp-servers
approved list | goedgekeurde lijst; lijst met goedgekeurde; witte lijst; lijst van goedgekeurde
list | lijst
not | niet
no | geen
never | nooit
without | zonder
outside | buiten
except | behalve; uitgezonderd; behalve door; met uitzondering van; tenzij
within | binnen
in the space of | in de tijd van
then | daarna; vervolgens
 | eerst
after | nadat; na
before | voordat
and | en
or more | of meer
or | of
than | dan
more than | meer dan
more | meer
at least | minstens; minimaal; ten minste; tenminste
at most | hoogstens; maximaal
fewer than | minder dan
per | per
same | dezelfde; hetzelfde; eenzelfde
single | één; enkele; enkel
different | verschillende; verschillend
many | veel; vele
several | meerdere; verscheidene
times | keer; maal
minutes | minuten
minute | minuut
hour | uur
half an hour | half uur; halfuur
quarter of an hour | kwartier
hours | uren
day | dag
days | dagen
week | week
weeks | weken
month | maand
months | maanden
last | laatste; afgelopen; vorige
at night | 's nachts; nachts; in de nacht
weekend | weekend; weekeinde
business hours | kantooruren; werktijden; werkuren; kantoortijden
between | tussen
by | door
from | vanaf; vanuit; uit; van
of | van de; van het
on | op; aan
in | in
to | naar; tot; aan
with | met
for | voor
the | de; het
a | een
our | ons; onze
is | is; wordt; staat
are | zijn; worden
was | werd; was
were | werden; waren
has | heeft
have | hebben
who | wie
which | welke; die
that | dat; dit; deze
there | er; daar
it | het
alert | waarschuwing; alarm; alarmeer; melding
alert me | waarschuw mij; waarschuw me; waarschuw; geef een melding; geef alarm
notify me | meld me; laat me weten; laat het me weten; laat mij weten; breng me op de hoogte; verwittig
i want to know | ik wil weten; ik wil graag weten; we willen weten; wij willen weten
please | alsjeblieft; alstublieft; graag; aub
want | wil; willen
immediately | meteen; onmiddellijk; direct
critical | kritiek; kritisch
high | hoog; hoge
medium | gemiddeld
low | laag; lage
severity | ernst; prioriteit
new | nieuwe; nieuw
for the first time | voor het eerst
unknown | onbekend~
external | extern~
something | iets
everything | alles
all | alle
also | ook
only | alleen; slechts
zero | nul
two | twee
three | drie
four | vier
five | vijf
six | zes
seven | zeven
eight | acht
nine | negen
ten | tien
twelve | twaalf
fifteen | vijftien
twenty | twintig
thirty | dertig
forty | veertig
fifty | vijftig
hundred | honderd
dozen | dozijn; tiental
sent | verstuurd~; verzonden
sends | verstuurt; stuurt
failure | fout
failures | fouten
session | sessie
sessions | sessies
password | wachtwoord
permissions | rechten; machtigingen
connector | connector; koppeling
verified | geverifieerd~
leaves | verlaat
tries | probeert
attempts | pogingen
attempt | poging
data | gegevens
creates | maakt … aan
disables | zet … uit; schakelt … uit
enables | zet … aan; schakelt … in
invites | nodigt … uit
adds | voegt … toe
signs in | logt … in; meldt zich … aan
removes | trekt … in; haalt … weg
becomes admin | wordt beheerder
becomes owner | wordt eigenaar
thrown out | gegooid
gets | krijgt; krijgen; ontvangt
connection | verbinding
connections | verbindingen
revoked | ingetrokken~
tunnel | tunnel
artifact | artefact
ownership | eigendom
contains | bevat
certificate | certificaat
token | token
session shared | sessie gedeeld
payment method | betaalmethode
spike | piek
whose | wiens; waarvan
break glass account | noodaccount
monday | maandag
tuesday | dinsdag
wednesday | woensdag
thursday | donderdag
friday | vrijdag
saturday | zaterdag
sunday | zondag
until | tot
magic link | magische link
second factor | tweede factor
identity provider | identiteitsprovider
trusted device | vertrouwd apparaat
log in | inloggen
night | nacht
report | meld
subscription | abonnement
cancelled | opgezegd
magic link | magische link
in both cases | in beide gevallen
do not care | maakt niet uit; interesseert ons niet; boeit niet
is fine | is prima; is geen probleem; is oké; zijn prima
telemetry | telemetrie
last week | vorige week; afgelopen week
writes | schrijft; typt
salaries | salarissen
passwords | wachtwoorden
`;
