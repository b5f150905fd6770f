import { describe, expect, it } from 'vitest'
import { birthDayOf, identityKindOf, isCreditCode, isIdentity, isResidentId, isResidentId15, sexOf } from './identity'
import { maskIdentity, maskName, maskPhone } from './mask'
import { isLandline, isMobile, isPhone, normalisePhone } from './phone'

describe('resident identity numbers', () => {
  it('accepts the two examples printed in GB 11643-1999', () => {
    expect(isResidentId('11010519491231002X')).toBe(true)
    expect(isResidentId('440524188001010014')).toBe(true)
  })

  it('accepts a number of an unassigned region whose check digit was worked out by hand', () => {
    // 9 9 0 1 0 1 1 9 7 0 0 1 0 1 0 0 1 × 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2
    // = 63 + 81 + 5 + 4 + 2 + 9 + 42 + 9 + 5 + 2 = 222; 222 mod 11 = 2, the third of 10X98765432
    expect(isResidentId('99010119700101001X')).toBe(true)
    expect(isResidentId('990101197001010010')).toBe(false)
  })

  it('takes full-width digits, a small x and spaces', () => {
    expect(isResidentId('１１０１０５ １９４９１２３１ ００２ｘ')).toBe(true)
  })

  it('refuses a wrong check digit, a day that never was, a wrong length', () => {
    expect(isResidentId('110105194912310021')).toBe(false)
    // 30 February, with each of the eleven check characters
    for (const check of '10X98765432') expect(isResidentId(`11010519490230002${check}`)).toBe(false)
    expect(isResidentId('11010519491231002')).toBe(false)
    expect(isResidentId('')).toBe(false)
  })

  it('knows leap years', () => {
    expect(isResidentId15('320684000229001')).toBe(false)
    expect(isResidentId15('320684040229001')).toBe(true)
  })

  it('reads the day of birth and the sex', () => {
    expect(birthDayOf('11010519491231002X')).toBe('1949-12-31')
    expect(sexOf('11010519491231002X')).toBe('female')
    expect(sexOf('440524188001010014')).toBe('male')
    expect(birthDayOf('320684640229001')).toBe('1964-02-29')
    expect(birthDayOf('123')).toBeUndefined()
    expect(sexOf('123')).toBeUndefined()
  })
})

describe('unified social credit codes', () => {
  it('accepts the example printed in GB 32100-2015', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
  })

  it('refuses a wrong check character and letters that are not used', () => {
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
    expect(isCreditCode('91350100I000100Y43')).toBe(false)
  })
})

describe('other papers', () => {
  it('knows each kind by its shape', () => {
    expect(isIdentity('hong-kong-macao-permit', 'H12345678')).toBe(true)
    expect(isIdentity('hong-kong-macao-permit', 'M1234567801')).toBe(true)
    expect(isIdentity('hong-kong-macao-permit', 'T12345678')).toBe(false)
    expect(isIdentity('taiwan-permit', '12345678')).toBe(true)
    expect(isIdentity('passport', 'e12345678')).toBe(true)
    expect(isIdentity('passport', 'ABCDEFGH')).toBe(false)
  })

  it('names the first kind that fits', () => {
    expect(identityKindOf('11010519491231002X')).toBe('resident-id')
    expect(identityKindOf('91350100M000100Y43')).toBe('credit-code')
    expect(identityKindOf('H12345678')).toBe('hong-kong-macao-permit')
    expect(identityKindOf('？')).toBeUndefined()
  })
})

describe('phones', () => {
  it('accepts mobiles and landlines however they are typed', () => {
    for (const typed of [
      '13812345678',
      '138 1234 5678',
      '１３８１２３４５６７８',
      '+86 138-1234-5678',
      '10012345678',
    ]) {
      expect(isMobile(typed), typed).toBe(true)
    }
    for (const typed of ['0513-82212345', '（0513）82212345', '82212345', '010-62345678转801']) {
      expect(isLandline(typed), typed).toBe(true)
    }
    expect(normalisePhone('（０５１３）82212345')).toBe('051382212345')
  })

  it('refuses the rest', () => {
    for (const typed of ['', '1381234567', '138123456789', '23812345678901', 'abc'])
      expect(isPhone(typed), typed).toBe(false)
  })
})

describe('masks', () => {
  it('hides the middle of numbers', () => {
    expect(maskIdentity('11010519491231002X')).toBe('110105********002X')
    expect(maskIdentity('H12345678')).toBe('H1*****78')
    expect(maskIdentity('123')).toBe('***')
    expect(maskPhone('13812345678')).toBe('138****5678')
    expect(maskPhone('82212345')).toBe('******45')
  })

  it('keeps the family name', () => {
    expect(maskName('陈建国')).toBe('陈某某')
    expect(maskName('王芳')).toBe('王某')
    expect(maskName('欧阳明')).toBe('欧阳某')
    expect(maskName('欧阳')).toBe('欧某')
    expect(maskName('Smith')).toBe('S***')
    expect(maskName('')).toBe('')
  })
})
