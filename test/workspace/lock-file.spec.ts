import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.js';

interface LockedPackage {
  dev?: boolean;
  resolved?: string;
  engines?: { node?: string };
}

const oldestNode = '20.19.0';
const semver = createRequire(import.meta.url)('semver') as { satisfies(version: string, range: string): boolean };
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages);

describe('package-lock.json', () => {
  it('names no address of a registry, so that any mirror can serve an install', () => {
    expect(packages.filter(([, { resolved }]) => /^https?:/.test(resolved ?? '')).map(([path]) => path)).toEqual([]);
  });

  it(`holds for production only packages that take Node ${oldestNode}`, () => {
    const refusing = packages.filter(([, { dev, engines }]) => !dev && engines?.node !== undefined && !semver.satisfies(oldestNode, engines.node));
    expect(refusing.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });
});
