/** English | German words and phrases for it; `~`: the beginning of a word. Umlauts may be written as `ae`, `oe`, `ue`. */
export const GERMAN = `
when | wenn; sobald; falls; immer wenn; jedes mal wenn; für den fall dass; wann immer
if | ob
somebody | jemand; jemanden; jemandem; irgendwer; irgendjemand; wer
anybody | jeder; jedem; jeden; beliebige~
nobody | niemand; niemanden; keiner
user | benutzer; benutzers; benutzerin; nutzer; nutzers; nutzerin; anwender; anwenders; user; kollege; kollegin; mitarbeiter; mitarbeiters; mitarbeiterin; mitarbeitende~
users | benutzern; benutzerkonten; nutzern; anwendern; mitarbeitern; kollegen
member | mitglied; mitglieds; mitgliedes
members | mitglieder; mitgliedern
account | konto; kontos; account; benutzerkonto; zugang
accounts | konten
person | person
people | personen; leute; leuten; menschen
admin | admin; administrator; administrators; administratorin; admins; administrations~; verwaltung
admins | administratoren
admin rights | adminrechte; administratorrechte; administratorenrechte; adminrechten; administratorrechten
owner | eigentümer; inhaber; besitzer; eigentümerin; owner; inhaberin
organization | organisation; unternehmen; firma
organizations | organisationen
project | projekt; projekts; projektes
projects | projekte; projekten
file | datei
files | dateien
document | dokument; dokuments
documents | dokumente; dokumenten; unterlagen
chat | chat; unterhaltung; konversation; gespräch; chatverlauf
chats | chats; unterhaltungen; konversationen; gespräche; gesprächen; chatverläufe
workspace | arbeitsbereich; arbeitsbereichs; arbeitsbereiches; workspace
workspaces | arbeitsbereiche; arbeitsbereichen
key | schlüssel; schlüssels
keys | schlüsseln
api key | api-schlüssel; api-schlüssels; apischlüssel
admin key | adminschlüssel; admin-schlüssel; administratorschlüssel; verwaltungsschlüssel
service account | dienstkonto; servicekonto; dienstkontos; dienstbenutzer
service accounts | dienstkonten; servicekonten
group | gruppe
groups | gruppen
role | rolle
roles | rollen
invitation | einladung; einladungs~
invitations | einladungen
invite link | einladungslink; beitrittslink
login | anmeldung; login; einloggen; log-in
logins | anmeldungen; logins
sign in | anmelden; einzuloggen; anzumelden; anmelde
signs in | meldet sich an; meldet an; loggt sich ein; loggt ein; sich anmeldet; sich einloggt; anmeldet; einloggt; sich erfolgreich anmeldet
logout | abmeldung
signs out | abmeldet; ausloggt; sich abmeldet
login attempt | anmeldeversuch; loginversuch
login attempts | anmeldeversuche; anmeldeversuchen; loginversuche; loginversuchen
failed logins | fehlanmeldungen; anmeldefehler; fehlgeschlagene anmeldeversuche; fehlgeschlagenen anmeldeversuchen; fehlgeschlagene logins; fehlversuche; fehlversuchen
failed | fehlgeschlagen~; gescheitert~; misslungen~; erfolglos~; fehlerhaft~
fails | fehlschlägt; scheitert; misslingt; schlägt fehl; schlägt
fail | fehlschlagen; scheitern; schlagen fehl
successful | erfolgreich~; geglückt~; gelungen~
created | angelegt~; erstellt~; erzeugt~; eingerichtet~; generiert~; ausgestellt~; neu angelegt~
creates | anlegt; erstellt; erzeugt; einrichtet; generiert; ausstellt; legt an; richtet ein
create | anlegen; anzulegen; erstellen; erzeugen; einrichten; einzurichten; generieren; ausstellen
creation | anlage; anlegung; erstellung; erzeugung; einrichtung; neuanlage
added | hinzugefügt~; eingefügt~; aufgenommen~; ergänzt~
adds | hinzufügt; fügt hinzu; aufnimmt
add | hinzufügen; hinzuzufügen; aufnehmen
deleted | gelöscht~; weggelöscht; vernichtet~
deletes | löscht; wegwirft; vernichtet
delete | löschen; zu löschen
deletion | löschung; löschvorgang
deletions | löschungen; löschvorgänge; löschvorgängen
removed | entfernt~; rausgeworfen; rausgeschmissen; hinausgeworfen; aufgehoben~; weggenommen~; entzogen~; ausgeschlossen; entlassen
removes | entfernt; rauswirft; aufhebt; wegnimmt; entzieht
remove | entfernen; aufheben; entziehen
removal | entfernung; aufhebung; entzug
changed | geändert~; verändert~; abgeändert~; bearbeitet~; angepasst~; modifiziert~; umgestellt~; aktualisiert~; verstellt~
changes | ändert; verändert; bearbeitet; anpasst; modifiziert; umstellt; aktualisiert; verstellt
change | ändern; zu ändern; änderung; anpassung; bearbeiten; anpassen; umstellen; umstellung; aktualisierung; aktualisieren
changes of | änderungen; anpassungen
enabled | aktiviert~; eingeschaltet~; angeschaltet~; freigeschaltet~
enables | aktiviert; einschaltet; anschaltet; schaltet ein; freischaltet
enable | aktivieren; einschalten; aktivierung; anschalten; freischalten
disabled | deaktiviert~; abgeschaltet~; ausgeschaltet~; abgestellt~; stillgelegt~
disables | deaktiviert; abschaltet; ausschaltet; abstellt; schaltet ab; schaltet aus
disable | deaktivieren; deaktivierung; abschalten; ausschalten; abschaltung; abzuschalten
reported | gemeldet; gemeldete
requested | beantragt~; angefordert~; angefragt~
requests | beantragt; anfordert; anfragt; anfragen
request | antrag; anfrage; anforderung
exported | exportiert~; ausgeleitet~
exports | exportiert; ausleitet; exporte; exporten
export | exportieren; export; ausfuhr
data export | datenexport; datenexports; datenausleitung; export der daten
data exports | datenexporte; datenexporten
downloaded | heruntergeladen~; gedownloadet; runtergeladen
downloads | herunterlädt; runterlädt; lädt herunter
download | herunterladen; runterladen; herunterzuladen
uploaded | hochgeladen~
uploads | hochlädt; lädt hoch; uploads
upload | hochladen; hochzuladen
shared | geteilt~; freigegeben~
shares | teilt; freigibt; gibt frei; freigaben
share | teilen; freigeben; freigabe; anteil
published | veröffentlicht~
publishes | veröffentlicht
public | öffentlich~
viewed | angesehen~; angeschaut~; eingesehen~; aufgerufen~
views | ansieht; anschaut; einsieht; aufruft
opened | geöffnet~
opens | öffnet
accessed | abgerufen~; zugegriffen
accesses | abruft; zugreift; zugriffe; zugriffen
access | zugriff; zugriffs; abruf; einsicht
started | gestartet~; begonnen~; angestoßen~; ausgelöst~; initiiert~
starts | startet; beginnt; anstößt; auslöst; initiiert
start | starten; anstoßen; beginnen; start
invited | eingeladen~
invites | einlädt; lädt ein; lädt
invite | einladen
promoted | befördert~; hochgestuft~; heraufgestuft~; ernannt~
promotes | befördert; hochstuft; ernennt
becomes | werden zu
is made | wird zum; wird zur
made | gemacht
makes | macht
demoted | herabgestuft~; degradiert~
granted | vergeben; zugewiesen~; erteilt~; gewährt~; verliehen
grants | zuweist; erteilt; gewährt; vergibt; verleiht
revoked | widerrufen~; zurückgezogen~; zurückgenommen~
revokes | widerruft; zurückzieht
rotated | rotiert~; ausgetauscht~
replaced | ersetzt~
archived | archiviert~
archives | archiviert
blocked | gesperrt~; blockiert~; geblockt~
approved | genehmigt~; zugelassen~; freigegebene; erlaubt~; autorisiert~; gebilligt~; zugestimmt
connected | verbunden~; angebunden~; angeschlossen~; angekoppelt~
connects | verbindet; anbindet; anschließt
connection | verbindung; anbindung
connections | verbindungen
installed | installiert~
used | genutzt~; benutzt~; verwendet~; eingesetzt~
uses | nutzt; benutzt; verwendet
use | nutzung; verwendung; benutzung; nutzen; verwenden
denied | verweigert~; abgelehnt~; abgewiesen~; zurückgewiesen~
denies | verweigert; ablehnt; abweist
expired | abgelaufen~
trusted | vertrauenswürdig~; vertraut~
device | gerät; geräts; gerätes
devices | geräte; geräten
second factor | zweiter faktor; zweite faktor; zweiten faktor; zweifaktor~; zweistufige anmeldung; zwei-faktor-authentifizierung; zweitfaktor
spend limit | ausgabenlimit; ausgabenlimits; ausgabengrenze; ausgabenobergrenze; kostenlimit; budgetgrenze; kostengrenze; budgetlimit
skill | skill; fähigkeit
extension | erweiterung
desktop extension | desktop-erweiterung; desktoperweiterung
member list | mitgliederliste; nutzerliste; benutzerliste
retention | aufbewahrung; vorhaltung; speicherdauer; aufbewahrungsdauer
retention period | aufbewahrungsfrist
retention periods | aufbewahrungsfristen
data retention | datenaufbewahrung; datenspeicherung
data residency | datenresidenz; datenstandort; speicherort der daten; speicherort
setting | einstellung
settings | einstellungen
organization settings | organisationseinstellungen
policy | richtlinie
policies | richtlinien
logging | protokollierung; aufzeichnung; mitschreiben
compliance logging | compliance-protokollierung
monitoring | überwachung
directory sync | verzeichnissynchronisierung; verzeichnissynchronisation; verzeichnisabgleich; synchronisierung des verzeichnisses; verzeichnissync
directory | verzeichnis; verzeichnisses
sync | synchronisierung; synchronisation; abgleich
domain | domäne; domain; domains
domains | domänen
network | netz; netzwerk; netzwerks; netze; netzes
networks | netzwerke; netzwerken; netzen
ip address | ip-adresse; ip adresse
ip addresses | ip-adressen; ip adressen
ip restriction | ip-beschränkung; ip-einschränkung; ip-sperre; ip-freigabe; ip-regel; ip-filter
email address | e-mail-adresse; mailadresse; emailadresse; e-mailadresse; mail-adresse
email addresses | e-mail-adressen; mailadressen
address | adresse
addresses | adressen
restriction | beschränkung; einschränkung
country | land; lands; landes
countries | länder; ländern; staaten
server | server; servers
servers | servern
connector | konnektor; connector
connectors | konnektoren
mcp server | mcp-server; mcp-servers; mcp-servern
approved list | freigabeliste; genehmigungsliste; positivliste; liste der genehmigten; liste der erlaubten; liste der zugelassenen; whitelist
list | liste
not on | nicht auf
not | nicht
no | kein; keine; keinen; keinem; keines
never | nie; niemals; noch nie
without | ohne
outside | außerhalb; von außerhalb; ausserhalb
except | außer; ausgenommen; abgesehen von; mit ausnahme von; bis auf; außer durch; ausser; ausgenommen durch
within | innerhalb; innerhalb von; binnen; im laufe von; in weniger als; im zeitraum von
then | danach; anschließend; daraufhin; dann; hinterher; kurz darauf; im anschluss; nachher; abschließend
 | erst; zuerst; zunächst
after | nachdem; nach
to google drive | nach google drive
before | bevor; vor; zuvor; vorher
and | und; sowie
or | oder; bzw; beziehungsweise
than | als
more | mehr
more than | mehr als; mehr wie
at least | mindestens; wenigstens; nicht weniger als
at most | höchstens; maximal
fewer than | weniger als
or more | oder mehr; und mehr
per | pro; je
the same | derselbe; dieselbe; dasselbe; demselben; derselben; denselben; desselben; ein und derselbe; ein und dieselbe; ein und derselben; ein und demselben
same | gleiche; gleichen; gleicher; gleichem; selben; selbe
themselves | sich selbst; selbst
their own | seine eigene; seinen eigenen; eigene; eigenen
single | einzelne~; einzig~
different | verschieden~; unterschiedlich~
many | viele; vielen; zahlreiche; zahlreichen; massig
several | mehrere; mehreren; einige; einigen
mass | massenhaft~; massenweise
unusually | auffällig; ungewöhnlich viele
unusual | ungewöhnlich~; auffälliger
times | mal; fach
time | zeit
seconds | sekunden
minutes | minuten
minute | minute
hour | stunde
hours | stunden
half an hour | halben stunde; halbe stunde; halber stunde; halbstunde
quarter of an hour | viertelstunde
day | tag; tages
days | tage; tagen
week | woche
weeks | wochen
month | monat; monats
months | monate; monaten
year | jahr; jahres
last | letzten; letzte; letzter; vergangenen; vergangene
at night | nachts; in der nacht; nächtlich~
weekend | wochenende; wochenend~
weekends | wochenenden
on weekends | am wochenende; an wochenenden
business hours | geschäftszeiten; geschäftszeit; arbeitszeit; arbeitszeiten; bürozeiten; dienstzeiten; dienstzeit
monday | montag; montags
friday | freitag; freitags
saturday | samstag; samstags; sonnabend
sunday | sonntag; sonntags
between | zwischen
by | von; durch
on | auf; am
in | in; im; ins
to | an; zu; zum; zur
from | aus; vom; ab
at | bei; beim; um
over | über
with | mit
for | für
the | der; die; das; den; dem; dessen; deren
of the | des
a | ein; eine; einen; einem; einer; eines
our | unserer; unseren; unserem; unser; unsere; unseres
is | ist; wird; worden; steht; befindet; sei
are | sind; werden; stehen
was | wurde; war
were | wurden; waren
has | hat
have | haben; habe; hatte
been | gewesen
who | welcher
which | welche; welches
that | dass; dies; dieses; dieser; diese
this | diesem; diesen
he | er; sie
it | es
itself | sich
alert | warnung; alarm; alarmiere; alarmieren; alarmierung; alarm schlagen; warnen; warnmeldung; meldung; hinweis; anschlagen
notify me | benachrichtige mich; melde mir; sag mir bescheid; gib mir bescheid; bescheid geben; informiert werden; benachrichtigt werden; informieren; bescheid
notify us | benachrichtige uns; meldet uns; sagt uns bescheid
notify | benachrichtige; benachrichtigen; benachrichtigung
report | melde; melden; meldet
i want to know | ich möchte wissen; ich will wissen; wir möchten wissen; wir wollen wissen; ich möchte informiert werden; wir möchten informiert werden; ich möchte erfahren
please | bitte; bitte um
we need | brauchen wir; benötigen wir; wir brauchen
want | möchte; möchten; will; wollen; wünsche
immediately | sofort; umgehend; unverzüglich
critical | kritisch~
high | hoch; hohe; hoher; hohem; hohen
medium | mittel; mittlere; mittlerer
low | niedrig~; gering~
severity | schweregrad; kritikalität; dringlichkeit
priority | priorität; prio
rule | regel
new | neuer; neue; neuen; neues; neu; neuem
for the first time | erstmals; zum ersten mal; erstmalig
unknown | unbekannt~
external | extern~
outside e-mail address | externe e-mail-adresse; externe mailadresse
issued | ausgegeben~
together | zusammen; insgesamt
something | etwas; was
everything | alles
all | alle; allen; aller
single sign-on | einmalanmeldung
password | passwort; kennwort
session | sitzung
sessions | sitzungen
permission | berechtigung; recht
permissions | berechtigungen; rechte; rechten
token | token
certificate | zertifikat
plugin | plugin; zusatzmodul
billing | abrechnung; rechnungs~
location | standort; ort
certain | bestimmte; bestimmten
there | da; dort
also | auch; ebenfalls
only | nur; ausschließlich
still | noch; immer noch
already | schon; bereits
twice | zweimal; doppelt
zero | null
two | zwei
three | drei
four | vier
five | fünf
six | sechs
`;
