import type { Spelling } from '@/lib/signs/rule';

/** English contractions and the shortcuts of quick mails, taken apart so that a rule spells each thing once. */
export const spelling: Spelling = {
  words: {
    "can't": 'can not', cant: 'can not', cannot: 'can not', "won't": 'will not', wont: 'will not', "shan't": 'shall not',
    dont: 'do not', doesnt: 'does not', didnt: 'did not', isnt: 'is not', arent: 'are not', wasnt: 'was not', couldnt: 'could not', wouldnt: 'would not', shouldnt: 'should not', havent: 'have not', hasnt: 'has not',
    im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will', theyre: 'they are', thats: 'that is', whats: 'what is', heres: 'here is', theres: 'there is', itll: 'it will', weve: 'we have',
    "it's": 'it is', "that's": 'that is', "there's": 'there is', "here's": 'here is', "what's": 'what is', "how's": 'how is', "who's": 'who is', "where's": 'where is', "let's": 'let us', lets: 'let us', "he's": 'he is', "she's": 'she is',
    "y'all": 'you', u: 'you', ur: 'your', pls: 'please', plz: 'please', thx: 'thanks', thru: 'through', tho: 'though', cos: 'because', cuz: 'because', coz: 'because', bc: 'because',
    gonna: 'going to', wanna: 'want to', gotta: 'have to', gimme: 'give me', lemme: 'let me', kinda: 'kind of', hafta: 'have to',
    tmrw: 'tomorrow', tmr: 'tomorrow', '2moro': 'tomorrow', mins: 'minutes', min: 'minutes', hrs: 'hours', hr: 'hour', wknd: 'weekend', asap: 'as soon as possible',
    anytime: 'any time', everytime: 'every time', whilst: 'while', ok: 'okay',
    favour: 'favor', favours: 'favors', colour: 'color', colours: 'colors', organise: 'organize', personalise: 'personalize', optimise: 'optimize', neighbour: 'neighbor', programme: 'program', catalogue: 'catalog',
  },
  endings: { "n't": 'not', "'ll": 'will', "'re": 'are', "'ve": 'have', "'d": 'would', "'m": 'am', "'s": '' },
};
