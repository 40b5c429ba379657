import type { ReplyWords } from '@/lib/replies/reply';

/**
 * Ready words, per sign from warm to firm; each can be sent as it stands. Those for a draft sign stand where the flagged
 * words stood, often in the middle of a sentence, and so are one sentence each.
 */
export const replies: ReplyWords = {
  suggestions: [
    {
      id: 'scope-creep/happy-to-quote',
      sign: 'scope-creep',
      text: 'Good idea. It goes beyond what we agreed, so I will send you a short quote with the effect on the date and start once you say yes.',
    },
    {
      id: 'scope-creep/extra-or-swap',
      sign: 'scope-creep',
      text: 'I can do that in two ways: as an extra with its own quote, or in place of something else on our list. Which do you prefer?',
    },
    {
      id: 'scope-creep/after-launch',
      sign: 'scope-creep',
      text: 'Let us finish what we agreed first. I will put this on the list for a next phase and quote for it separately.',
    },
    {
      id: 'scope-creep/not-included',
      sign: 'scope-creep',
      text: 'This is not part of what we agreed, so I will leave it out for now. If you want it done, I will send a quote and begin once you have approved it.',
    },
    {
      id: 'free-advice/paid-hour',
      sign: 'free-advice',
      text: 'This deserves more than a quick answer. I can look into it properly in a paid session and send you my conclusions in writing; shall I reserve an hour?',
    },
    {
      id: 'free-advice/first-step',
      sign: 'free-advice',
      text: 'I would want to see the whole picture before I recommend anything, and a paid consultation is the way to do that. Shall I send you the price and a date?',
    },
    {
      id: 'free-advice/one-pointer',
      sign: 'free-advice',
      text: 'A general answer would not do your case justice. Let us book a consultation instead, and I will come prepared.',
    },
    {
      id: 'free-advice/not-this-way',
      sign: 'free-advice',
      text: 'I give advice as part of paid work only, so that I can stand behind it. By which date will you know whether you want to go ahead on that basis?',
    },
    { id: 'over-availability/two-slots', sign: 'over-availability', text: '{slots}' },
    {
      id: 'over-availability/afternoons',
      sign: 'over-availability',
      text: 'I can do Tuesday or Thursday afternoon; which suits you better?',
    },
    {
      id: 'over-availability/stated-window',
      sign: 'over-availability',
      text: 'I am available on working days during office hours.',
    },
  ],
};
