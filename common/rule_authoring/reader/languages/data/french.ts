/** English | French words and phrases for it; `~`: the beginning of a word. Accents may be left out. */
export const FRENCH = `
when | quand; lorsque; lorsqu'; dès que; dès qu'; dès lors que; chaque fois que; chaque fois qu'; au moment où
if | si; s'
somebody | quelqu'un; quelqu’un; on; un individu
anybody | n'importe qui; quiconque
nobody | personne ne; personne n'; nul ne
user | utilisateur; utilisatrice; usager; collaborateur; employé; salarié
users | utilisateurs; usagers; collaborateurs; employés; salariés
member | membre
members | membres
account | compte
accounts | comptes
person | personne
people | personnes; gens
admin | administrateur; administratrice; d'administration; d'administrateur; d'admin; administration
admins | administrateurs
owner | propriétaire
owners | propriétaires
organization | organisation; l'organisation; d'organisation; entreprise; société
project | projet
projects | projets
file | fichier
files | fichiers
document | document
documents | documents
chat | conversation; discussion; tchat
chats | conversations; discussions
workspace | espace de travail; espace
workspaces | espaces de travail
key | clé; clef
keys | clés; clefs
service account | compte de service; compte technique
service accounts | comptes de service; comptes techniques
group | groupe
groups | groupes
role | rôle
roles | rôles
invitation | invitation
invite link | lien d'invitation; lien d’invitation
login | connexion; authentification; ouverture de session
logins | connexions; authentifications; ouvertures de session
successful logins | connexions réussies; authentifications réussies
failed logins | échecs de connexion; échecs d'authentification; connexions échouées; connexions ratées; tentatives de connexion échouées; tentatives de connexion infructueuses; échecs de la connexion
failed login | échec de connexion; échec d'authentification; connexion échouée; connexion ratée
login attempt | tentative de connexion
login attempts | tentatives de connexion
signs in | se connecte; s'authentifie; ouvre une session
signed in | s'est connecté; s'est connectée
fail | échou~; rat~
failures | échecs
failure | échec
successful | réussi~; avec succès
create | cré; cré~; génér~; émet~
creation | création; génération
add | ajout~
delete | supprim~; effac~; détrui~
deletion | suppression
deletions | suppressions
remove | retir~; enlev~; expuls~; lev~; exclu~
change | modifi~; chang~; édit~; altér~; mettre à jour; mis à jour; mise à jour
modification | modification
enable | activ~; allum~
enabling | activation
disable | désactiv~; coup~; éteint~; éteind~
disabling | désactivation
request | demand~
export | export~; exportation; export; l'export
data export | export de données; export des données; exportation de données; exportation des données; extraction de données; extraction des données
download | télécharg~
upload | téléverse~; upload~; dépose~; mis en ligne
share | partag~
publish | publi~
public | public; publique; publics; publiques
view | consult~; visualis~; regard~
open | ouvre; ouvert~; ouvrent; ouvrir
access | accès; accéd~
start | démarr~; lanc~; commenc~; initi~; déclench~; entam~
invite | invit~
promote | promu~; promou~; nommé~; élev~
becomes | devient; deviennent; passe administrateur; passe
made | fait
demote | rétrograd~
grant | accord~; attribu~; octroi~; donn~
revoke | révoqu~
archive | archiv~
block | bloqu~
approve | approuv~; autoris~; valid~; agréé~
connect | connect~; branch~; reli~; raccord~
install | install~
use | utilis~; emploi; employ~
deny | refus~; rejet~
device | appareil
devices | appareils
trusted device | appareil de confiance
trusted devices | appareils de confiance
trusted networks | réseaux de confiance
trusted | de confiance
spend limit | limite de dépenses; limite de dépense; plafond de dépenses; plafond de dépense
skill | compétence
extension | extension
plugin | plugin; module
member list | liste des membres; liste des utilisateurs
retention | rétention; conservation
data retention | rétention des données; conservation des données
setting | paramètre; réglage
settings | paramètres; réglages
policy | politique
logging | journalisation; journaux
directory sync | synchronisation de l'annuaire; synchronisation d'annuaire; synchro de l'annuaire; synchronisation du répertoire
directory | annuaire; l'annuaire; répertoire
sync | synchronisation; synchro
domain | domaine
domains | domaines
our domains | nos domaines
network | réseau
networks | réseaux
ip address | adresse ip
ip addresses | adresses ip
email address | adresse e-mail; adresse mail; adresse électronique; adresse email
outside e-mail address | adresse externe; adresse extérieure
address | adresse
addresses | adresses
ip restriction | restriction d'adresse ip; restriction ip; restriction d'ip; restriction par adresse ip; filtrage ip
country | pays
server | serveur
servers | serveurs
connector | connecteur
connectors | connecteurs
approved list | liste approuvée; liste blanche; liste autorisée; liste des serveurs approuvés
not on the list | ne figure pas dans la liste; ne figure pas sur la liste; absent de la liste; n'est pas dans la liste; n'est pas sur la liste; n'y figure pas
list | liste
not | ne; n'; non
 | pas
never | jamais
without | sans
outside | hors; hors de; hors des; en dehors de; en dehors des; en dehors du; extérieur à; dehors
although | alors qu'; alors que
except | sauf; excepté; hormis; à l'exception de; à part; en excluant; sauf par
anyone except | quelqu'un d'autre que; toute autre personne que; une autre personne que; tout le monde sauf; par un autre que
within | dans un délai de; en l'espace de; en moins de; dans un intervalle de; sur une période de; endéans
then | puis; ensuite; après quoi; suivi de; suivie de
 | d'abord
after | après; après que
before | avant; avant que
and | et
or | ou
or more | ou plus; ou davantage; et plus
more than | plus de; plus d'; plus que; davantage que
more | plus
at least | au moins; au minimum; pas moins de
at most | au plus; au maximum
fewer than | moins de
by | par
per user | par utilisateur; par personne; par compte
per hour | par heure
per day | par jour
per address | par adresse; par ip
same | même; mêmes
the same | le même; la même; les mêmes
single | seul; seule; unique
different | différent~; distinct~
many | beaucoup de; beaucoup; nombreux; nombreuses
several | plusieurs; quelques
times | fois
time | fois
minutes | minutes
minute | minute
hour | heure
hours | heures
an hour | une heure
half an hour | demi-heure; une demi-heure; demi heure
quarter of an hour | quart d'heure
day | jour; journée
days | jours
week | semaine
weeks | semaines
month | mois
last | dernier; derniers; dernière; dernières
at night | la nuit; de nuit; pendant la nuit; nuit
weekend | week-end
business hours | heures de bureau; heures ouvrées; heures de travail; horaires de bureau; heures ouvrables; horaires de travail
between | entre
from | depuis; à partir de; en provenance de; provenant de; provenant
of | de; d'
of the | des; du; de la; de l'
in | en; dans
in the | dans le; dans la
to | à; vers; au; aux
on | sur
with | avec
for | pour
the | le; la; les; l'
a | un; une
our | notre; nos
is | est; soit; a été; ait été; vient d'être
are | sont; ont été; soient
was | était; fut
has | a
have | ont
been | été
who | qui
that | que; qu'; ce; cet; cette; ces
it | il; elle; c'; cela; ça
they | ils; elles
their | son; sa; ses; leur; leurs
alert | alerte; alerter; alertez; alerte-moi; alertez-moi; alarme
notify me | prévenez-moi; préviens-moi; prévenez moi; préviens moi; avertissez-moi; avertis-moi; avertissez moi; signale-moi; signalez-moi; informez-moi; informe-moi; notifiez-moi; me prévenir; m'avertir; m'alerter
notify us | prévenez-nous; avertissez-nous; alertez-nous; nous prévenir; nous alerter
notify | prévenez; prévenir; avertir; signaler; notifier; être averti; être avertis; être prévenu; être prévenus; être informé; être informés; être alerté; être alertés; préviens
i want to know | je veux savoir; je voudrais savoir; j'aimerais savoir; nous voulons savoir; nous voudrions savoir
want | veux; voudrais; voudrions; souhaite; souhaitons; souhaiterais; voulons; aimerais; aimerions
i | je; j'
me | moi; me; m'
we | nous
please | s'il vous plaît; s'il te plaît; svp; stp; merci de
thanks | merci; merci d'avance
immediately | immédiatement; tout de suite; aussitôt
critical | critique
high | élevé; élevée; haute; haut; forte
medium | moyen; moyenne
low | faible; bas; basse
severity | gravité; sévérité; criticité
priority | priorité
rule | règle
new | nouveau; nouvelle; nouveaux; nouvelles; nouvel
for the first time | pour la première fois
first time | première fois
unknown | inconnu~
external | externe; externes
something | quelque chose
everything | tout
all | tous; toutes; toute
each | chaque; chacun
also | aussi; également
only | seulement; uniquement
two | deux
three | trois
four | quatre
five | cinq
six | six
seven | sept
eight | huit
nine | neuf
ten | dix
twelve | douze
fifteen | quinze
twenty | vingt
thirty | trente
forty | quarante
fifty | cinquante
hundred | cent; centaine de; centaine
dozen | douzaine; douzaine de; dizaine de; dizaine
sends | envoie; envoient
sent | envoyé; envoyée; envoyés; envoyées
leaves | quitte
session | session
sessions | sessions
password | mot de passe
second factor | second facteur; deuxième facteur; double authentification; double facteur
permission | droit; autorisation
permissions | droits; autorisations; permissions
token | jeton
tokens | jetons
data | données
limit | limite
spend | dépense; dépenses
compliance | conformité
verified | vérifié~
attempt | tentative
attempts | tentatives
mass | massive; massives; en masse; masse
tunnel | tunnel
artifact | artefact
artifacts | artefacts
publicly | publiquement
ownership | propriété
transfer | transfert; transfér~
gets | reçoit; obtient; obtiennent
certificate | certificat
contains | contient; contiennent
starts with | commence par
ends with | se termine par; finit par
payment method | moyen de paiement; mode de paiement
spike | pic; pic de; hausse; explosion
update | mise à jour
modified | a été modifié
firewall | pare-feu
firewall rule | règle du pare-feu; règle de pare-feu; règle pare-feu
other than | autre que; autres que
whose | dont
break glass account | compte d'urgence; compte bris de glace; compte de secours
anything other than | autre chose que; toute autre chose que
monday | lundi
tuesday | mardi
wednesday | mercredi
thursday | jeudi
friday | vendredi
saturday | samedi
sunday | dimanche
monday to friday | du lundi au vendredi
encryption key | clé de chiffrement
comes from | vient de; provient de
human | humain
between | comprise entre; compris entre
until | jusqu'à; jusque
when a | lorsqu'un
least | moins
first | première
working | travail
admin api key | clé api d'administration; clé api administrateur; clé api admin; clé d'api d'administration
admin key | clé d'administration; clé administrateur; clé d'administrateur; clé admin
admin keys | clés d'administration; clés admin
api key | clé api; clé d'api
api keys | clés api; clés d'api
service key | clé de service
compliance key | clé de conformité
platform key | clé de plateforme
signing key | clé de signature
encryption keys | clés de chiffrement
customer managed key | clé de chiffrement client
mcp server | serveur mcp
mcp servers | serveurs mcp
mcp connector | connecteur mcp
magic link | lien magique
magic links | liens magiques
audit log | journal d'audit; journaux d'audit
compliance api logging | journalisation de la compliance api
compliance logging | journalisation de conformité
spend limits | limites de dépenses
single sign-on | authentification unique
allowlist | liste d'autorisation
ip restrictions | restrictions ip
identity provider | fournisseur d'identité
organization settings | paramètres de l'organisation
credit card | carte bancaire; carte de crédit
united states | états-unis
stops | arrête
stopped | arrêtée; arrêté
restored | rétablie
issued | émise
renames | renomme
renamed | renommé
reads | lit
read | lu; lue
accepts | accepte
accepted | accepté; acceptée
success | succès
signs out | déconnecte
sign out | déconnexion
disconnected | déconnecté
cancels | annule; résilie
cancelled | annulé; annulée; résilié
cancellation | résiliation
subscription | abonnement
promotes | promeut
joins | rejoint
integration | intégration
integrations | intégrations
skills | compétences
tool | outil
tools | outils
memory | mémoire
invoice | facture
billing | facturation
seats | sièges
raises | augmente
raised | augmenté; augmentée; relevé
exceeds | dépasse
link | lien
links | liens
platform | plateforme
encryption | chiffrement
e-mail | courriel
known | connu
colleague | collègue
any | n'importe
 | se
be | être
had | avait
can | peut; peuvent
need | besoin
know | savoir
report | signale
half | demi; demie
during | pendant
other | autre; d'autre
some | quelque
deletion of | suppression d'
creation of | création d'
comes | vient
suddenly | soudainement
team | équipe
magic link | lien magique; liens magiques
in both cases | dans les deux cas
to log in | à se connecter; à s'authentifier
do not care | on s'en fiche; peu importe; ça nous est égal; ne nous intéresse pas; ne nous intéressent pas
is fine | c'est bon; c'est normal; est normal; ne pose pas de problème; pas de souci
telemetry | télémétrie
seen | voit; vu; vue
following | suivent; suivants; suivantes; suivant
by himself | de lui-même; d'elle-même
nor | ni
but | mais
still | encore; toujours
on the platform | sur la plateforme; sur la plate-forme
code execution | exécution de code; exécution du code
network egress | sortie réseau; accès réseau sortant
last week | la semaine dernière; semaine dernière
following | suite à
break glass account | compte brise-glace; compte brise glace
writes | écrit; écrivent; tape
failed | en vain; sans succès
salaries | salaires
passwords | mots de passe
`;
