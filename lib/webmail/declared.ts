/**
 * The only sites that are asked for at install. This list never grows: a browser switches an extension off when an update
 * needs a further site, until its user accepts. Every other webmail is asked for at run time, for its origin alone.
 */
export const DECLARED_SITES: readonly string[] = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
