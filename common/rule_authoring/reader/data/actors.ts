/** What people call the kinds of actors. Columns: words (dictionary forms), actor types; longer phrases first. */
const TABLE = `
machine identity; machine account; machine actor; non human; nonhuman; non-human identity; non person; anything but a human; automation key; machine; automation; bot; robot; script; a key; any key; another key; some key; non human identity; machine key; an api token; machine credential; automated process | admin_api_key_actor, api_actor, service_account_actor, federated_actor, federated_identity_actor
admin api key; admin key; administrator key; admin-key; admin token; admin keys; admin api token; admin credential | admin_api_key_actor
compliance access key; compliance key; compliance api key; api key; api token; claude api key; scoped key; customer api key | api_actor
service account; service principal | service_account_actor
scim directory sync; scim sync; scim; directory sync; identity provider sync; idp sync; scim provisioning; user directory; directory sync actor; hr sync; scim integration; idp provisioning; identity provider provisioning; the idp; the identity provider; automatic provisioning; provisioning from the idp; scim job; sync of directory; directory; scim connector; provisioning sync; scim sync job; directory integration; sync from the directory; sync job of directory | scim_directory_sync_actor
anthropic itself; anthropic actor; anthropic side; anthropic's side; the vendor; the provider; someone working for anthropic; anthropic | anthropic_actor
background process; background processing; background job; background service; system process; internal service; system actor; the system; automatic background process; background task; a system process; automated background | system_actor
visitor who isn't signed in; visitor who isn't logged in; visitor who be not signed in; visitor who be not logged in; visitor not signed in; visitor without account; visitor without login; someone who isn't signed in; somebody who isn't signed in; anyone who isn't signed in; person who isn't signed in; somebody who isn't logged in; someone who isn't logged in; logged-out visitor; logged out visitor; signed-out visitor; unauthenticated user; unauthenticated visitor; unauthenticated person; unauthenticated actor; anonymous user; anonymous visitor; somebody not signed in; someone not signed in; someone who is not logged in; unauthenticated; not logged in; without signing in; not signed in; anonymous actor; without being logged in; without logging in | unauthenticated_user_actor
federated workload; federated identity; workload identity; federated actor; oidc workload; ci workload; external workload; federated principal; outside workload | federated_identity_actor, federated_actor
attested device; app attest device | attested_device_actor
human being; human user; human; person; human admin; interactive user; flesh and blood; real person; signed-in user; real user; real human; live person; manually; by hand; manual; member of staff; natural person; user account; user session; signed in user; logged-in user; logged in user | user_actor
`;

const STAFF =
  'staff;employee;people;person;personnel;support;support team;support staff;support engineer;engineer;folk;team;crew;colleague;operator;administrator;admin'.split(
    ';',
  );

/** "Anthropic's own people", "somebody at Anthropic", "the vendor's support staff". */
const ANTHROPIC_WORDS: readonly string[] = [
  ...STAFF.flatMap((noun) => [
    `anthropic ${noun}`,
    `anthropic own ${noun}`,
    `anthropic's ${noun}`,
    `anthropic's own ${noun}`,
    `${noun} of anthropic`,
    `${noun} at anthropic`,
    `${noun} from anthropic`,
    `provider ${noun}`,
    `provider's ${noun}`,
    `provider's own ${noun}`,
    `vendor ${noun}`,
    `vendor's ${noun}`,
    `vendor's own ${noun}`,
  ]),
  ...['someone', 'somebody', 'anyone', 'anybody'].flatMap((who) => [`${who} at anthropic`, `${who} from anthropic`]),
];

export interface ActorWords {
  phrase: string;
  types: string[];
}

/** Phrases for kinds of actors, longest first. */
export const ACTOR_WORDS: readonly ActorWords[] = [
  ...TABLE.split('\n')
    .filter((line) => line.includes('|'))
    .flatMap((line) => {
      const [phrases = '', types = ''] = line.split(' | ');
      return phrases
        .split(';')
        .map((phrase) => ({ phrase: phrase.trim(), types: types.split(', ').map((type) => type.trim()) }));
    }),
  ...ANTHROPIC_WORDS.map((phrase) => ({ phrase, types: ['anthropic_actor'] })),
].sort((one, other) => other.phrase.split(' ').length - one.phrase.split(' ').length);

/** Words for a person whose kind doesn't matter: whoever it is. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(
  `user person somebody someone anybody anyone member employee admin administrator individual people people's actor account colleague teammate
  guy owner staff worker folk human whoever nobody everyone everybody identity operator contributor one inviter
  benutzer nutzer jemand person mitarbeiter usuario alguien persona administrador utilisateur quelqu'un personne mailbox address student teacher
  developer engineer manager principal principals folks ppl accounts usr`.split(/\s+/u),
);
