import type { SignWords } from '@/lib/replies/reply';

export const endlessRevisions: SignWords = {
  sign: 'endless-revisions',
  warm: {
    gather:
      'Thank you for looking so closely. Could you gather all remaining changes in one list, agreed among you, so that this round can be the last?',
    'why-first':
      'I want this to be right for you. Before I change it again, tell me what it should achieve that it does not yet, and I will suggest how.',
    'round-count':
      'We are close. The agreed rounds [({rounds}) ]are used, so I will price any further changes before I make them; most people find that this helps to decide.',
    call: 'A quarter of an hour together may save us three more rounds. {slots}',
  },
  neutral: {
    'rounds-used':
      'The rounds of changes that we agreed [({rounds}) ]are used. Further rounds are charged at [{rate}|my hourly rate]; shall I go ahead on that basis?',
    'one-list': 'Please send all changes in one list from one person. I will make them in a single round and consider the piece approved.',
    'approved-part':
      'This part was approved earlier. I can reopen it as paid work; the other points belong to this round and I will do them now.',
    decide: 'Both directions are on the table. Please choose one by {date}, and I will finish that one.',
  },
  firm: {
    'last-round': 'This is the last round included. Anything after it is a new order with its own price.',
    'no-more':
      'I will not start another round on the old terms. Please approve the present version, or confirm the price of the next round.',
    'stop-list':
      'Changes that reach me one by one I will collect, not make. Send the full list by {date}, or I will take the present version as final.',
    agreement:
      'Our agreement covers a set number of rounds, and they are done. I am glad to continue at [{rate}|my hourly rate], once you confirm.',
  },
};
