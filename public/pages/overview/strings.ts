import { i18n } from '@kbn/i18n';

export const strings = {
  title: i18n.translate('claudeActivity.overview.title', { defaultMessage: 'Overview' }),
  unknownError: i18n.translate('claudeActivity.overview.unknownError', {
    defaultMessage: 'The server could not be asked. Check the connection and retry.',
  }),
  filterFor: (value: string) =>
    i18n.translate('claudeActivity.overview.filterFor', { defaultMessage: 'Filter for {value}', values: { value } }),
  tiles: {
    totalEvents: {
      title: i18n.translate('claudeActivity.overview.totalEvents.title', { defaultMessage: 'Total events' }),
      definition: i18n.translate('claudeActivity.overview.totalEvents.definition', {
        defaultMessage: 'All events in the time range that pass the filters.',
      }),
      emptyText: i18n.translate('claudeActivity.overview.totalEvents.empty', {
        defaultMessage: 'No event in this time range',
      }),
    },
    uniqueUsers: {
      title: i18n.translate('claudeActivity.overview.uniqueUsers.title', { defaultMessage: 'Unique users' }),
      definition: i18n.translate('claudeActivity.overview.uniqueUsers.definition', {
        defaultMessage:
          'Different signed-in people who did something: by user ID, by e-mail address where there is no ID. Keys, services and failed sign-ins are not people.',
      }),
      emptyText: i18n.translate('claudeActivity.overview.uniqueUsers.empty', { defaultMessage: 'Nobody was active' }),
    },
    errors: {
      title: i18n.translate('claudeActivity.overview.errors.title', { defaultMessage: 'Errors' }),
      definition: i18n.translate('claudeActivity.overview.errors.definition', {
        defaultMessage: 'Events whose outcome is failure (event.outcome): what was asked for did not happen.',
      }),
      emptyText: i18n.translate('claudeActivity.overview.errors.empty', { defaultMessage: 'Nothing failed' }),
    },
    uniqueMcpServers: {
      title: i18n.translate('claudeActivity.overview.uniqueMcpServers.title', { defaultMessage: 'Unique MCP servers' }),
      definition: i18n.translate('claudeActivity.overview.uniqueMcpServers.definition', {
        defaultMessage: 'Different MCP servers that events name: by server ID, by name where there is no ID.',
      }),
      emptyText: i18n.translate('claudeActivity.overview.uniqueMcpServers.empty', { defaultMessage: 'None was named' }),
    },
  },
  eventsByType: {
    title: i18n.translate('claudeActivity.overview.eventsByType.title', { defaultMessage: 'Event count by type' }),
    definition: i18n.translate('claudeActivity.overview.eventsByType.definition', {
      defaultMessage: 'Events by what was done (event.action). Click one to see only its events.',
    }),
    column: i18n.translate('claudeActivity.overview.eventsByType.column', { defaultMessage: 'Event' }),
  },
  topUsers: {
    title: i18n.translate('claudeActivity.overview.topUsers.title', { defaultMessage: 'Top users' }),
    definition: i18n.translate('claudeActivity.overview.topUsers.definition', {
      defaultMessage:
        'Events by who acted: the e-mail address, else the user ID, else the key or service. Click one to see only its events.',
    }),
    column: i18n.translate('claudeActivity.overview.topUsers.column', { defaultMessage: 'User or service' }),
  },
  topMcpServers: {
    title: i18n.translate('claudeActivity.overview.topMcpServers.title', { defaultMessage: 'Top MCP servers' }),
    definition: i18n.translate('claudeActivity.overview.topMcpServers.definition', {
      defaultMessage: 'Events that name an MCP server, by server.',
    }),
    column: i18n.translate('claudeActivity.overview.topMcpServers.column', { defaultMessage: 'MCP server' }),
    empty: i18n.translate('claudeActivity.overview.topMcpServers.empty', {
      defaultMessage: 'No event here names an MCP server. Choose a longer time range or clear a filter.',
    }),
  },
  topSkills: {
    title: i18n.translate('claudeActivity.overview.topSkills.title', { defaultMessage: 'Top skills' }),
    definition: i18n.translate('claudeActivity.overview.topSkills.definition', {
      defaultMessage: 'Events that name a skill, by skill.',
    }),
    column: i18n.translate('claudeActivity.overview.topSkills.column', { defaultMessage: 'Skill' }),
    empty: i18n.translate('claudeActivity.overview.topSkills.empty', {
      defaultMessage: 'No event here names a skill. Choose a longer time range or clear a filter.',
    }),
  },
  adminChanges: {
    title: i18n.translate('claudeActivity.overview.adminChanges.title', {
      defaultMessage: 'Administrator and key changes',
    }),
    definition: i18n.translate('claudeActivity.overview.adminChanges.definition', {
      defaultMessage: 'Who may administer, and keys and other credentials: made, changed, given, taken away.',
    }),
    column: i18n.translate('claudeActivity.overview.adminChanges.column', { defaultMessage: 'Event' }),
    emptyText: i18n.translate('claudeActivity.overview.adminChanges.empty', {
      defaultMessage: 'No such change here. Choose a longer time range or clear a filter.',
    }),
  },
  sharingAndExports: {
    title: i18n.translate('claudeActivity.overview.sharingAndExports.title', { defaultMessage: 'Sharing and exports' }),
    definition: i18n.translate('claudeActivity.overview.sharingAndExports.definition', {
      defaultMessage: 'What made content visible to more people, or took it out of the organization.',
    }),
    column: i18n.translate('claudeActivity.overview.sharingAndExports.column', { defaultMessage: 'Event' }),
    emptyText: i18n.translate('claudeActivity.overview.sharingAndExports.empty', {
      defaultMessage: 'Nothing was shared or exported here. Choose a longer time range or clear a filter.',
    }),
  },
  actorKinds: {
    title: i18n.translate('claudeActivity.overview.actorKinds.title', { defaultMessage: 'Actor kinds' }),
    definition: i18n.translate('claudeActivity.overview.actorKinds.definition', {
      defaultMessage:
        'Events by the kind of who acted: people, keys, services, the provider (anthropic.audit.actor.type).',
    }),
    column: i18n.translate('claudeActivity.overview.actorKinds.column', { defaultMessage: 'Kind' }),
  },
  topAddresses: {
    title: i18n.translate('claudeActivity.overview.topAddresses.title', { defaultMessage: 'Addresses' }),
    definition: i18n.translate('claudeActivity.overview.topAddresses.definition', {
      defaultMessage: 'Events by the address that they came from (source.ip).',
    }),
    column: i18n.translate('claudeActivity.overview.topAddresses.column', { defaultMessage: 'Address' }),
    emptyText: i18n.translate('claudeActivity.overview.topAddresses.empty', {
      defaultMessage: 'No event here has an address. Choose a longer time range or clear a filter.',
    }),
  },
  topCountries: {
    title: i18n.translate('claudeActivity.overview.topCountries.title', { defaultMessage: 'Countries' }),
    definition: i18n.translate('claudeActivity.overview.topCountries.definition', {
      defaultMessage:
        'Events by the country of the address (source.geo.country_name), which an ingest pipeline with the GeoIP processor adds.',
    }),
    column: i18n.translate('claudeActivity.overview.topCountries.column', { defaultMessage: 'Country' }),
    emptyText: i18n.translate('claudeActivity.overview.topCountries.empty', {
      defaultMessage: 'No event here has a country. They come with an ingest pipeline that has a GeoIP processor.',
    }),
  },
  /** Shown by every panel that counts all events. */
  noEvents: i18n.translate('claudeActivity.overview.noEvents', {
    defaultMessage: 'No event passes the filters in this time range. Choose a longer time range or clear a filter.',
  }),
};
