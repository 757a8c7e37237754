/** What the clients of the demo practice write, by the key of the reflection: each answers its own prompt. */
export const REFLECTIONS: Record<string, Record<string, string>> = {
  'mara@demo.footing': {
    'forgive-yourself':
      'I blame myself for going quiet for months instead of saying I was unhappy. I know now that silence isn’t peace. To a friend I’d say: two people did that.',
    'what-they-should-miss':
      'I hope he misses the Sunday breakfasts, and me laughing at his bad puns. I’m angry that he ended it over the phone. I wish someone saw how hard I tried.',
    'someone-new':
      'When I’m afraid, I explain. I write three pages at once. If he met someone, the worst would be the two of them in our kitchen. My sister would be there for me. The calm thing: shoes on, once around the block.',
    'what-quiet-shows':
      'What I miss most is having someone who knows me. I don’t miss the fights. I’m still not sure whether I miss him or us.',
    'letter-from-a-friend':
      'Dear Mara, you got out of bed every morning, even in the first weeks. You made it through them. This year I wish you a place of your own and a table with people around it.',
    'who-you-are-now':
      'My sister says I sound like me again, and I think she’s right. I like my evenings now. What I want next is the course in September, whatever he decides.',
  },
  'jonas@demo.footing': {
    'forgive-yourself':
      'I blame myself for shouting that last night. I learned that I shout when I’m scared. To a friend I’d say: get help with it, and stop hitting yourself over the head.',
    'what-they-should-miss':
      'I hope she misses how I fixed things around the house. I’m bitter that nobody asked how I was doing. I drove past the house. I’m writing it here instead of telling her.',
    'someone-new':
      'When I’m afraid, I go and look. It makes it worse every time. My brother would be there for me. The calm thing: give him the car keys at night.',
    'what-quiet-shows':
      'After three quiet days I slept. I miss talking with her, and I don’t miss waiting for an answer.',
  },
  'aylin@demo.footing': {
    'one-true-sentence':
      '“It has been over since January, and I’ve broken off all contact.” Nothing after that. I can say it when we trade off the kids, if Em asks.',
    'own-my-part':
      'I lied for seven months. It cost Em their sleep and their trust in their own eyes. I never want anyone to doubt what they see because of me.',
    'forgive-yourself':
      'I was looking for a place where nobody was tired. I know now that I ran instead of talking. I did this. I read that sentence, and it gets a little lighter each time.',
    'their-anger':
      'When Em is angry I start to defend myself. I’m afraid that it will never end. It helps to keep my hands still and say “I understand.” My limit is the kids hearing it.',
    'someone-new':
      'I’m most afraid that the kids will like someone new better than me. I checked Em’s page, and it made me sick. Calling my sister helped a little.',
    'what-quiet-shows':
      'Half of what I called missing Em was wanting to be let off the hook. The other half is real. If Em never forgives me, I want to be an honest mother anyway.',
    'letter-from-a-friend':
      'Dear Aylin, you told your sister the whole story, and she stayed. I see someone who no longer looks away. This year I ask you to say small things early.',
    'the-longing-behind-it':
      'I missed being asked how my day was. I could have said so at dinner. Now I say it out loud, and I have my choir on Thursdays.',
    'who-you-are-now':
      'I faced what I did. I say no sooner, and I don’t hide my phone. I wish Em quiet nights. For me, I want a calm home for the kids.',
  },
  'tom@demo.footing': {
    'the-sentence':
      '“Ola and I are over, and it won’t come back.” My throat got tight, and then I could breathe again.',
    'letter-not-sent':
      'I never said that I was jealous of your work. Thank you for the summers at the lake. I’m angry that you decided alone. I’d still like to ask when you knew.',
    'whole-picture':
      'The trips were good. The winters were hard. On an ordinary day we ate in front of two screens. I gave up playing in the band.',
    'someone-new':
      'I fear hearing about it from somebody else. Then I tell myself that I was the boring one, and that isn’t true. On that evening I’ll be at Marek’s.',
    'what-you-put-aside':
      'I put my guitar in the attic. I want it back, and the long bike rides. I’ve never slept in a tent by myself, though I always wanted to.',
    'if-they-write':
      'I want to remember that she asked me to stop writing, and that I did. If I went back to waiting, I’d lose my calm mornings.',
    'keep-and-leave':
      'I keep how to make pierogi, and that I can love someone. I leave the phone under the pillow. I took her drawings off the wall. Now it’s just a wall.',
    'what-you-learned':
      'I need someone who argues with me and stays in the room. I have patience to give. If I stop telling things, that’s my early sign.',
    'looking-ahead':
      'It’s a Saturday. There’s coffee, the balcony door is open, and the bike is ready. The first small piece: get new tires.',
  },
  'ruth@demo.footing': {
    'what-wore-it-down':
      'We stopped asking each other things. Phones crept in, and sarcasm. My part was keeping score. Now I say what I need the same day.',
    'why-this-time':
      'I’m here because I like who we are when we’re rested. I’m ready to work on my temper. I won’t live with silent weeks again.',
    'what-still-hurts':
      'The month he didn’t call still hurts. It would help to hear how it was for him. My joke about his job might still hurt him, and I can say so.',
    'who-are-they-now':
      'He gets up early now and bakes. I’m guessing about his work. I’d love to ask what he’s proud of this year.',
    'early-signs':
      'We start going to bed at different times. When I notice it, I turn off the TV and ask for ten minutes.',
    'a-look-back':
      'We talk on the day itself, not a week later. I’m proud that I said sorry first. I want to keep an eye on busy months.',
  },
  'leo@demo.footing': {
    'what-wore-it-down':
      'Time for the two of us went missing. Overtime crept in. My part was saying “later.” From now on, Thursdays are ours.',
    'why-this-time':
      'I missed her, and not just the company. I’m ready to talk when it’s hard. I don’t want to be laughed at in front of friends again.',
    'what-still-hurts':
      'I still carry what she said about my job. It would help to hear that she sees it differently now. The month I didn’t call may still hurt her.',
    'who-are-they-now':
      'She sings again and goes to bed late. I’m guessing what worries her. I’d love to ask what she wants from this winter.',
    'early-signs':
      'I stop telling her about my day. When I notice it, I start with one small thing.',
    'a-look-back':
      'We laugh more, and we fight sooner and shorter. I’m proud of our Thursdays. I want to keep an eye on overtime.',
  },
  'sam@demo.footing': {
    'forgive-yourself':
      'I blame myself for starting it at work at all. I learned that I need some space at the end of the day. To a friend I’d say: you were lonely, not foolish.',
    'what-they-should-miss':
      'I hope they miss our lunches. I’m angry that everyone at the office knew first. I wish someone saw that I still do good work.',
    'someone-new':
      'When I’m afraid, I go cold. The worst would be to meet the two of them in the elevator. My friend Ty would walk home with me.',
    'what-quiet-shows':
      'I concentrate better when we only talk about work. I miss the jokes, and I don’t miss guessing their mood.',
  },
  'ines@demo.footing': {
    'forgive-yourself':
      'I blame myself for leaving Porto for us and then holding it against Rui. I know now that I could have said no. I said sorry to myself today, out loud, in the car. It felt silly, and then it didn’t.',
    'what-they-should-miss':
      'I hope he misses my cooking and my mother. I’m angry that he never learned my language. I wish someone saw how far I moved.',
    'someone-new':
      'When I’m afraid, I check his page. If he met someone, I’d mind my nieces liking her. The calm thing: phone in the drawer, music on.',
    'what-quiet-shows':
      'Two weeks without looking at his page, and I forgot to count the last four days. I miss the big family table. I don’t think I want the same thing anymore.',
    'letter-from-a-friend':
      'Dear Ines, you danced in the kitchen, and no one saw, and that was the best part. I wish you the sea this year.',
    'who-you-are-now':
      'I make plans without asking first. I booked the trip we never took: just me, a train, and the sea. What I want back is how I was when I started things.',
  },
  'hannah@demo.footing': {
    'what-i-feel':
      'I wake up at four and it’s all there again. What hurts most is that he came home and acted as if nothing was wrong. I need sleep, and my sister can take the kids on Saturday.',
    'my-limits':
      'I need him to stay at his brother’s for now. I don’t accept calls after nine. If he rings anyway, I don’t pick up, and I answer the next day.',
    'my-anger':
      'My anger wants to call his boss. It protects me from feeling small. I could put it into the garden. In a year I’d be fine with that.',
    'my-questions':
      'I need to know whether it’s over, and about money. How it began can wait. Where they went would only give me pictures.',
    'about-me':
      'I’ve started to believe that I wasn’t enough. My sister would laugh at that. It wasn’t me who lied. I’m still someone people call when it’s serious.',
    'ready-to-hear':
      'I hope to hear one clear sentence. It would knock me over if it had been going on since summer. My sister is in the next room afterward.',
    'what-i-heard':
      'It’s over, and it was four months. He looked at the floor a lot, and he didn’t blame me. I still need to know about the money, from the bank.',
    'two-lives':
      'If I stay: dinner at six, and I listen for his phone. If I leave: dinner at six, and it’s quiet. Tonight I breathe more easily in the quiet.',
  },
};
