/** Italian words and phrases of the domain, with their English counterparts. */
export const ITALIAN = `
accesso singolo: single sign-on; chiave api di amministrazione: admin api key; chiave api amministratore: admin api
key; chiave di amministrazione: admin key; chiave amministratore: admin key; chiave admin: admin key; chiave api:
api key; chiavi api: api keys; chiave di servizio: service key; account di servizio: service account; server mcp:
mcp server; connettore mcp: mcp connector; link magico: magic link; registro di audit: audit log; log di audit:
audit log; limite di spesa: spend limit; limiti di spesa: spend limits; secondo fattore: second factor; esportazione
dei dati: data export; esportazione dati: data export; elenco dei membri: member list; lista membri: member list;
restrizione ip: ip restriction; restrizioni ip: ip restrictions; provider di identità: identity provider;
sincronizzazione della directory: directory sync; spazio di lavoro: workspace; impostazioni dell'organizzazione:
organization settings; orario d'ufficio: office hours; orario di lavoro: working hours; fine settimana: weekend; per
la prima volta: for the first time; metodo di pagamento: payment method; dispositivo attendibile: trusted device;
indirizzo ip: ip address; quando: when; se: if; appena: as soon as; qualcuno: somebody; utente: user; utenti: users;
membro: member; membri: members; persona: person; amministratore: admin; amministratori: admins; proprietario:
owner; organizzazione: organization; dall'organizzazione: from the organization; dell'organizzazione: of the
organization; progetto: project; progetti: projects; file: file; documento: document; documenti: documents;
conversazione: conversation; conversazioni: conversations; chiave: key; chiavi: keys; server: server; connettore:
connector; connettori: connectors; gruppo: group; gruppi: groups; ruolo: role; ruoli: roles; invito: invitation;
inviti: invitations; accesso: login; accessi: logins; fallito: failed; falliti: failed; fallita: failed; riuscito:
successful; riusciti: successful; crea: creates; creato: created; creata: created; creati: created; aggiunge: adds;
aggiunto: added; aggiunta: added; elimina: deletes; eliminato: deleted; eliminata: deleted; eliminati: deleted;
cancella: deletes; cancellato: deleted; cancellata: deleted; cancellati: deleted; rimuove: removes; rimosso:
removed; rimossa: removed; rimossi: removed; modifica: changes; modificato: changed; modificata: changed; cambia:
changes; cambiato: changed; attiva: enables; attivato: enabled; attivata: enabled; abilita: enables; abilitato:
enabled; abilitata: enabled; disattiva: disables; disattivato: disabled; disattivata: disabled; disabilita:
disables; disabilitato: disabled; disabilitata: disabled; spento: switched off; spegne: switches off; esporta:
exports; esportato: exported; esportazione: export; scarica: downloads; scaricato: downloaded; carica: uploads;
caricato: uploaded; condivide: shares; condiviso: shared; condivisa: shared; pubblica: publishes; pubblicato:
published; pubblico: public; apre: opens; aperto: opened; avvia: starts; avviato: started; invia: sends; inviato:
sent; invita: invites; invitato: invited; promosso: promoted; promuove: promotes; diventa: becomes; trasferisce:
transfers; trasferita: transferred; proprietà: ownership; revoca: revokes; revocato: revoked; revocata: revoked;
archiviato: archived; archivia: archives; verificato: verified; verifica: verifies; rifiutato: rejected; approvato:
approved; approvati: approved; bloccato: blocked; connette: connects; connesso: connected; collega: connects;
collegato: connected; abbonamento: subscription; annullato: cancelled; disdetto: cancelled; dominio: domain; domini:
domains; rete: network; reti: networks; indirizzo: address; paese: country; paesi: countries; impostazione: setting;
impostazioni: settings; dispositivo: device; viene: is; vengono: are; è: is; sono: are; stato: been; stata: been;
ha: has; non: not; mai: never; nessuno: nobody; senza: without; fuori: outside; tranne: except; eccetto: except;
entro: within; poi: then; dopo: after; prima: before; e: and; o: or; più: more; di: of; del: of the; della: of the;
dello: of the; dei: of the; delle: of the; degli: of the; al: to the; alla: to the; da: by; dal: from the; dalla:
from the; in: in; nel: in the; nella: in the; il: the; lo: the; la: the; i: the; gli: the; le: the; un: a; uno: a;
una: a; nostra: our; nostro: our; nostri: our; stesso: same; stessa: same; diversi: different; diverse: different;
molti: many; molte: many; minuti: minutes; ora: hour; ore: hours; un'ora: one hour; giorno: day; giorni: days;
settimana: week; mese: month; notte: night; avvisami: notify me; avvisa: notify; avvisare: notify; avviso: alert;
voglio: want; vorrei: want; sapere: know; nuovo: new; nuova: new; nuovi: new; che: that; chi: who; con: with; per:
for; su: on; finisce: ends; inizia: starts; critico: critical; alto: high; medio: medium; basso: low; cinque: five;
dieci: ten; venti: twenty; trenta: thirty; tre: three; due: two; quattro: four; ogni: each
`;
