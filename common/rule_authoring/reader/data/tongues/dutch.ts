/** Dutch words and phrases of the domain, with their English counterparts. */
export const DUTCH = `
beheerders-api-sleutel: admin api key; beheerderssleutel: admin key; admin-sleutel: admin key; api-sleutel: api key;
api-sleutels: api keys; dienstaccount: service account; serviceaccount: service account; mcp-server: mcp server;
magische link: magic link; uitgavenlimiet: spend limit; bestedingslimiet: spend limit; tweede factor: second factor;
gegevensexport: data export; dataexport: data export; ledenlijst: member list; ip-beperking: ip restriction;
identiteitsprovider: identity provider; directorysynchronisatie: directory sync; werkruimte: workspace;
organisatie-instellingen: organization settings; kantooruren: office hours; voor het eerst: for the first time;
vertrouwd apparaat: trusted device; ip-adres: ip address; wanneer: when; als: if; zodra: as soon as; iemand:
somebody; gebruiker: user; gebruikers: users; lid: member; leden: members; persoon: person; beheerder: admin;
beheerders: admins; eigenaar: owner; organisatie: organization; project: project; projecten: projects; bestand:
file; bestanden: files; document: document; gesprek: conversation; gesprekken: conversations; sleutel: key;
sleutels: keys; groep: group; rol: role; uitnodiging: invitation; uitnodigingen: invitations; aanmelding: login;
aanmeldingen: logins; inloggen: log in; inlogt: logs in; inlogpoging: login attempt; inlogpogingen: login attempts;
mislukt: failed; mislukte: failed; geslaagd: successful; geslaagde: successful; maakt: makes; aangemaakt: created;
aanmaakt: creates; gemaakt: created; toegevoegd: added; toevoegt: adds; verwijdert: deletes; verwijderd: deleted;
verwijderen: delete; gewist: deleted; wijzigt: changes; gewijzigd: changed; veranderd: changed; ingeschakeld:
enabled; inschakelt: enables; aangezet: switched on; uitgeschakeld: disabled; uitschakelt: disables; uitgezet:
switched off; uitzet: switches off; exporteert: exports; geëxporteerd: exported; gedownload: downloaded; geüpload:
uploaded; deelt: shares; gedeeld: shared; gepubliceerd: published; openbaar: public; geopend: opened; start: starts;
gestart: started; verstuurd: sent; uitgenodigd: invited; nodigt: invites; gepromoveerd: promoted; wordt: is; worden:
are; werd: was; werden: were; is: is; zijn: are; heeft: has; niet: not; nooit: never; niemand: nobody; zonder:
without; buiten: outside; behalve: except; binnen: within; daarna: then; na: after; voor: for; en: and; of: or;
meer: more; dan: than; van: of; door: by; uit: from; het: the; de: the; een: a; onze: our; dezelfde: same;
verschillende: different; veel: many; minuten: minutes; uur: hour; uren: hours; dag: day; dagen: days; week: week;
maand: month; nacht: night; waarschuw: notify; waarschuwing: alert; melding: alert; meld: report; nieuw: new;
nieuwe: new; die: that; wie: who; met: with; land: country; netwerk: network; abonnement: subscription; opgezegd:
cancelled; ingetrokken: revoked; gearchiveerd: archived; verbonden: connected; verbindt: connects; vijf: five; tien:
ten; twintig: twenty; drie: three; twee: two; instelling: setting; instellingen: settings; domein: domain; apparaat:
device
`;
