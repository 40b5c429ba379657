import type { ReplyWords } from '@/lib/replies/reply';

/** From warm to firm. Each can be sent as it stands. */
export const replies: ReplyWords = {
  suggestions: [
    {
      id: 'scope-creep/happy-to-quote',
      sign: 'scope-creep',
      text: 'Good idea. It is outside what we agreed, so I will send you a short quote with the effect on the date, and start once you say yes.',
    },
    {
      id: 'scope-creep/extra-or-swap',
      sign: 'scope-creep',
      text: 'I can do that in two ways: as an extra with its own price, or in place of something else on our list. Which do you prefer?',
    },
    {
      id: 'scope-creep/after-launch',
      sign: 'scope-creep',
      text: 'Let us finish what we agreed first. I will note this for the next phase and price it then.',
    },
    {
      id: 'scope-creep/not-included',
      sign: 'scope-creep',
      text: 'This is not part of our agreement, so I will leave it out unless you order it as an extra.',
    },
    {
      id: 'free-advice/paid-hour',
      sign: 'free-advice',
      text: 'That deserves more than a quick answer. I can look into it properly in a paid session and send you my notes in writing; shall I reserve an hour?',
    },
    {
      id: 'free-advice/first-step',
      sign: 'free-advice',
      text: 'I would need to see the whole picture before I recommend anything. A consultation is how I do that; would you like a price and a date?',
    },
    {
      id: 'free-advice/one-pointer',
      sign: 'free-advice',
      text: 'A general answer would not help you much here. If the question matters to you, let us book a consultation, and I will prepare for it.',
    },
    {
      id: 'free-advice/not-this-way',
      sign: 'free-advice',
      text: 'I give advice as part of paid work only, so that I can stand behind it. If you would like to go ahead on that basis, tell me by Friday and I will plan the time.',
    },
    { id: 'over-availability/two-slots', sign: 'over-availability', text: '{slots}' },
    {
      id: 'over-availability/afternoons',
      sign: 'over-availability',
      text: 'I have time on Tuesday or Thursday afternoon. Which suits you better?',
    },
    { id: 'over-availability/stated-window', sign: 'over-availability', text: 'You can reach me on working days between 10:00 and 16:00.' },
  ],
};
