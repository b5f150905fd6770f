import { normaliseNumber } from './identity'
import { normalisePhone } from './phone'

/** Identity numbers on screen: the first six and the last four stay, `320684********0017`; short ones keep two and two. */
export function maskIdentity(number: string): string {
  const plain = normaliseNumber(number)
  return plain.length >= 15 ? hide(plain, 6, 4) : hide(plain, 2, 2)
}

/** Phone numbers on screen: `138****5678`; short ones keep the last two. */
export function maskPhone(number: string): string {
  const plain = normalisePhone(number)
  return plain.length >= 11 ? hide(plain, 3, 4) : hide(plain, 0, 2)
}

/** Family names of two characters; any other name is taken to have one. */
const DOUBLE_NAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '令狐',
  '慕容',
  '司徒',
  '夏侯',
  '端木',
  '闻人',
]

/** Names in what is published: the family name and 某 for each other character, 陈某某, 王某, 欧阳某; others, initial and stars. */
export function maskName(name: string): string {
  const letters = [...name.normalize('NFKC').trim()]
  if (!/^\p{Script=Han}+$/u.test(letters.join('')))
    return letters.slice(0, 1).join('') + (letters.length > 1 ? '***' : '')
  const family = letters.length > 2 && DOUBLE_NAMES.includes(letters.slice(0, 2).join('')) ? 2 : 1
  return letters.slice(0, family).join('') + '某'.repeat(Math.max(1, Math.min(2, letters.length - family)))
}

function hide(text: string, first: number, last: number): string {
  if (text.length <= first + last) return '*'.repeat(text.length)
  return text.slice(0, first) + '*'.repeat(text.length - first - last) + text.slice(-last)
}
