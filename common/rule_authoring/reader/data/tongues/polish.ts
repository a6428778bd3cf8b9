/** Polish words and phrases of the domain, with their English counterparts. */
export const POLISH = `
klucz serwisowy: service key; klucz usługi: service key; klucz api: api key; klucz api administratora: admin api
key; klucz administratora: admin key; konto usługi: service account; serwer mcp: mcp server; powiadom: notify;
powiadomienie: alert; mnie: me; gdy: when; kiedy: when; jeśli: if; ktoś: somebody; użytkownik: user; użytkownika:
user; użytkownicy: users; administrator: admin; utworzy: creates; utworzono: created; utworzony: created; tworzy:
creates; usunie: deletes; usunięto: deleted; usunięty: deleted; usuwa: deletes; zmieni: changes; zmieniono: changed;
doda: adds; dodano: added; wyłączy: disables; wyłączono: disabled; wyłączone: disabled; włączy: enables; włączono:
enabled; eksportuje: exports; eksport: export; pobierze: downloads; pobrano: downloaded; udostępni: shares; zaprosi:
invites; klucz: key; klucze: keys; którego: whose; zawierają: contain; zawiera: contains; słowo: word; i: and; lub:
or; w: in; z: from; na: on; do: to; przez: by; nie: not; bez: without; ciągu: within; minut: minutes; godziny: hour;
godzinę: hour; dni: days; projekt: project; plik: file; pliki: files; logowanie: login; logowania: logins; nieudane:
failed; udane: successful; nowy: new; nasza: our; organizacji: organization
`;
