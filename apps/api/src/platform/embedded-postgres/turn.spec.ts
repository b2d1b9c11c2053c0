import { removeFolder, temporaryFolder } from './temporary-cluster.fixture.js';
import { inTurn } from './turn.js';

describe('A turn at a data directory', () => {
  let folder: string;
  beforeEach(async () => void (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  it('is one process’s at a time, and the next one’s when it is over, even by an error', async () => {
    await inTurn(folder, async () => {
      expect(await inTurn(folder, () => Promise.resolve('mine'))).toBe(process.platform === 'linux' ? undefined : 'mine');
    });
    await expect(inTurn(folder, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    expect(await inTurn(folder, () => Promise.resolve('mine'))).toBe('mine');
  });
});
