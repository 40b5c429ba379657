import type { Move } from '@/lib/replies/letter';

/** Ready pieces of a reply; greeting and closing stand around them. */
export const moves: readonly Move[] = [
  { id: 'slots', signs: ['schedule-churn', 'constant-access'], text: '{slots}' },
  {
    id: 'peer',
    signs: ['disrespect', 'constant-access'],
    text: 'I suggest that we look at this side by side. You know your business; I know how to build what it needs. Tell me what you want to achieve, and I will tell you how I would go about it and what it takes.',
  },
  {
    id: 'value',
    signs: ['budget-pressure'],
    text: 'Before we talk about the sum, let us look at what the work is for. What will change for you when it is done: more enquiries, fewer hours of handwork, a better price for what you sell?\n\nWith one figure for that, we can see together what the work may cost, what belongs in it now, and what can wait.',
  },
  {
    id: 'expert',
    signs: ['endless-revisions', 'free-advice'],
    text: 'You want my view as a specialist, so here it is. I recommend the way that I described, because it serves your aim best.\n\nThe decision is yours. If you choose another way, I will note it together with what it means for the result and the date, and we go on from there.',
  },
  {
    id: 'commitment',
    signs: ['free-proposal', 'unserious-prospect'],
    text: 'I will gladly write you a proposal. It takes me the better part of a day, so I ask for something in return: a clear yes or no by {date}. Both are fine.\n\nIf you can promise me that, I will begin.[ We can also go through it together. {slots}]',
  },
  {
    id: 'expectations',
    signs: ['disputed-agreement', 'scope-creep', 'endless-revisions'],
    text: 'So that we both work from the same page, I would like to have in writing what we agreed.\n\n[This is what I have: {scope}. Is that complete and right?|I will send you one page with what is included and what is not, the rounds of changes, the price, the dates and the terms of payment.] Please confirm or correct it by {date}; from then on we both go by it.',
  },
  {
    id: 'consultation',
    signs: ['free-advice'],
    text: 'Your question deserves more than a guess, and I would like to look into it properly. I offer that as a consultation[ at {rate}]: you send me the details beforehand, we go through them together, and afterwards you have my recommendation in writing.[\n\n{slots}]',
  },
  {
    id: 'change-order',
    signs: ['scope-creep', 'endless-revisions', 'rush'],
    text: 'This is new since our agreement, so I have written it down as a change order:\n\n– What: [“{asked}”|what you asked for in your last message]\n– Price: [{price}|I will send it to you]\n– Effect on the date: I will send it together with the price\n\nReply “yes” to both, and I will plan it in. Until then I go on with what we agreed.',
  },
  {
    id: 'rounds',
    signs: ['endless-revisions'],
    text: 'The rounds of changes that we agreed[ ({rounds})] are used. I will gladly make these changes in a further round, charged at [{rate}|my hourly rate].\n\nTo keep it short, please send me everything in one list, agreed among you. Shall I go ahead on these terms?',
  },
  {
    id: 'qualify',
    signs: ['unserious-prospect', 'free-proposal'],
    text: 'Four short questions will tell both of us whether I am the right person for this:\n\n1. What should be different for you when the work is done?\n2. By when do you need it, and what depends on that day?\n3. What budget have you set aside?\n4. Who decides, and by which day?\n\nWith your answers I can tell you plainly whether and how I can help.',
  },
  {
    id: 'decision',
    signs: ['unserious-prospect', 'budget-pressure', 'free-proposal'],
    text: 'My proposal stands until {date}. Please give me a yes or a no by then; both are fine. With a yes I will plan you in and send the agreement. Without an answer I will give the time to others.[\n\nWe can go through it together first. {slots}]',
  },
  {
    id: 'late-friendly',
    signs: ['late-payment'],
    text: 'A short note about [invoice {invoice}|my open invoice]: the payment has not reached me yet[, and it was due {days} ago]. It may well have crossed with this message. If not, could you tell me on which day it will be paid?',
  },
  {
    id: 'late-firm',
    signs: ['late-payment'],
    text: '[Invoice {invoice}|My invoice] is still open[, {days} past its date], and I have written about it before. Please pay it by {date}. If something about it is unclear, tell me what it is, and we will settle it.',
  },
  {
    id: 'late-pause',
    signs: ['late-payment'],
    text: '[Invoice {invoice}|My invoice] has not been paid[, {days} past its date]. I have therefore paused the work as of today. When the amount has arrived, I will take it up again and tell you the new date.',
  },
  {
    id: 'late-final',
    signs: ['late-payment'],
    text: 'This is my final reminder about [invoice {invoice}|the open invoice][, now {days} late]. Please pay it by {date}. Until it is settled, I do no further work and hand over no further files.\n\nIf you cannot pay the whole amount at once, name two dates for two parts.',
  },
  {
    id: 'raise',
    signs: [],
    text: 'I plan my work for the coming year, and with it my prices. From next month on, new work has a new rate, which you will find in my next proposal. What we have agreed until then stays as it is.\n\nI like working on what helps you most, so tell me which part of it you want to keep, and I will plan the time for it. Does that work for you?',
  },
  {
    id: 'part-budget',
    signs: ['budget-pressure'],
    text: 'Thank you for telling me openly what is possible. For that amount I could not do the work well, and you deserve better than half a job. So I think that we should not start this one together.\n\nIf it helps, I can tell you what to look for in somebody who works within that frame. Should the frame change one day, write to me: I would like to hear from you.',
  },
  {
    id: 'part-manner',
    signs: ['disrespect', 'disputed-agreement'],
    text: 'I have decided to end our work together. The way we speak to each other does not allow good work, and I do not see that changing.\n\nYou will receive everything that has been paid for by {date}, and with it a list of what is open. After that I consider the project closed. I wish you success with it.',
  },
  {
    id: 'part-kindly',
    signs: [],
    text: 'I have gone through my plans for the coming months, and I will work for fewer clients. So I would like to bring our work to a good end.\n\nWhatever is agreed between us I will finish as agreed. Then you will have everything from me, with a list of what is open, so that whoever comes next can go on from there. Shall we set the last day together?',
  },
];
