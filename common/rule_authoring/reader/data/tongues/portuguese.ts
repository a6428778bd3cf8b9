/** Portuguese words and phrases of the domain, with their English counterparts. */
export const PORTUGUESE = `
chave de api de administrador: admin api key; chave de administrador: admin key; chave de administração: admin key;
chave de api: api key; chaves de api: api keys; chave api: api key; chave de serviço: service key; conta de serviço:
service account; servidor mcp: mcp server; conector mcp: mcp connector; link mágico: magic link; log de auditoria:
audit log; registro de auditoria: audit log; limite de gastos: spend limit; segundo fator: second factor; exportação
de dados: data export; lista de membros: member list; restrição de ip: ip restriction; provedor de identidade:
identity provider; sincronização de diretório: directory sync; espaço de trabalho: workspace; configurações da
organização: organization settings; horário comercial: business hours; fim de semana: weekend; pela primeira vez:
for the first time; dispositivo confiável: trusted device; endereço ip: ip address; quando: when; se: if; assim: as;
alguém: somebody; usuário: user; usuários: users; utilizador: user; utilizadores: users; membro: member; membros:
members; pessoa: person; administrador: admin; administradores: admins; proprietário: owner; organização:
organization; projeto: project; projetos: projects; arquivo: file; arquivos: files; ficheiro: file; documento:
document; documentos: documents; conversa: conversation; conversas: conversations; chave: key; chaves: keys;
servidor: server; conector: connector; grupo: group; função: role; papel: role; convite: invitation; convites:
invitations; acesso: login; falha: fails; falhou: failed; falhados: failed; cria: creates; criado: created; criada:
created; criou: created; adiciona: adds; adicionado: added; adicionada: added; exclui: deletes; excluído: deleted;
excluída: deleted; excluir: delete; apaga: deletes; apagado: deleted; apagada: deleted; remove: removes; removido:
removed; removida: removed; elimina: deletes; eliminado: deleted; altera: changes; alterado: changed; alterada:
changed; muda: changes; ativa: enables; ativado: enabled; ativada: enabled; desativa: disables; desativado:
disabled; desativada: disabled; desliga: switches off; desligado: switched off; desligada: switched off; ligado:
switched on; exporta: exports; exportado: exported; exportação: export; baixa: downloads; baixado: downloaded;
descarrega: downloads; envia: sends; enviado: sent; carrega: uploads; compartilha: shares; compartilhado: shared;
partilhado: shared; publica: publishes; publicado: published; público: public; abre: opens; aberto: opened; inicia:
starts; iniciado: started; convida: invites; convidado: invited; promovido: promoted; torna: becomes; transferida:
transferred; revogado: revoked; revogada: revoked; arquivado: archived; conecta: connects; conectado: connected;
assinatura: subscription; cancelada: cancelled; cancelado: cancelled; domínio: domain; rede: network; país: country;
países: countries; foi: was; foram: were; é: is; são: are; sido: been; tem: has; não: not; nunca: never; ninguém:
nobody; sem: without; fora: outside; exceto: except; dentro: within; depois: then; após: after; antes: before; e:
and; ou: or; mais: more; do: of the; da: of the; dos: of the; das: of the; de: of; no: in the; na: in the; em: in;
ao: to the; por: by; pelo: by the; pela: by the; o: the; a: the; os: the; as: the; um: a; uma: a; nossa: our; nosso:
our; mesmo: same; mesma: same; diferentes: different; muitos: many; minutos: minutes; hora: hour; horas: hours; dia:
day; dias: days; semana: week; mês: month; noite: night; avise-me: notify me; avisa-me: notify me; avisar: notify;
avise: notify; alerta: alert; quero: want; saber: know; novo: new; nova: new; que: that; quem: who; com: with; para:
for; cinco: five; dez: ten; vinte: twenty; três: three; dois: two
`;
