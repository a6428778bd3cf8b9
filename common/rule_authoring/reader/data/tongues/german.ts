/** German words and phrases of the domain, with their English counterparts. */
export const GERMAN = `
seit: since; seitdem: since; nach google drive: to google drive; nach drive: to drive;
wenn: when; falls: if; sobald: as soon as; jemand: somebody; benutzer: user; benutzers: user; benutzern: users;
nutzer: user; nutzers: user; anwender: user; mitglied: member; mitglieder: members; konto: account; konten:
accounts; person: person; personen: people; admin: admin; administrator: administrator; administratoren:
administrators; eigentümer: owner; inhaber: owner; organisation: organization; organisationen: organizations;
projekt: project; projekte: projects; projekts: project; projekten: projects; datei: file; dateien: files; dokument:
document; dokumente: documents; chat: chat; unterhaltung: conversation; unterhaltungen: conversations;
arbeitsbereich: workspace; arbeitsbereiche: workspaces; schlüssel: key; schlüssels: key; api-schlüssel: api key;
adminschlüssel: admin key; dienstkonto: service account; dienstkonten: service accounts; gruppe: group; gruppen:
groups; rolle: role; rollen: roles; einladung: invitation; einladungen: invitations; einladungslink: invite link;
anmeldung: login; anmeldungen: logins; anmelden: login; meldet: reports; abmeldung: logout; anmeldeversuche: login
attempts; anmeldeversuch: login attempt; fehlgeschlagen: failed; fehlgeschlagene: failed; fehlgeschlagenen: failed;
fehlgeschlagener: failed; fehlanmeldungen: failed logins; erfolgreich: successful; erfolgreiche: successful;
erfolgreichen: successful; erstellt: created; erstellen: create; anlegt: creates; angelegt: created; anlegen:
create; hinzugefügt: added; hinzufügt: adds; gelöscht: deleted; löscht: deletes; löschen: delete; löschung:
deletion; löschungen: deletions; entfernt: removed; entfernen: remove; entfernung: removal; geändert: changed;
ändert: changes; ändern: change; änderung: change; änderungen: changes; bearbeitet: edited; aktiviert: enabled;
aktivieren: enable; eingeschaltet: switched on; einschaltet: switches on; deaktiviert: disabled; deaktivieren:
disable; abgeschaltet: switched off; ausgeschaltet: switched off; abschaltet: switches off; ausschaltet: switches
off; abschalten: switch off; ausschalten: switch off; gemeldet: reported; beantragt: requested; angefordert:
requested; exportiert: exported; exportieren: export; datenexport: data export; datenexporte: data exports;
datenexports: data export; export: export; heruntergeladen: downloaded; herunterlädt: downloads; herunterladen:
download; hochgeladen: uploaded; hochlädt: uploads; geteilt: shared; teilt: shares; freigegeben: shared;
veröffentlicht: published; öffentlich: public; geöffnet: opened; öffnet: opens; angesehen: viewed; abgerufen:
accessed; gestartet: started; startet: starts; starten: start; eingeladen: invited; einlädt: invites; lädt: invites;
befördert: promoted; gemacht: made; macht: makes; wird: is; werden: are; wurde: was; wurden: were; ist: is; sind:
are; zum: to; zur: to the; admin-schlüssel: admin key; richtlinie: policy; einstellung: setting; einstellungen:
settings; organisationseinstellungen: organization settings; aufbewahrungsfristen: retention periods;
aufbewahrungsfrist: retention period; aufbewahrung: retention; protokollierung: logging; compliance-protokollierung:
compliance logging; überwachung: monitoring; verbindung: connection; verbindungen: connections; verbunden:
connected; verbindet: connects; verzeichnissynchronisierung: directory sync; verzeichnis: directory; domäne: domain;
domänen: domains; domain: domain; netz: network; netzwerk: network; netzwerke: networks; netzwerks: network;
ip-adresse: ip address; adresse: address; adressen: addresses; land: country; länder: countries; ländern: countries;
server: server; konnektor: connector; konnektoren: connectors; mcp-server: mcp server; freigabeliste: approved list;
liste: list; genehmigt: approved; genehmigten: approved; genehmigte: approved; zugelassen: approved; zugelassenen:
approved; erlaubten: approved; nicht: not; kein: no; keine: no; nie: never; niemand: nobody; ohne: without;
außerhalb: outside; außer: except; innerhalb: within; binnen: within; danach: then; anschließend: then; daraufhin:
then; dann: then; nachdem: after; nach: after; vor: before; bevor: before; und: and; oder: or; als: than; mehr:
more; mindestens: at least; höchstens: at most; pro: per; je: per; derselbe: same; dieselbe: same; demselben: same;
derselben: same; denselben: same; gleiche: same; gleichen: same; gleicher: same; selbst: themselves; einzelnen:
single; einzelner: single; einzigen: single; verschiedene: different; verschiedenen: different; unterschiedliche:
different; unterschiedlichen: different; viele: many; vielen: many; mehrere: several; massenhaft: mass; auffällig:
unusually; ungewöhnlich: unusual; minuten: minutes; minute: minute; stunde: hour; stunden: hours; tag: day; tage:
days; tagen: days; woche: week; wochen: weeks; monat: month; nachts: at night; wochenende: weekend; wochenenden:
weekends; geschäftszeiten: business hours; arbeitszeit: working hours; arbeitszeiten: working hours; bürozeiten:
office hours; zwischen: between; von: by; durch: by; auf: on; in: in; im: in; am: on; an: to; aus: from; bei: for;
über: over; mit: with; für: for; der: the; die: the; das: the; den: the; dem: the; des: of the; ein: a; eine: a;
einen: a; einem: a; einer: a; eines: a; unserer: our; unseren: our; unserem: our; unser: our; unsere: our; warnung:
alert; alarm: alert; alarmiere: alert; alarmieren: alert; benachrichtige: notify; benachrichtigung: notification;
benachrichtigen: notify; melde: report; melden: report; bitte: please; kritisch: critical; hoch: high; hohe: high;
mittel: medium; niedrig: low; regel: rule; neuer: new; neue: new; neuen: new; neues: new; zugriff: access; zugriffe:
accesses; verweigert: denied; abgelehnt: denied; abgelaufen: expired; gerät: device; geräte: devices;
vertrauenswürdig: trusted; vertrauenswürdige: trusted; vertrauenswürdiges: trusted; zweiter: second; zweite: second;
zweiten: second; faktor: factor; ausgabenlimit: spend limit; ausgabenlimits: spend limits; ausgabengrenze: spend
limit; budget: budget; fähigkeit: skill; erweiterung: extension; mitgliederliste: member list; datenaufbewahrung:
data retention; datenresidenz: data residency; erstmals: for the first time; zugangsschlüssel: access key; passkey:
passkey; ausgestellt: issued; widerrufen: revoked; gesperrt: blocked; blockiert: blocked; rotiert: rotated;
ausgetauscht: replaced; ersetzt: replaced; archiviert: archived; zusammen: together; etwas: something;
löschvorgänge: deletions; steht: is; stehen: are; befindet: is; nutzung: use; genutzt: used; verwendet: used;
benutzt: used; arbeitet: works; angemeldet: signed in; einloggt: logs in; loggt: logs; anmeldet: signs in; anmelde:
sign in; einloggen: log in; eingeloggt: logged in; login: login; logins: logins; ausloggt: logs out; abmeldet: signs
out; abgemeldet: signed out; entzogen: revoked; entzieht: revokes; widerruft: revokes; verschickt: sent; versendet:
sent; versandt: sent; schickt: sends; gesendet: sent; sendet: sends; gekündigt: cancelled; kündigt: cancels;
kündigung: cancellation; abo: subscription; abonnement: subscription; vertrag: plan; beschränkung: restriction;
beschränkungen: restrictions; einschränkung: restriction; einschränkungen: restrictions; sperrliste: blocklist;
zulassungsliste: allowlist; erlaubnisliste: allowlist; positivliste: allowlist; übertragen: transferred; überträgt:
transfers; übertragung: transfer; inhaberschaft: ownership; haupteigentümer: primary owner; hauptinhaber: primary
owner; haupt: primary; hauptverantwortlicher: primary owner; artefakt: artifact; artefakte: artifacts; artefakts:
artifact; freigabe: sharing; freigibt: shares; freigeben: share; teilen: share; entwurf: design; entwürfe: designs;
exporte: exports; herunterzuladen: download; zieht: pulls; zieht sich: pulls; speichert: saves; hochgeladene:
uploaded; mitgliederlisten: member lists; nutzerliste: user list; benutzerliste: user list; verwaltungsschlüssel:
admin key; dienstschlüssel: service key; serviceschlüssel: service key; plattformschlüssel: platform key;
compliance-schlüssel: compliance key; signaturschlüssel: signing key; verschlüsselungsschlüssel: encryption key;
kundenschlüssel: customer managed key; schlüsseln: keys; zugangsdaten: credentials; anmeldedaten: credentials;
erzeugt: created; erzeugen: create; generiert: generated; ausstellt: issues; stellt: sets; gesetzt: set; setzt:
sets; umgestellt: switched; umgeschaltet: switched; umbenannt: renamed; benennt: renames; angepasst: changed;
anpasst: changes; verändert: changed; modifiziert: modified; aktualisiert: updated; überschrieben: overwritten;
vernichtet: destroyed; verschwindet: disappears; verschwunden: disappeared; weggenommen: taken away; rausgeworfen:
kicked out; rausgeschmissen: kicked out; hinausgeworfen: kicked out; ausgeschlossen: removed; entlassen: removed;
austritt: leaves; verlässt: leaves; verlassen: left; beigetreten: joined; beitritt: joins; tritt: joins;
beitrittsanfrage: join request; beitrittsanfragen: join requests; anfrage: request; anfragen: requests; genehmigung:
approval; zugestimmt: approved; ablehnt: rejects; lehnt: rejects; abgewiesen: refused; zurückgewiesen: rejected;
verweigerte: refused; verweigerter: refused; gescheitert: failed; scheitert: fails; scheitern: fail; misslingt:
fails; misslungen: failed; misslungene: failed; schlägt: fails; fehl: ; fehlschlag: failure; fehlschläge: failures;
fehlversuch: failed attempt; fehlversuche: failed attempts; versuch: attempt; versuche: attempts; gelingt: succeeds;
gelungen: succeeded; geglückt: succeeded; klappt: succeeds; abschließend: then; sowie: and; beziehungsweise: or;
bzw: or; entweder: either; weder: neither; noch: nor; jeglicher: any; jegliche: any; irgendein: any; irgendeine:
any; irgendjemand: anybody; irgendwer: anybody; wer: who; was: what; wessen: whose; dessen: whose; deren: whose;
dieser: this; diese: this; dieses: this; ihm: him; ihr: her; sein: his; seine: his; seiner: his; seinen: his; sich:
himself; wir: we; uns: us; ich: I; mich: me; mir: me; bescheid: ; sagen: tell; sag: tell; gib: give; geben: give;
möchten: want; möchte: want; wollen: want; will: want; brauchen: need; brauche: need; wissen: know; erfahren: know;
informiert: informed; informieren: inform; warnen: warn; warne: warn; meldung: alert; hinweis: alert; sofort:
immediately; umgehend: immediately; dringend: urgent; auslösen: trigger; ausgelöst: triggered; anschlagen: alert;
erkennen: detect; erkennung: detection; überwachen: monitor; jedes: each; jede: each; jeder: each; jedem: each;
jeden: each; mal: time; male: times; einmal: once; zweimal: twice; dreimal: three times; zwei: two; drei: three;
vier: four; fünf: five; sechs: six; sieben: seven; acht: eight; neun: nine; zehn: ten; zwölf: twelve; fünfzehn:
fifteen; zwanzig: twenty; dreißig: thirty; vierzig: forty; fünfzig: fifty; hundert: hundred; halben: half; halbe:
half; viertelstunde: quarter of an hour; halbstunde: half an hour; uhr: o'clock; morgens: in the morning; abends: in
the evening; feierabend: end of working hours; kollege: colleague; kollegen: colleagues; mitarbeiter: employee;
mitarbeiters: employee; mitarbeitern: employees; mitarbeitende: employees; leute: people; leuten: people;
administratorkonto: admin account; verwaltung: admin; chats: chats; gespräch: chat; gespräche: chats; konversation:
conversation; konversationen: conversations; ordner: folder; speicher: memory; gedächtnis: memory; teamgedächtnis:
team memory; agenten: agents; agent: agent; werkzeug: tool; werkzeuge: tools; berechtigung: permission;
berechtigungen: permissions; rechte: rights; recht: right; adminrechte: admin role; administratorrechte: admin role;
adminrolle: admin role; rollenzuweisung: role assignment; zuweisung: assignment; zugewiesen: assigned; zuweist:
assigns; vergeben: granted; vergibt: grants; erteilt: granted; bekommt: gets; erhält: gets; erhalten: got; verliert:
loses; degradiert: demoted; herabgestuft: demoted; hochgestuft: promoted; ernannt: appointed; ernennt: appoints;
plugins: plugins; erweiterungen: extensions; fähigkeiten: skills; marktplatz: marketplace; integration: integration;
integrationen: integrations; anbindung: connection; angebunden: connected; anbindet: connects; verknüpft: linked;
verknüpfung: link; getrennt: disconnected; trennt: disconnects; webhook: webhook; geheimnis: secret; zertifikat:
certificate; tunnel: tunnel; kostenlimit: spend limit; limit: limit; obergrenze: limit; grenze: limit; ausgaben:
spending; angehoben: raised; anhebt: raises; erhöht: raised; erhöhung: increase; gesenkt: lowered; gesenkte:
lowered; aufgehoben: removed; aufhebt: removes; lizenz: seat; lizenzen: seats; sitze: seats; plätze: seats;
zahlungsmethode: payment method; zahlungsart: payment method; kreditkarte: credit card; rechnungsadresse: billing
address; rechnung: invoice; prüfprotokoll: audit log; prüfprotokolls: audit log; audit-protokoll: audit log;
protokoll: log; protokolle: logs; aufzeichnung: recording; telemetrie: telemetry; endpunkt: endpoint; sitzung:
session; sitzungen: sessions; sitzungsdauer: session duration; beendet: ended; gelöschte: deleted; erstellte:
created; datenaustausch: data sharing; datenfreigabe: data sharing; datenspeicherung: data retention; speicherort:
data residency; region: region; sicherheitszentrum: security center; schwachstelle: vulnerability; schwachstellen:
vulnerabilities; sicherheitslücke: vulnerability; sicherheitsscan: security scan; verworfen: dismissed; ignoriert:
dismissed; abgebrochen: cancelled; gestoppt: stopped; umgangen: bypassed; umgeht: bypasses; umgehung: bypass;
ungeprüft: unchecked; massenlöschung: mass deletion; auffälliger: unusual; ungewöhnliche: unusual; ungewöhnlicher:
unusual; unbekannt: unknown; unbekannte: unknown; unbekannten: unknown; unbekannter: unknown; fremden: foreign;
fremde: foreign; externe: external; externen: external; externer: external; ausland: abroad; standort: location;
gerätes: device; geräts: device; vertrauenswürdigen: trusted; angelegter: created; zweitfaktor: second factor;
zwei-faktor: two factor; einmalanmeldung: single sign-on; identitätsanbieter: identity provider; verzeichnissync:
directory sync; verzeichnisabgleich: directory sync; abgleich: sync; synchronisation: sync; synchronisierung: sync;
vorlage: template; anbieter: provider; einsicht: access; eingesehen: viewed; einsieht: views; schaut: looks; liest:
reads; lesen: read; gelesen: read; abruft: accesses; ruft: calls; aufgerufen: called; aufruf: call; aufrufe: calls;
zugegriffen: accessed; zugreift: accesses; testet: tests; gemeldete: reported; nordkorea: north korea; russland:
russia; weißrussland: belarus; syrien: syria; kuba: cuba; türkei: turkey; frankreich: france; deutschland: germany;
österreich: austria; schweiz: switzerland; italien: italy; spanien: spain; niederlande: netherlands; polen: poland;
großbritannien: united kingdom; vereinigte: united; staaten: states; indien: india; brasilien: brazil; japan: japan;
dachte: thought; wieder: again; erneut: again; plötzlich: suddenly; heimlich: secretly; außerdem: also; auch: also;
nur: only; bereits: already; gerade: just; kurz: shortly; zuvor: before; vorher: before; später: later; hinterher:
afterwards; ganze: whole; ganzen: whole; gesamten: whole; gesamte: whole; alle: all; allen: all; eigene: own;
eigenen: own; eigenes: own; fehlgeschlagenem: failed; gebracht: brought; kommt: comes; kommen: come; geht: goes;
hat: has; haben: have; hatte: had; worden: been; sei: is; kann: can; können: can; darf: may; dürfen: may; soll:
should; sollen: should; muss: must; müssen: must; e-mail: e-mail; mail: mail; firmendomain: company domain; firma:
company; unternehmen: company; unternehmens: company; extern: externally; öffentlichen: public; öffentliche: public;
link: link; links: links; sichtbar: visible; zugänglich: accessible; rate: rate; anteil: share; prozent: percent;
hälfte: half; durchschnitt: average; üblich: usual; üblichen: usual; normal: normal; doppelt: twice; fach: times
`;
