import type { SettingsList } from '../../intent';

/** Lists of the settings, the words for what stands on them, and phrases that mean "outside the list" by themselves. */
export interface ListWords {
  list: SettingsList;
  /** Dictionary forms of what the list is about. */
  nouns: readonly string[];
  /** Complete phrases for "not on the list". */
  outside: readonly string[];
  /** Complete phrases for "on the list". */
  inside?: readonly string[];
}

export const LIST_WORDS: readonly ListWords[] = [
  {
    list: 'break_glass_users',
    nouns: [],
    outside: [],
    inside: ['break glass account', 'break-glass account', 'break glass user', 'break-glass user', 'breakglass account', 'break glass identity', 'break glass login', 'break glass', 'break-glass', 'breakglass', 'emergency access account', 'emergency account', 'emergency admin account', 'emergency admin', 'fire call account', 'firecall account', 'emergency user', 'break glass admin', 'emergency access user'],
  },
  {
    list: 'approved_countries',
    nouns: ['country', 'nation', 'region', 'geo', 'geography', 'location', 'place', 'land', 'país', 'pays', 'länder', 'countries'],
    outside: ['country we do not operate in', "country we don't operate in", 'country where we have no business', 'country we have no business in', 'country where we do not operate', "country where we don't operate", 'country outside our footprint', 'country we have no office in', 'country where we have no office', 'country where nobody of us work', 'country we do not do business in', "country we don't do business in", 'country where we have no people', 'country where we have no staff', 'country where none of our people be', 'country in which we have no business', 'country in which we do not operate', 'abroad', 'overseas', 'country we have no presence in', 'country where we be not present', 'foreign country', 'country we do not work in', "country we don't work in", 'country with no business', 'country outside of business', 'country without business', 'where we have no business', 'somewhere we have no business', 'country where no one of us work', 'country in which nobody work', 'where we do not operate', "where we don't operate", 'place where we have no business', 'land where we have no business', 'country off limit', 'country we be not active in', "country we're not in", 'country we are not in', 'country where we have no reason to be', 'land in dem wir nicht tätig sind', 'país donde no operamos', "pays où nous n'opérons pas", 'country not ours', 'out of country', 'geo we do not operate in', "geo we don't operate in"],
  },
  {
    list: 'approved_domains',
    nouns: ['domain', 'email domain', 'mail domain', 'email', 'mail', 'address', 'dominio', 'domäne', 'domaine', 'e-mail'],
    outside: ['outside company', 'outside our company', 'outside the company', 'outside of company', 'outside of our company', 'outside our domain', 'outside of our domain', 'outside our organization', 'outside organization', 'external address', 'external email', 'external email address', 'outside address', 'outside email', 'outside email address', 'outside e-mail address', 'foreign domain', 'foreign address', 'external domain', 'external person', 'external people', 'outsider', 'external user', 'external party', 'external account', 'external recipient', 'off domain', 'off-domain', 'not one of our domain', 'not from our domain', 'not our domain', 'non company', 'non-company', 'non corporate', 'non-corporate', 'personal address', 'personal email', 'personal email address', 'private email', 'private email address', 'private address', 'outside party', 'third party address', 'not in our domain', 'outside the org', 'outside our org', 'outside of org', 'outside of the organization', 'stranger', 'outside person', 'external collaborator', 'externals', 'somebody external', 'someone external', 'people who do not belong to us', 'not one of ours', 'external guest', 'external domains', 'freemail', 'domain that be not ours', "domain that isn't ours", 'not at our domain', 'außerhalb unserer firma', 'externe adresse', 'fuera de la empresa', 'fuera de nuestra empresa', 'dirección externa', "hors de l'entreprise", 'adresse externe', 'externe person', 'externe personen', 'unternehmensfremd', 'not of our domain', 'not on our domain', 'outside world', 'externally', 'domain not ours', 'domain other than ours', 'other than our own domain', 'outside email domain', 'unknown domain', 'not one of our own domain', 'somebody outside', 'someone outside', 'people outside', 'person outside', 'with outside', 'guests from other company', 'other company'],
  },
  {
    list: 'trusted_networks',
    nouns: ['network', 'ip range', 'address range', 'vpn', 'ip', 'range', 'ip address', 'netz', 'red', 'réseau', 'subnet', 'cidr', 'egress ip', 'office ip', 'source address', 'networks'],
    outside: ['outside corporate network', 'outside our corporate network', 'outside of corporate network', 'outside the office', 'outside our network', 'outside of our network', 'outside company network', 'outside office network', 'outside vpn', 'outside our vpn', 'outside of vpn', 'off network', 'off-network', 'off corporate network', 'not on our vpn', 'not on vpn', 'without vpn', 'not on corporate network', 'not on our network', 'untrusted network', 'unknown network', 'foreign network', 'unfamiliar network', 'outside of office', 'outside trusted network', 'outside internal network', 'outside our ip range', 'outside of our ip range', 'outside our address range', 'outside our range', 'off vpn', 'off-vpn', 'off the corporate network', 'not from our network', 'not from office', 'from outside', 'not inside our network', 'external ip', 'external network', 'external address range', 'untrusted ip', 'network we do not trust', "network we don't trust", 'network we dont trust', 'network that be not ours', "network that isn't ours", 'network not ours', 'ip that be not ours', "ip that isn't ours", 'address that be not ours', "address that isn't one of ours", 'ip outside our range', 'outside perimeter', 'beyond our network', 'beyond our perimeter', 'außerhalb unseres netzwerks', 'außerhalb des firmennetzes', 'fuera de nuestra red', 'fuera de la red', 'hors de notre réseau', 'hors du réseau', 'home network', 'public ip not ours', 'non corporate ip', 'non-corporate ip', 'non corporate network', 'non-corporate network', 'off our network', 'off our vpn', 'outside the firewall', 'outside corp network', 'outside corpnet', 'off corpnet', 'not on corp vpn', 'outside the corp vpn', 'outside of the corp network', 'somewhere other than our network', 'somewhere outside our network', 'outside our own network', 'not coming from our network', 'other network than ours', 'outside of trusted network'],
  },
  {
    list: 'approved_skills',
    nouns: ['skill'],
    outside: ['shadow skill', 'rogue skill', 'unvetted skill'],
  },
  {
    list: 'approved_plugins',
    nouns: ['plugin', 'plug-in', 'plug in'],
    outside: ['shadow plugin', 'rogue plugin', 'unvetted plugin'],
  },
  {
    list: 'known_collectors',
    nouns: ['collector', 'known collector', 'siem collector', 'log collector', 'collector key', 'kollektor', 'colector', 'collecteur', 'dlp tool', 'ediscovery tool'],
    outside: ['key that be not a collector', 'non collector key', 'other than collector', 'not one of our collector', 'not our collector', 'anything but our collector', 'not a known collector'],
  },
  {
    list: 'approved_otlp_endpoints',
    nouns: ['otlp endpoint', 'telemetry endpoint', 'otel endpoint', 'endpoint', 'telemetry collector', 'otel collector', 'otlp collector', 'telemetry destination', 'opentelemetry endpoint'],
    outside: [],
  },
  {
    list: 'approved_mcp_servers',
    nouns: ['mcp server', 'connector', 'server', 'mcp', 'mcp connector', 'integration', 'mcp servers', 'tool server', 'konnektor', 'conector', 'connecteur'],
    outside: ['shadow connector', 'shadow mcp server', 'rogue connector', 'rogue mcp server', 'shadow mcp', 'rogue mcp', 'unvetted connector', 'unvetted mcp server'],
  },
];

/** Words that say that something is on a list. */
export const APPROVED_WORDS: readonly string[] = [
  'approved', 'approve', 'allow listed', 'allow-listed', 'allowlisted', 'allowlist', 'whitelisted', 'whitelist', 'sanctioned', 'sanction', 'vetted', 'vet', 'permitted', 'permit', 'authorised', 'authorized', 'authorize', 'blessed', 'bless', 'trusted', 'trust', 'known', 'official', 'accepted', 'on list', 'on our list', 'on the list', 'on allow list', 'on approved list', 'allow list', 'approved list', 'signed off', 'sign off', 'cleared', 'reviewed', 'review', 'legit', 'legitimate', 'in list', 'in our list', 'of our list', 'from list', 'allowed', 'genehmigt', 'genehmigte', 'genehmigten', 'zugelassen', 'erlaubt', 'erlaubten', 'aprobado', 'aprobados', 'aprobada', 'aprobadas', 'permitido', 'autorizado', 'autorizados', 'approuvé', 'approuvés', 'approuvée', 'autorisé', 'autorisés', 'agreed', 'company approved', 'it approved', 'green lit', 'okayed', 'ours', 'recognised', 'recognized', 'listed', 'certified', 'whitelisting', 'freigegeben', 'freigegebenen', 'liste',
];

/** Words that say by themselves that something is not on a list. */
export const UNAPPROVED_WORDS: readonly string[] = [
  'unapproved', 'unsanctioned', 'unvetted', 'unauthorized', 'unauthorised', 'non approved', 'non-approved', 'non sanctioned', 'non-sanctioned', 'unknown', 'unlisted', 'not approved', 'disallowed', 'forbidden', 'unreviewed', 'untrusted', 'off list', 'off-list', 'not sanctioned', 'nicht genehmigt', 'nicht genehmigte', 'nicht zugelassen', 'no aprobado', 'no aprobados', 'no autorizado', 'non approuvé', 'non autorisé', 'unofficial', 'unrecognized', 'unrecognised', 'unpermitted', 'shadow', 'rogue', 'off limit', 'foreign', 'nonapproved', 'unblessed', 'non-whitelisted', 'nicht freigegeben', 'nicht freigegebenen', 'non listed', 'unwhitelisted',
];

/** Words that turn "approved" into its opposite. */
export const LIST_NEGATIONS: ReadonlySet<string> = new Set(
  "not isn't aren't wasn't weren't haven't hasn't hadn't never outside no none without non beyond doesn't don't didn't nobody nor nicht fuera hors isnt arent wasnt havent hasnt dont didnt doesnt neither other except unless apart ignore ignoring excluding exclude excluded off kein keine keiner keinem missing absent than but".split(' '),
);
