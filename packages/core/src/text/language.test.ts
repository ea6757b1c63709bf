import { expect, test } from 'vitest';
import { findLanguage, isEnglish, languageName } from './language.ts';

/** The same news in many tongues: two sides agreed on Thursday to reopen a ferry line, but made no progress on quotas. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The two countries agreed on Thursday to reopen the ferry line between their capitals, but they made no progress on the fishing quotas, the minister said after the talks.',
  de: 'Die beiden Länder haben sich am Donnerstag darauf geeinigt, die Fährverbindung zwischen ihren Hauptstädten wieder zu öffnen. Bei den Fangquoten gab es keinen Fortschritt, wie der Minister nach dem Treffen sagte.',
  fr: 'Les deux pays se sont mis d’accord jeudi pour rouvrir la ligne de ferry entre leurs capitales, mais ils n’ont pas fait de progrès sur les quotas de pêche, a dit le ministre après la réunion.',
  es: 'Los dos países acordaron el jueves reabrir la línea de transbordador entre sus capitales, pero no lograron avances sobre las cuotas de pesca, dijo el ministro después de la reunión.',
  it: 'I due paesi hanno concordato giovedì di riaprire la linea di traghetti tra le loro capitali, ma non hanno fatto progressi sulle quote di pesca, ha detto il ministro dopo la riunione.',
  pt: 'Os dois países concordaram na quinta-feira em reabrir a linha de balsas entre as suas capitais, mas não houve progresso nas quotas de pesca, disse o ministro depois da reunião.',
  nl: 'De twee landen zijn het donderdag eens geworden over het heropenen van de veerdienst tussen hun hoofdsteden, maar over de visquota is er geen vooruitgang, zei de minister na het overleg.',
  sv: 'De två länderna kom på torsdagen överens om att öppna färjelinjen mellan huvudstäderna, men det blev inga framsteg om fiskekvoterna, sade ministern efter mötet som hölls i går.',
  pl: 'Oba kraje zgodziły się w czwartek na ponowne otwarcie linii promowej między stolicami, ale nie ma postępu w sprawie kwot połowowych, powiedział minister po spotkaniu, które odbyło się w porcie.',
  tr: 'İki ülke perşembe günü başkentleri arasındaki feribot hattını yeniden açmak için anlaştı ancak balıkçılık kotaları için bir ilerleme olmadı, dedi bakan ve bu konuda daha çok iş olduğunu söyledi.',
  id: 'Kedua negara sepakat pada hari Kamis untuk membuka kembali jalur feri di antara ibu kota mereka, tetapi tidak ada kemajuan dalam hal kuota ikan, kata menteri itu setelah pertemuan yang panjang.',
  ru: 'Две страны договорились в четверг вновь открыть паромную линию между столицами.',
  uk: 'Дві країни домовилися в четвер знову відкрити поромну лінію між столицями.',
  ar: 'اتفق البلدان يوم الخميس على إعادة فتح خط العبارات بين العاصمتين.',
  zh: '两国周四同意重新开通两国首都之间的渡轮航线，但在捕鱼配额问题上没有取得进展。',
  ja: '両国は木曜日、首都を結ぶフェリー航路を再開することで合意した。',
  ko: '양국은 목요일 수도를 잇는 여객선 항로를 다시 열기로 합의했다.',
  el: 'Οι δύο χώρες συμφώνησαν την Πέμπτη να ανοίξουν ξανά τη γραμμή.',
  he: 'שתי המדינות הסכימו ביום חמישי לפתוח מחדש את קו המעבורת.',
};

test.each(Object.entries(TEXTS))(
  '%s is known by its words or letters, whatever it is told to be',
  (code, text) => {
    expect(findLanguage(text, null)).toBe(code);
    expect(findLanguage(text, code === 'en' ? 'de' : 'en')).toBe(code);
  },
);

test.each([
  ['told more closely', TEXTS.en!, 'en-GB', 'en-GB'],
  ['too short to tell', 'Rain fell.', null, 'en'],
  ['too short, but told', 'Es regnete.', 'de', 'de'],
  [
    'English with names from elsewhere',
    `${TEXTS.en} De la Cruz, Van der Berg and Le Monde. 北京`,
    null,
    'en',
  ],
  ['no words at all', '1, 2, 3 …', null, 'en'],
])('%s', (_, text, told, language) => {
  expect(findLanguage(text, told)).toBe(language);
});

test.each([
  ['en-US', true],
  ['EN', true],
  ['English', true],
  ['enm', false],
  ['de', false],
])('%s is English: %s', (tag, english) => {
  expect(isEnglish(tag)).toBe(english);
});

test('languages have names', () => {
  expect(languageName('de-AT')).toBe('German');
  expect(languageName('xx')).toBe('the language “xx”');
});
