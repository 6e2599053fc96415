import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isCommonPassword } from '#src/http/common-password.ts'

const test = suite('isCommonPassword')

const common = [
  ...[
    '12345678',
    '87654321',
    '1234567890',
    '11111111',
    '88888888',
    '12341234',
    'abcabcabc',
    '1qaz2wsx',
    'asdfghjkl',
  ],
  ...[
    'password',
    'Password123',
    'P@ssw0rd',
    'P@ssw0rd2021',
    '!admin123!',
    'Admin@123',
    'woaini1314',
    'woaini520',
  ],
  ...[
    '19900101',
    '1985-12-31',
    '20211231',
    '147258369',
    'abcdefgh',
    'qwertyuiop',
    '５２０１３１４５２０１３１４',
  ],
  ...['mercedes', 'Corvette', 'Victoria', 'alexander'],
]
for (const password of common) {
  test(`knows ${password}`, () => assert.ok(isCommonPassword(password)))
}

for (const password of [
  'paper boat on the river',
  '海河边的纸船',
  'passwordless living',
  'Tg7#kqLm',
  '20219999',
]) {
  test(`lets ${password} pass`, () => assert.not(isCommonPassword(password)))
}

test('knows one that is the sign-in name', () => {
  assert.ok(isCommonPassword('Li-Jing2021', 'li-jing'))
  assert.not(isCommonPassword('Li-Jing2021', 'wang-hai'))
})

test.run()
