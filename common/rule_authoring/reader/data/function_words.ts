const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Words that may stand between the parts of a name ("the members of a workspace"). */
export const GLUE: ReadonlySet<string> = words(`
a an the of for to in on our their his her its my your this that these those any some all every each with by via through
using 's from at into onto own another der die das des den dem eine einen einer ein la el los las un una le les de del du
von zu an im am und y et another other certain new
`);

/** Words that join things of the same kind. */
export const CONJUNCTIONS: ReadonlySet<string> = words('and or , / & nor plus und oder y o et ou');

/** Words without a meaning of their own for a rule. They cost no confidence when nothing uses them. */
export const FILLER: ReadonlySet<string> = words(`
a an the of for to in on at by with from into onto via through and or but if when whenever as than then that this these
those there here it its he she they them their his her our your my me us we you i who whom whose which what where how why
be is are was were been being do does did done have has had having will would shall should can could may might must need
want like please pls plz thanks thank hi hello hey dear team folks all kindly just also too very really so such even
still already yet again ever never not no nor only same other another one someone somebody anyone anybody everyone
everybody people person user users something anything nothing everything thing things stuff alert alerts alarm alarms
notify notification notifications flag flags flagged tell let know inform ping page raise warn warning watch monitor
monitoring detect detection detections rule rules create build make write give show find see hear report catch trigger
fire send get got gets getting us about out up down off over under within between during while after before since until
case cases time times event events activity activities log logs audit record records entry entries claude anthropic
organization organizations org orgs company ours usually normally typically basically actually maybe perhaps kind kinds
sort type types any each every per either both more most less least many much few several lot lots bit way right now
asap immediately soon once happens happen happening occurs occur occur occurred seen looks look looking try tries trying
possible possibly suspicious suspiciously strange weird odd bad security soc analyst analysts siem kibana elastic
elasticsearch ticket issue story task request description summary context background note notes fyi btw ok okay yes
because cause since reason reasons think guess suppose believe feel idea basically simply e.g i.e etc eg ie via against
across around along among amongst behind beyond without plus minus id ids name names value values field fields whose
someone's somebody's user's person's etc. ones own itself himself herself themselves myself ourselves yourself yourselves
upon onto toward towards regarding concerning re fw fwd mr mrs guys guy folk interested good great important urgent
worth rather quite pretty somewhere somehow anywhere anyhow anyway well let's lets im i'm i'd i'll we'd we'll we're
it's that's there's don't dont doesn't doesnt didn't didnt isn't isnt wasn't wasnt aren't arent won't wont can't cant
couldn't couldnt hasn't hasnt haven't havent shouldn't shouldnt wouldn't wouldnt gonna wanna gotta come comes going go
goes use used using uses new always sometimes often suddenly day days hour hours minute minutes week weeks month months
able make sure made put set ensure else instead though although however therefore thus hence already actually literally
alert-worthy count counted counting total number numbers amount care cares matter matters know known like likes mean
means meaning meant ask asked asking say says said call called thing e-mail der die das und oder wenn jemand bitte ein
eine einen einer eines alarm benachrichtige mich uns ist sind wird werden wurde hat haben sich nicht auch von mit bei
für auf im in dem den des zu zum zur als el la los las un una unos unas de del y o si cuando alguien por favor avísame
avisame quiero una se es son ha han no también con para en al que su sus le les du des et ou quelqu'un quelqu’un merci
est sont a ont ne pas aussi avec pour dans sur au aux qui que son ses leur lorsque quand je veux alerte alertez
prévenez-moi moi nous notre nos s'il vous plaît svp fenster innerhalb span window period inside last past ago outside following next previous timeframe range answers answer
showing time later earlier whole entire somehow place apart respective corresponding affected concerned given specific
particular certain single individual own actual real away itself there then afterwards shortly quickly straight
`);
