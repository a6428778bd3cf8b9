import type { ApiAnswer } from './api_answer';

const page = (status: number, title: string, text: string): ApiAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
});

/** What stands between a reader and the API answers in its place. */
export const BAD_GATEWAY_PAGE = page(502, '502 Bad Gateway', 'The upstream server did not answer.');
export const CAPTIVE_PORTAL_PAGE = page(200, 'Welcome', 'Please sign in to use this network.');
