/** More German words and phrases, in the same notation. */
export const GERMAN_MORE = `
seven | sieben
eight | acht
nine | neun
ten | zehn
eleven | elf
twelve | zwölf
fifteen | fünfzehn
twenty | zwanzig
thirty | dreißig
forty | vierzig
fifty | fünfzig
hundred | hundert
dozen | dutzend
gets | bekommt; erhält; kriegt
leaves | verlässt
joins | beitritt; tritt bei; tritt
moved | verschoben~
set | gesetzt~; stellt
tries | versucht
attempt | versuch
attempts | versuche; versuchen
sent | verschickt~; gesendet~; versendet~; geschickt; versandt
sends | verschickt; versendet; sendet; schickt
verified | verifiziert~; bestätigt~
transferred | übertragen~
transfers | überträgt
failure | fehler; fehlschlag
uploads | lädt … hoch; laden … hoch
downloads | lädt … herunter; lädt … runter; laden … herunter
invites | lädt … ein
disables | schaltet … ab; schaltet … aus; stellt … ab
enables | schaltet … ein; schaltet … an; schaltet … frei
creates | legt … an; richtet … ein; stellt … aus
adds | fügt … hinzu; nimmt … auf
removes | wirft … raus; hebt … auf; nimmt … weg
shares | gibt … frei
signs in | meldet sich … an; loggt sich … ein; melden sich … an
signed in | angemeldet; eingeloggt
signs out | meldet sich … ab; loggt sich … aus
accesses | greift … zu; ruft … ab
starts | stößt … an; löst … aus
views | sieht … an; schaut … an
not listed | nicht gelistet
thrown out | geworfen; hinausgeworfen; herausgeworfen
changes to | änderungen an; änderung an; änderungen am
change to | änderung am
ownership | eigentümerschaft; inhaberschaft
tunnel | tunnel; tunnels
artifact | artefakt; artefakts
artifacts | artefakte; artefakten
environment | umgebung
publicly | öffentlich zugänglich
leave | austritt
tool | werkzeug
seat | sitz; lizenz
seats | sitze; lizenzen; plätze
webhook | webhook
rate limit | ratenlimit; ratenbegrenzung
invoice | rechnung
payment method | zahlungsmethode; zahlungsart
spike | spitze; häufung; ausreißer; sprunghafter anstieg; anstieg
brute force | durchprobieren
sensitive | vertraulich~; sensibel; sensible~
nobody | kein mensch
ours | unsere eigenen
contains | enthält; enthalten; beinhaltet
starts with | beginnt mit; fängt an mit
ends with | endet auf; endet mit
is set to | auf … gesetzt
break glass account | notfallkonto; notfallzugang; notfallbenutzer; notfallkontos
break glass accounts | notfallkonten
tuesday | dienstag; dienstags
wednesday | mittwoch; mittwochs
thursday | donnerstag; donnerstags
weekdays | werktags; an werktagen
in the last | seit
since | seitdem
until | bis
whose | dessen; wessen
that does not | der nicht; die nicht; das nicht
to drive | nach drive
second | zweiter; zweite; zweiten
factor | faktor
works | arbeitet
logs | loggt; protokolle
signed out | abgemeldet
cancelled | gekündigt; abgebrochen
cancels | kündigt
cancellation | kündigung
subscription | abo; abonnement
plan | vertrag
restrictions | beschränkungen; einschränkungen
blocklist | sperrliste
allowlist | zulassungsliste; erlaubnisliste
transfer | übertragung
primary owner | haupteigentümer; hauptinhaber; hauptverantwortlicher
primary | haupt
design | entwurf
designs | entwürfe
pulls | zieht; zieht sich
saves | speichert
member lists | mitgliederlisten
service key | dienstschlüssel
platform key | plattformschlüssel
signing key | signaturschlüssel
encryption key | verschlüsselungsschlüssel
customer managed key | kundenschlüssel
credentials | zugangsdaten; anmeldedaten
sets | setzt
switched | umgeschaltet
renamed | umbenannt
renames | benennt
overwritten | überschrieben
disappears | verschwindet
disappeared | verschwunden
left | verlassen
joined | beigetreten
join requests | beitrittsanfragen
approval | genehmigung
rejects | lehnt
 | fehl
failures | fehlschläge
failed attempt | fehlversuch
succeeds | gelingt; klappt
either | entweder
neither | weder
any | jeglicher; jegliche; irgendein; irgendeine
him | ihm
her | ihr
his | sein; seiner; seinen
we | wir
us | uns
I | ich
me | mich; mir
tell | sagen; sag
give | gib; geben
need | brauchen; brauche
know | wissen; erfahren
informed | informiert
warn | warne
urgent | dringend
trigger | auslösen
detect | erkennen
detection | erkennung
monitor | überwachen
each | jedes; jede
half | halben; halbe; hälfte
o'clock | uhr
in the morning | morgens
in the evening | abends
end of working hours | feierabend
folder | ordner
memory | speicher; gedächtnis
team memory | teamgedächtnis
agents | agenten
tools | werkzeuge
role assignment | rollenzuweisung
assignment | zuweisung
got | erhalten
loses | verliert
extensions | erweiterungen
skills | fähigkeiten
marketplace | marktplatz
integrations | integrationen
linked | verknüpft
link | verknüpfung
disconnected | getrennt
disconnects | trennt
secret | geheimnis
limit | obergrenze; grenze
spending | ausgaben
raised | angehoben; erhöht
raises | anhebt
increase | erhöhung
lowered | gesenkt; gesenkte
credit card | kreditkarte
audit log | prüfprotokoll; prüfprotokolls; audit-protokoll
log | protokoll
telemetry | telemetrie
endpoint | endpunkt
session duration | sitzungsdauer
ended | beendet
data sharing | datenaustausch; datenfreigabe
security center | sicherheitszentrum
vulnerability | schwachstelle; sicherheitslücke
vulnerabilities | schwachstellen
security scan | sicherheitsscan
dismissed | verworfen; ignoriert
stopped | gestoppt
bypassed | umgangen
bypasses | umgeht
bypass | umgehung
unchecked | ungeprüft
mass deletion | massenlöschung
foreign | fremden; fremde
identity provider | identitätsanbieter
template | vorlage
provider | anbieter
looks | schaut
reads | liest
read | lesen; gelesen
calls | ruft; aufrufe
call | aufruf
tests | testet
belarus | weißrussland
syria | syrien
united | vereinigte
thought | dachte
again | wieder; erneut
suddenly | plötzlich
secretly | heimlich
just | gerade
shortly | kurz
later | später
whole | ganze; ganzen; gesamten; gesamte
own | eigenes
brought | gebracht
comes | kommt
come | kommen
goes | geht
can | kann; können
may | darf; dürfen
should | soll; sollen
must | muss; müssen
e-mail | e-mail
company domain | firmendomain
company | unternehmens
visible | sichtbar
accessible | zugänglich
percent | prozent
average | durchschnitt
usual | üblich; üblichen
grants | weist … zu; teilt … zu
shows up | taucht … auf; auftaucht
rejects | lehnt … ab; weist … ab
switches to | schaltet … auf; wechselt auf
custom | benutzerdefiniert~
this very | genau diesen; genau dieser; genau dieses; genau diese
seen | gesehen; gesichtet
renaming | umbenennung; umbenannt
customer managed | kundenverwaltet~
customer managed key | kundenverwalteter schlüssel; kundenverwalteten schlüssels
endpoint | endpunkt; endpunkts; endpunktes
telemetry | telemetrie
medium severity | mittlere stufe; mittlerer schweregrad
act without asking | ohne rückfrage handeln; ohne nachfrage handeln; ohne rückfragen handeln
tool calls | werkzeugaufrufe; werkzeugaufrufen; tool-aufrufe
tool call | werkzeugaufruf
magic link | magischer link; magischen link; magischem link
in both cases | in beiden fällen; in jedem fall
by hand | von hand; manuell
does not matter | egal; spielt keine rolle; ist egal; interessiert nicht; interessiert uns nicht; interessieren nicht; stört nicht
is fine | ist in ordnung; ist okay; ist ok; ist erlaubt; sind in ordnung; ist kein problem; sind kein problem
currently | gerade; derzeit; aktuell; momentan
which organizations | welche organisationen
at least | zumindest
last week | letzte woche; vergangene woche; in der letzten woche
writes | schreibt; schreiben; tippt; eintippt
failed | vergeblich~; erfolglose~
salaries | gehälter; gehältern; gehalt
not approved | nicht freigegeben; nicht freigegebene; nicht freigegebenen; nicht freigegebener
passwords | passwörter; passwörtern; kennwörter
prompt | eingabe; eingaben
about | darüber
`;
