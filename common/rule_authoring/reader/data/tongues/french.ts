/** French words and phrases of the domain, with their English counterparts. */
export const FRENCH = `
quand: when; lorsque: when; lorsqu'un: when a; quelqu'un: somebody; utilisateur: user; utilisateurs: users; membre:
member; membres: members; compte: account; comptes: accounts; personne: person; personnes: people; administrateur:
admin; administrateurs: admins; propriétaire: owner; organisation: organization; projet: project; projets: projects;
fichier: file; fichiers: files; document: document; documents: documents; conversation: conversation; conversations:
conversations; clé: key; clés: keys; clef: key; serveur: server; serveurs: servers; connecteur: connector;
connecteurs: connectors; groupe: group; groupes: groups; rôle: role; rôles: roles; invitation: invitation;
invitations: invitations; connexion: login; connexions: logins; échouée: failed; échouées: failed; échoué: failed;
échoués: failed; échec: failed; échecs: failed; réussie: successful; réussies: successful; crée: creates; créé:
created; créée: created; créés: created; créées: created; créer: create; ajoute: adds; ajouté: added; ajoutée:
added; supprime: deletes; supprimé: deleted; supprimée: deleted; supprimés: deleted; supprimées: deleted; supprimer:
delete; suppression: deletion; suppressions: deletions; retire: removes; retiré: removed; modifie: changes; modifié:
changed; modifiée: changed; modification: change; modifications: changes; active: enables; activé: enabled; activée:
enabled; désactive: disables; désactivé: disabled; désactivée: disabled; désactiver: disable; coupe: switches off;
exporte: exports; exporté: exported; export: export; exportation: export; données: data; télécharge: downloads;
téléchargé: downloaded; téléchargés: downloaded; partage: shares; partagé: shared; partagée: shared; publie:
publishes; publié: published; publiée: published; public: public; ouvre: opens; ouvert: opened; démarre: starts;
lance: starts; lancé: started; invite: invites; invité: invited; promu: promoted; promue: promoted; devient:
becomes; synchronisation: sync; annuaire: directory; paramètre: setting; paramètres: settings; rétention: retention;
conservation: retention; journalisation: logging; domaine: domain; domaines: domains; réseau: network; réseaux:
networks; adresse: address; adresses: addresses; pays: country; approuvé: approved; approuvés: approved; approuvée:
approved; autorisé: approved; autorisés: approved; liste: list; pas: not; jamais: never; sans: without; hors:
outside; sauf: except; puis: then; ensuite: then; après: after; avant: before; et: and; ou: or; plus: more; moins:
least; au: at; par: by; même: same; mêmes: same; différents: different; différentes: different; plusieurs: several;
beaucoup: many; minutes: minutes; minute: minute; heure: hour; heures: hours; jour: day; jours: days; semaine: week;
semaines: weeks; mois: month; nuit: night; entre: between; depuis: from; de: of; des: of; du: of the; en: in; dans:
within; le: the; la: the; les: the; un: a; une: a; notre: our; nos: our; alerte: alert; alerter: alert; alertez:
alert; prévenez: notify; prévenir: notify; veux: want; nouveau: new; nouvelle: new; nouveaux: new; été: been; est:
is; sont: are; a: has; ont: have; qui: who; que: that; pour: for; avec: with; sur: on; critique: critical; élevée:
high; moyenne: medium; faible: low; appareil: device; appareils: devices; limite: limit; dépense: spend; dépenses:
spend; compétence: skill; extension: extension; première: first; fois: time; chaque: each; seul: single; seule:
single; espace: workspace; service: service; travail: working; clé api d'administration: admin api key; clé api
administrateur: admin api key; clé api admin: admin api key; clé d'api d'administration: admin api key; clé
d'administration: admin key; clé administrateur: admin key; clés d'administration: admin keys; clé d'administrateur:
admin key; clé api: api key; clés api: api keys; clé d'api: api key; clés d'api: api keys; clé de service: service
key; clé de conformité: compliance key; clé de plateforme: platform key; clé de signature: signing key; clé de
chiffrement: encryption key; clés de chiffrement: encryption keys; clé de chiffrement client: customer managed key;
clé admin: admin key; clés admin: admin keys; compte de service: service account; comptes de service: service
accounts; serveur mcp: mcp server; serveurs mcp: mcp servers; connecteur mcp: mcp connector; lien magique: magic
link; liens magiques: magic links; lien d'invitation: invite link; journal d'audit: audit log; journaux d'audit:
audit log; journalisation de la compliance api: compliance api logging; journalisation de conformité: compliance
logging; limite de dépenses: spend limit; limites de dépenses: spend limits; plafond de dépenses: spend limit;
double authentification: two factor authentication; deuxième facteur: second factor; second facteur: second factor;
authentification unique: single sign-on; conservation des données: data retention; rétention des données: data
retention; export de données: data export; export des données: data export; exportation de données: data export;
exportation des données: data export; liste des membres: member list; liste d'autorisation: allowlist; liste
blanche: allowlist; restriction ip: ip restriction; restrictions ip: ip restrictions; restriction d'ip: ip
restriction; fournisseur d'identité: identity provider; synchronisation de l'annuaire: directory sync;
synchronisation d'annuaire: directory sync; espace de travail: workspace; espaces de travail: workspaces; paramètres
de l'organisation: organization settings; heures de bureau: office hours; heures ouvrées: business hours; pour la
première fois: for the first time; moyen de paiement: payment method; carte bancaire: credit card; carte de crédit:
credit card; appareil de confiance: trusted device; appareils de confiance: trusted devices; adresse ip: ip address;
corée du nord: north korea; états-unis: united states; royaume-uni: united kingdom; allemagne: germany; russie:
russia; syrie: syria; espagne: spain; chine: china; coupée: switched off; coupé: switched off; coupées: switched
off; coupés: switched off; couper: switch off; désactivées: disabled; désactivés: disabled; désactivation:
disabling; activation: enabling; arrête: stops; arrêtée: stopped; arrêté: stopped; rétablie: restored; suppriment:
delete; efface: deletes; effacé: deleted; effacée: deleted; effacés: deleted; enlève: removes; enlevé: removed;
retirée: removed; retirés: removed; archive: archives; archivé: archived; archivée: archived; révoque: revokes;
révoqué: revoked; révoquée: revoked; révoqués: revoked; créent: create; création: creation; générée: generated;
généré: generated; génère: generates; émise: issued; ajout: addition; ajouts: additions; ajoutent: add; ajoutés:
added; modifient: change; modifiés: changed; modifiées: changed; change: changes; changé: changed; changée: changed;
changement: change; changements: changes; mise à jour: update; mis à jour: updated; renomme: renames; renommé:
renamed; exportée: exported; exportés: exported; exporter: export; exports: exports; téléchargée: downloaded;
téléchargement: download; téléchargements: downloads; télécharger: download; envoie: sends; envoyé: sent; envoyée:
sent; envoyées: sent; téléverse: uploads; téléversé: uploaded; téléversés: uploaded; partagés: shared; partager:
share; publique: public; publiquement: publicly; ouverte: opened; ouverts: opened; consulte: views; consulté:
viewed; consultée: viewed; lit: reads; lu: read; lue: read; accède: accesses; lancée: started; démarré: started;
démarrée: started; demande: requests; demandé: requested; demandée: requested; demandes: requests; invitée: invited;
accepte: accepts; accepté: accepted; acceptée: accepted; refuse: refuses; refusé: refused; refusée: refused;
refusés: refused; rejeté: rejected; rejetée: rejected; approuve: approves; bloque: blocks; bloqué: blocked; bloquée:
blocked; échoue: fails; échouent: fail; tentative: attempt; tentatives: attempts; réussit: succeeds; réussi:
successful; réussis: successful; succès: success; connecte: connects; connecté: connected; connectée: connected; se
connecte: signs in; déconnecte: signs out; déconnexion: sign out; déconnecté: disconnected; relie: links; installe:
installs; installé: installed; extensions: extensions; annule: cancels; annulé: cancelled; annulée: cancelled;
résilie: cancels; résilié: cancelled; résiliation: cancellation; abonnement: subscription; transfère: transfers;
transféré: transferred; transférée: transferred; transfert: transfer; propriété: ownership; principal: primary;
promeut: promotes; rétrogradé: demoted; nomme: appoints; nommé: appointed; attribue: assigns; attribué: assigned;
attribuée: assigned; accorde: grants; accordé: granted; accordée: granted; droits: rights; droit: right; permission:
permission; permissions: permissions; exclu: removed; expulsé: kicked out; expulse: kicks out; quitte: leaves;
rejoint: joins; intégration: integration; intégrations: integrations; compétences: skills; agent: agent; agents:
agents; outil: tool; outils: tools; mémoire: memory; tunnel: tunnel; certificat: certificate; jeton: token; jetons:
tokens; secret: secret; facture: invoice; facturation: billing; sièges: seats; licences: seats; augmente: raises;
augmenté: raised; augmentée: raised; relevé: raised; dépasse: exceeds; artefact: artifact; artefacts: artifacts;
lien: link; liens: links; visible: visible; plateforme: platform; chiffrement: encryption; session: session;
sessions: sessions; courriel: e-mail; mail: mail; externe: external; externes: external; inconnu: unknown; inconnue:
unknown; inconnus: unknown; connu: known; employé: employee; employés: employees; collègue: colleague; salarié:
employee; chacun: each; quiconque: anybody; n'importe: any; dont: whose; cette: this; ce: this; cet: this; ces:
these; ses: his; sa: his; son: his; leur: their; leurs: their; se: ; s'est: ; était: was; être: be; avait: had;
peut: can; peuvent: can; voudrais: want; voulons: want; besoin: need; savoir: know; préviens-moi: notify me;
prévenez-moi: notify me; préviens: notify; avertir: notify; avertissez-moi: notify me; avertis-moi: notify me;
alertez-moi: alert me; signale: report; signaler: report; deux: two; trois: three; quatre: four; cinq: five; sept:
seven; huit: eight; neuf: nine; dix: ten; douze: twelve; quinze: fifteen; vingt: twenty; trente: thirty; cinquante:
fifty; cent: hundred; demi: half; demie: half; pendant: during; dehors: outside; autre: other; quelque: some; chose:
thing; d'un: of a; d'une: of a; l'organisation: the organization; l'utilisateur: the user; l'administrateur: the
admin; d'autre: other; conformité: compliance; suppression d': deletion of; création d': creation of; nouvel: new;
nouvelles: new; provenant: from; vient: comes; chez: at; vers: to; soudainement: suddenly; masse: mass; équipe: team
`;
