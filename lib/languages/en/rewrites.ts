import type { Rewrites } from '@/lib/replies/rewrite';

/** The same sentence, without what gives it away. */
export const rewrites: Rewrites = {
  'self-diminishing': [
    // "Sorry to bother you again, but …"
    {
      find: /^(?:(?:hi|hello|hey)[^,.!?]{0,30}[,!]\s)?(?:I(?:['’]m| am)\s)?(?:so |very |really |terribly |just )?sorry (?:to|for|if|about) [\p{L}'’ ]{3,60}(?:[,;:–—-]\s?|\s(?=but\s))(?:but\s)?/iu,
      put: '',
    },
    { find: /^(?:my )?(?:many |sincere )?apologies (?:for|if) [\p{L}'’ ]{3,60}(?:[,;:–—-]\s?|\s(?=but\s))(?:but\s)?/iu, put: '' },
    // "I was just wondering if you could …"
    {
      find: /(^|,\s(?:but\s)?|\band\s)(?:I\s(?:was|am)\s|I['’]m\s)?(?:just\s)?(?:wondering|curious)\s(?:if|whether)\s(?:maybe\s|perhaps\s)?(you|we|I)\s(?:might be able to|would be able to|are able to|could possibly|could maybe|could perhaps|could|can|might|would)\b/iu,
      put: '$1could $2',
      asks: true,
    },
    { find: /\bI\s(?:just\s|only\s|simply\s)(?:wanted|want|needed) to\b/iu, put: 'I would like to' },
    { find: /\bif it(?:['’]s| is) (?:not too much|no|not any) trouble(?: for you| at all)?,?\s?/iu, put: '' },
    {
      find: /,?\s(?:if|when) (?:that['’]s|that is|it['’]s) (?:okay|ok|all ?right|alright|fine)(?: (?:with|for|by) you)?(?=[.?!]|$)/iu,
      put: '',
    },
    {
      find: /^(?:this|it)(?:['’]s| is| may be| might be)(?: probably| maybe| perhaps)? (?:a )?(?:bit )?(?:stupid|silly|dumb|naive|obvious|basic)(?: question| idea| thought)?,? but\s/iu,
      put: '',
    },
    { find: /^(?:I(?:['’]m| am) )?(?:no|not an|hardly an) expert(?: on this| in this| here)?,? but\s/iu, put: '' },
    { find: /^I (?:may|might|could) (?:well )?be wrong(?: here| about this)?,? but\s/iu, put: '' },
    {
      find: /^(?:it(?:['’]s| is) )?(?:just|only) (?:my|a) (?:humble |silly |small |little )?(?:opinion|thought|idea|suggestion),? but\s/iu,
      put: '',
    },
    {
      find: /\bI (?:kind of |sort of )?(?:just )?(?:think|feel) (?:that )?(?:maybe |perhaps )(?:we|you) (?:could|should|might)\b/iu,
      put: 'I recommend that we',
    },
    { find: /,?\s(?:but|though) (?:it(?:['’]s|\sis) )?(?:totally |completely |entirely )?up to you,? of course(?=[.?!]|$)/iu, put: '' },
    { find: /\bsorry for the (?:long|late|slow) (?:e-?mail|message|reply|answer|response)\b/iu, put: 'thank you for your patience' },
  ],
  'over-availability': [
    {
      find: /,?\s(?:at )?(?:any ?time(?: of (?:the )?day)?|day (?:or|and) night|24\/7)(?: (?:you (?:like|want|need)|at all))?(?=[.!,]|$)/iu,
      put: ' on working days',
    },
    {
      find: /\bwhenever (?:it )?(?:suits|works for|is convenient for|you(?:['’]re| are) free|you like|you want)(?: you)?(?: best)?/iu,
      put: 'on a working day',
    },
  ],
};
