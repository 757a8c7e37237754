import { describe, expect, it } from '@jest/globals';
import { calendarEntry } from './calendar-entry';

const session = {
  id: '0199a0aa-0000-7000-8000-000000000001',
  startsAt: '2026-03-29T00:30:00.000Z',
  minutes: 50,
  place: 'Room 2; left, غرفة',
  link: 'https://meet.example.test/a?b=c',
  version: 3,
};
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar entry', () => {
  it('has time and place, and nothing about its subject', () => {
    const lines = linesOf(calendarEntry(session)).filter((line) => !line.startsWith('DTSTAMP'));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//-//EN',
      'METHOD:PUBLISH',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:0199a0aa-0000-7000-8000-000000000001',
      'SUMMARY:Appointment',
      'DTSTART:20260329T003000Z',
      'SEQUENCE:3',
      'LOCATION:Room 2\\; left\\, غرفة\\, https://meet.example.test/a?b=c',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
      'CLASS:PRIVATE',
      'DURATION:PT50M',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    '上海市静安区南京西路一千二百六十六号恒隆广场四十七楼会议室请从东门进入并在前台登记',
    'ห้องประชุมชั้นสามอาคารเอ ถนนสุขุมวิท แขวงคลองเตย กรุงเทพมหานคร',
    '🏡🌿🪴'.repeat(15),
    'a'.repeat(300),
  ])('folds lines at 75 octets without losing characters, for %s', (place) => {
    const text = calendarEntry({ ...session, place, link: '' });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    expect(linesOf(text)).toContain(`LOCATION:${place}`);
  });

  it('omits a missing place', () => {
    expect(calendarEntry({ ...session, place: '', link: '' })).not.toContain('LOCATION');
  });
});
