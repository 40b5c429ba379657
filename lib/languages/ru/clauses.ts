import type { ClauseFacts } from '@/lib/replies/splice';

// «или» and «что» join parts of a clause as often as clauses, and are left alone.
export const clauses: ClauseFacts = {
  joints:
    /(?:(?:,|;|:|\s[–—-])\s{1,2}(?:и\s|а\s|но\s|так что\s|поэтому\s)?(?=(?:я|мы|вы|ты|это|он|она|они|мне|мой|моя|моё|мои|наш|ваш|пишите|пиши|звоните|звони|давайте|давай|готов|готова|могу|сделаю|пришлю)(?:\s|,|$))|,\s(?:и|а|но|так что|поэтому)\s)/giu,
  dependent:
    /^\s*(?:если|когда|пока|раз|поскольку|потому что|так как|хотя|чтобы|как только|после того|прежде чем|котор\p{L}{1,3}|где|куда|что)\s/iu,
  keepsCapital: /^$/u,
};
