import { escapeHtml } from './escape_html';
import type { InjectedMetadata } from './injected_metadata';

/** Words that both the page and the tests' failure messages show when a script could not be loaded. */
const FAILURE = 'Elastic did not load properly. Check the server output for more information.';

/** The page of every app: no inline script, since Kibana's policy forbids them. */
export const renderPage = ({
  metadata,
  styleSheets,
}: {
  metadata: InjectedMetadata;
  styleSheets: readonly string[];
}): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Elastic</title>
<meta name="eui-global">
<meta name="emotion">
<meta name="add-styles-here">
<meta name="add-scripts-here">
<meta name="eui-utilities">
${styleSheets.map((url) => `<link rel="stylesheet" href="${escapeHtml(url)}">`).join('\n')}
</head>
<body>
<kbn-csp data="${escapeHtml(JSON.stringify({ strictCsp: true }))}"></kbn-csp>
<kbn-injected-metadata data="${escapeHtml(JSON.stringify(metadata))}"></kbn-injected-metadata>
<div id="kbn_loading_message" data-error-message="${escapeHtml(FAILURE)}">Loading Elastic</div>
<script src="/bootstrap.js"></script>
</body>
</html>
`;
