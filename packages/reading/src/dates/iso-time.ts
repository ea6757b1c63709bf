import { findPublished } from '@parley/core';

const ISO =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(?<zone>Z|[+-]\d\d:?\d\d|UTC|GMT)?)?$/iu;
/** 20240314T083000+0100, as news exchange formats write it. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?)?$/u;
/** With the offset without which the moment would depend on where the reader sits. */
const RFC_5322 =
  /^(?:[a-z]{3,9},? )?\d{1,2}[ -][a-z]{3,9}[ -]\d{2,4} \d{1,2}:\d\d(?::\d\d)? (?:[a-z]{1,3}|[+-]\d{4})\b/iu;

/**
 * A moment with its offset, or a day where no offset is told, in ISO 8601; null for what is neither.
 * Reads ISO 8601 in both its forms, the dates of mail and feeds, and days as newspapers print them.
 */
export function isoTime(text: string | null | undefined): string | null {
  const written = text?.trim() ?? '';
  if (written === '' || written.length > 100) return null;
  const basic = BASIC.exec(written);
  const groups = ISO.exec(basic ? extended(basic) : written)?.groups;
  if (groups) return checked(groups.day!, groups.time, groups.zone);
  if (RFC_5322.test(written)) {
    const time = Date.parse(written);
    if (!Number.isNaN(time)) return `${new Date(time).toISOString().slice(0, 19)}Z`;
  }
  return findPublished([written]);
}

function extended([, year, month, day, hour, minute, second = '00', zone = '']: RegExpExecArray): string {
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}

function checked(day: string, time: string | undefined, zone: string | undefined): string | null {
  if (!isDay(day)) return null;
  if (time === undefined || zone === undefined) return day;
  const offset = /^(?:Z|UTC|GMT)$/iu.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const moment = `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? day : moment;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
