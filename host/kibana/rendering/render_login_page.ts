import { escapeHtml } from './escape_html';

/** A plain form: works before any script is there. */
export const renderLoginPage = ({ next, failed }: { next: string; failed: boolean }): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Log in - Elastic</title>
<style>
body { font-family: Inter, system-ui, sans-serif; display: grid; place-items: center; min-height: 100vh; margin: 0; background: #f5f7fa; color: #343741; }
form { display: grid; gap: 12px; width: 320px; padding: 32px; background: #fff; border-radius: 6px; box-shadow: 0 2px 12px #98a2b355; }
input, button { font: inherit; padding: 8px 12px; border: 1px solid #d3dae6; border-radius: 4px; }
button { background: #0b64dd; color: #fff; border: 0; }
</style>
</head>
<body>
<form method="post" action="/internal/host/login">
<h1>Log in</h1>
${failed ? '<p role="alert" data-test-subj="loginErrorMessage">Username or password is incorrect. Please try again.</p>' : ''}
<input type="hidden" name="next" value="${escapeHtml(next)}">
<label>Username <input name="username" data-test-subj="loginUsername" autocomplete="username" required></label>
<label>Password <input name="password" type="password" data-test-subj="loginPassword" autocomplete="current-password" required></label>
<button type="submit" data-test-subj="loginSubmit">Log in</button>
</form>
</body>
</html>
`;
