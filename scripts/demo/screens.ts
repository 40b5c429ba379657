/** Every screen of the extension's own pages: its name, its path, and what stands there when it is ready. */
export const SCREENS: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['popup', 'popup.html', 'article'],
  ['side', 'popup.html?side', 'article'],
  ['overview', 'dashboard.html#overview', 'canvas'],
  ['mails', 'dashboard.html#mails?what=flags&from=0&to=99999999999999', '.mails li'],
  ['clients', 'dashboard.html#clients', '.tiles'],
  ['client', 'dashboard.html#client=orla.finch%40example.com', '.timeline li'],
  ['review', 'dashboard.html#review', 'article'],
  ['templates', 'dashboard.html#templates', '.wordings li'],
  ['calendar', 'dashboard.html#calendar', '.drop'],
  ['playbook', 'dashboard.html#playbook', '.step blockquote'],
  ['practice', 'dashboard.html#practice', '.flagged-words'],
  ['settings', 'dashboard.html#settings', '#privacy'],
  ['data', 'dashboard.html#data', '#retention'],
  ['welcome', 'dashboard.html#welcome', '.webmails li'],
];
