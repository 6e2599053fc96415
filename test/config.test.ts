import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readConfig } from '#src/config.ts'

const test = suite('readConfig')

test('listens only here and stores in ./data unless told otherwise', () => {
  assert.equal(readConfig({}, '/srv/yaodian'), {
    host: '127.0.0.1',
    port: 3000,
    dataFolder: '/srv/yaodian/data',
    backups: { folder: '/srv/yaodian/data/backups', keepDays: 30 },
    logsRequests: true,
    linkHosts: null,
    trustedProxies: [],
    publicUrl: null,
    channels: { mail: null, webhook: null },
  })
})

test('takes an absolute data folder as it is', () => {
  assert.is(readConfig({ DATA_DIR: '/var/yaodian' }, '/srv').dataFolder, '/var/yaodian')
})

test('puts backups where it is told, and knows the proxies by name', () => {
  const given = { BACKUP_DIR: '/mnt/backups', BACKUP_KEEP: '0', TRUSTED_PROXIES: '10.0.0.5, fd00::/8' }
  const { backups, trustedProxies } = readConfig(given, '/srv')
  assert.equal(backups, { folder: '/mnt/backups', keepDays: 0 })
  assert.equal(trustedProxies, ['10.0.0.5', 'fd00::/8'])
  assert.throws(
    () => readConfig({ TRUSTED_PROXIES: 'proxy.example' }, '/srv'),
    /TRUSTED_PROXIES=proxy\.example/,
  )
})

test('opens no link until it is told to, and then knows the hosts inside by name', () => {
  const hosts = (given: Record<string, string>) => readConfig(given, '/srv').linkHosts
  assert.is(hosts({ LINK_CHECKS: 'off' }), null)
  assert.equal(hosts({ LINK_CHECKS: 'on' }), [])
  assert.equal(hosts({ LINK_CHECKS: 'on', LINK_HOSTS: 'gk.example.lan, 10.0.0.8' }), [
    'gk.example.lan',
    '10.0.0.8',
  ])
})

test('takes no host for links that it would not open, and no address for a host', () => {
  assert.throws(() => readConfig({ LINK_HOSTS: 'gk.example.lan' }, '/srv'), /LINK_HOSTS=.*LINK_CHECKS=on/)
  const address = { LINK_CHECKS: 'on', LINK_HOSTS: 'http://gk.example.lan/' }
  assert.throws(() => readConfig(address, '/srv'), /LINK_HOSTS=http.*without http/)
})

test('names every wrong variable with its value', () => {
  const wrong = { PORT: '80000', PUBLIC_URL: 'gk.example.gov.cn' }
  assert.throws(() => readConfig(wrong, '/srv'), /PORT=80000: .*65535[\s\S]*PUBLIC_URL=gk\.example\.gov\.cn/)
})

test('opens mail and the robot that its address names', () => {
  const { channels, publicUrl } = readConfig(
    {
      MAIL_URL: 'smtp://mail.example.gov.cn',
      MAIL_FROM: 'yaodian@example.gov.cn',
      PUBLIC_URL: 'https://gk.example.gov.cn/',
      WEBHOOK_URL: 'https://oapi.dingtalk.com/robot/send?access_token=key',
    },
    '/srv',
  )
  assert.is(publicUrl, 'https://gk.example.gov.cn')
  assert.equal(channels.mail, { url: 'smtp://mail.example.gov.cn', from: 'yaodian@example.gov.cn' })
  assert.is(channels.webhook?.kind, 'dingtalk')
})

test('asks for what mail and an unknown robot cannot do without', () => {
  const lacking = { MAIL_URL: 'smtp://mail.example.gov.cn', WEBHOOK_URL: 'https://relay.example.gov.cn/' }
  assert.throws(() => readConfig(lacking, '/srv'), /MAIL_FROM=: [\s\S]*PUBLIC_URL=: [\s\S]*WEBHOOK_KIND=: /)
})

test('keeps passwords out of its complaints', () => {
  const wrong = { MAIL_URL: 'http://user:password@mail.example.gov.cn' }
  assert.throws(
    () => readConfig(wrong, '/srv'),
    (error: Error) => !error.message.includes('password'),
  )
})

test.run()
