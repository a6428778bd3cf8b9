/** English | Portuguese words and phrases for it; `~`: the beginning of a word. Accents may be left out. */
export const PORTUGUESE = `
when | quando; sempre que; assim que; toda vez que; logo que
if | se; caso
somebody | alguém
anybody | qualquer pessoa; qualquer um
nobody | ninguém
user | usuário; utilizador; usuária; funcionário; colaborador
users | usuários; utilizadores; funcionários; colaboradores
member | membro
members | membros
account | conta
accounts | contas
person | pessoa
people | pessoas
admin | administrador; administradora; administração; admin
admins | administradores
owner | proprietário; proprietária; dono; dona
organization | organização; empresa
organizations | organizações
project | projeto; projecto
projects | projetos; projectos
file | arquivo; ficheiro
files | arquivos; ficheiros
document | documento
documents | documentos
chat | conversa; chat
chats | conversas; chats
workspace | espaço de trabalho; área de trabalho
workspaces | espaços de trabalho; áreas de trabalho
key | chave
keys | chaves
service account | conta de serviço
service accounts | contas de serviço
group | grupo
groups | grupos
role | papel; função; cargo
invitation | convite
invitations | convites
invite link | link de convite; ligação de convite
login | login; início de sessão; acesso; autenticação
logins | logins; inícios de sessão; acessos
failed logins | logins falhados; logins falhos; tentativas de login falhadas; tentativas de login falhas; tentativas de login com falha; tentativas de login malsucedidas; falhas de login; acessos falhados; logins malsucedidos; tentativas falhadas de login
failed login | login falhado; falha de login; login malsucedido
successful logins | logins bem-sucedidos; logins com sucesso
login attempts | tentativas de login; tentativas de acesso
signs in | faz login; entra no claude; inicia sessão
fail | falh~
successful | bem-sucedid~; com sucesso
create | cri~; ger~; emit~
creation | criação; geração
add | adicion~; acrescent~
delete | apag~; exclu~; elimin~; delet~
deletion | exclusão; eliminação
deletions | exclusões; eliminações
remove | remov~; retir~; expuls~
change | alter~; modific~; mud~; edit~; atualiz~; actualiz~
changes | alterações; mudanças
modification | alteração; mudança; modificação
enable | ativ~; activ~; habilit~; lig~
disable | desativ~; desactiv~; deslig~; desabilit~
request | solicit~; pedid~; ped~
export | export~; exportação
data export | exportação de dados; exportação dos dados
download | baix~; descarreg~; download
upload | carreg~; upload
uploads | faz upload de; envia … arquivos para; sobe
share | compartilh~; partilh~
publish | public~
public | público; pública; públicos; públicas
view | visualiz~; consult~; vê
open | abr~; abert~
access | acess~
start | inici~; começ~; lanç~; arranc~
invite | convid~
promote | promov~; promovid~
becomes | torna-se; vira; passa a ser; se torna; tornar-se; torna
made | feito; tornado
grant | conced~; atribu~; dad~
revoke | revog~
archive | arquiv; arquivad~; arquiva; arquivam
block | bloque~
approve | aprov~; autoriz~; permitid~
connect | conect~; lig~ ao; vincul~
install | instal~
use | us~; utiliz~
deny | neg~; recus~; rejeit~
device | dispositivo
devices | dispositivos
trusted | confiável; confiáveis; de confiança
spend limit | limite de gastos; limite de gasto; limite de despesas
skill | habilidade; competência
extension | extensão
plugin | plugin; complemento
member list | lista de membros; lista de usuários; lista de utilizadores
retention | retenção; conservação
data retention | retenção de dados
settings | configurações; definições; configuração
policy | política
logging | registro; registo
directory sync | sincronização do diretório; sincronização de diretório; sincronização do directório
directory | diretório; directório
sync | sincronização
domain | domínio
domains | domínios
network | rede
networks | redes
ip address | endereço ip
ip addresses | endereços ip
email address | endereço de e-mail; endereço de email
outside e-mail address | endereço externo; e-mail externo; email externo; endereço de e-mail externo
address | endereço
addresses | endereços
ip restriction | restrição de ip; restrição ip; restrição por ip
restriction | restrição
country | país
countries | países
server | servidor
servers | servidores
connector | conector
connectors | conectores
approved list | lista aprovada; lista de aprovados; lista branca; lista de servidores aprovados; lista de permitidos
list | lista
not | não; nao
never | nunca; jamais
without | sem
outside | fora do; fora da; fora de; fora
except | exceto; excepto; salvo; menos; a não ser; com exceção de; fora o
anyone except | alguém que não seja; qualquer um que não seja; alguém além de
within | dentro de; no prazo de; em menos de; num prazo de; no espaço de; durante; dentro
then | depois; em seguida; e depois; a seguir; seguido de
 | primeiro
after | depois de; após
before | antes; antes de
and | e
or | ou
or more | ou mais
more than | mais de; mais que; mais do que; acima de
more | mais
at least | pelo menos; no mínimo; ao menos
at most | no máximo
fewer than | menos de
by | pelo; pela; pelos; pelas; por
per user | por usuário; por utilizador; por pessoa; por conta
per hour | por hora
per day | por dia
per address | por ip; por endereço
same | mesmo; mesma; mesmos; mesmas
the same | o mesmo; a mesma
by the same | pelo mesmo; pela mesma
from the same | do mesmo; da mesma
single | único; única; só
different | diferente~; distint~
many | muitos; muitas; numerosos
several | vários; várias; alguns; algumas
times | vezes
time | vez
minutes | minutos
minute | minuto
hour | hora
hours | horas
half an hour | meia hora
day | dia
days | dias
week | semana
weeks | semanas
month | mês
months | meses
last | último; última; últimos; últimas
at night | à noite; durante a noite; de noite; noite
weekend | fim de semana; fins de semana
business hours | horário comercial; horário de expediente; horário de trabalho; expediente; horário laboral
between | entre
from | desde; a partir de; vindo de; vindos de; proveniente de
of | de
of the | do; da; dos; das
in | em; no; na; nos; nas; num; numa
to | para; ao; à; aos
with | com
for | para
the | o; a; os; as
a | um; uma; uns; umas
our | nosso; nossa; nossos; nossas
is | é; está; foi; for; seja; ser; tenha sido; fica
are | são; estão; forem; foram
has | tem; tenha
been | sido
who | quem
that | que; esse; essa; isso; este; esta
their | seu; sua; seus; suas
alert | alerta; alertar; alarme; alerte
notify me | me avise; avise-me; avisa-me; me avisa; me notifique; notifique-me; me alerte; me informe; me diga; ser avisado; ser notificado; ser informado
notify | avise; avisar; notificar; notifique; avisem
i want to know | quero saber; gostaria de saber; preciso saber; queremos saber; gostaríamos de saber
want | quero; gostaria; queremos; preciso; precisamos
please | por favor
thanks | obrigado; obrigada
immediately | imediatamente; de imediato
critical | crítica; crítico
high | alta; alto; elevada
medium | média; médio
low | gravidade baixa; baixo
severity | gravidade; severidade; criticidade
priority | prioridade
rule | regra
new | novo; nova; novos; novas
for the first time | pela primeira vez
unknown | desconhecid~
external | extern~
something | algo; alguma coisa
everything | tudo
all | todos; todas
each | cada
also | também
only | apenas; somente
two | dois; duas
three | três
four | quatro
five | cinco
six | seis
seven | sete
eight | oito
nine | nove
ten | dez
twelve | doze
fifteen | quinze
twenty | vinte
thirty | trinta
forty | quarenta
fifty | cinquenta
hundred | cem; cento; centena
dozen | dúzia; dúzia de
sends | manda; envia; enviam
sent | enviado; enviada
leaves | sai; deixa
session | sessão
sessions | sessões
password | senha; palavra-passe
second factor | segundo fator; segundo factor
permissions | permissões
permission | permissão
data | dados
limit | limite
spend | gasto; gastos
service | serviço
attempts | tentativas
attempt | tentativa
verify | verific~
compliance | conformidade
tunnel | túnel
artifact | artefato; artefacto
artifacts | artefatos
ownership | propriedade; titularidade
transfer | transferência; transfer~
gets | recebe; obtém
certificate | certificado
contains | contém; contêm
starts with | começa com
ends with | termina em; termina com
payment method | método de pagamento; forma de pagamento
spike | pico; pico de; aumento
other than | diferente de; diferentes de; que não seja; que não sejam
early morning | madrugada
whose | cujo; cuja; cujos; cujas
break glass account | conta de emergência
monday | segunda-feira; segunda
tuesday | terça-feira
wednesday | quarta-feira
thursday | quinta-feira
friday | sexta-feira; sexta
saturday | sábado; sábados
sunday | domingo; domingos
monday to friday | de segunda a sexta; segunda a sexta-feira
until | até
admin api key | chave de api de administrador
admin key | chave de administrador; chave de administração
api key | chave de api; chave api
api keys | chaves de api
service key | chave de serviço
mcp server | servidor mcp
mcp connector | conector mcp
magic link | link mágico
audit log | log de auditoria; registro de auditoria
identity provider | provedor de identidade
organization settings | configurações da organização
trusted device | dispositivo confiável
as | assim
subscription | assinatura
cancelled | cancelada; cancelado
know | saber
magic link | link mágico; ligação mágica
in both cases | em ambos os casos; nos dois casos
do not care | não importa; não interessa; não nos interessa
is fine | tudo bem; não é problema; não tem problema
telemetry | telemetria
last week | na semana passada; semana passada
writes | escreve; escrever; digita
salaries | salários
passwords | senhas
`;
