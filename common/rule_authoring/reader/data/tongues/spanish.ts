/** Spanish words and phrases of the domain, with their English counterparts. */
export const SPANISH = `
cuando: when; si: if; alguien: somebody; usuario: user; usuarios: users; miembro: member; miembros: members; cuenta:
account; cuentas: accounts; persona: person; personas: people; administrador: admin; administradores: admins;
propietario: owner; organización: organization; organizaciones: organizations; proyecto: project; proyectos:
projects; archivo: file; archivos: files; fichero: file; ficheros: files; documento: document; documentos:
documents; conversación: conversation; conversaciones: conversations; chat: chat; chats: chats; clave: key; claves:
keys; llave: key; servidor: server; servidores: servers; conector: connector; conectores: connectors; grupo: group;
grupos: groups; rol: role; roles: roles; invitación: invitation; invitaciones: invitations; inicio: start; sesión:
session; inicios: logins; acceso: access; accesos: logins; fallido: failed; fallidos: failed; fallida: failed;
fallidas: failed; exitoso: successful; exitosos: successful; crea: creates; crear: create; creado: created; creada:
created; creados: created; creó: created; añade: adds; añadido: added; añadida: added; agregado: added; elimina:
deletes; elimine: deletes; eliminado: deleted; eliminada: deleted; eliminados: deleted; eliminar: delete; borra:
deletes; borre: deletes; borrado: deleted; borrados: deleted; borrar: delete; quita: removes; quitado: removed;
modifica: changes; modificado: changed; modificada: changed; modificados: changed; cambia: changes; cambie: changes;
cambiado: changed; cambio: change; cambios: changes; activa: enables; activado: enabled; activada: enabled;
desactiva: disables; desactive: disables; desactivado: disabled; desactivada: disabled; apaga: switches off;
apagado: switched off; exporta: exports; exporte: exports; exportado: exported; exportación: export; exportaciones:
exports; datos: data; descarga: downloads; descargue: downloads; descargado: downloaded; descargas: downloads; sube:
uploads; subido: uploaded; comparte: shares; comparta: shares; compartido: shared; publica: publishes; publicado:
published; público: public; pública: public; abre: opens; abierto: opened; inicia: starts; iniciado: started;
invita: invites; invite: invites; invitado: invited; asciende: promotes; ascendido: promoted; convierte: makes;
sincronización: sync; directorio: directory; configuración: setting; ajustes: settings; retención: retention;
registro: logging; dominio: domain; dominios: domains; red: network; redes: networks; dirección: address;
direcciones: addresses; país: country; países: countries; aprobado: approved; aprobados: approved; aprobada:
approved; aprobadas: approved; autorizado: approved; autorizados: approved; lista: list; no: not; nunca: never;
nadie: nobody; sin: without; fuera: outside; excepto: except; salvo: except; dentro: within; luego: then; después:
then; antes: before; y: and; o: or; más: more; mas: more; menos: least; al: at; por: by; mismo: same; misma: same;
distintos: different; distintas: different; diferentes: different; muchos: many; muchas: many; varios: several;
varias: several; minutos: minutes; minuto: minute; hora: hour; horas: hours; día: day; días: days; semana: week;
semanas: weeks; mes: month; noche: night; horario: hours; laboral: working; fin: end; entre: between; desde: from;
de: of; del: of the; en: in; el: the; la: the; los: the; las: the; un: a; una: a; nuestra: our; nuestro: our;
nuestras: our; nuestros: our; alerta: alert; alertar: alert; avísame: notify me; avisa: notify; avisar: notify;
quiero: want; nuevo: new; nueva: new; nuevos: new; nuevas: new; fue: was; fueron: were; es: is; ha: has; han: have;
sido: been; se: ; que: that; para: for; con: with; crítica: critical; alta: high; media: medium; baja: low;
dispositivo: device; dispositivos: devices; límite: limit; gasto: spend; habilidad: skill; complemento: plugin;
primera: first; vez: time; espacio: workspace; servicio: service; algo: something; todos: all; cada: each; solo:
single; desplegado: deployed; conectado: connected; conecta: connects; inicio de sesión único: single sign-on;
inicio de sesion unico: single sign-on; inicio de sesión: login; inicio de sesion: login; inicios de sesión: logins;
inicios de sesion: logins; inicia sesión: signs in; iniciar sesión: sign in; inicie sesión: signs in; cierra sesión:
signs out; cierre de sesión: sign out; clave de api de administrador: admin api key; clave de api de administración:
admin api key; clave de administrador: admin key; clave de administración: admin key; claves de administrador: admin
keys; clave api: api key; clave de api: api key; claves de api: api keys; claves api: api keys; clave de servicio:
service key; clave de cumplimiento: compliance key; clave de plataforma: platform key; clave de firma: signing key;
clave de cifrado: encryption key; cuenta de servicio: service account; cuentas de servicio: service accounts;
servidor mcp: mcp server; servidores mcp: mcp servers; conector mcp: mcp connector; conectores mcp: mcp connectors;
enlace mágico: magic link; enlaces mágicos: magic links; enlace de invitación: invite link; registro de auditoría:
audit log; registros de auditoría: audit log; registro de cumplimiento: compliance logging; registro de la api de
cumplimiento: compliance api logging; api de cumplimiento: compliance api; límite de gasto: spend limit; límites de
gasto: spend limits; limite de gasto: spend limit; segundo factor: second factor; doble factor: two factor;
retención de datos: data retention; exportación de datos: data export; exportación de los datos: data export; lista
de miembros: member list; lista de permitidos: allowlist; lista blanca: allowlist; restricción de ip: ip
restriction; restricciones de ip: ip restrictions; restricción ip: ip restriction; proveedor de identidad: identity
provider; sincronización del directorio: directory sync; sincronización de directorio: directory sync; espacio de
trabajo: workspace; espacios de trabajo: workspaces; configuración de la organización: organization settings;
ajustes de la organización: organization settings; fuera de horario: outside business hours; horario laboral:
business hours; fin de semana: weekend; fines de semana: weekends; por primera vez: for the first time; método de
pago: payment method; tarjeta de crédito: credit card; dispositivo de confianza: trusted device; dispositivos de
confianza: trusted devices; corea del norte: north korea; estados unidos: united states; reino unido: united
kingdom; alemania: germany; francia: france; españa: spain; rusia: russia; siria: syria; irán: iran; borran: delete;
borrada: deleted; borradas: deleted; borró: deleted; eliminan: delete; eliminó: deleted; eliminadas: deleted;
eliminación: deletion; suprime: deletes; archiva: archives; archivado: archived; archivan: archive; revoca: revokes;
revocado: revoked; revocada: revoked; revocan: revoke; rota: rotates; añaden: add; agrega: adds; agregan: add;
agregó: added; añadió: added; añadir: add; crean: create; creadas: created; genera: generates; generado: generated;
generada: generated; emite: issues; emitido: issued; desactivan: disable; desactivar: disable; desactivó: disabled;
deshabilita: disables; deshabilitan: disable; deshabilitado: disabled; deshabilitada: disabled; deshabilite:
disables; habilita: enables; habilitan: enable; habilitado: enabled; habilitada: enabled; activan: enable; active:
enables; activar: enable; apagan: switch off; apague: switches off; enciende: switches on; cambian: change; cambió:
changed; cambiar: change; cambiada: changed; modifican: change; modificó: changed; modificadas: changed; modifique:
changes; edita: edits; editado: edited; actualiza: updates; actualizado: updated; renombra: renames; exportan:
export; exportó: exported; exportar: export; descargan: download; descargó: downloaded; descargar: download; suben:
upload; subió: uploaded; subir: upload; comparten: share; compartió: shared; compartir: share; publican: publish;
publicada: published; hace: makes; hacen: make; públicos: public; abren: open; abrió: opened; ve: views; ven: view;
vio: viewed; lee: reads; leen: read; leyó: read; consulta: views; accede: accesses; acceden: access; accedió:
accessed; inició: started; inician: start; solicita: requests; solicitan: request; solicitud: request; solicitudes:
requests; pide: requests; envía: sends; envían: send; enviado: sent; enviada: sent; envió: sent; manda: sends;
mandan: send; invitan: invite; invitada: invited; acepta: accepts; aceptada: accepted; aceptado: accepted; rechaza:
rejects; rechazada: rejected; rechazado: rejected; rechazadas: rejected; aprueba: approves; aprueban: approve;
deniega: denies; denegado: denied; denegada: denied; bloquea: blocks; bloqueado: blocked; bloqueada: blocked; falla:
fails; fallan: fail; falló: failed; fallos: failures; fallo: failure; intento: attempt; intentos: attempts; éxito:
success; logra: manages; consigue: manages; cancela: cancels; cancelan: cancel; canceló: cancelled; cancelada:
cancelled; suscripción: subscription; plan: plan; transfiere: transfers; transferida: transferred; titularidad:
ownership; propiedad: ownership; dueño: owner; propietaria: owner; principal: primary; ascienden: promote; nombra:
appoints; nombran: appoint; degrada: demotes; otorga: grants; otorgan: grant; otorgado: granted; concede: grants;
concedido: granted; asigna: assigns; asignan: assign; asignado: assigned; permiso: permission; permisos:
permissions; privilegios: privileges; expulsa: kicks out; expulsado: kicked out; expulsan: kick out; abandona:
leaves; sale: leaves; une: joins; entra: signs in; entran: sign in; conectan: connect; vincula: links; desconecta:
disconnects; integración: integration; integraciones: integrations; instala: installs; instalado: installed;
extensión: extension; extensiones: extensions; complementos: plugins; habilidades: skills; agente: agent; agentes:
agents; herramienta: tool; herramientas: tools; memoria: memory; túnel: tunnel; certificado: certificate; secreto:
secret; firma: signing; factura: invoice; facturación: billing; asientos: seats; licencias: seats; aumenta: raises;
aumentan: raise; sube de: exceeds; supera: exceeds; artefacto: artifact; artefactos: artifacts; enlace: link;
enlaces: links; visible: visible; plataforma: platform; cifrado: encryption; sesiones: sessions; correo: e-mail;
correos: e-mails; externo: external; externa: external; externos: external; desconocido: unknown; desconocida:
unknown; conocido: known; su: his; sus: his; le: ; les: ; lo: ; me: me; nos: us; ya: already; sólo: only; también:
also; cualquier: any; cualquiera: anybody; alguno: some; alguna: some; quien: who; quién: who; cuyo: whose; cuya:
whose; esta: this; este: this; ese: that; esa: that; está: is; están: are; ser: be; sea: is; sean: are; había: had;
tiene: has; tienen: have; puede: can; pueden: can; queremos: want; necesito: need; necesitamos: need; saber: know;
avisarme: notify me; avísenme: notify me; avísanos: notify us; notifica: notify; notificar: notify; alertarme: alert
me; favor: please; veces: times; dos: two; tres: three; cuatro: four; cinco: five; seis: six; siete: seven; ocho:
eight; nueve: nine; diez: ten; doce: twelve; quince: fifteen; veinte: twenty; treinta: thirty; cincuenta: fifty;
cien: hundred; cuarto: quarter; hasta: up to; tras: after; además: also; mientras: while; ni: nor; pero: but;
cumplimiento: compliance; auditoría: audit; restricción: restriction; restricciones: restrictions; proveedor:
provider; identidad: identity; eliminarse: deleted; borrarse: deleted; de repente: suddenly; seguridad: security;
vulnerabilidad: vulnerability; vulnerabilidades: vulnerabilities; equipo: team; empleado: employee; empleados:
employees; compañero: colleague; horario de oficina: office hours
`;
