/** What people in a hurry, or in a mood, call what happens; dictionary form → plain verb. Words of `verbs.ts` are not here. */
export const SLANG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    delete: 'ax axe nix vaporise vaporize smoke torch jettison snuff obliterate yeet deepsix zap incinerate scrub',
    remove: 'turf banish defenestrate punt eject',
    disable: 'brick bork muzzle mute kneecap hobble defang disarm lobotomise lobotomize',
    download: 'swipe nick snag slurp vacuum scoop siphon syphon exfil exfiltrate hoover',
    create: 'conjure rustle bodge cobble magic-up fabricate',
    add: 'sneak bung tack plonk smuggle squirrel',
    connect: 'plumb rig jury-rig',
    promote: 'anoint crown knight',
    change: 'futz diddle jigger',
  }).flatMap(([plain, words]) => words.split(' ').map((word): [string, string] => [word, plain])),
);
