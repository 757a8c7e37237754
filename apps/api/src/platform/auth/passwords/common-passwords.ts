/**
 * True for a password that is guessed early: a common word with digits or symbols around it, a short repeated piece, or
 * neighboring keys.
 */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  // Digits and symbols at the end are ignored; inside the word they are read as letters.
  const plain = [...text.replace(/[^a-z]+$/, '')].map((sign) => LOOKS_LIKE[sign] ?? sign).join('');
  return (
    isRepeated(text) ||
    isRun(text) ||
    LISTED.has(text) ||
    [text, plain].some((spelled) => WORDS.has(spelled.replace(/[^a-z]/g, ''))) ||
    WORDS.has(text.replace(/^[^a-z]+|[^a-z]+$/g, ''))
  );
}

const LOOKS_LIKE: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** A repeated piece of at most five characters. */
function isRepeated(text: string): boolean {
  for (let size = 1; size <= 5; size += 1) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return true;
  }
  return false;
}

const ROWS = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'a1b2c3d4e5f6g7h8i9j0',
];

/** At most three runs of neighboring keys, forwards or backwards, each at least three keys long. */
function isRun(text: string, cuts = 3): boolean {
  if (text === '') return true;
  if (cuts === 0) return false;
  for (let length = text.length; length >= 3; length -= 1) {
    const piece = text.slice(0, length);
    const backwards = [...piece].reverse().join('');
    const lies = ROWS.some((row) => row.includes(piece) || row.includes(backwards));
    if (lies && isRun(text.slice(length), cuts - 1)) return true;
  }
  return false;
}

const LISTED = new Set(
  `a123456789 aa12345678 abcd123456 1029384756 147258369 1472583690 123456789a 123456789q 1234567891
   zaq12wsxcde3 zaq1zaq1zaq1 correcthorsebatterystaple thisisapassword 1password1 p4ssw0rd123 qwe123qwe123`.split(
    /\s+/,
  ),
);

// The most frequent words of leaked passwords.
const WORDS = new Set(
  `password passwords passwort motdepasse contrasena parola pass passw passpass passwordpassword mypassword
   newpassword secret topsecret letmein letmeinnow welcome welcomeback welcomehome changeme changemenow default
   admin administrator root superuser user guest test testing tester demo temp temporary login signin
   qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx
   qazwsxedc qweasd qweasdzxc qwertyqwerty abc abcd abcdef abcabc
   iloveyou iloveu iloveme loveyou lovelove loveme mylove truelove forever foreverlove sweetheart honey babygirl
   babyboy princess prince angel angels sunshine sunflower flower flowers butterfly rainbow unicorn
   football footballer baseball basketball soccer hockey volleyball tennis golfer liverpool chelsea arsenal
   manchester manunited barcelona realmadrid juventus bayern yankees cowboys lakers steelers eagles packers
   michael michelle jessica jennifer jordan charlie ashley amanda nicole daniel andrew joshua matthew thomas
   robert anthony william alexander christopher samantha elizabeth victoria stephanie natalie george hannah
   superman batman spiderman starwars pokemon dragon dragonball naruto minecraft fortnite playstation nintendo
   master monkey shadow killer hunter ranger buster tigger ginger pepper cookie chocolate banana cheese
   computer internet google facebook instagram youtube microsoft windows samsung apple iphone android
   summer winter spring autumn january february march april may june july august september october november
   december monday tuesday wednesday thursday friday saturday sunday
   london paris berlin america canada germany australia england mexico india newyork california texas
   jesus jesuschrist godisgood blessed freedom peace whatever trustno trustnoone fuckyou fuckoff asshole
   mustang ferrari porsche mercedes corvette harley yamaha yellow purple orange silver golden
   family friends mother father brother sister daughter bestfriend hellokitty hello helloworld helloyou goodbye
   footing relationship coaching breakup`.split(/\s+/),
);
