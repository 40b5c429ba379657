/** One message of the demo's inbox. `from` is a key of {@link PEOPLE}; `me` is the user. */
export interface DemoMessage {
  readonly from: string;
  /** Local date and time as the webmail shows it. */
  readonly date: string;
  /** Paragraphs; a line that begins with ">" is quoted history. */
  readonly text: readonly string[];
  readonly signature?: readonly string[];
  readonly quote?: { readonly line: string; readonly text: readonly string[] };
}

export interface DemoThread {
  readonly id: string;
  readonly subject: string;
  readonly language: 'en' | 'ru';
  readonly messages: readonly DemoMessage[];
}

export const ME = { name: 'Mira Holm', address: 'mira.holm@example.com' };

export const PEOPLE: Readonly<Record<string, { readonly name: string; readonly address: string }>> = {
  me: ME,
  orla: { name: 'Orla Finch', address: 'orla@finchbakes.example.com' },
  theo: { name: 'Theo Brandt', address: 'theo.brandt@example.org' },
  nadia: { name: 'Nadia Rowe', address: 'nadia@rowearchitects.example.com' },
  sam: { name: 'Sam Okafor', address: 'sam.okafor@example.org' },
  lena: { name: 'Лена Орлова', address: 'lena.orlova@example.com' },
  pavel: { name: 'Павел Гущин', address: 'pavel@gushchin.example.org' },
  greta: { name: 'Greta Lind', address: 'greta.lind@example.com' },
  hugo: { name: 'Hugo Marsh', address: 'hugo@marshlegal.example.com' },
  weekly: { name: 'Studio Weekly', address: 'newsletter@studioweekly.example.com' },
  accounts: { name: 'Rowe Architects accounts', address: 'accounts@rowearchitects.example.com' },
  irina: { name: 'Ирина Сотникова', address: 'irina@sotnikova.example.com' },
  jude: { name: 'Jude Carver', address: 'jude.carver@example.org' },
};

/** A week in a web designer's inbox: invented whole. */
export const THREADS: readonly DemoThread[] = [
  {
    id: 'd01',
    subject: 'Bakery site: almost there!',
    language: 'en',
    messages: [
      {
        from: 'me',
        date: 'Mon, Nov 16, 2026, 9:40 AM',
        text: ['Hi Orla,', 'the four pages are online for your review. As agreed, this includes one round of corrections.', 'Best, Mira'],
      },
      {
        from: 'orla',
        date: 'Tue, Nov 17, 2026, 8:15 PM',
        text: [
          'Hi Mira,',
          'it looks wonderful, my mother cried a little when she saw the photo of the old oven.',
          'While you are in there, could you also set up a small order form for the Christmas boxes? It should not take you long since everything is there already.',
          'And my husband would love a little video on the front page.',
          'Love, Orla',
        ],
        quote: {
          line: 'On Mon, Nov 16, 2026 at 9:40 AM Mira Holm <mira.holm@example.com> wrote:',
          text: ['the four pages are online for your review. I am free any time if you want to talk.'],
        },
      },
    ],
  },
  {
    id: 'd02',
    subject: 'A question from somebody who likes your work',
    language: 'en',
    messages: [
      {
        from: 'theo',
        date: 'Tue, Nov 17, 2026, 11:02 AM',
        text: [
          'Dear Ms Holm,',
          'I came across your portfolio last week. We sell garden tools and run our shop ourselves.',
          'Could I pick your brain for half an hour about our checkout? I would also be grateful if you could take a quick look at the shop and tell us what you would change first.',
          'Kind regards\nTheo Brandt',
        ],
      },
    ],
  },
  {
    id: 'd03',
    subject: 'Extra page for the annual report',
    language: 'en',
    messages: [
      {
        from: 'nadia',
        date: 'Wed, Nov 18, 2026, 10:30 AM',
        text: [
          'Hi Mira,',
          'could you also build a page for the annual report? It is outside our scope, so please send me a quote first and add it to the next invoice.',
          'No rush, end of January is fine.',
          'Nadia',
        ],
      },
    ],
  },
  {
    id: 'd04',
    subject: 'Call about the photo archive',
    language: 'en',
    messages: [
      {
        from: 'sam',
        date: 'Wed, Nov 18, 2026, 4:45 PM',
        text: [
          'Hello Mira,',
          'could we have one call about the archive next week? Tuesday at 11 or Wednesday at 15 would suit me.',
          'Thank you\nSam',
        ],
      },
    ],
  },
  {
    id: 'd05',
    subject: 'Сайт для мастерской',
    language: 'ru',
    messages: [
      {
        from: 'lena',
        date: 'Wed, Nov 18, 2026, 7:20 PM',
        text: [
          'Мира, здравствуйте!',
          'Посмотрели макет вместе с мужем, очень нравится. Правки пришлю одним письмом в пятницу, как договаривались.',
          'Лена',
        ],
      },
    ],
  },
  {
    id: 'd06',
    subject: 'Договор и предоплата',
    language: 'ru',
    messages: [
      {
        from: 'pavel',
        date: 'Thu, Nov 19, 2026, 9:05 AM',
        text: ['Добрый день!', 'Договор подписан, предоплата ушла сегодня утром. Ждём план работ к среде.', 'Павел Гущин'],
      },
    ],
  },
  {
    id: 'd07',
    subject: 'Five ideas for calmer landing pages',
    language: 'en',
    messages: [
      {
        from: 'weekly',
        date: 'Thu, Nov 19, 2026, 6:00 AM',
        text: [
          'This week: could you also add a second call to action? Take a quick look at what five studios tried and tell us what you would do.',
          'Read more in your browser. Unsubscribe at any time.',
        ],
      },
    ],
  },
  {
    id: 'd08',
    subject: 'Launch on the 30th',
    language: 'en',
    messages: [
      {
        from: 'greta',
        date: 'Thu, Nov 19, 2026, 2:12 PM',
        text: [
          'Hi Mira,',
          'thanks for moving so fast. I put a few extra items on the list in the shared folder, nothing fancy: press kit, a page for the team, English version of the shop.',
          'They will be in there by the 30th, right?',
          'Greta',
        ],
      },
    ],
  },
  {
    id: 'd09',
    subject: 'Invoice 2026-114',
    language: 'en',
    messages: [
      {
        from: 'accounts',
        date: 'Fri, Nov 20, 2026, 9:00 AM',
        text: ['Good morning,', 'invoice 2026-114 was paid today. Have a nice weekend.', 'Rowe Architects, accounts'],
      },
    ],
  },
  {
    id: 'd10',
    subject: 'Quick thing for my cousin',
    language: 'en',
    messages: [
      {
        from: 'hugo',
        date: 'Fri, Nov 20, 2026, 12:40 PM',
        text: [
          'Mira,',
          'the contact page works perfectly now, thank you.',
          'Completely unrelated: my cousin runs a riding school and built her site herself. Would you mind having a look at it and giving her a few pointers? She has no budget, it would just be a friendly chat.',
          'Hugo',
        ],
        signature: ['-- ', 'Hugo Marsh', 'Marsh Legal'],
      },
    ],
  },
  {
    id: 'd11',
    subject: 'Логотип: вопрос по срокам',
    language: 'ru',
    messages: [
      {
        from: 'irina',
        date: 'Fri, Nov 20, 2026, 3:30 PM',
        text: [
          'Мира, добрый день!',
          'Подскажите, в какой день на следующей неделе вы пришлёте исходники? По плану это вторник.',
          'Спасибо, Ирина',
        ],
      },
    ],
  },
  {
    id: 'd12',
    subject: 'Brand guide, second round',
    language: 'en',
    messages: [
      {
        from: 'jude',
        date: 'Fri, Nov 20, 2026, 5:05 PM',
        text: [
          'Hi Mira,',
          'here are our comments for the first agreed round, seven points, all in the document.',
          'When it suits you, no hurry.',
          'Jude',
        ],
      },
      {
        from: 'me',
        date: 'Fri, Nov 20, 2026, 5:40 PM',
        text: ['Hi Jude,', 'thank you, very clear. You will have the second version on Thursday by noon.', 'Mira'],
      },
      {
        from: 'jude',
        date: 'Sat, Nov 21, 2026, 10:10 PM',
        text: [
          'Perfect!',
          'One more thing: I figured you could also make a short version of the guide as a poster, my boss wants to hang it in the hall. Just a matter of moving things around, I guess.',
          'Jude',
        ],
        quote: {
          line: 'On Fri, Nov 20, 2026 at 5:40 PM Mira Holm <mira.holm@example.com> wrote:',
          text: ['thank you, very clear. You will have the second version on Thursday by noon.'],
        },
      },
    ],
  },
];

/** What the user is about to send in the demo: a draft that gives its time away. */
export const DRAFT = "Hi Orla,\n\nThank you! I'm wide open for the next three weeks.";
