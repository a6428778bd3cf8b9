/** English | Spanish words and phrases for it; `~`: the beginning of a word. Accents may be left out. */
export const SPANISH = `
when | cuando; cada vez que; en cuanto; tan pronto como; siempre que; al momento que
if | si
somebody | alguien; algún usuario; uno
anybody | cualquiera; cualquier persona; quien sea
nobody | nadie
user | usuario; usuaria; empleado; empleada; trabajador; colaborador
users | usuarios; usuarias; empleados; trabajadores; colaboradores
member | miembro
members | miembros
account | cuenta
accounts | cuentas
person | persona
people | personas; gente
admin | administrador; administradora; administración; admin
admins | administradores
owner | propietario; propietaria; dueño; dueña
owners | propietarios; dueños
organization | organización; empresa; compañía
organizations | organizaciones
project | proyecto
projects | proyectos
file | archivo; fichero
files | archivos; ficheros
document | documento
documents | documentos
chat | chat; conversación; charla
chats | chats; conversaciones; charlas
workspace | espacio de trabajo; área de trabajo; espacio
workspaces | espacios de trabajo; áreas de trabajo
key | clave; llave
keys | claves; llaves
service account | cuenta de servicio
service accounts | cuentas de servicio
group | grupo
groups | grupos
role | rol; papel
roles | roles
invitation | invitación
invitations | invitaciones
invite link | enlace de invitación; link de invitación
single sign-on | inicio de sesión único; inicio único de sesión
login | inicio de sesión; acceso; login; autenticación
logins | inicios de sesión; accesos; logins
failed logins | inicios de sesión fallidos; accesos fallidos; intentos de inicio de sesión fallidos; intentos de acceso fallidos; intentos fallidos de inicio de sesión; intentos fallidos de acceso; logins fallidos; fallos de inicio de sesión; intentos fallidos
failed login | inicio de sesión fallido; acceso fallido; intento de acceso fallido; fallo de inicio de sesión
successful logins | inicios de sesión exitosos; inicios de sesión correctos; accesos exitosos; accesos correctos
successful login | inicio de sesión exitoso; inicio de sesión correcto; acceso correcto
login attempts | intentos de inicio de sesión; intentos de acceso
signs in | inicia sesión; se conecta a claude; entra en claude; se loguea; ingresa; inicie sesión
signed in | inició sesión; ha iniciado sesión
signs out | cierra sesión
fail | fall~; fracas~
failures | fallos; errores
successful | exitos~; correct~; con éxito
create | cre; cree; crea~; cree~; creó; gener~; emit~; dan de alta; da de alta; dado de alta
creation | creación; generación
add | añad~; agreg~; sum~
delete | elimin~; borr~; suprim~
deletion | eliminación; supresión
deletions | eliminaciones
remove | quit~; retir~; expuls~; levant~; sac~; saqu~
change | modific~; modifiqu~; cambi~; edit~; alter~; actualiz~; actualic~
modification | modificación
enable | activ~; habilit~; encend~; enciend~
enabling | activación; habilitación
disable | desactiv~; deshabilit~; apag~; inhabilit~; desconect~
disabling | desactivación; deshabilitación
request | solicit~; pid~; pedid~
export | export~; exportación
exports | exportaciones
data export | exportación de datos; exportación de los datos; exportación de la información
downloads | descargas
download | descarg~; descargu~; baj~
upload | sub~; carg~; cargu~
share | compart~; compartición
publish | public~; publiqu~
public | público; pública; públicos; públicas
view | visualiz~; consult~; ve; mira; vist~; ven
open | abre; abren; abra; abri~; abiert~; abrir
access | acced~; accede
start | inici~; empez~; empiez~; comenz~; comienz~; lanz~; arranc~
started | iniciado; iniciada; empezado
invite | invit~; invite
promote | asciend~; ascend~; promov~; promuev~; nombr~
becomes | se convierte en; se convierte; pasa a ser; se hace; se vuelve
made | hecho; convertido
demote | degrad~; rebaj~
grant | otorg~; conced~; asign~; da; dan; dado; dada; concesión
revoke | revoc~; revoqu~
archive | archiv; archiva; archivan; archive; archivad~; archivó
block | bloque~
approve | aprob~; aprueb~; autoriz~; permitid~
connect | conect~; vincul~; enlaz~
install | instal~
use | us~; utiliz~; emple~
deny | deneg~; denieg~; rechaz~
device | dispositivo
devices | dispositivos
trusted device | dispositivo de confianza
trusted devices | dispositivos de confianza
trusted networks | redes de confianza
trusted | de confianza
spend limit | límite de gasto; límite de gastos; tope de gasto; tope de gastos
skill | habilidad
skills | habilidades
extension | extensión
plugin | complemento
plugins | complementos
member list | lista de miembros; lista de usuarios; listado de miembros; listado de usuarios
retention | retención; conservación
data retention | retención de datos; conservación de datos
setting | ajuste
settings | ajustes; configuración
policy | política
logging | registro
directory sync | sincronización del directorio; sincronización de directorio
directory | directorio
sync | sincronización
domain | dominio
domains | dominios
network | red
networks | redes
ip address | dirección ip; ip
ip addresses | direcciones ip; ips
email address | dirección de correo; correo electrónico; dirección de email; correo
outside e-mail address | correo externo; dirección externa; dirección de correo externa; email externo
address | dirección
addresses | direcciones
ip restriction | restricción de ip; restricción ip; restricción por ip; restricción de direcciones ip
restriction | restricción
country | país
countries | países
server | servidor
servers | servidores
connector | conector
connectors | conectores
approved list | lista de aprobados; lista aprobada; lista blanca; lista de permitidos; lista de servidores aprobados; listado aprobado
list | lista; listado
not | no
never | nunca; jamás
without | sin
outside | fuera de; fuera del; fuera
except | excepto; salvo; menos; a excepción de; con excepción de; aparte de; excepto por
anyone except | alguien que no sea; cualquiera que no sea; alguien distinto de; otra persona que no sea; alguien distinto a
unless | a menos que; salvo que
within | dentro de; en un plazo de; en el plazo de; en menos de; en un lapso de; durante; en el transcurso de; en un periodo de; en un período de; dentro
then | luego; después; a continuación; y después; seguido de; posteriormente; más tarde
 | primero
after | después de; tras; tras lo cual; después de que
before | antes; antes de; antes de que
and | y; e
or | o; u
or more | o más
more than | más de; más que; por encima de; mas de
more | más; mas
at least | al menos; por lo menos; como mínimo; mínimo
at most | como máximo
fewer than | menos de
by | por
per user | por usuario; por persona; por cuenta
per hour | por hora
per day | por día
per address | por ip; por dirección
same | mismo; misma; mismos; mismas
the same | el mismo; la misma; los mismos; las mismas
single | solo; sola; único; única
one single | un solo; una sola
different | diferente~; distint~
many | muchos; muchas; numerosos; numerosas
several | varios; varias; unos cuantos
times | veces
time | vez
minutes | minutos
minute | minuto
hour | hora
hours | horas; horario
half an hour | media hora
quarter of an hour | cuarto de hora
day | día
days | días
week | semana
weeks | semanas
month | mes
months | meses
last | último; última; últimos; últimas
at night | de noche; por la noche; durante la noche; noche
weekend | fin de semana; fines de semana
business hours | horario laboral; horas laborales; horario de oficina; horas de oficina; horario de trabajo; jornada laboral
between | entre
from | desde; procedente de; proveniente de
of | de
of the | del; de la; de los; de las
in | en
to | a; hacia
to the | al
on | sobre
with | con
for | para
the | el; la; los; las; lo
a | un; una; unos; unas
our | nuestra; nuestro; nuestras; nuestros
is | es; está; esté; ha sido; sea; queda
are | son; están; han sido
was | fue; era; estaba
were | fueron
has | ha; haya; tiene
have | han; hayan; tienen
been | sido
who | quien
that | que; ese; esa; eso; este; esta; esto
itself | se; sí mismo; sí misma
their | su; sus
alert | alerta; alertar; alertas; alarma; alértame; alerten; avisar de
notify me | avísame; avísanos; avisadme; avisad; avisadnos; avísenme; notifícame; notificadme; infórmame; hazme saber; házmelo saber; que me avisen; me avises; me aviséis; ser notificado; ser avisado; ser informado; avisarme
notify | avisa; avisar; avise; avisen; notifica; notificar
i want to know | quiero saber; quiero enterarme; me gustaría saber; necesito saber; queremos saber; queremos enterarnos; quisiera saber
want | quiero; quisiera; queremos; necesito; necesitamos; me gustaría; nos gustaría
i | yo
me | me; mí
please | por favor; porfa; porfavor; favor
thanks | gracias; muchas gracias; saludos
immediately | inmediatamente; enseguida; de inmediato
critical | crítica; crítico
high | alta; alto
medium | media; medio
low | baja; bajo
severity | severidad; gravedad; criticidad
priority | prioridad
rule | regla
new | nuevo; nueva; nuevos; nuevas
for the first time | por primera vez; la primera vez
first | primera
unknown | desconocid~
external | extern~
something | algo
everything | todo
all | todos; todas; toda
each | cada
also | también; además
only | solamente; únicamente; sólo
two | dos
three | tres
four | cuatro
five | cinco
six | seis
seven | siete
eight | ocho
nine | nueve
ten | diez
twelve | doce
fifteen | quince
twenty | veinte
thirty | treinta
forty | cuarenta
fifty | cincuenta
hundred | cien; ciento; centenar
dozen | docena; docena de
sends | envía; envían; manda; mandan
sent | enviado; enviada; enviados; enviadas; envió
leaves | abandona; deja; sale
session | sesión
sessions | sesiones
password | contraseña
second factor | segundo factor; doble factor
permission | permiso
permissions | permisos
token | token
data | datos; información
limit | límite
spend | gasto; gastos
service | servicio
compliance | cumplimiento
verify | verific~
attempt | intento
attempts | intentos
mass | masiva; masivo; masivas; masivos
deploy | despleg~
tunnel | túnel
tunnels | túneles
artifact | artefacto
artifacts | artefactos
publicly | públicamente
ownership | propiedad; titularidad
transfer | transferencia; transfier~; transfer~
gets | recibe; obtiene
certificate | certificado
contains | contiene; contienen
starts with | empieza por; comienza por; empieza con; comienza con
does not end with | no termina en; no acaba en
ends with | termina en; acaba en
payment method | método de pago; forma de pago
spike | pico; pico de; aumento
firewall | cortafuegos
other than | distinto de; distintos de; que no sea; que no sean; diferente de
outside of | ajeno a
whose | cuyo; cuya; cuyos; cuyas
break glass account | cuenta de emergencia
monday | lunes
tuesday | martes
wednesday | miércoles
thursday | jueves
friday | viernes
saturday | sábado; sábados
sunday | domingo; domingos
monday to friday | de lunes a viernes; lunes a viernes
until | hasta
makes | convierte; hace
working | laboral
end | fin
sign in | iniciar sesión; entran
sign out | cierre de sesión
admin api key | clave de api de administrador; clave de api de administración
admin key | clave de administrador; clave de administración
admin keys | claves de administrador
api key | clave api; clave de api
api keys | claves de api; claves api
service key | clave de servicio
compliance key | clave de cumplimiento
platform key | clave de plataforma
signing key | clave de firma
encryption key | clave de cifrado
mcp server | servidor mcp
mcp servers | servidores mcp
mcp connector | conector mcp
mcp connectors | conectores mcp
magic link | enlace mágico
magic links | enlaces mágicos
audit log | registro de auditoría; registros de auditoría
`;
