import type { SampleThread } from '../sample';

export const en: readonly SampleThread[] = [
  {
    id: 'bakery-booking',
    from: 'Mara Lind',
    mail: 'The new pages look lovely. While you are in there, could you put in a small booking form for cake orders too?',
    found: [['scope-creep', 'put in a small booking form']],
  },
  {
    id: 'gym-logo-again',
    from: 'Deepak Rao',
    mail: 'We showed the logo around once more and now the team leans towards the round one from March after all. Could we see it with the new colours?',
    found: [['endless-revisions', 'now the team leans towards the round one from March after all']],
  },
  {
    id: 'old-shop-question',
    from: 'Hannah Ekström',
    mail: 'Hope you are well! The shop you built is still running fine. Quick one: which payment provider would you pick if we start selling to Norway?',
    found: [['free-advice', 'which payment provider would you pick']],
    rate: '€ 95 per hour',
  },
  {
    id: 'pitch-three-ideas',
    from: 'Office of Brandt & Sohn',
    mail: 'We are speaking with four agencies. To choose, we would like two or three first layouts from each of you by Friday, with the way you would proceed.',
    found: [['free-proposal', 'two or three first layouts from each of you by Friday']],
  },
  {
    id: 'app-for-shares',
    from: 'Kyle Masterson',
    mail: 'Got an idea for an app that will change how people walk dogs. No budget yet but it will be huge. Can we jump on a call so you can tell me what it takes?',
    found: [['unserious-prospect', 'No budget yet but it will be huge']],
  },
  {
    id: 'dentist-cheaper',
    from: 'Dr. Irene Falk',
    mail: 'Thank you for the offer. My nephew says that 1,400 is a lot for five pages. Would you do it for 900?',
    found: [['budget-pressure', '1,400 is a lot for five pages. Would you do it for 900']],
  },
  {
    id: 'invoice-forgotten',
    from: 'Tom Achebe',
    mail: 'Sorry, invoice 2026-118 must have got stuck with our bookkeeper again. We will sort it out when she is back. How is the second part coming along?',
    found: [['late-payment', 'We will sort it out when she is back']],
  },
  {
    id: 'campaign-tomorrow',
    from: 'Lucía Ortega',
    mail: 'The fair starts on Thursday and nobody thought of the banners! We need six sizes by tomorrow noon, please please.',
    found: [['rush', 'by tomorrow noon']],
  },
  {
    id: 'sunday-phone',
    from: 'Greg Whitlock',
    mail: 'Tried to reach you three times on Sunday. I need somebody who picks up when there is a problem.',
    found: [['constant-access', 'I need somebody who picks up']],
  },
  {
    id: 'third-move',
    from: 'Paula Reyes',
    mail: 'So sorry, something came up and I cannot make it at two. Can we move it again? When would you be free next week?',
    found: [['schedule-churn', 'Can we move it again']],
  },
  {
    id: 'was-included',
    from: 'Stefan Kolb',
    mail: 'We had always understood that hosting for a year comes with it. You never said anything else.',
    found: [['disputed-agreement', 'always understood that hosting for a year comes with it']],
  },
  {
    id: 'insult',
    from: 'R. Bannister',
    mail: 'I have seen better work from a trainee. Did you even look at our brief? Frankly this is embarrassing.',
    found: [['disrespect', 'I have seen better work from a trainee']],
  },
  {
    id: 'extra-and-rush',
    from: 'Nadia Fischer',
    mail: 'Two more things: we need the price list as a download as well, and everything has to be live by Monday because of the newsletter.',
    found: [
      ['scope-creep', 'we need the price list as a download as well'],
      ['rush', 'everything has to be live by Monday'],
    ],
  },
  {
    id: 'late-and-more',
    from: 'Owen Pritchard',
    mail: 'About invoice 77: cash is tight this month, so it will be a while. Meanwhile could you already start on the members area?',
    found: [
      ['late-payment', 'it will be a while'],
      ['scope-creep', 'could you already start on the members area'],
    ],
  },
  {
    id: 'four-at-once',
    from: 'Jill Carmody',
    mail: 'Right. The flyer still does not feel right, try a few more. It also needs a German version, that was part of it. Your price was steep enough. And please answer faster, I write to you on chat all day.',
    found: [
      ['endless-revisions', 'try a few more'],
      ['scope-creep', 'It also needs a German version'],
      ['disputed-agreement', 'that was part of it'],
      ['budget-pressure', 'Your price was steep enough'],
      ['constant-access', 'answer faster'],
    ],
  },
  {
    id: 'rude-and-late',
    from: 'Victor Dane',
    mail: 'You people only ever think of your money. You will get paid when I am happy, not before.',
    found: [
      ['disrespect', 'You people only ever think of your money'],
      ['late-payment', 'You will get paid when I am happy'],
    ],
  },
  {
    id: 'prospect-wants-plan',
    from: 'Amira Haddad',
    mail: 'We might redo our site at some point next year, nothing decided. Could you write up how you would set it all up? And when can we talk?',
    found: [
      ['unserious-prospect', 'at some point next year, nothing decided'],
      ['free-proposal', 'write up how you would set it all up'],
    ],
  },
  {
    id: 'advice-and-meeting',
    from: 'Leo Brandt',
    mail: 'Can I pick your brain about moving our mail to another host? What times work for you this week?',
    found: [['free-advice', 'pick your brain about moving our mail']],
    rate: '£ 80 per hour',
  },
  {
    id: 'nothing-found-meeting',
    from: 'Sofia Marsh',
    mail: 'The contract is signed and attached. Shall we set up a kick-off call for next week?',
    found: [],
  },
  {
    id: 'moved-and-rounds',
    from: 'Quentin Ashby',
    mail: 'I have to push our review once more, the board is travelling. They also want to go back to the first headline and see the page in both versions.',
    found: [
      ['schedule-churn', 'push our review once more'],
      ['endless-revisions', 'go back to the first headline'],
    ],
  },
];
