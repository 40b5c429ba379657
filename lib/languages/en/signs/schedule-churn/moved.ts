import type { Rule } from '@/lib/signs/rule';

const off = ['@veto:ordinary', '(plenty of|good|enough|early) (notice|warning)', '(enough|early|advance) (warning|notice)', '(days|weeks) (out|ahead|away|in advance|before)', '(of|for) next week', '(i|we) (will|can) come to you', 'the week after next', '(in|with) (good|due|plenty of) time', '(weeks|a month|two weeks|three weeks) (from now|ahead|away)', '(could|can|would) (we|you) ..4 @weekday ..6 or ..4 (@weekday|#) ..4 (instead|suit|same time)?', '(pay|cover|charge|invoice|reimburse) ..6 (cancel*|slot|hour|session|missed|lost|time)'];
const fine = ['(or) @weekday ..4 suit', '(another|some) thing came up', '@weekday ..3 suit', '(on|from) the # ..2 to the #', '(delivery|parcel|flight|train|order|subscription|shipment|newsletter|server|maintenance|webinar|release) ..6 (moved|postponed|delayed|cancel*|reschedul*)', '(cancel|cancellation) (policy|button|page|fee|link|subscription|anytime|terms)', '(move|moved|moving|shift|shifted) ..4 (button|logo|section|image|text|page|menu|picture|paragraph|photo|column|line|file|files|site|domain|server|house|flat|office|furniture|to the? (left|right|top|bottom|new))', 'move (in|out|house)', '(two|three|four) weeks ahead', '(next month|in three weeks|in a month)'];
const AGAIN = ['again', 'second time', 'third time', '3rd time', '2nd time', 'fourth time', 'once more', 'last time', 'after all', 'tomorrow', 'today', 'this (morning|afternoon|evening)', 'tonight', 'in (an|one|two|#) hours?', 'last minute', 'short notice', 'neither', 'either', 'still', 'know', 'something came up', 'forgot', 'just now', 'let you know', 'see how', 'maybe', 'perhaps', 'some day', 'or later', 'not yet', 'somewhere', 'actually', 'lol', 'haha', 'sorry ..6 (today|tomorrow|again|last minute)', '(or|maybe) ..3 (maybe|not|whenever|some other)'];

/** Agreed times that are cancelled, missed or moved. */
export const moved: readonly Rule[] = [
  {
    id: 'schedule-churn/cannot-make-it',
    patterns: ['(cannot|can not|cant|wont|will not|not able to|unable to|not going to) ..3 (make|attend|join|do|come to|come on|be at|manage|keep) ..3 (it|call|meeting|today|tomorrow|tonight|appointment|slot|session|@weekday|lesson|then|our ..2)', '(i|we) (do not|will not) make it', '(cannot|can not|cant|will not can|he cannot|she cannot) (tomorrow|today|tonight|@weekday|then)', '(something|stuff|things|another (meeting|thing|appointment)|a (meeting|client|thing|problem)|an emergency) ..3 (came up|has come up|popped up|cropped up|got in the way|came in between|turned up|better)', '(have|need|must|got|going|want|like|ask*) ..3 (to)? ..2 (cancel|postpone|reschedule|push back|call off|skip|move|shift|drop|put off|push) ..6 (call|meeting|appointment|today|tomorrow|session|slot|it|our|@weekday|lesson|shoot|visit|tasting|rehearsal|again|fitting|time|you)', '(call|meeting|appointment|session|visit|lesson|shoot|slot|tasting|rehearsal|briefing|tomorrow|today|@weekday) ..4 (is|s|are|has to be|must be|will have to be|stands|needs to be|we|i|gets|got|was)? ..1 (cancelled|canceled|postponed|rescheduled|skip|skipped|called off|moved|pushed back|put off|shifted)', '(cancelling|canceling|postponing|rescheduling|moving|shifting|skipping|pushing|cancelled|canceled|postponed|moved|shifted) ..4 (call|meeting|today|tomorrow|tonight|@weekday|appointment|session|you|our|lesson|shoot|rehearsal|my part)'],
    weight: 0.91,
    source: 'series: schedule churn',
    unless: [...fine, '(if|in case|should|when) (you|i|we|it|something|anything) ..4 (cannot|can not|cancel*|need|resched*|move)', '(make it|manage|do it) (pop|work|fit|bigger|smaller|blue|simple|cheaper|for #|in time for)', '(thank|thanks) ..4 (moving|resched*|flexib*)', '(what happens|how do|can) ..4 cancel', '(you|they|he|she|customers|clients) ..1 (cannot|can not|cant) ..2 (make|manage|do|attend|come|join)'],
    unlessAnywhere: off,
    near: AGAIN,
    catches: ['Sorry, I can not make it tomorrow, something came up.', 'We have to cancel today again.', 'I need to move our call once more.'],
    spares: ['If you can not make it, let me know.', 'Please move the logo to the left again.', 'I will not be able to join in three weeks, so could we choose another day with plenty of notice?'],
  },
  {
    id: 'schedule-churn/missed',
    patterns: ['(forgot about|forgot (our|the|today)|missed (our|the|today)|slept through|overslept|lost track of|mixed up|slipped my mind|gone out of my head|went out of my head|clean forgot|totally forgot|did not show|was not there|were not there|no show|stood you up|did not make it|not in the|could not dial in|did not join|was still (at|in)|got stuck|got held up) ..8 (call|meeting|appointment|session|lesson|today|yesterday|slot|time|@weekday|our|this morning|zoom|visit|shoot|fitting)', '(was|were|am|are|sit) ..2 (still)? ..1 (at|in|on|with|stuck) ..4 (taxi|traffic|train|customer|another (meeting|call)|car|dentist|airport|hairdresser|lesson|gym|bed|town|my mother|the office) ..10 (time|start without|call|meeting|ten o clock|sorry|appointment|our|forgot|phone|battery)', '(start|begin) without (me|us|him|her)', '(had you|had it|had us) ..4 (in|down) ..3 (agenda|calendar|diary) ..8', '(battery|phone|alarm|calendar|reminder|wifi) ..3 (was|is|died|had|did not|went) ..3 (dead|empty|finished|flat|off|ring|go off|down|died)', '(waited|waiting|sat) ..4 (for nothing|in vain|in the zoom|alone) ..3'],
    weight: 0.87,
    source: 'series: schedule churn, missed appointments',
    unless: [...fine, '(you|he|they|the plumber|printer|courier) ..2 (forgot|missed|did not show|were not there)', 'forgot to (tell|mention|send|attach|add|say|ask|include|pay|sign)', '(i|we) (missed|forgot) ..4 (your (mail|email|message|call)|attachment|file|comma|typo|password|to (attach|send|add|mention|pay|sign|include|tell))', '(did (i|we) miss|miss you|missed you|never miss|not miss|do not miss|deadline)'],
    unlessAnywhere: off,
    near: ['call', 'meeting', 'appointment', 'session', 'lesson', 'zoom', 'time', 'again', 'sorry', 'today', 'yesterday', 'slot', 'o clock', 'agenda', 'another (day|time)', 'next week', 'new (time|date|slot|day)', 'reschedul*', 'was today', 'visit', 'time this month', 'tomorrow', 'when (she|he|i|we) can', '@weekday', 'shoot'],
    catches: ['It had totally gone out of my head that our call was today, sorry.', 'I was in the car at our time, start without me next week.', 'Sorry, I missed the session again, can we find another time?'],
    spares: ['I forgot to attach the file, here it is.', 'You forgot the comma in the second line.', 'I missed your call, what is it about?'],
  },
  {
    id: 'schedule-churn/new-time',
    patterns: ['(can|could|would|shall|may|might|let us|lets|maybe|perhaps|please|better|rather|how about|what about|move it to|make it|make that|do it|come) ..4 (at #|@weekday|next week|later|the day after|in the evening|# |another (day|time)|tomorrow|the following|this afternoon|earlier) ..3 (instead|rather|or|after all|if not|no|actually|not) ..6', '(instead of|rather than|not) (today|tomorrow|@weekday|at #|#|this (morning|afternoon|evening|week)|next week) ..3 (but|rather|then|please|it)?', '(not|neither|nor) ..2 (tomorrow|today|@weekday) ..2 (either|neither|nor|but|and|after all|the|as well)', '(no|actually|wait|hang on) ..2 (better|make (it|that)|rather|# is better|make that|let us say)', '(move|shift|push|put|change|moving|shifting|pushing) ..4 (it|call|meeting|you|us|this|that|our|@weekday|session|appointment|lesson|slot|tomorrow|rehearsal) ..4 (to|till|until|back|by|forward|again|once more)', '(could|can|would) ..4 (another|a different|a new|some other|any other) (day|time|slot|date) ', '(same time|at #) (next week|on @weekday|tomorrow) (instead|then)'],
    weight: 0.94,
    source: 'series: schedule churn',
    unless: [...fine, '(would|which|what) ..6 (suit*|work|works|better|prefer|convenient)', '(pages|words|rooms|photos|people|guests|euros|euro|€|$|£|copies|pictures|versions|languages)'],
    unlessAnywhere: off,
    near: ['again', '(second|third|fourth|2nd|3rd|#) time', 'sorry', 'cannot', 'can not', 'cant', 'wont', 'something came up', 'i know', 'last minute', 'after all', 'forgot', 'will not', 'let you know', 'see how', 'text you', 'once more', 'postponed', 'moved', 'cancel*', 'not today', 'dentist', 'nothing can be done', 'made me', 'boss', 'we had put off', 'aware', 'difficult', 'already', 'in an hour', 'put off'],
    catches: ['Sorry, can we do Thursday instead of tomorrow? I know, the third time.', 'Something came up again, let us move it to Friday, no, make that Saturday.', 'I can not today after all, come at 4 instead.'],
    spares: ['Could we do Tuesday or Thursday, which suits you?', 'Could you make it 12 pages instead of 10 again?', 'Let us do Wednesday at 3, as you proposed.'],
  },
  {
    id: 'schedule-churn/leave-open',
    patterns: ['(let you know|tell you|text you|ring you|call you|write you|hear from (me|us)|get back to you|give you a (ring|shout)) ..6 (when|closer to|last minute|on the day|nearer|spontaneous*|once i|as soon as|some day|if it)', '(let us|lets|we|to) ..2 (see how|see what|play it by ear|keep it open|leave it open|stay flexible|improvise|decide (then|spontaneously|on the day)) ..4', '(see|look) ..3 (how (my|the|our|it)|what (the|my)|closer to) ..4 (week|day|goes|weather|time)', '(some|another) (day|time) ..4 (or other|later|soon)', '(some time|sometime|somewhere|somehow) ..3 (next week|this week|later|between|soon|in the (week|afternoon))', '(keep|hold|stay) ..3 (yourself free|free|flexible|the day free|the week open|available|on standby|both|ready)', '(new|other) (date|time|slot|day) ..5 (follows|to follow|will follow|will be|shall be|later|tba|tbc|intimated|announced|soon|when)', '(maybe|perhaps|probably|possibly|might be|could be) ..3 (@weekday|later|tomorrow|next week|the week after|in the evening) ..2 (maybe|or|not|but|who knows|if|could)?', '(pop|drop|jump) ..2 (up|in|by) ..4 (some|any|when|between|spontaneous*)'],
    weight: 0.93,
    source: 'series: schedule churn, the open date',
    unless: [...fine, '(let you know|tell you|write you|get back to you|report) ..6 (price|result|decision|board|budget|invoice|text|colou*)'],
    unlessAnywhere: off,
    near: ['cannot', 'can not', 'cant', 'wont', 'cancel*', 'postpone*', 'skip', 'postponed', 'missed', 'forgot', 'not (today|tomorrow|@weekday|there)', 'sorry', 'difficult', 'instead', 'moved', 'off', 'i will not', 'not make it', 'another day', 'again', 'put off', 'leave it open', 'was also', 'mess', 'third time', 'second time', 'came up'],
    catches: ['I can not make Thursday, let us leave it open, I ring you some day.', 'The briefing we skip, my agenda is a mess, let us see how the week goes.', 'Sorry, not today. Maybe later this week, keep yourself free.'],
    spares: ['I will let you know when the board has decided.', 'Let us see how the colours look in print.', 'Perhaps Tuesday? Wednesday is fine for me as well.'],
  },
  {
    id: 'schedule-churn/counting',
    patterns: ['(second|third|fourth|fifth|2nd|3rd|4th|5th|sixth) time ..8 (month|week|moved|moving|cancel*|postpone*|resched*|push*|shift*|row|know|running|now|already)?', '(know|aware|realise|realize|sorry) ..4 (again|second time|third time|3rd time|fourth time|once more|last time|moved it|already moved|already postponed)', '(again|once more|another time) ..2 (to|and)? ..2 (postpone|cancel|reschedule|move|push|shift)', '(postpone|cancel|reschedule|move|push|shift|postponed|cancelled|rescheduled|moved|pushed|shifted) ..4 (again|once more|another time|one more time|yet again|for the (second|third|fourth))', '(as|like|same as) (last|the last|on) (time|week|@weekday)', '(monday|tuesday|wednesday|thursday|friday|last time|last week) (was|did not|had) ..4 (also|too|already|not|put off|no)', '(nor|neither) ..4 (last|the one before|time|one)'],
    weight: 0.91,
    source: 'series: schedule churn',
    unless: [...fine, '(time) ..3 (ask*|remind*|tell*|write|invoice|explain*|round|revision)', '(versions|version|logo|text|changes)', '(same as|like) last time ..3 (please|price|layout|order)', '(print|payment|invoice)'],
    unlessAnywhere: off,
    near: ['meeting', 'call', 'appointment', 'cancel*', 'postpone*', 'reschedul*', 'move', 'moving', 'moved', 'shift*', 'push*', 'cannot', 'can not', 'cant', 'make it', 'session', 'lesson', 'slot', 'today', 'tomorrow', '@weekday', 'visit', 'date', 'o clock', 'instead', 'shoot', 'rehearsal', 'forgot', 'zoom', 'calendar'],
    catches: ['I know it is the third time now, but could we take Thursday?', 'Sorry to move the meeting again.', 'We have to postpone the visit once more.'],
    spares: ['This is the third time I write about the typo on the page.', 'Could we meet again on Thursday?', 'We moved the logo again, is it fine now?'],
  },
];
