/** One module of the embedded Elasticsearch: what its `plugin-descriptor.properties` says. */
interface ElasticsearchModule {
  /** Name of the module and of its folder under `modules/`. */
  name: string;
  className: string;
  /** The modules whose classes this one sees. */
  extended: readonly string[];
}

/** The module with this project's own plugin (`java/EmbeddedAnalysisPlugin.java`). */
export const ANALYSIS_MODULE = 'embedded-analysis';

/**
 * The modules, each as its published jar describes it under `META-INF/es-plugins/`, but for these differences:
 *
 * - no `modulename`: the server is on the class path, where no named Java module can require it;
 * - nobody extends `lang-painless` or `x-pack-ml`, which aren't published;
 * - `x-pack-esql` extends `x-pack-kql`, and that `x-pack-esql-core` (for its antlr jar), so that ES|QL has `KQL()`.
 */
export const MODULES: readonly ElasticsearchModule[] = [
  { name: 'transport-netty4', className: 'org.elasticsearch.transport.netty4.Netty4Plugin', extended: [] },
  { name: 'x-pack-core', className: 'org.elasticsearch.xpack.core.XPackPlugin', extended: [] },
  { name: 'x-pack-security', className: 'org.elasticsearch.xpack.security.Security', extended: ['x-pack-core'] },
  {
    name: 'mapper-version',
    className: 'org.elasticsearch.xpack.versionfield.VersionFieldPlugin',
    extended: ['x-pack-core'],
  },
  {
    name: 'x-pack-esql-core',
    className: 'org.elasticsearch.xpack.esql.core.plugin.EsqlCorePlugin',
    extended: ['x-pack-core'],
  },
  { name: 'x-pack-kql', className: 'org.elasticsearch.xpack.kql.KqlPlugin', extended: ['x-pack-esql-core'] },
  {
    name: 'x-pack-esql',
    className: 'org.elasticsearch.xpack.esql.plugin.EsqlPlugin',
    extended: ['x-pack-esql-core', 'x-pack-kql'],
  },
  { name: ANALYSIS_MODULE, className: 'claude_activity.analysis.EmbeddedAnalysisPlugin', extended: [] },
];

/** @returns the text of the module's `plugin-descriptor.properties` */
export const renderDescriptor = ({ module, version }: { module: ElasticsearchModule; version: string }): string =>
  [
    `name=${module.name}`,
    `description=${module.name}`,
    `version=${version}`,
    `elasticsearch.version=${version}`,
    'java.version=17',
    `classname=${module.className}`,
    ...(module.extended.length > 0 ? [`extended.plugins=${module.extended.join(',')}`] : []),
    '',
  ].join('\n');

/** The project's own Java classes: what each is compiled against and the jar it goes to, relative to the home folder. */
export const OWN_JARS: readonly { source: string; classPath: readonly string[]; jar: string }[] = [
  { source: 'EmbeddedElasticsearch.java', classPath: ['lib'], jar: 'launcher/launcher.jar' },
  { source: 'EmbeddedAnalysisPlugin.java', classPath: ['lib'], jar: `modules/${ANALYSIS_MODULE}/analysis.jar` },
  {
    source: 'MachineLearning.java',
    classPath: ['lib', 'modules/x-pack-core'],
    jar: 'modules/x-pack-esql/machine-learning-stand-in.jar',
  },
];
