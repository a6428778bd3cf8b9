/** Ordinary words that are near to words of the domain and would otherwise be taken for misspellings of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `retry retries retrying exhausted prio sev crit impact urgency acceptable accepted tolerated harmless expected legit legitimate permitted exempt exempted whitelisted allowlisted benign
  intended irrelevant uninteresting suppressed skipped besides downgrade downgrades upgrade upgrades office officer elephant banana contractor hacker laptop laptops computer desktop phone machine device house server
  window windows minute second morning evening afternoon night today tomorrow yesterday weekday weekend monday tuesday
  wednesday thursday friday saturday sunday january february march april june july august september october november
  december people colleague colleagues customer customers boss manager finance legal human humans company firm corporate
  network networks address addresses country countries city region browser agent agents client clients tool tools script
  scripts mail mails inbox message messages letter phone number numbers amount total average normal usual unusual spike
  surge burst flood wave threshold baseline window windows within inside outside during before after while until since
  between above below under over more less most least many much few several each every same different distinct separate
  unique single severity critical high medium low priority prio urgent alert alarm notify notification detect detection
  suspicious malicious attack attacker incident security analyst team auditor audit auditors regulator policy policies
  threat intel intelligence indicator malware ransomware virus phishing brute force spraying stuffing travel impossible
  dormant inactive silent quiet dead idle stale old new fresh brand first last next previous prior current currently
  business hours working office night overnight twelve dozen hundred thousand twice once half quarter percent
  percentage ratio times please thanks kindly regards cheers hello somebody someone anybody anyone everybody everyone
  nobody person individual account accounts identity identities break glass breakglass emergency corporate vpn tor
  proxy hosting provider datacenter embargo embargoed sanctioned approved unapproved trusted untrusted known unknown
  whatever whenever wherever however although though because therefore besides otherwise instead rather maybe perhaps
  really actually basically literally simply quickly shortly immediately straight right left back away forth
  telemetry runtime session sessions endpoint endpoints laptop workstation okta entra azure google apple microsoft slack
  github gitlab curl python requests wget postman german french spanish kindly sever severs sorts shows board card cards
  cake team's hand hands handed stand standing thing things stuff idea reason background context note notes ticket issue
  reads write wrote written reader readers place places point points line lines part parts case cases word words
  story stories fact facts test tests tested past paste pasted posted post lost cost costs coast most host hosts hosted
  chat chart share shape shared scope score scored store stored stare start state stated stage stale scale scan scam spam
  spans spend speed spent send sent seen seem seems want wants went when then than that them they there their these those
  role rule roles rules role's pool poll tool toll fool file fire fired fine find mind kind king kept keep keys sees
  clear clean clone close closed lose loose choose chosen change charge chance range grant grand brand branch bench`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
