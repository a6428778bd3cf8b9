/** More Spanish words and phrases, in the same notation. */
export const SPANISH_MORE = `
compliance logging | registro de cumplimiento
compliance api logging | registro de la api de cumplimiento
compliance api | api de cumplimiento
spend limits | límites de gasto
ip restrictions | restricciones de ip
identity provider | proveedor de identidad
organization settings | configuración de la organización; ajustes de la organización
outside business hours | fuera de horario
credit card | tarjeta de crédito
north korea | corea del norte
syria | siria
rotates | rota
renames | renombra
make | hacen
viewed | vio
reads | lee
read | leen; leyó
accepts | acepta
accepted | aceptada; aceptado
success | éxito
manages | logra; consigue
cancels | cancela
cancel | cancelan
cancelled | canceló; cancelada
subscription | suscripción
privileges | privilegios
joins | une
integration | integración
integrations | integraciones
extensions | extensiones
agent | agente
agents | agentes
tool | herramienta
tools | herramientas
memory | memoria
secret | secreto
signing | firma
invoice | factura
billing | facturación
seats | asientos; licencias
raises | aumenta
raise | aumentan
exceeds | sube de; supera
link | enlace
links | enlaces
platform | plataforma
encryption | cifrado
e-mails | correos
known | conocido
 | le; les
us | nos
already | ya
any | cualquier
some | alguno; alguna
be | ser
had | había
can | puede; pueden
know | saber
alert me | alertarme
quarter | cuarto
while | mientras
nor | ni
but | pero
audit | auditoría
restrictions | restricciones
provider | proveedor
identity | identidad
suddenly | de repente
security | seguridad
vulnerability | vulnerabilidad
vulnerabilities | vulnerabilidades
team | equipo
colleague | compañero
magic link | enlace mágico; enlaces mágicos; link mágico
in both cases | en ambos casos; en los dos casos; las dos cosas
do not care | no nos importa; no me importa; nos da igual; me da igual; no interesa; no interesan
is fine | no es problema; está bien; están bien; no pasa nada
network egress | salida a la red; salida de red
code execution | ejecución de código
telemetry | telemetría
does not complete | no se completa
one that works | uno que sí funciona; uno que funciona
trusted devices | dispositivos de confianza
last week | la semana pasada; semana pasada
following | a raíz de; tras el
writes | escriba; escribe; escriben; teclea
failed | sin éxito
salaries | salarios; sueldos
passwords | contraseñas
`;
