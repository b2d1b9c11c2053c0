import { isAllowed } from './public-address.js';

describe('An address that webhooks may go to', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])('is public: %s', (address) => expect(isAllowed(address, [])).toBe(true));

  it.each([
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
    '::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:7f00:1::', 'ff02::1', 'localhost', '',
  ])('is not of this machine, a private network or a way round to one: %s', (address) => expect(isAllowed(address, [])).toBe(false));

  it('may be in a range that the operator lets in, and in no other', () => {
    expect([isAllowed('10.20.3.4', ['10.20.0.0/16']), isAllowed('::ffff:10.20.3.4', ['10.20.0.0/16']), isAllowed('10.21.3.4', ['10.20.0.0/16']), isAllowed('::1', ['10.20.0.0/16'])]).toEqual([true, true, false, false]);
  });
});
