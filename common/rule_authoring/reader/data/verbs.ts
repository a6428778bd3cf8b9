/**
 * What people say happens to a thing. Columns: action, words and phrases for it (dictionary forms; `…` stands for up to
 * five words between a verb and its particle). One word may stand in several rows: the thing decides which row is meant.
 */
export const VERBS = `
create | create; put back; put … back; put it back; re-add; readd; recreate; re-create; bring back; bring … back; reinstate; restore; come back; set back; creation; creating; add; addition; make; mint; generate; generation; issue; issuance; set up; setup; spin up; stand up; bring up; register; registration; provision; introduce; establish; build; appear; show up; pop up; come up; crop up; new; brand new; newly; fresh; freshly; put in; put up; put … in; define; get; onboard; roll out; turn up; draw up; cut; configure; insert; erstellt; erstellen; anlegen; angelegt; crea; crear; creado; créé; créer; ajouté; hinzugefügt; añadido; erzeugt; generado
add | add; addition; put; assign; join; enroll; include; place; insert; bring; slip
delete | delete; pull out; pull … out; take from; pull from; drop from; drop out; pull down; deletion; deleting; remove; removal; removing; destroy; destruction; erase; erasure; wipe; purge; drop; get rid of; take down; tear down; go away; disappear; vanish; nuke; kill; scrap; clean out; take away; take … away; take off; take … off; take out; take … out; take … of; discard; trash; unregister; decommission; throw away; blow away; eliminate; eradicate; clear out; clear; zap; bin; cut; pull; withdraw; lose; go; be gone; gone; strip; retire; revoke; revocation; tear out; rip out; hard delete; undo; gelöscht; löschen; löscht; entfernt; entfernen; borrado; borrar; borra; eliminado; eliminar; elimina; supprimé; supprimer; supprime; eliminada; supprimée; obliterate; shred; scrub; oust; kick; kick out; boot; boot out; evict; expel; throw out; empty; wipe out; delete off
self_delete | delete own; delete their own; delete themselves; close; delete itself; delete himself
archive | archive; archival; mothball; retire; shelve; decommission
revoke | revoke; revocation; revoking; withdraw; withdrawal; rescind; invalidate; take back; pull back; kill; cancel; terminate; take away; strip; expire; force out; kick; sign … out; log … out; kill off; untrust; pull; void
terminate | terminate; kill; end; close; expire; invalidate; force out; cut; drop
change | change; changing; update; updating; modify; modification; edit; alter; alteration; touch; tweak; adjust; adjustment; reconfigure; amend; amendment; swap; rewrite; rework; be different; revise; set; override; redefine; reset; vary; shift; modificar; modificado; modifica; geändert; ändern; ändert; änderung; modifié; modifier; cambio; cambiado; cambiar; changement; configure; reconfiguration; play with; get modify; something happen; anything happen; happen to; switch to; move; edit of; toggle; flip; manage; mess; fiddle; transition; vary; remap; convert; cambia
update | update; modify; edit; alter; rework; revise
tamper | tamper; tampering; tamper with; mess with; mess; fiddle; fiddle with; weaken; weakening; sabotage; undermine; subvert; bypass; water down; compromise; poison; loosen; take down; tear down; dismantle; neuter; cripple; degrade; defang; soften; manipulate; play around with
weaken | weaken; weakening; loosen; loosening; lower; water down; relax; soften; reduce; undermine; take down; disable; dismantle; neuter; cripple; degrade; turn off; switch off; remove; tamper; tamper with; bypass
enable | enable; enforce; require; need; record; in force; enabling; enablement; turn on; turn … on; switch on; switch … on; activate; activation; go live; allow; opt in; opt into; flip on; flip … on; permit; be on; on; reactivate; reactivation; start; launch; unlock; turn … back on; grant; open; make available; be allow; come on; set … to true; true; go on; kick in; aktiviert; aktivieren; eingeschaltet; activado; activar; activé; activer; activada; activée; become; let; authorize; make mandatory
disable | disable; disabling; disablement; turn off; turn … off; switch off; switch … off; deactivate; deactivation; shut off; shut … off; shut down; shut … down; be off; off; no longer enforce; unenforced; not enforce; not enforced; stop enforce; stop enforcing; no longer require; not required; no longer need; stop require; stop; suspend; suspension; knock out; knock … out; mute; pause; flip off; flip … off; cut off; cut … off; go dark; go off; opt out; lift; halt; silence; kill; drop; cease; no longer active; no longer on; inactive; no longer on; be no longer; stop record; turn … down; set … to false; false; deaktiviert; deaktivieren; deaktiviert; ausgeschaltet; abgeschaltet; ausschalten; abschalten; desactivado; desactivar; desactiva; désactivé; désactiver; désactivée; desactivada; apagado; no longer in force; no longer be; stop work; waive; relax; not enabled; unset; no longer enabled; no longer enforced; no longer required; no longer needed; stop requiring; take … offline; take offline; pull the plug on; pull plug on; black out; go blind; blind; deactivates; blank
toggle | toggle; flip; switch; turn on or off; turn off or on; switch on or off; on or off; enable or disable; disable or enable; toggle on or off; flip on or off
view | view; viewing; open; opening; read; reading; look at; look into; see; access; accessing; visit; load; browse; inspect; peek; peek at; get at; click; look up; lookup; consult; pull up; check out; go through; hit; poke; poke at; poke around; use; page through; walk; crawl; scrape; scrape up; get to; reach; leído; abierto; geöffnet; ouvert; gelesen; consulté; preview; screen; flick through; trawl
open | open; opening; reopen; widen; broaden; relax
list | list; listing; enumerate; enumeration; dump; scrape; pull list; go through; map; mapping; walk; crawl; look through; query; page through; harvest; inventory; sweep
download | download; downloading; fetch; fetching; retrieve; retrieval; grab; pull; pull down; get; collect; save; take; take home; pull … down; pick up; pull out; export; exfiltrate; siphon; copy; heruntergeladen; descargado; descarga; téléchargé; herunterladen; descargar; télécharger; pull off; suck down; suck; obtain; vacuum; haul
upload | upload; uploading; push; pour; pour into; attach; submit; put; feed; drop; dump; hochgeladen; subido; import; send; load; shove
export | export; exporting; exportation; extract; extraction; exfiltrate; exfiltration; dump; take out; copy; copy out; pull out; get out; run an export; save; send; transfer; download; exportiert; exportado; exporté; exportar; exporta; exportieren; move; ship; siphon; walk off with; push
start | start; starting; begin; initiate; initiation; kick off; launch; trigger; request; fire off; commence; open; kick … off; run; set off; order; put in; queue; open up
complete | complete; completion; finish; end; go through; done; be done; conclude; ready; wrap up; success; expire; finalise; finalize
share | share; sharing; hand out; expose; exposure; geteilt; compartido; partagé; pass; send; give … access; grant access; forward
share_public | share publicly; public share; share public; share with anyone; share with everyone; share with the world; share with whole world; make public; make … public; go public; become public; publicly; public; anyone with link; anyone with the link; anyone who have link; anyone who have the link; publicly share; publicly accessible; accessible to anyone; world readable; open to everyone; open to anyone; open to the internet; open to internet; everyone with link; anybody with link; anybody with the link; anybody who have link; visible to anyone; visible to everyone; visible to public; visible to the public; readable by anyone; readable by anybody; available to anyone; available to everyone; link sharing; world; to the public; viewable by anyone; open to public; open to world; internet; whole internet; expose to internet; public link; reachable by anyone; readable by everyone; out on the internet; öffentlich; público; publique; anyone hold link; with the link; everyone on the internet; unlisted link; shareable link; public url; reachable by anybody
open_up | make public; make … public; open up; open … up; open to everyone; open to anyone; open to whole organization; visible to everyone; visible to anyone; visible to all; visible to everybody; visible to the whole organization; visible to whole org; make visible; everyone can see; readable by all; open to all; share with everyone; share with whole organization; share with everybody; share with whole company; open; expose; public; anyone with link; anyone with the link; publicly; go public; by link; editable; editable by stranger; editable by anyone; open by link; visible; share org wide; share organization wide; visible to organization; visible to whole company; widen; world; to everybody; to everyone; to the public; for everybody; for everyone; for whole org; company wide; org wide; accessible to everyone; accessible to everybody; accessible to all; whole org; entire org; everyone in the company; to the whole company; to entire organization; öffentlich; by strangers; strangers
publish | publish; publication; publishing; put online; make public; make … public; go public; release; go live; post; push live; put … online; open up; put live; expose; veröffentlicht; publicado; publié; push … live; public; put out
unpublish | unpublish; take offline; take down; unpublishing; pull offline; take … offline
unshare | unshare; stop share; stop sharing; unsharing
approve | approve; approval; approving; accept; wave through; rubber stamp; sign off; sign off on; ok; grant; allow; greenlight; green light; let through; genehmigt; aprobado; approuvé; say yes; okay; nod through; clear; authorise; whitelist
deny | deny; decide; denial; denying; refuse; refusal; reject; rejection; decline; block; turn down; 401; 403; forbid; forbidden; unauthorized; turn away; disallow; abgelehnt; rechazado; denegado; refusé; bounce; knock back; 401s; 403s; not authorized; bounced
refuse | refuse; refusal; deny; denial; denied; reject; rejection; fail; failure; cannot open; can not open; can't open; cannot access; can't access; not allow; no access; forbidden; bounce; be not allow; without access; without permission; unauthorized; not permit; may not; can't get; cannot get; turn away; blocked; block; not permitted; off limits; not theirs; permission denied; access denied; no right; could not open; couldn't open; cannot reach; can't reach; can't see; lack access; unable to open; unable to access; not allowed
reject | reject; rejection; decline; refuse; bounce; turn down; abgelehnt; rechazado; throw out; discard; deny; drop
dismiss | dismiss; dismissal; wave away; wave off; ignore; close; suppress; discard; shrug off; brush aside; swat away; disregard; wave through
resolve | resolve; resolution; decide; handle
decide | decide; decision; approve or reject; approved or rejected
fail | fail; can't get past; cannot get past; can't pass; cannot pass; could not pass; does not pass; not pass; flunk; come up short; keep getting wrong; get wrong; failure; failing; unsuccessful; unsuccessfully; error; go wrong; cannot; can not; can't; could not; couldn't; unable to; not able to; unable; deny; refuse; reject; bounce; invalid; wrong; bad; botch; flop; miss; mistype; not work; keep failing; not go through; without success; fehlgeschlagen; gescheitert; fehlschlagen; fehlgeschlagene; scheitert; fallido; fallidos; fallida; fallidas; fallado; fallan; falla; échoué; échec; échoue; échecs; échouées; échouée; fehler; incorrect; not valid; mismatch; fluff; break; broken; unhealthy; does not succeed; go bad; collapse; not succeed; mislukt; fallito; unsuccesful; unsucessful; faulty; bad credential; wrong code; no success; reject; expired; turn down; wrong password
succeed | succeed; success; successful; successfully; make it; work; pass; get in; go through; manage to; manage; log in fine; erfolgreich; exitoso; exitosa; réussi; réussie; exitosamente; come through; valid; complete; get inside; be ok; get through; let in; accept; be good; finally get; con éxito; come in
attempt | attempt; try; attempted
grant | grant; granting; assign; assignment; give; hand; hand out; award; bestow; confer; receive; get; obtain; gain; add; allocate; hand over; delegate; let; make; become; end up with; vergeben; otorgado; asignado; accordé; put; bind; equip; apply; attribute; take; acquire; land
promote | promote; promotion; elevate; elevation; raise; make; become; turn into; upgrade; bump; bump up; escalate; escalation; give; set to; move up; step up to; befördert; ascendido; promu; assign; grant; appoint; change to; get; receive; gain; crown; hand; name; change
demote | demote; demotion; downgrade; lose; strip; take away; take … away; lower; push out; remove; kick; revoke; be no longer; no longer; knock down; reduce
lose | lose; forfeit; be without
extend | extend; extension; expand; expansion; widen; broaden; enlarge; grow; add; create; get more; gain; turn on; switch on; enable; roll out; open up; enrich; beef up; fatten
reduce | reduce; reduction; shrink; cut; cut down; trim; narrow; take away; slim; delete; remove; lower; strip; diminish; cut back; prune; pare; pare down
invite | invite; invitation; send invite; eingeladen; invitado; invité; invita; inviter; ask … in; bring in
provision | provision; create; add; push
deprovision | deprovision; remove; delete; drop; deactivate; delete by directory; offboard; take out; kick out; push out
offboard | offboard; off board; offboarding; let go; fire; terminate; deactivate; remove; disable; kick out; throw out; boot; dismiss; lay off; boot out; kick; leave; purge; leaver; part way; exit
leave | leave; quit; depart; walk out; departure; exit; leave behind
join | join; come in; become member; enter; get in; opt in; sign up; enroll; enlist; opt into
send | send; sending; send out; deliver; mail; text; fire; trigger; go out; ship; push; request; pump; blast
resend | resend; re-send; send again; send … again; re send; re sent; sent again
request | request; ask for; ask; order; demand; apply; apply for; request for; solicit; application; angefordert; solicitado; demandé; seek; put in for; want
connect | connect; adopt; adoption; connection; connecting; hook up; hook; link; linking; attach; integrate; bind; plug in; wire up; tie; pair; associate; authorize; come online; reach out to; talk to; dial; use; join; verbunden; verbindet; verbinden; conectado; conecta; conectar; connecté; connecte; wire; bring in; onboard; couple; tether; bolt on; see; show up; reach; touch; contact; mount; appear
disconnect | disconnect; unlink; detach; unhook; unbind; unplug; sever; cut off; decouple; part; disconnection
transfer | transfer; transferral; hand over; hand … over; pass; pass on; move; change hands; change hand; give away; give up; reassign; take over; handover; handed to; transferring; übertragen; transferido; transféré; switch; swap; sign over; shift; go to; change owner; get a new owner
replace | replace; replacement; overwrite; overwriting; swap; swap out; substitute; supersede; reupload; re-upload; new version; swap … out; put over; update; change; ersetzt; reemplazado; remplacé; over write; exchange; swap in
rotate | rotate; rotation; roll; roll over; renew; regenerate; cycle; change; replace; re-key; rekey; refresh; recycle; rotiert
regenerate | regenerate; renew; recreate; re-create; refresh; reissue
reveal | reveal; expose; exposure; show; display; unmask; disclose; look up; see; view; read; uncover; reveal of; copy; print; revelado; angezeigt
enroll | enroll; enrollment; enrolment; register; registration; add; pair; set up; new; create; enlist; get; introduce; onboard; record
allow | allow; permit; allowlist; whitelist; approve; put on allowlist; let; unblock; clear; add to allowlist; go on allowlist; okay; accept; trust; admit; bless
allowlist | allowlist; whitelist; allow list; on allowlist; put … on allowlist; go on allowlist; add to allowlist; on the allow list; to allowlist; to the allowlist; on the allowlist; add … allowlist; on allow list; onto allowlist; to allow list
permit | allow or unblock; allowed or unblocked; unblock or allow; permit; allowed; allow; trust; let through
block | block; blocking; ban; blacklist; blocklist; forbid; stop; deny; bar; prevent; flag; blockiert; bloqueado; bloqué; halt; refuse; turn away; reject; kick back; intercept; thwart
unblock | unblock; unban; lift block; remove from blocklist; lift; block … lifted; un-block
trip | trip; trigger; fire; blow; pop; go off; open; break; activate; tripping; hit; trip up; raise; show; see; auslösen; detect; be hit
claim | claim; capture; take; seize; grab; bind; connect; link
verify | verify; verification; confirm; validate; prove; verifiziert; verificado; vérifié
validate | validate; check; test
install | install; installation; add; deploy; load; create; bring in; enable; put in; put on; set up; installiert; instalado; installé; roll out; new; introduce
import | import; importation; bring; add; load; hand over; upload; paste; provide; give; pull in
deploy | deploy; deployment; create; roll out; launch; spin up; set up; stand up; add; start; new; bring up; build
redact | redact; redaction; black out; scrub; censor; mask; blank; remove
truncate | truncate; truncation; cut off; cut short; exceed; incomplete; clip; cap; too big; too large; overflow; go beyond; not fully; not complete; beyond; run over; abridge; curtail; spill
exceed | exceed; go beyond; beyond; too big; too large; run over
wipe | wipe; wipe out; clear; clear out; empty; delete all; delete everything; erase; purge; blank; delete; nuke; destroy; reset
clear | clear; reset; blank; empty; wipe; remove; strip
rewrite | rewrite; overwrite; write; replace; change massively; redo; redraft; mass edit
forge | forge; forgery; fake; spoof; invalid; tamper; bad; wrong; counterfeit; bogus; not match
cancel | cancel; cancellation; abort; stop; call off; terminate; end; kill; halt; gekündigt; kündigen; cancelado; annulé; interrupt; quit; drop; discontinue; not renew
schedule | schedule; plan; arrange
renew | renew; renewal
resume | resume; restart; unpause; pick up
pause | pause; hold; suspend; freeze
restore | restore; restoration; bring back; roll back; rollback; undelete; recover; revert
copy | copy; duplicate; duplication; clone; fork
comment | comment; annotate
rename | rename; renaming; relabel
report | report; flag; complain about; denounce; complain
raise | raise; raising; increase; lift; bump; bump up; hike; jack up; go up; higher; rise; boost; elevate; upgrade; loosen; widen; up; expand; push up; set high; crank; crank up; double; erhöht; aumentado; augmenté; set to; climb; grow; jump; escalate; move up; bigger; step up; set
lower | lower; reduce; decrease; drop; go down; cut; shrink; fall; decline; dial down; turn down; bring down; below; under; less than
redirect | redirect; change; point; repoint; divert; go to; send somewhere else; reroute; swap; move; switch; re-route; send elsewhere
jump | jump; leap; spike; surge; shoot up; increase; grow; rise; balloon; explode; rocket; go up; add; soar
set | set; set to; put; configure; define; place; impose; establish; fix; create; make; raise
buy | buy; purchase; order; acquire
upgrade | upgrade; upgrading
use | use; usage; utilize; utilise; employ; log in with; work with; active; activity; act; exercise; be used; operate; call; make request; request; touch; go; come; speak; talk; be live; benutzt; verwendet; utilisé; usado; make call; hit; seen; see; run; appear; show; fire; do something; operating
call | call; hit; query; request; invoke; poll; talk to; reach
run | run; execute; execution; launch; invoke; fire; spawn; fire up
execute | execute; run; launch; invoke
exchange | exchange; swap; trade; redeem
submit | submit; submission; hand in; send
force | force; override; overridden; push; mandate; impose; mandatory; make mandatory; require; compulsory; auto install; enforce; make required; compel; oblige; override
push | push; roll out; distribute; shove; deploy
ignore | ignore; snooze; silence; mute; wave away
suppress | suppress; hide; mute; silence; bury; sweep under
close | close; closing; shut
fix | fix; fixed; remediate; resolve; patch
stop | stop; halt; end; cease; abort; interrupt; kill; switch off
keep | keep; retain; retention; preserve; hold; preservation
accept | accept; acceptance; take up; agree; sign
authorize | authorize; authorise; consent; grant access
reset | reset; resetting; wipe; clear; re-enroll; remove; renew; zurückgesetzt; restablecido; réinitialisé; strip; unenroll; re enroll
suspend | suspend; suspension; lock; freeze; disable; block
lock | lock; lock out; freeze
shadow | shadow; shadow mode; in shadow; go shadow; only observe; observe only; monitor only; log only; log-only
fail_open | fail open; failed open; failing open; fails open; let through unchecked; go through unchecked; pass unchecked; pass uninspected; without inspection; unchecked; uninspected; not inspect; without check; let … through; slip past; slip through; go uninspected; skip inspection; not check; bypass; without being inspected; without being checked; not looked at; slip by; not scanned; wave through
bypass | bypass; skip; circumvent; get around; go around; avoid; escape; evade; dodge; sidestep
uninspected | uninspected; unchecked; without inspection; not inspect
deliver | deliver; delivery
redeploy | redeploy; redeployment
load | load; start
show | show up; appear; still show; be seen; still active; be active; still use; keep using; keep use; still run
`;
